package org.xufei.domain.input;

import java.util.List;

/**
 * Why something typed is not yet a value.
 *
 * @param details what the kind refers to, such as the stray character or the number of digits
 * @param offers what may have been meant, each to be typed instead; the likeliest first
 */
public record InputError(Kind kind, List<String> details, List<String> offers) {

    public InputError {
        details = List.copyOf(details);
        offers = List.copyOf(offers);
    }

    /** With one detail, and nothing to offer. */
    public InputError(Kind kind, String detail) {
        this(kind, List.of(detail), List.of());
    }

    /** What is wrong. */
    public enum Kind {
        /** Nothing was typed where something must be. */
        MISSING,
        /** The detail is the character that does not belong among the digits. */
        STRAY_CHARACTER,
        /** Something without a single digit where a number must be. */
        NOT_DIGITS,
        /** A number of another country. */
        FOREIGN_NUMBER,
        /** No mobile number begins so. The detail is how it begins, such as 023; none for a service number. */
        NOT_A_MOBILE,
        /** The detail is the count of digits typed, +855 counted as the national 0. */
        NOT_A_NUMBER,
        /** The details are how the number begins, how many digits such numbers have, and how many were typed. */
        WRONG_LENGTH,
        /** Not an amount: letters, two points, or thousands grouped oddly. The detail is an amount written well. */
        NOT_AN_AMOUNT,
        AMOUNT_IS_ZERO,
        AMOUNT_TOO_LARGE,
        /** The detail is the number of decimals that the currency has. */
        TOO_MANY_DECIMALS,
        NOT_A_DATE,
        /** A date that the calendar does not have. */
        NO_SUCH_DAY,
        /** A year of two digits that may be the first or the last number; both readings are offered. */
        AMBIGUOUS_DATE,
        /** More than ten years away, by a slip of the finger. The detail is the year. */
        UNLIKELY_YEAR,
        /** A year of the Buddhist calendar. The details are that year and the same in the common calendar. */
        BUDDHIST_YEAR,
        NOT_A_TIME,
        /** Days of validity must be a whole number from 1 to 3650. */
        NOT_DAYS,
        /** Bought at once for longer than ten years. */
        TOO_MANY_DAYS,
        /** A payment cannot lie ahead. */
        IN_THE_FUTURE,
        /** Something bought cannot end before it was paid. */
        ENDS_BEFORE_PAYMENT,
        /** Not an amount of data. */
        NOT_DATA,
        /** What is planned cannot lie behind. */
        IN_THE_PAST,
        /** A return before the departure. */
        ENDS_BEFORE_START,
        /** Days before the last must be whole numbers from 0 to the detail, with commas between. */
        NOT_LEAD_TIMES,
        /** A PIN has four to eight digits. */
        NOT_A_PIN,
        /** A PUK has eight digits. */
        NOT_A_PUK,
        /** The detail is the most characters that fit. */
        TOO_LONG
    }

    public static InputError of(Kind kind) {
        return new InputError(kind, List.of(), List.of());
    }

    /** With something to offer instead. */
    public InputError offering(List<String> instead) {
        return new InputError(kind, details, instead);
    }

    /** The first of the details; empty where there is nothing to add. */
    public String detail() {
        return details.isEmpty() ? "" : details.get(0);
    }
}
