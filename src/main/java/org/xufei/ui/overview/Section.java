package org.xufei.ui.overview;

import java.util.List;
import org.xufei.domain.overview.DueList;

/** A part of what is to be done, with a heading of its own; the first five are tiles too. */
enum Section {
    OVERDUE(DueList.Group.OVERDUE),
    WEEK(DueList.Group.TODAY, DueList.Group.WEEK),
    MONTH(DueList.Group.MONTH),
    /** SIM cards of which nothing is due for long, but that a reminder has come for. */
    LATER,
    UNKNOWN(DueList.Group.UNKNOWN),
    /** Renewals that were begun. */
    RENEWALS;

    private final List<DueList.Group> groups;

    Section(DueList.Group... groups) {
        this.groups = List.of(groups);
    }

    /** Whose SIM cards it has, the most urgent first. */
    List<DueList.Group> groups() {
        return groups;
    }
}
