package org.xufei.domain.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When to remind of an expiry.
 *
 * @param atTheEarliest whether it may come later: what was bought last is of unknown length
 */
public record ReminderSchedule(Expiry expiry, LeadTimes leads, boolean atTheEarliest) {

    /** Of an expiry that is sure to come. */
    public ReminderSchedule(Expiry expiry, LeadTimes leads) {
        this(expiry, leads, false);
    }

    /**
     * Every reminder whose day came after one day and up to another, the earliest day first: what happened since the app was last
     * open.
     */
    public static List<Reminder> remindersBetween(
            Collection<ReminderSchedule> watches, LocalDate after, LocalDate upTo) {
        return watches.stream()
                .flatMap(watch -> watch.leads().days().stream().map(lead -> new Reminder(watch.expiry(), lead)))
                .filter(reminder ->
                        reminder.day().isAfter(after) && !reminder.day().isAfter(upTo))
                .sorted(Comparator.comparing(Reminder::day)
                        .thenComparing(reminder -> reminder.expiry().lastDay()))
                .toList();
    }

    /** The reminder to show on a day: the one reached last. */
    Optional<Reminder> reminderOn(LocalDate today) {
        return leads.latestReached(expiry.lastDay(), today).map(lead -> new Reminder(expiry, lead));
    }
}
