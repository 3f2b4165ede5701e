package org.xufei.domain.overview;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.ReminderSchedule;

/**
 * What happened while the app was closed.
 *
 * @param since the day on which it was last open
 * @param ended of how many cards each thing ended since, what ended today not included: it still works
 * @param uncertain of how many cards an end came into doubt since: it may have ended
 * @param approaching of how many cards a reminder of something that still works has come
 */
public record Digest(LocalDate since, Map<Expiry.Kind, Integer> ended, int uncertain, int approaching) {

    public Digest {
        ended = Map.copyOf(ended);
    }

    public static Digest of(Overview overview, LocalDate since) {
        Map<Expiry.Kind, Integer> ended = new EnumMap<>(Expiry.Kind.class);
        Set<UUID> doubtful = new TreeSet<>();
        for (ReminderSchedule watch : overview.reminderSchedules()) {
            LocalDate lastDay = watch.expiry().lastDay();
            if (!lastDay.isBefore(since) && lastDay.isBefore(overview.day())) {
                if (watch.atTheEarliest()) {
                    doubtful.add(watch.expiry().card());
                } else {
                    ended.merge(watch.expiry().kind(), 1, Integer::sum);
                }
            }
        }
        Set<UUID> approached = new TreeSet<>();
        ReminderSchedule.remindersBetween(overview.reminderSchedules(), since, overview.day()).stream()
                .map(reminder -> reminder.expiry())
                .filter(expiry -> !expiry.lastDay().isBefore(overview.day()))
                .forEach(expiry -> approached.add(expiry.card()));
        return new Digest(since, ended, doubtful.size(), approached.size());
    }

    public int ended(Expiry.Kind what) {
        return ended.getOrDefault(what, 0);
    }

    public boolean isEmpty() {
        return ended.isEmpty() && uncertain == 0 && approaching == 0;
    }
}
