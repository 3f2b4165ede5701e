package org.xufei.domain.usage;

import java.time.Duration;
import java.time.LocalDate;
import org.xufei.domain.usage.DataForecast.NoEndInSight;
import org.xufei.domain.usage.DataForecast.RunsOut;
import org.xufei.domain.usage.DataForecast.UsedUp;

/** Whether the data will last until the plan ends. */
public sealed interface DataSufficiency {

    /** How far need and supply may lie apart and still fit. */
    double TOLERANCE = 0.1;

    /** There is no forecast, or the plan ended before the last reading. */
    record Unknown() implements DataSufficiency {}

    /**
     * The data ends before the plan: buy more, or slow down.
     *
     * @param slowTo what may be used per day, from the last reading on, to last as long as the plan
     * @param sure whether the whole range of the forecast lies before the plan's end
     */
    record TooLittle(DataAmount slowTo, boolean sure) implements DataSufficiency {}

    /** The data will last about as long as the plan. */
    record AboutRight() implements DataSufficiency {}

    /**
     * The plan ends before the data.
     *
     * @param wasted what will be left at the plan's end
     * @param sure whether the whole range of the forecast lies behind the plan's end
     */
    record TooMuch(DataAmount wasted, boolean sure) implements DataSufficiency {}

    /** @param planEnd the plan's last day */
    static DataSufficiency of(DataForecast forecast, LocalDate planEnd) {
        if (forecast instanceof RunsOut runsOut) {
            return of(runsOut, planEnd);
        } else if (forecast instanceof NoEndInSight none && daysToGo(none.last(), planEnd) > 0) {
            return new TooMuch(none.last().left(), true);
        } else if (forecast instanceof UsedUp none && daysToGo(none.last(), planEnd) > 0) {
            return new TooLittle(DataAmount.NONE, true);
        }
        return new Unknown();
    }

    private static DataSufficiency of(RunsOut forecast, LocalDate planEnd) {
        double days = daysToGo(forecast.last(), planEnd);
        if (days <= 0) {
            return new Unknown();
        }
        double left = forecast.last().left().megabytes().doubleValue();
        double needed = forecast.perDay().megabytes().doubleValue() * days;
        if (left < needed * (1 - TOLERANCE)) {
            boolean sure = forecast.latest().filter(planEnd::isAfter).isPresent();
            return new TooLittle(DataAmount.about(left / days), sure);
        } else if (needed < left * (1 - TOLERANCE)) {
            return new TooMuch(
                    DataAmount.about(left - needed), forecast.earliest().isAfter(planEnd));
        }
        return new AboutRight();
    }

    private static double daysToGo(DataReading last, LocalDate planEnd) {
        return Duration.between(last.at(), planEnd.plusDays(1).atStartOfDay()).toSeconds() / 86_400.0;
    }
}
