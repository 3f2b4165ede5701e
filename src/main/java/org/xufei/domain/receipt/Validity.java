package org.xufei.domain.receipt;

import java.time.LocalDate;

/**
 * How long what was bought lasts: the plan, or the main balance where nothing but a top-up was bought.
 *
 * <p>Last days are included everywhere: what lasts until 14 March still works on 14 March, and 7 days that begin on 1 March end on
 * 7 March. No operator's page says whether the day of payment counts; that it does is the cautious reading.
 */
public sealed interface Validity {

    /** Not known, or nothing that runs out was bought. */
    record Unstated() implements Validity {}

    /**
     * A number of days, as often as it was bought at once.
     *
     * @param days of one cycle, at least 1
     * @param cycles one after the other, at least 1
     */
    record Days(int days, int cycles, Start start) implements Validity {
        /** @throws IllegalArgumentException if there is not at least one day and one cycle */
        public Days {
            if (days < 1 || cycles < 1) {
                throw new IllegalArgumentException("days: " + days + ", cycles: " + cycles);
            }
        }

        /** Bought once, from the day of payment. */
        public Days(int days) {
            this(days, 1, Start.RESTART);
        }

        /** The days of all cycles together. */
        public long inAll() {
            return (long) days * cycles;
        }

        /** Bought as often and from the same day, but with other days. */
        public Days withDays(int newDays) {
            return new Days(newDays, cycles, start);
        }
    }

    /** Until an exact date, that day included. */
    record Until(LocalDate date) implements Validity {}

    /** From when days are counted if the last purchase still runs. */
    enum Start {
        /**
         * From the day of payment, and what is left of the last purchase is gone. It is the default: no operator's page says what
         * a second plan does to the first, and of the two this is the earlier end.
         */
        RESTART,
        /** From the day after the last purchase ends; from the day of payment if it has ended. */
        EXTEND
    }
}
