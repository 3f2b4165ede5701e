package org.xufei.domain.guide;

/** Whether an operator can be relied on. */
public enum OperatorStatus {
    /** One of the large networks. */
    OPERATING,
    /** Operating, but small. */
    SMALL,
    /** It may no longer serve; ask before paying. */
    DOUBTFUL
}
