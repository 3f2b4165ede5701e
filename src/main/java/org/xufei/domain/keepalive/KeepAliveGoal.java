package org.xufei.domain.keepalive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What must not be lost, and for how long.
 *
 * @param balanceEnd the last day of the main balance; empty if not known, and then at least one top-up is needed
 * @param through the last day on which it must not be lost, today or later
 */
public record KeepAliveGoal(LostService service, Optional<LocalDate> balanceEnd, LocalDate today, LocalDate through) {

    /** @throws IllegalArgumentException if it ends before today */
    public KeepAliveGoal {
        if (through.isBefore(today)) {
            throw new IllegalArgumentException("from " + today + " through " + through);
        }
    }
}
