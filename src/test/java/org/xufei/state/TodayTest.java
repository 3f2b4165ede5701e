package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TodayTest {

    private static final LocalDate SUNDAY = LocalDate.of(2027, 3, 14);
    private static final LocalDate MONDAY = SUNDAY.plusDays(1);

    /** Half a minute before midnight in Phnom Penh. */
    private final HandClock clock = clock("UTC");

    private static HandClock clock(String zone) {
        return new HandClock(Clock.fixed(Instant.parse("2027-03-14T16:59:30Z"), ZoneId.of(zone)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Phnom_Penh", "Asia/Shanghai", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"})
    void turnsAtMidnightInPhnomPenhWhereverTheMachineIs(String zone) {
        HandClock there = clock(zone);
        Today today = new Today(there, there);
        there.pass(Duration.ofSeconds(29));
        assertThat(today.day().get()).isEqualTo(SUNDAY);
        there.pass(Duration.ofSeconds(1));
        assertThat(today.day().get()).isEqualTo(MONDAY);
    }

    @Test
    void movesOnByItselfNightAfterNight() {
        Today today = new Today(clock, clock);
        List<LocalDate> days = new ArrayList<>();
        today.day().subscribe(day -> days.add(day));
        clock.pass(Duration.ofDays(3));
        assertThat(days).containsExactly(SUNDAY, MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
    }

    @Test
    void movesOnWithinAMinuteAfterTheMachineHasSlept() {
        Today today = new Today(clock, clock);
        clock.sleep(Duration.ofHours(9));
        clock.pass(Duration.ofMinutes(1));
        assertThat(today.day().get()).isEqualTo(MONDAY);
    }

    @Test
    void movesOnWhenSomebodyLooks() {
        Today today = new Today(clock, Timer.NONE);
        clock.sleep(Duration.ofHours(9));
        today.refresh();
        assertThat(today.day().get()).isEqualTo(MONDAY);
    }

    @Test
    void noMomentIsOfAnotherDay() {
        Today today = new Today(clock, Timer.NONE);
        assertThat(today.now()).isEqualTo(SUNDAY.atTime(23, 59, 30));
        clock.sleep(Duration.ofMinutes(1));
        LocalDateTime now = today.now();
        assertThat(now).isEqualTo(MONDAY.atTime(0, 0, 30));
        assertThat(today.day().get()).isEqualTo(MONDAY);
    }

    @Test
    void goesBackWithAClockThatIsPutRight() {
        Today today = new Today(clock, clock);
        clock.sleep(Duration.ofDays(-1));
        clock.pass(Duration.ofSeconds(30));
        assertThat(today.day().get()).isEqualTo(SUNDAY);
        clock.sleep(Duration.ofDays(-1));
        today.refresh();
        assertThat(today.day().get()).isEqualTo(SUNDAY.minusDays(1));
    }

    @Test
    void showsEachMinuteAndEachFullQuarterOfAnHour() {
        Today today = new Today(clock, clock);
        List<LocalDateTime> quarters = new ArrayList<>();
        List<LocalDateTime> minutes = new ArrayList<>();
        today.quarterHour().subscribe(quarter -> quarters.add(quarter));
        today.minute().subscribe(minute -> minutes.add(minute));
        clock.pass(Duration.ofMinutes(31));
        assertThat(quarters)
                .containsExactly(
                        SUNDAY.atTime(23, 45), MONDAY.atTime(0, 0), MONDAY.atTime(0, 15), MONDAY.atTime(0, 30));
        assertThat(minutes)
                .hasSize(32)
                .startsWith(SUNDAY.atTime(23, 59), MONDAY.atTime(0, 0))
                .endsWith(MONDAY.atTime(0, 30));
    }

    @Test
    void tellsTheTimeOfTheDayThatHasBegun() {
        Today today = new Today(clock, Timer.NONE);
        List<LocalDate> daysAtQuarters = new ArrayList<>();
        today.quarterHour().subscribe(quarter -> daysAtQuarters.add(today.day().get()));
        clock.sleep(Duration.ofHours(9));
        today.refresh();
        assertThat(today.quarterHour().get()).isEqualTo(MONDAY.atTime(8, 45));
        assertThat(daysAtQuarters).containsExactly(SUNDAY, MONDAY);
    }
}
