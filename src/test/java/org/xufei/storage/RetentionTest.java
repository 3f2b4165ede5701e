package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 18, 0);

    private static Backup at(LocalDateTime time) {
        return new Backup(Path.of(time.toString()), time, 1, Optional.empty());
    }

    private static List<Backup> kept(List<Backup> backups) {
        List<Backup> kept = new ArrayList<>(backups);
        kept.removeAll(Retention.outlived(backups, NOW));
        return kept;
    }

    @Test
    void keepsTheLastTenHoweverOld() {
        List<Backup> old = Stream.iterate(NOW.minusYears(2), time -> time.plusMinutes(1))
                .limit(25)
                .map(RetentionTest::at)
                .toList();
        assertThat(kept(old)).isEqualTo(old.subList(15, 25));
    }

    @Test
    void keepsTheLastOfEachDayForThirtyDays() {
        List<Backup> hourly = Stream.iterate(NOW.minusDays(60), time -> time.plusHours(1))
                .limit(60 * 24 + 1)
                .map(RetentionTest::at)
                .toList();
        List<Backup> kept = kept(hourly);
        assertThat(kept).hasSize(10 + 30);
        for (int day = 1; day <= 30; day++) {
            assertThat(kept).contains(at(NOW.minusDays(day).toLocalDate().atTime(23, 0)));
        }
        assertThat(kept).endsWith(at(NOW));
    }

    @Test
    void keepsWhatWasOfferedLastHoweverOld() {
        List<Backup> backups = new ArrayList<>();
        Backup first = new Backup(Path.of("a"), NOW.minusDays(60), 1, Optional.of(Backup.Before.DAMAGE));
        Backup last = new Backup(Path.of("b"), NOW.minusDays(50), 1, Optional.of(Backup.Before.DAMAGE));
        backups.add(first);
        backups.add(last);
        for (int i = 0; i < 20; i++) {
            backups.add(at(NOW.minusMinutes(i)));
        }
        assertThat(kept(backups)).contains(last).doesNotContain(first).hasSize(11);
    }

    @Test
    void keepsForThirtyDaysWhatWasMadeBeforeAGreatChange() {
        List<Backup> backups = new ArrayList<>();
        Backup before = new Backup(Path.of("a"), NOW.minusDays(29), 1, Optional.of(Backup.Before.IMPORT));
        Backup longBefore = new Backup(Path.of("b"), NOW.minusDays(31), 1, Optional.of(Backup.Before.IMPORT));
        backups.add(before);
        backups.add(longBefore);
        for (int i = 0; i < 20; i++) {
            backups.add(at(NOW.minusDays(29).plusHours(1).plusMinutes(i)));
        }
        assertThat(kept(backups)).contains(before).doesNotContain(longBefore).hasSize(11);
    }
}
