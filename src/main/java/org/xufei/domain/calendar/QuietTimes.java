package org.xufei.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xufei.domain.calendar.HalfDay.Part;

/** When shops are quiet: on the mornings and afternoons of weekdays that are no holiday. All moments are local in Phnom Penh. */
public record QuietTimes(HolidayCalendar calendar, ShopHours hours) {

    /** No table and no user makes holidays of so many days on end. */
    private static final int MAX_DAYS_AHEAD = 60;

    /** Why a moment is not quiet, the weightiest reason first; empty if it is. */
    public List<BusyReason> busyAt(LocalDateTime moment) {
        List<BusyReason> reasons = new ArrayList<>(busyOn(moment.toLocalDate()));
        LocalTime time = moment.toLocalTime();
        if (time.isBefore(hours.opens())) {
            reasons.add(new BusyReason.EarlyMorning());
        } else if (!time.isBefore(hours.closes())) {
            reasons.add(new BusyReason.Evening());
        } else if (!time.isBefore(hours.lunch()) && time.isBefore(hours.afternoon())) {
            reasons.add(new BusyReason.Lunch());
        }
        return List.copyOf(reasons);
    }

    /** The quiet half-day that a moment is in, else the next one; empty if none comes within two months. */
    public Optional<HalfDay> nextQuietHalfDay(LocalDateTime moment) {
        return moment.toLocalDate()
                .datesUntil(moment.toLocalDate().plusDays(MAX_DAYS_AHEAD))
                .filter(day -> busyOn(day).isEmpty())
                .flatMap(day -> Stream.of(Part.values()).map(part -> new HalfDay(day, part)))
                .filter(half -> hours.end(half).isAfter(moment))
                .findFirst();
    }

    private List<BusyReason> busyOn(LocalDate day) {
        List<BusyReason> reasons = new ArrayList<>();
        calendar.publicHoliday(day).map(BusyReason.PublicHoliday::new).ifPresent(reasons::add);
        calendar.chineseShopHoliday(day).map(BusyReason.ChineseShopsClosed::new).ifPresent(reasons::add);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            reasons.add(new BusyReason.Weekend());
        }
        return reasons;
    }
}
