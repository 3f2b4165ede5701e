package org.xufei.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 18, 0);

    private static Backup at(LocalDateTime time) {
        return new Backup(Path.of(time.toString()), time, 1, Optional.empty());
    }

    private static List<Backup> kept(List<Backup> backups) {
        List<Backup> kept = new ArrayList<>(backups);
        kept.removeAll(RetentionPolicy.expired(backups));
        return kept;
    }

    @Test
    void keepsTheLastTenHoweverOld() {
        List<Backup> old = Stream.iterate(NOW.minusYears(2), time -> time.plusMinutes(1))
                .limit(25)
                .map(RetentionPolicyTest::at)
                .toList();
        assertThat(kept(old)).isEqualTo(old.subList(15, 25));
    }

    @Test
    void keepsTheLastOfEachDayForThirtyDays() {
        List<Backup> hourly = Stream.iterate(NOW.minusDays(60), time -> time.plusHours(1))
                .limit(60 * 24 + 1)
                .map(RetentionPolicyTest::at)
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
        for (int i = 0; i < 40; i++) {
            backups.add(at(NOW.minusDays(i)));
        }
        assertThat(kept(backups)).contains(last).doesNotContain(first).hasSize(32);
    }

    @Test
    void keepsForThirtyDaysOfWorkWhatWasMadeBeforeAGreatChange() {
        List<Backup> backups = new ArrayList<>();
        Backup before = new Backup(Path.of("a"), NOW.minusDays(30), 1, Optional.of(Backup.Before.IMPORT));
        Backup longBefore = new Backup(Path.of("b"), NOW.minusDays(31), 1, Optional.of(Backup.Before.IMPORT));
        backups.add(before);
        backups.add(longBefore);
        for (int i = 0; i < 30; i++) {
            backups.add(at(NOW.minusDays(i)));
        }
        assertThat(kept(backups)).contains(before).doesNotContain(longBefore).hasSize(31);
    }

    /** A wrong day takes the place of one of the thirty, and of no more. */
    @Test
    void letsNothingGoBecauseTheClockWasWrongOnce() {
        List<Backup> backups = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            backups.add(numbered(i, NOW.minusDays(40 - i)));
        }
        backups.add(numbered(26, NOW.plusDays(400)));
        for (int i = 27; i <= 36; i++) {
            backups.add(numbered(i, NOW.plusMinutes(i)));
        }
        assertThat(kept(backups)).isEqualTo(backups);
    }

    @Test
    void keepsTheLastTenThoughTheClockWentBackwards() {
        List<Backup> backups = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            backups.add(numbered(i, NOW.minusMinutes(i)));
        }
        assertThat(kept(backups)).isEqualTo(backups.subList(30, 40));
    }

    @Test
    void letsThoseGoFirstThatWereNotCounted() {
        List<Backup> backups = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            backups.add(at(NOW.plusHours(1).plusMinutes(i)));
        }
        for (int i = 1; i <= 10; i++) {
            backups.add(numbered(i, NOW.plusMinutes(i)));
        }
        assertThat(kept(backups)).isEqualTo(backups.subList(10, 20));
    }

    private static Backup numbered(int number, LocalDateTime time) {
        Path name = Path.of("receipts.c%012d.%s.n1.00000000.json.gz"
                .formatted(number, time.toString().replace(':', '-') + "-00-000"));
        return new Backup(name, time, 1, Optional.empty());
    }
}
