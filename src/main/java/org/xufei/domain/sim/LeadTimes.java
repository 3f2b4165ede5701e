package org.xufei.domain.sim;

import java.util.Comparator;
import java.util.List;

/**
 * How many days before an end to speak up.
 *
 * @param days none negative, 0 for the last day itself; the longest first, none twice, at least one
 */
public record LeadTimes(List<Integer> days) {

    /** Where neither the user nor the card says otherwise. */
    public static final LeadTimes USUAL = new LeadTimes(List.of(7, 3, 1, 0));

    /** @throws IllegalArgumentException if there is none, or a negative one */
    public LeadTimes {
        if (days.isEmpty() || days.stream().anyMatch(day -> day < 0)) {
            throw new IllegalArgumentException("lead times: " + days);
        }
        days = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** From this many days before an end on, the end is near. */
    public int longest() {
        return days.get(0);
    }
}
