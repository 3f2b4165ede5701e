package org.xufei.domain.receipt;

import java.time.LocalDate;

/** How long what was bought lasts. */
public sealed interface Validity {

    /** Not known, or nothing that runs out was bought. */
    record Unstated() implements Validity {}

    /** A number of days, at least 1. */
    record Days(int days) implements Validity {
        /** @throws IllegalArgumentException if there is not at least one day */
        public Days {
            if (days < 1) {
                throw new IllegalArgumentException("days: " + days);
            }
        }
    }

    /** Until an exact date, that day included. */
    record Until(LocalDate date) implements Validity {}
}
