package org.xufei.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xufei.domain.calendar.HolidayCorrection.Change;
import org.xufei.domain.guide.LocalizedText;

/** Which days are holidays in Cambodia: by the table, as the user corrected it. Immutable. */
public final class HolidayCalendar {

    private final HolidayTable table;
    private final Map<LocalDate, HolidayCorrection> corrections = new HashMap<>();

    public HolidayCalendar(HolidayTable table, Collection<HolidayCorrection> corrections) {
        this.table = table;
        corrections.stream()
                .sorted(Comparator.comparing(HolidayCorrection::checkedOn))
                .forEach(correction -> this.corrections.put(correction.day(), correction));
    }

    /** What the day is, public holidays first; empty if it is an ordinary day. */
    public List<HolidayDay> on(LocalDate day) {
        List<HolidayDay> found = new ArrayList<>();
        table.holidays().forEach(holiday -> holiday.on(day).ifPresent(found::add));
        correction(day).ifPresent(correction -> {
            if (correction.change() == Change.REMOVED) {
                found.removeIf(HolidayDay::isPublic);
            } else if (found.stream().noneMatch(HolidayDay::isPublic)) {
                found.add(new HolidayDay(
                        new LocalizedText(correction.name(), correction.name()), Holiday.Kind.PUBLIC, 1, 1));
            }
        });
        found.sort(Comparator.comparing(HolidayDay::kind));
        return List.copyOf(found);
    }

    /** The public holiday on that day; of two, the first in the table. */
    public Optional<HolidayDay> publicHoliday(LocalDate day) {
        return on(day).stream().filter(HolidayDay::isPublic).findFirst();
    }

    /** The holiday on which most shops run by Chinese close. */
    public Optional<HolidayDay> chineseShopHoliday(LocalDate day) {
        return on(day).stream()
                .filter(holiday -> holiday.kind() == Holiday.Kind.CHINESE_SHOPS)
                .findFirst();
    }

    /** What the user said of the day. */
    public Optional<HolidayCorrection> correction(LocalDate day) {
        return Optional.ofNullable(corrections.get(day));
    }

    /** What the year's movable dates rest on; empty if only holidays with a fixed date are known of it. */
    public Optional<HolidayTable.TableYear> year(int year) {
        return table.year(year);
    }
}
