package org.xufei.domain.precaution;

/** How a precaution came out. */
public enum Verdict {
    /** Nothing speaks against renewing. */
    PASSED,
    /** Something is to be looked at first. */
    LOOK_HERE,
    /** What is recorded does not tell. */
    UNKNOWN
}
