package org.xufei.storage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which backups are kept: the last ten, and for thirty days the last one of each day and each made before a change of many records.
 * The one offered last stays however old it is.
 */
final class Retention {

    static final int LAST = 10;
    static final int DAYS = 30;

    private Retention() {}

    /** Those that may go. */
    static List<Backup> outlived(List<Backup> backups, LocalDateTime now) {
        List<Backup> newestFirst = new ArrayList<>(backups);
        newestFirst.sort(Comparator.comparing(Backup::at).reversed());
        LocalDate firstDay = now.toLocalDate().minusDays(DAYS);
        Set<LocalDate> days = new HashSet<>();
        boolean offered = false;
        List<Backup> outlived = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Backup backup = newestFirst.get(i);
            LocalDate day = backup.at().toLocalDate();
            boolean lastOfItsDay = days.add(day);
            boolean recent =
                    !day.isBefore(firstDay) && (lastOfItsDay || backup.before().isPresent());
            boolean lastOffered = !offered && backup.before().equals(Optional.of(Backup.Before.DAMAGE));
            offered |= lastOffered;
            if (i >= LAST && !recent && !lastOffered) {
                outlived.add(backup);
            }
        }
        return outlived;
    }
}
