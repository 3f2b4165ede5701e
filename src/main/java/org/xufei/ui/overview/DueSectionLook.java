package org.xufei.ui.overview;

import org.kordamp.ikonli.feather.Feather;

/** How sections are drawn beside their names. */
final class DueSectionLook {

    private DueSectionLook() {}

    static Feather icon(DueSection section) {
        return switch (section) {
            case OVERDUE -> Feather.ALERT_CIRCLE;
            case WEEK -> Feather.CLOCK;
            case MONTH, LATER -> Feather.CALENDAR;
            case UNKNOWN -> Feather.HELP_CIRCLE;
            case RENEWALS -> Feather.REFRESH_CW;
        };
    }
}
