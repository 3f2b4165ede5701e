package org.xufei.domain.clock;

import java.time.LocalDate;
import java.util.Optional;

/** What one clock shows: the last day, as far as it is known. */
public sealed interface Reading {

    /** No plan outlives it. Without it, a slip of the pen in a file would leave the calendar. */
    LocalDate FAR_AWAY = LocalDate.of(9999, 12, 31);

    /** @param lastDay on which all still works; any day after {@link #FAR_AWAY} is taken for that day */
    record Known(LocalDate lastDay, Basis basis) implements Reading {
        public Known {
            lastDay = lastDay.isAfter(FAR_AWAY) ? FAR_AWAY : lastDay;
        }
    }

    /** Not known: the operator can tell, and its date can be typed on the receipt. */
    record Unknown(Reason reason) implements Reading {}

    /** Why a last day is not known. */
    enum Reason {
        /** Nothing was bought that would set this clock. */
        NOTHING_BOUGHT,
        /** A plan was bought, but not for how long. */
        NOT_STATED,
        /** The guide does not know the operator, and so none of its tables. */
        OPERATOR_UNKNOWN,
        /** The guide has no table of this operator. */
        NO_TABLE,
        /** No row of the operator's tables has this amount in this currency. */
        NOT_IN_TABLE
    }

    /** The reading with its last day; empty if unknown. */
    default Optional<Known> known() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    /** Whether this is known to last on that day. */
    default boolean runsOn(LocalDate day) {
        return known().filter(known -> !known.lastDay().isBefore(day)).isPresent();
    }

    /** Whether this is known to have ended before that day. */
    default boolean isOverOn(LocalDate day) {
        return known().filter(known -> known.lastDay().isBefore(day)).isPresent();
    }
}
