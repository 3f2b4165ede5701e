package org.xufei.ui.simcards;

import org.xufei.domain.sim.DeclaredStatus;

/** What can be said of a card in its form. */
public enum StatusOption {
    IN_USE,
    RETIRED,
    LOST,
    REPLACED;

    static StatusOption of(DeclaredStatus status) {
        if (status instanceof DeclaredStatus.Retired) {
            return RETIRED;
        } else if (status instanceof DeclaredStatus.Lost) {
            return LOST;
        }
        return status instanceof DeclaredStatus.Replaced ? REPLACED : IN_USE;
    }
}
