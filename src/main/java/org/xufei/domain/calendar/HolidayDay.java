package org.xufei.domain.calendar;

import org.xufei.domain.guide.LocalizedText;

/**
 * A day of a holiday.
 *
 * @param number which of its days it is, from 1
 * @param days how many it has
 */
public record HolidayDay(LocalizedText name, Holiday.Kind kind, int number, int days) {

    public boolean isPublic() {
        return kind == Holiday.Kind.PUBLIC;
    }
}
