package org.xufei.domain.calendar;

import java.time.LocalDate;

/** A morning or an afternoon in Phnom Penh. */
public record HalfDay(LocalDate day, Part part) {

    /** Which half. */
    public enum Part {
        MORNING,
        AFTERNOON
    }
}
