package org.xufei.ui.overview;

import org.xufei.ui.Message;

/** What sections are called. */
final class DueSectionPhrases {

    private DueSectionPhrases() {}

    static Message heading(DueSection section, int count) {
        return switch (section) {
            case OVERDUE -> Message.of("overview.group.overdue", count);
            case WEEK -> Message.of("overview.group.week", count);
            case MONTH -> Message.of("overview.group.month", count);
            case LATER -> Message.of("overview.group.later", count);
            case UNKNOWN -> Message.of("overview.group.unknown", count);
            case RENEWALS -> Message.of("overview.group.renewals", count);
        };
    }

    /** Short, as on a tile. */
    static Message name(DueSection section) {
        return switch (section) {
            case OVERDUE -> Message.of("overview.tile.overdue");
            case WEEK -> Message.of("overview.tile.week");
            case MONTH -> Message.of("overview.tile.month");
            case LATER -> Message.of("overview.tile.later");
            case UNKNOWN -> Message.of("overview.tile.unknown");
            case RENEWALS -> Message.of("overview.tile.renewals");
        };
    }
}
