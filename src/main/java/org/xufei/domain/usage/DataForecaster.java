package org.xufei.domain.usage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.xufei.domain.usage.DataForecast.NoEndInSight;
import org.xufei.domain.usage.DataForecast.Reason;
import org.xufei.domain.usage.DataForecast.RunsOut;
import org.xufei.domain.usage.DataForecast.Unknown;
import org.xufei.domain.usage.DataForecast.UsedUp;

/**
 * Computes from readings when the data will run out.
 *
 * <p>The model: what is used on one day does not depend on the day before, so use adds up like a random walk with a drift. Then the best
 * estimate of the use per day is all that was used by all the time it took (a line fitted through the amounts left would be wrong: their
 * errors add up from reading to reading), and the variance of a day's use shows in how much intervals stray from that rate, each
 * weighed by its length. The use of the next t days has the variance v·t·(1 + t/T): the days to come, and the error of a rate that was
 * measured over T days.
 *
 * <p>Few readings say little about the variance. It starts from the assumption that days differ by as much as their mean, which counts
 * as three intervals, and gives way as intervals are measured. Two readings thus give a forecast with a wide range; only for people who
 * use data in bursts, with days of nothing between, is it too narrow until some more are there.
 */
public final class DataForecaster {

    private static final int ASSUMED_INTERVALS = 3;

    /** Ten years: nothing that is bought lasts as long. */
    private static final double FOREVER = 3_650;

    /** Student's t, 80 % two-sided, from 3 degrees of freedom on; beyond the table it hardly falls. */
    private static final double[] STUDENT = {
        1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.350, 1.345, 1.341, 1.337, 1.333, 1.330,
        1.328, 1.325
    };

    private DataForecaster() {}

    /**
     * @param readings of one card, in any order. When the amount left rises, something was bought: what came before does not count. A
     *     purchase after which the amount is still lower than at the reading before cannot be seen here; leave out what is older than
     *     the last purchase if it is known.
     */
    public static DataForecast of(Collection<DataReading> readings) {
        Optional<ReadingSeries> latest = ReadingSeries.latestOf(readings);
        if (latest.isEmpty()) {
            return new Unknown(Reason.NO_READING);
        }
        ReadingSeries series = latest.get();
        if (series.last().left().equals(DataAmount.NONE)) {
            return new UsedUp(series.last());
        } else if (series.readings().size() == 1) {
            return new Unknown(Reason.ONE_READING);
        } else if (series.days() < 1) {
            return new Unknown(Reason.LESS_THAN_A_DAY);
        }
        return of(series);
    }

    private static DataForecast of(ReadingSeries series) {
        double rate = series.megabytes() / series.days();
        double left = series.last().left().megabytes().doubleValue();
        if (left > rate * FOREVER) {
            return new NoEndInSight(series.last());
        }
        double spread = spread(series.intervals(), rate);
        Walk slow = new Walk(rate, -spread, series.days());
        Walk quick = new Walk(rate, spread, series.days());
        return new RunsOut(
                series.last(),
                DataAmount.about(rate),
                dayAfter(series, quick.daysToUse(left).orElse(0)),
                dayAfter(series, left / rate),
                slow.daysToUse(left).stream()
                        .mapToObj(days -> dayAfter(series, days))
                        .findFirst());
    }

    /** By how many megabytes a day strays from the rate at the edge of the range. */
    private static double spread(List<ReadingSeries.Interval> intervals, double rate) {
        double squares = ASSUMED_INTERVALS * rate * rate;
        for (ReadingSeries.Interval interval : intervals) {
            double strays = interval.megabytes() - rate * interval.days();
            squares += strays * strays / interval.days();
        }
        // One interval is spent on the rate itself.
        int freedom = ASSUMED_INTERVALS + intervals.size() - 1;
        double student = STUDENT[Math.min(freedom - ASSUMED_INTERVALS, STUDENT.length - 1)];
        return student * Math.sqrt(squares / freedom);
    }

    private static LocalDate dayAfter(ReadingSeries series, double days) {
        return series.last().at().plusSeconds((long) (days * 86_400)).toLocalDate();
    }

    /** Use that grows by the rate, quicker or slower by the spread of a day and the error of the rate. */
    private record Walk(double rate, double spread, double measuredDays) {

        /** Empty if that takes for ever. */
        OptionalDouble daysToUse(double left) {
            if (usedAfter(FOREVER) < left) {
                return OptionalDouble.empty();
            }
            // Use grows with time once it grows at all, so the last crossing is the only one above zero.
            double low = 0;
            double high = FOREVER;
            while (high - low > 1e-6) {
                double middle = (low + high) / 2;
                if (usedAfter(middle) < left) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return OptionalDouble.of(high);
        }

        private double usedAfter(double days) {
            return rate * days + spread * Math.sqrt(days * (1 + days / measuredDays));
        }
    }
}
