package org.xufei.ui.simcards;

import org.xufei.domain.sim.SimStatus;

/** What can be said of a card in its form. */
public enum StatusMode {
    IN_USE,
    RETIRED,
    LOST,
    REPLACED;

    static StatusMode of(SimStatus status) {
        if (status instanceof SimStatus.Retired) {
            return RETIRED;
        } else if (status instanceof SimStatus.Lost) {
            return LOST;
        }
        return status instanceof SimStatus.Replaced ? REPLACED : IN_USE;
    }
}
