package org.xufei.domain.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.usage.Readings.START;
import static org.xufei.domain.usage.Readings.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xufei.domain.usage.DataSufficiency.AboutRight;
import org.xufei.domain.usage.DataSufficiency.TooLittle;
import org.xufei.domain.usage.DataSufficiency.TooMuch;
import org.xufei.domain.usage.DataSufficiency.Unknown;

class DataSufficiencyTest {

    /** Noon to noon, 1,000 MB a day, 20,000 MB left on day 10: used up on day 30. */
    private static final DataForecast FORECAST = steady();

    @Test
    void dataThatEndsWithThePlanIsAboutRight() {
        assertThat(DataSufficiency.of(FORECAST, dayOf(29))).isEqualTo(new AboutRight());
        assertThat(DataSufficiency.of(FORECAST, dayOf(31))).isEqualTo(new AboutRight());
    }

    @Test
    void aLongerPlanWantsMoreDataOrSlowerUse() {
        // From 9:00 on day 10 to the end of day 50.
        assertThat(DataSufficiency.of(FORECAST, dayOf(50)))
                .isEqualTo(new TooLittle(DataAmount.about(20_000 / 40.625), true));
        assertThat(DataSufficiency.of(FORECAST, dayOf(33)))
                .isEqualTo(new TooLittle(DataAmount.about(20_000 / 23.625), false));
    }

    @Test
    void aShorterPlanWastesTheRest() {
        assertThat(DataSufficiency.of(FORECAST, dayOf(14)))
                .isEqualTo(new TooMuch(DataAmount.about(20_000 - 4_625), true));
        assertThat(DataSufficiency.of(FORECAST, dayOf(27)))
                .isEqualTo(new TooMuch(DataAmount.about(20_000 - 17_625), false));
    }

    @Test
    void aPlanThatEndsTodayStillRunsToday() {
        assertThat(DataSufficiency.of(FORECAST, dayOf(10)))
                .isEqualTo(new TooMuch(DataAmount.about(20_000 - 625), true));
        assertThat(DataSufficiency.of(FORECAST, dayOf(9))).isEqualTo(new Unknown());
    }

    @Test
    void nothingLeftIsTooLittleAndNothingUsedIsTooMuch() {
        assertThat(DataSufficiency.of(DataForecaster.of(List.of(reading(4, 0))), dayOf(10)))
                .isEqualTo(new TooLittle(DataAmount.NONE, true));
        assertThat(DataSufficiency.of(DataForecaster.of(List.of(reading(0, 700), reading(4, 700))), dayOf(10)))
                .isEqualTo(new TooMuch(DataAmount.about(700), true));
        assertThat(DataSufficiency.of(DataForecaster.of(List.of(reading(4, 700))), dayOf(10)))
                .isEqualTo(new Unknown());
    }

    private static DataForecast steady() {
        List<DataReading> readings = new ArrayList<>();
        for (int day = 0; day <= 10; day++) {
            readings.add(reading(day, 30_000 - 1_000.0 * day));
        }
        return DataForecaster.of(readings);
    }

    private static LocalDate dayOf(int day) {
        return START.toLocalDate().plusDays(day);
    }
}
