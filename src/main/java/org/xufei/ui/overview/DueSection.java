package org.xufei.ui.overview;

import java.util.List;
import org.xufei.domain.overview.DueList;

/** A part of what is to be done, with a heading of its own; the first five are tiles too. */
enum DueSection {
    OVERDUE,
    WEEK,
    MONTH,
    /** SIM cards of which nothing is due for long, but that a reminder has come for. */
    LATER,
    UNKNOWN,
    /** Renewals that were begun. */
    RENEWALS;

    /** Whose SIM cards it has, the most urgent first. */
    List<DueList.Group> groups() {
        return switch (this) {
            case OVERDUE -> List.of(DueList.Group.OVERDUE);
            case WEEK -> List.of(DueList.Group.TODAY, DueList.Group.WEEK);
            case MONTH -> List.of(DueList.Group.MONTH);
            case LATER, RENEWALS -> List.of();
            case UNKNOWN -> List.of(DueList.Group.UNKNOWN);
        };
    }
}
