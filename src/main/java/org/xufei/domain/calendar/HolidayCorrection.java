package org.xufei.domain.calendar;

import java.time.LocalDate;

/**
 * What a user knows better about a day than the table of holidays. Of several about one day the one checked last counts.
 *
 * @param name of a holiday that is added, in the user's own words; may be empty where a day is taken away
 * @param checkedOn the day in Phnom Penh on which the user looked it up
 */
public record HolidayCorrection(LocalDate day, Change change, String name, LocalDate checkedOn) {

    /** @throws IllegalArgumentException if a holiday is added that has no name */
    public HolidayCorrection {
        if (change == Change.ADDED && name.isBlank()) {
            throw new IllegalArgumentException("a holiday without a name");
        }
    }

    /** What becomes of the day. */
    public enum Change {
        /** It is a public holiday, such as one that the government gives at short notice. */
        ADDED,
        /** It is no public holiday. */
        REMOVED
    }
}
