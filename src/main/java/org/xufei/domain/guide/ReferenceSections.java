package org.xufei.domain.guide;

import java.util.List;
import org.xufei.domain.calendar.HolidayTable;
import org.xufei.domain.calendar.ShopHours;

/**
 * What the guide has for looking up, beside how to renew. A guide of the first or second version has the bundled one's.
 *
 * @param corrections of older guides
 * @param counter what is said and done at a counter
 */
public record ReferenceSections(
        List<Correction> corrections, HolidayTable holidays, ShopHours shopHours, CounterHelp counter) {

    public ReferenceSections {
        corrections = List.copyOf(corrections);
    }
}
