package org.xufei.domain.guide;

/** How far a fact can be trusted. */
public enum Confidence {
    /** A regulator's or operator's own page, or two independent sources that agree. */
    HIGH,
    /** One good source, but undated or old. */
    MEDIUM,
    /** Community knowledge, one blog, or an inference. */
    LOW
}
