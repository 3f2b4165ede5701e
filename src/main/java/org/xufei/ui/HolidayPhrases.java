package org.xufei.ui;

import org.xufei.domain.calendar.HolidayDay;

/** What holidays are called, the same in every room. */
public final class HolidayPhrases {

    private HolidayPhrases() {}

    /** Its name, and which day of it where it has several. */
    public static Message name(HolidayDay holiday) {
        return holiday.days() == 1
                ? Message.of("holiday.name", holiday.name())
                : Message.of("holiday.day", holiday.name(), holiday.number());
    }
}
