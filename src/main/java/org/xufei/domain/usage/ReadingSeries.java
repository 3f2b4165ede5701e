package org.xufei.domain.usage;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The latest run of readings between which nothing was bought, oldest first.
 *
 * @param readings at least one; the amount left never rises
 */
record ReadingSeries(List<DataReading> readings) {

    private static final double SECONDS_OF_A_DAY = 86_400;

    /** Empty if there is no reading. Of two readings of the same moment the later in the list corrects the earlier. */
    static Optional<ReadingSeries> latestOf(Collection<DataReading> readings) {
        TreeMap<LocalDateTime, DataReading> byTime = new TreeMap<>();
        readings.forEach(reading -> byTime.put(reading.at(), reading));
        List<DataReading> run = new ArrayList<>();
        for (DataReading reading : byTime.values()) {
            if (!run.isEmpty() && reading.left().compareTo(last(run).left()) > 0) {
                run.clear();
            }
            run.add(reading);
        }
        return run.isEmpty() ? Optional.empty() : Optional.of(new ReadingSeries(List.copyOf(run)));
    }

    DataReading last() {
        return last(readings);
    }

    double days() {
        return daysBetween(readings.get(0), last());
    }

    double megabytes() {
        return used(readings.get(0), last());
    }

    /**
     * The use between readings. People use data by day and sleep by night, so what lies less than a day apart says little about how days
     * differ: such readings are taken together with the next, and at the end with those before.
     */
    List<Interval> intervals() {
        List<Interval> intervals = new ArrayList<>();
        DataReading from = readings.get(0);
        for (DataReading to : readings) {
            boolean restIsLong = daysBetween(to, last()) >= 1 || to.equals(last());
            if (daysBetween(from, to) >= 1 && restIsLong) {
                intervals.add(new Interval(daysBetween(from, to), used(from, to)));
                from = to;
            }
        }
        return intervals;
    }

    /** What was used in a stretch of time. */
    record Interval(double days, double megabytes) {}

    private static DataReading last(List<DataReading> run) {
        return run.get(run.size() - 1);
    }

    private static double daysBetween(DataReading from, DataReading to) {
        return Duration.between(from.at(), to.at()).toSeconds() / SECONDS_OF_A_DAY;
    }

    private static double used(DataReading from, DataReading to) {
        return from.left().megabytes().subtract(to.left().megabytes()).doubleValue();
    }
}
