package org.xufei.domain.guide;

/**
 * A way to reach an operator or to pay it.
 *
 * @param value a host name, an app's name or a number to dial, the same in every language
 */
public record Contact(Kind kind, String value, LocalizedText note, Evidence evidence) {

    /** What the value is. */
    public enum Kind {
        SITE,
        APP,
        WALLET,
        CARE,
        /** Not the operator itself, but who hears complaints about it. */
        REGULATOR
    }
}
