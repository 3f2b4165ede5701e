package org.xufei.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.domain.calendar.HolidayCorrection.Change;

/** 2026-11-23 is the Monday on which the Water Festival begins. */
final class QuietTimesTest {

    private static final QuietTimes TIMES =
            new QuietTimes(new HolidayCalendar(SampleHolidays.TABLE, List.of()), SampleHolidays.HOURS);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-26T09:00, ''
            2026-11-26T08:00, ''
            2026-11-26T07:59, EarlyMorning
            2026-11-26T11:59, ''
            2026-11-26T12:00, Lunch
            2026-11-26T13:59, Lunch
            2026-11-26T14:00, ''
            2026-11-26T16:59, ''
            2026-11-26T17:00, Evening
            2026-11-28T09:00, Weekend
            2026-11-29T12:30, Weekend Lunch
            2026-11-25T15:10, PublicHoliday
            2026-11-25T21:00, PublicHoliday Evening
            2026-02-17T10:00, ChineseShopsClosed
            """)
    void saysWhyAMomentIsBusy(LocalDateTime moment, String reasons) {
        assertThat(TIMES.busyAt(moment).stream()
                        .map(reason -> reason.getClass().getSimpleName())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(reasons);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-26T09:00, 2026-11-26, MORNING
            2026-11-26T06:00, 2026-11-26, MORNING
            2026-11-26T12:00, 2026-11-26, AFTERNOON
            2026-11-26T16:59, 2026-11-26, AFTERNOON
            2026-11-26T17:00, 2026-11-27, MORNING
            2026-11-27T17:00, 2026-11-30, MORNING
            2026-11-20T18:00, 2026-11-26, MORNING
            2026-11-25T15:10, 2026-11-26, MORNING
            2026-02-17T10:00, 2026-02-18, MORNING
            """)
    void findsTheNextQuietHalfDay(LocalDateTime moment, LocalDate day, HalfDay.Part part) {
        assertThat(TIMES.nextQuietHalfDay(moment)).hasValue(new HalfDay(day, part));
    }

    @Test
    void findsNoneWhereTheUserMadeHolidaysOfTwoMonths() {
        LocalDate day = LocalDate.of(2026, 11, 26);
        List<HolidayCorrection> all = IntStream.range(0, 90)
                .mapToObj(ahead -> new HolidayCorrection(day.plusDays(ahead), Change.ADDED, "放假", day))
                .toList();
        QuietTimes none = new QuietTimes(new HolidayCalendar(SampleHolidays.TABLE, all), SampleHolidays.HOURS);
        assertThat(none.nextQuietHalfDay(day.atTime(9, 0))).isEmpty();
    }
}
