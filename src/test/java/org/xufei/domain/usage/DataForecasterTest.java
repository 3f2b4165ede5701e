package org.xufei.domain.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.xufei.domain.usage.Readings.START;
import static org.xufei.domain.usage.Readings.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xufei.domain.usage.DataForecast.NoEndInSight;
import org.xufei.domain.usage.DataForecast.Reason;
import org.xufei.domain.usage.DataForecast.RunsOut;
import org.xufei.domain.usage.DataForecast.Unknown;
import org.xufei.domain.usage.DataForecast.UsedUp;

class DataForecasterTest {

    /** From midnight to {@link Readings#START}, in days. */
    private static final double MIDNIGHT = 9 / 24.0;

    @Test
    void saysWhyNothingCanBeSaid() {
        assertThat(DataForecaster.of(List.of())).isEqualTo(new Unknown(Reason.NO_READING));
        assertThat(DataForecaster.of(List.of(reading(0, 5000)))).isEqualTo(new Unknown(Reason.ONE_READING));
        assertThat(DataForecaster.of(List.of(reading(0, 5000), reading(0.3, 4000))))
                .isEqualTo(new Unknown(Reason.LESS_THAN_A_DAY));
    }

    @Test
    void twoReadingsGiveTheDayAndAWideRange() {
        RunsOut forecast = runsOut(reading(0, 9000), reading(4, 5000));

        assertThat(forecast.perDay()).isEqualTo(DataAmount.about(1000));
        assertThat(forecast.likely()).isEqualTo(dayOf(9));
        assertThat(forecast.earliest()).isBetween(dayOf(5), dayOf(7));
        assertThat(forecast.latest().map(dayOf(15)::isBefore)).isNotEqualTo(Optional.of(false));
    }

    @Test
    void steadyUseNarrowsTheRangeWithEachReading() {
        List<DataReading> readings = new ArrayList<>(List.of(reading(0, 30_000)));
        long before = Long.MAX_VALUE;
        for (int day = 1; day <= 15; day++) {
            readings.add(reading(day, 30_000 - 1_000.0 * day));
            RunsOut forecast = (RunsOut) DataForecaster.of(readings);
            assertThat(forecast.likely()).isEqualTo(dayOf(30));
            long width = forecast.latest().orElse(LocalDate.MAX).toEpochDay()
                    - forecast.earliest().toEpochDay();
            assertThat(width).isLessThanOrEqualTo(before);
            before = width;
        }
        assertThat(before).isLessThan(10);
    }

    @Test
    void aRiseStartsAnew() {
        assertThat(DataForecaster.of(List.of(reading(0, 9000), reading(4, 1000), reading(5, 20_000))))
                .isEqualTo(new Unknown(Reason.ONE_READING));
        assertThat(DataForecaster.of(
                        List.of(reading(0, 9000), reading(4, 1000), reading(5, 20_000), reading(8, 14_000))))
                .isEqualTo(runsOut(reading(5, 20_000), reading(8, 14_000)));
    }

    @Test
    void theOrderInWhichReadingsWereEnteredDoesNotMatter() {
        Random random = new Random(20261122);
        for (int i = 0; i < 1_000; i++) {
            List<DataReading> readings = new ArrayList<>();
            for (int day = 0; day < 12; day++) {
                readings.add(reading(day * (0.2 + random.nextDouble()) + day * 1e-3, random.nextInt(20_000)));
            }
            DataForecast forecast = DataForecaster.of(readings);
            Collections.shuffle(readings, random);
            assertThat(DataForecaster.of(readings)).isEqualTo(forecast);
        }
    }

    @Test
    void aSecondReadingOfTheSameMomentCorrectsTheFirst() {
        assertThat(DataForecaster.of(List.of(reading(0, 9000), reading(4, 50), reading(4, 5000))))
                .isEqualTo(runsOut(reading(0, 9000), reading(4, 5000)));
    }

    @Test
    void lookingOftenOnOneDayChangesNothingButTheRate() {
        RunsOut once = runsOut(reading(0, 9000), reading(4, 5000));
        RunsOut often = runsOut(
                reading(0, 9000),
                reading(0.1, 8400),
                reading(0.2, 8400),
                reading(3.8, 5100),
                reading(3.9, 5000),
                reading(4, 5000));
        assertThat(often).isEqualTo(once);
    }

    @Test
    void nothingUsedHasNoEndAndNothingLeftHasEnded() {
        assertThat(DataForecaster.of(List.of(reading(0, 9000), reading(4, 9000))))
                .isEqualTo(new NoEndInSight(reading(4, 9000)));
        assertThat(DataForecaster.of(List.of(reading(0, 9000), reading(4, 0)))).isEqualTo(new UsedUp(reading(4, 0)));
        assertThat(DataForecaster.of(List.of(reading(4, 0)))).isEqualTo(new UsedUp(reading(4, 0)));
    }

    /** The range is said to hold the true day four times out of five. */
    @Test
    void theRangeHoldsTheTrueDayAboutAsOftenAsItSays() {
        for (Habit habit : Habit.values()) {
            assertThat(coverage(habit, 2)).as("%s, 2 readings", habit).isGreaterThan(habit.fromTheFirst);
            for (int readings : new int[] {5, 10, 20}) {
                assertThat(coverage(habit, readings))
                        .as("%s, %s readings", habit, readings)
                        .isBetween(0.75, habit.atMost);
            }
        }
    }

    private static double coverage(Habit habit, int readings) {
        Random random = new Random(20261122);
        int held = 0;
        int forecasts = 0;
        for (int i = 0; i < 3_000; i++) {
            SimulatedUse use = new SimulatedUse(random, habit.idle, 600 + random.nextInt(2_000));
            double plan = use.usedBy(readings * 2.5 + 4 + random.nextInt(25));
            List<DataReading> seen = new ArrayList<>();
            for (double day = 0.3; seen.size() < readings; day += 1 + 3 * random.nextDouble()) {
                seen.add(reading(day - MIDNIGHT, Math.max(0, plan - use.usedBy(day))));
            }
            DataForecast forecast = DataForecaster.of(seen);
            if (!(forecast instanceof UsedUp)) {
                forecasts++;
                held += holds(forecast, START.toLocalDate().plusDays(use.dayOn(plan))) ? 1 : 0;
            }
        }
        return held / (double) forecasts;
    }

    private static boolean holds(DataForecast forecast, LocalDate day) {
        return forecast instanceof RunsOut range
                && !day.isBefore(range.earliest())
                && range.latest().filter(day::isAfter).isEmpty();
    }

    private enum Habit {
        /** Nearly the same each day: the range is wider than it need be. */
        REGULAR(0, 0.95, 1),
        VARIED(0.3, 0.85, 0.95),
        /** Every other day next to nothing. */
        OFF_AND_ON(0.5, 0.75, 0.85),
        /** Two days out of three next to nothing: more than is assumed of somebody of whom nothing is known. */
        BURSTS(0.67, 0.6, 0.85);

        /** Share of the days on which next to nothing is used. */
        private final double idle;

        private final double fromTheFirst;
        private final double atMost;

        Habit(double idle, double fromTheFirst, double atMost) {
            this.idle = idle;
            this.fromTheFirst = fromTheFirst;
            this.atMost = atMost;
        }
    }

    private static RunsOut runsOut(DataReading... readings) {
        return assertThat(DataForecaster.of(List.of(readings)))
                .asInstanceOf(type(RunsOut.class))
                .actual();
    }

    private static LocalDate dayOf(double day) {
        return START.plusSeconds(Math.round(day * 86_400)).toLocalDate();
    }
}
