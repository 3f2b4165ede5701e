package org.xufei.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xufei.domain.calendar.HolidayCorrection.Change;

final class HolidayCalendarTest {

    private static final LocalDate WATER_FESTIVAL = LocalDate.of(2026, 11, 23);
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 1);

    private static HolidayCalendar calendar(HolidayCorrection... corrections) {
        return new HolidayCalendar(SampleHolidays.TABLE, List.of(corrections));
    }

    private static List<String> names(HolidayCalendar calendar, LocalDate day) {
        return calendar.on(day).stream()
                .map(holiday -> holiday.name().english())
                .toList();
    }

    @Test
    void countsTheDaysOfAHoliday() {
        assertThat(calendar().publicHoliday(WATER_FESTIVAL.minusDays(1))).isEmpty();
        for (int day = 1; day <= 3; day++) {
            int number = day;
            assertThat(calendar().publicHoliday(WATER_FESTIVAL.plusDays(day - 1L)))
                    .hasValueSatisfying(holiday -> {
                        assertThat(holiday.number()).isEqualTo(number);
                        assertThat(holiday.days()).isEqualTo(3);
                        assertThat(holiday.name().chinese()).isEqualTo("送水节");
                    });
        }
        assertThat(calendar().publicHoliday(WATER_FESTIVAL.plusDays(3))).isEmpty();
    }

    @Test
    void keepsTwoHolidaysThatFallOnOneDay() {
        assertThat(names(calendar(), LocalDate.of(2026, 5, 1))).containsExactly("Labour Day", "Visak Bochea");
    }

    @Test
    void beginsAHolidayWithTheYearInWhichItWasMade() {
        assertThat(names(calendar(), LocalDate.of(2023, 12, 29))).isEmpty();
        assertThat(names(calendar(), LocalDate.of(2024, 12, 29))).containsExactly("Peace Day");
    }

    @Test
    void knowsOnlyFixedHolidaysBeyondTheTableAndSaysSo() {
        assertThat(calendar().year(2026))
                .hasValueSatisfying(year -> assertThat(year.computed()).isTrue());
        assertThat(calendar().year(2029)).isEmpty();
        assertThat(names(calendar(), LocalDate.of(2029, 5, 1))).containsExactly("Labour Day");
    }

    @Test
    void takesChineseNewYearForNoPublicHoliday() {
        LocalDate newYear = LocalDate.of(2026, 2, 17);
        assertThat(calendar().publicHoliday(newYear)).isEmpty();
        assertThat(calendar().chineseShopHoliday(newYear)).isPresent();
    }

    @Test
    void addsADayThatTheUserAdded() {
        LocalDate day = LocalDate.of(2026, 11, 26);
        HolidayCalendar corrected = calendar(new HolidayCorrection(day, Change.ADDED, "补假", CHECKED));
        assertThat(corrected.publicHoliday(day))
                .hasValueSatisfying(
                        holiday -> assertThat(holiday.name().chinese()).isEqualTo("补假"));
        assertThat(corrected.correction(day)).map(HolidayCorrection::checkedOn).hasValue(CHECKED);
    }

    @Test
    void takesAwayADayThatTheUserTookAway() {
        HolidayCalendar corrected =
                calendar(new HolidayCorrection(WATER_FESTIVAL.plusDays(1), Change.REMOVED, "", CHECKED));
        assertThat(corrected.publicHoliday(WATER_FESTIVAL.plusDays(1))).isEmpty();
        assertThat(corrected.publicHoliday(WATER_FESTIVAL)).isPresent();
    }

    @Test
    void addsNoSecondHolidayToADayThatIsOne() {
        HolidayCalendar corrected = calendar(new HolidayCorrection(WATER_FESTIVAL, Change.ADDED, "补假", CHECKED));
        assertThat(names(corrected, WATER_FESTIVAL)).containsExactly("Water Festival");
    }

    @Test
    void goesByWhatWasCheckedLast() {
        HolidayCorrection later = new HolidayCorrection(WATER_FESTIVAL, Change.ADDED, "补假", CHECKED.plusDays(1));
        HolidayCorrection earlier = new HolidayCorrection(WATER_FESTIVAL, Change.REMOVED, "", CHECKED);
        assertThat(calendar(later, earlier).publicHoliday(WATER_FESTIVAL)).isPresent();
        assertThat(calendar(earlier, later).publicHoliday(WATER_FESTIVAL)).isPresent();
    }

    @Test
    void takesNoAddedHolidayWithoutAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayCorrection(WATER_FESTIVAL, Change.ADDED, " ", CHECKED));
    }
}
