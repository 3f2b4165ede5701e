package org.xufei.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.calendar.HolidayCalendar;
import org.xufei.domain.calendar.HolidayTable;
import org.xufei.domain.calendar.ShopHours;
import org.xufei.domain.guide.Confidence;
import org.xufei.domain.guide.Guide;

/** The public holidays of the bundled guide, year by year. */
final class BundledHolidaysTest {

    private static final Guide GUIDE = GuideFile.bundled();
    private static final HolidayCalendar CALENDAR =
            new HolidayCalendar(GUIDE.reference().holidays(), List.of());

    private static final String FIXED = "01-01 01-07 03-08 05-01 05-14 06-18 09-24 10-15 10-29 11-09 12-29";

    private static Set<String> publicHolidays(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> CALENDAR.publicHoliday(day).isPresent())
                .map(day -> day.toString().substring(5))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> days(String... lists) {
        return Set.of(lists).stream()
                .flatMap(list -> List.of(list.split(" ")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025, 04-14 04-15 04-16 05-11 05-15 09-21 09-22 09-23 11-04 11-05 11-06
            2026, 04-14 04-15 04-16 05-01 05-05 10-10 10-11 10-12 11-23 11-24 11-25
            2027, 04-14 04-15 04-16 05-20 05-24 09-29 09-30 10-01 11-12 11-13 11-14
            2028, 04-13 04-14 04-15 05-08 05-12 09-17 09-18 09-19 10-31 11-01 11-02
            """)
    void hasEveryHolidayOfAYearOfTheTable(int year, String movable) {
        assertThat(publicHolidays(year)).isEqualTo(days(FIXED, movable));
        assertThat(CALENDAR.year(year)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {2029, 2030, 2044})
    void hasOnlyTheFixedOnesBeyondTheTableAndSaysSo(int year) {
        assertThat(publicHolidays(year)).isEqualTo(days(FIXED));
        assertThat(CALENDAR.year(year)).isEmpty();
    }

    @Test
    void marksTheYearsThatAreWorkedOut() {
        assertThat(GUIDE.reference().holidays().years())
                .containsExactly(
                        new HolidayTable.TableYear(2025, false, Confidence.HIGH),
                        new HolidayTable.TableYear(2026, true, Confidence.HIGH),
                        new HolidayTable.TableYear(2027, true, Confidence.MEDIUM),
                        new HolidayTable.TableYear(2028, true, Confidence.MEDIUM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26"})
    void knowsChineseNewYearAsADayOfClosedShopsAndNoPublicHoliday(LocalDate newYear) {
        assertThat(CALENDAR.chineseShopHoliday(newYear))
                .hasValueSatisfying(holiday -> assertThat(holiday.days()).isEqualTo(1));
        assertThat(CALENDAR.publicHoliday(newYear)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-20", "2026-06-01", "2026-10-23", "2026-12-10", "2026-05-13", "2026-05-15"})
    void hasNoneOfThoseDroppedIn2020(LocalDate day) {
        assertThat(CALENDAR.on(day)).isEmpty();
    }

    @Test
    void keepsPeaceDaySince2024() {
        assertThat(CALENDAR.publicHoliday(LocalDate.of(2023, 12, 29))).isEmpty();
        assertThat(CALENDAR.publicHoliday(LocalDate.of(2024, 12, 29))).isPresent();
    }

    @Test
    void callsTheDaysOfTheWaterFestivalByTheirNumber() {
        assertThat(CALENDAR.publicHoliday(LocalDate.of(2026, 11, 25))).hasValueSatisfying(holiday -> {
            assertThat(holiday.name().chinese()).isEqualTo("送水节");
            assertThat(holiday.name().english()).isEqualTo("Water Festival");
            assertThat(holiday.number()).isEqualTo(3);
        });
    }

    @Test
    void trustsShopHoursLittle() {
        ShopHours hours = GUIDE.reference().shopHours();
        assertThat(hours.opens()).hasToString("08:00");
        assertThat(hours.closes()).hasToString("17:00");
        assertThat(hours.evidence().confidence()).isEqualTo(Confidence.LOW);
    }
}
