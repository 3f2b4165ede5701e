package org.xufei.domain.guide;

/** How old what stands behind a fact is. */
public enum EvidenceAge {
    /** Dated, and within the last two years. */
    RECENT,
    /** Dated more than two years ago; or undated, and all its sources are known to be old. */
    STALE,
    /** Nobody knows, but the day on which its sources were read. */
    UNDATED
}
