package org.xufei.domain.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long before the last day to remind.
 *
 * @param days each once, the longest first: 0 is the last day itself, and {@link #OVERDUE} the day after
 */
public record LeadTimes(List<Integer> days) {

    /** Says on the day after the last that it is over. */
    public static final int OVERDUE = -1;

    public static final int LONGEST = 365;

    /** For a card without times of its own. */
    public static final LeadTimes DEFAULT = of(7, 3, 1, 0, OVERDUE);

    /** For a card whose number is not to be kept. */
    public static final LeadTimes SILENT = of();

    /** @throws IllegalArgumentException if one is less than {@link #OVERDUE} or more than {@link #LONGEST} */
    public LeadTimes {
        for (int lead : days) {
            if (lead < OVERDUE || lead > LONGEST) {
                throw new IllegalArgumentException("days before the last: " + lead);
            }
        }
        days = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    public static LeadTimes of(Integer... days) {
        return new LeadTimes(List.of(days));
    }

    /**
     * Those for something that was bought for so many days: a reminder that would come on its first day is none. At least the last day
     * reminds, unless nothing is to remind at all.
     */
    public LeadTimes forLength(long length) {
        List<Integer> shorter = days.stream().filter(lead -> lead < length).toList();
        if (days.isEmpty() || shorter.equals(days) || shorter.stream().anyMatch(lead -> lead >= 0)) {
            return new LeadTimes(shorter);
        }
        return new LeadTimes(Stream.concat(shorter.stream(), Stream.of(0)).toList());
    }

    /** Whether a last day that is so many days away is near: the first reminder of it has come. */
    public boolean include(int daysLeft) {
        return days.stream().anyMatch(lead -> lead >= daysLeft);
    }

    /** The one that was reached last; empty if none is yet. */
    Optional<Integer> latestReached(LocalDate lastDay, LocalDate today) {
        return days.stream()
                .filter(lead -> !lastDay.minusDays(lead).isAfter(today))
                .min(Comparator.naturalOrder());
    }
}
