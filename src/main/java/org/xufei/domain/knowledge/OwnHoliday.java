package org.xufei.domain.knowledge;

import java.time.LocalDate;
import org.xufei.domain.calendar.HolidayCorrection;

/** What the user knows better about a day than the table of holidays. */
public record OwnHoliday(HolidayCorrection correction) implements KnowledgeRecord {

    @Override
    public String key() {
        return key(correction.day());
    }

    /** The key of what is known of this day. */
    public static String key(LocalDate day) {
        return "holiday " + day;
    }
}
