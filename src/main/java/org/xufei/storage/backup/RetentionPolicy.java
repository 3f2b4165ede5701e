package org.xufei.storage.backup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which backups are kept: the last ten, and of the latest day and the thirty before it on which any was made the last one of each day and
 * each made before a change of many records. The one offered last stays however old it is. What day it is today is not asked: a clock
 * that is wrong for once would let everything go.
 */
final class RetentionPolicy {

    static final int LAST = 10;
    static final int DAYS = 30;

    private RetentionPolicy() {}

    /** Those that may go. */
    static List<Backup> expired(List<Backup> backups) {
        List<Backup> newestFirst = new ArrayList<>(backups);
        newestFirst.sort(Backup.NEWEST_FIRST);
        Set<LocalDate> days = new HashSet<>();
        boolean offered = false;
        List<Backup> outlived = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Backup backup = newestFirst.get(i);
            boolean lastOfItsDay = days.add(backup.at().toLocalDate());
            boolean recent =
                    days.size() <= DAYS + 1 && (lastOfItsDay || backup.before().isPresent());
            boolean lastOffered = !offered && backup.before().equals(Optional.of(Backup.Before.DAMAGE));
            offered |= lastOffered;
            if (i >= LAST && !recent && !lastOffered) {
                outlived.add(backup);
            }
        }
        return outlived;
    }
}
