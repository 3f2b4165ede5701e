package org.xufei.domain.entry;

/**
 * Why something typed is not yet a value.
 *
 * @param detail what the kind speaks of, such as the stray character or the number of digits; empty where there is nothing to add
 */
public record Flaw(Kind kind, String detail) {

    /** What is wrong. */
    public enum Kind {
        /** Nothing was typed where something must be. */
        MISSING,
        /** The detail is the character that does not belong. */
        STRAY_CHARACTER,
        /** A number of another country. */
        FOREIGN_NUMBER,
        /** A Cambodian number, but of a landline or a service. */
        NOT_A_MOBILE,
        /** The detail is the count of digits typed, +855 counted as the national 0. */
        NOT_A_NUMBER,
        /** Not an amount: two points, or thousands grouped oddly. */
        NOT_AN_AMOUNT,
        AMOUNT_IS_ZERO,
        AMOUNT_TOO_LARGE,
        /** The detail is the number of decimals that the currency has. */
        TOO_MANY_DECIMALS,
        NOT_A_DATE,
        /** A date that the calendar does not have. */
        NO_SUCH_DAY,
        NOT_A_TIME,
        /** Days of validity must be a whole number from 1 to 3650. */
        NOT_DAYS,
        /** A payment cannot lie ahead. */
        IN_THE_FUTURE,
        /** Something bought cannot end before it was paid. */
        ENDS_BEFORE_PAYMENT,
        /** Not an amount of data. */
        NOT_DATA,
        /** What is planned cannot lie behind. */
        IN_THE_PAST,
        /** Further ahead than anything can be planned. */
        TOO_FAR_AHEAD,
        /** A return before the departure. */
        ENDS_BEFORE_START,
        /** Not the whole number of a SIM card, or a slip in it: its check digit does not fit. */
        NOT_AN_ICCID,
        /** Days before the last must be whole numbers from 0 to the detail, with commas between. */
        NOT_LEAD_TIMES,
        /** The detail is the most characters that fit. */
        TOO_LONG
    }

    public static Flaw of(Kind kind) {
        return new Flaw(kind, "");
    }
}
