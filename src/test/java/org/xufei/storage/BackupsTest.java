package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xufei.storage.Examples.names;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.receipt.Receipt;
import org.xufei.json.JsonFault;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.FaultyDisk;
import org.xufei.storage.disk.RealDisk;

class BackupsTest {

    /** A minute passes whenever somebody looks. */
    private static final class Ticking extends Clock {
        private Instant now = Examples.CLOCK.instant();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofMinutes(1));
            return now;
        }
    }

    private final Path folder;
    private final FaultyDisk disk = FaultyDisk.working();
    private final RecordFile<Receipt> receipts;

    BackupsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        DataFolder data = new DataFolder(disk, folder, new Ticking());
        data.create();
        receipts = data.file(RecordKinds.RECEIPTS);
        receipts.read();
    }

    private void save(Receipt... records) throws IOException {
        receipts.write(List.of(records));
        receipts.backUp();
    }

    private List<Integer> counts() throws IOException {
        return receipts.listBackups().stream().map(Backup::records).toList();
    }

    @Test
    void keepsEachStateTheNewestFirst() throws IOException, JsonFault {
        assertThat(receipts.listBackups()).isEmpty();
        save(receipt(1));
        save(receipt(1), receipt(2));
        assertThat(counts()).containsExactly(2, 1);
        assertThat(receipts.listBackups().get(0).at())
                .isAfter(receipts.listBackups().get(1).at());
        assertThat(receipts.readBackup(receipts.listBackups().get(1))).containsExactly(receipt(1));
    }

    private static Clock clockAt(Duration offset) {
        return Clock.fixed(Examples.CLOCK.instant().plus(offset), ZoneOffset.UTC);
    }

    private RecordFile<Receipt> startedAt(Duration offset) {
        RecordFile<Receipt> file = new DataFolder(disk, folder, clockAt(offset)).file(RecordKinds.RECEIPTS);
        file.read();
        return file;
    }

    @Test
    void ordersThemAsTheyCameThoughTheClockWentBackwards() throws IOException, JsonFault {
        for (int i = 1; i <= 12; i++) {
            save(receipt(i), receipt(20));
        }
        RecordFile<Receipt> later = startedAt(Duration.ofHours(-1));
        for (int i = 1; i <= 12; i++) {
            assertThat(later.write(List.of(receipt(i), receipt(30), receipt(31)))
                            .saved())
                    .isTrue();
            Optional<LocalDateTime> told = later.backUp();
            assertThat(told.isPresent()).as("told once").isEqualTo(i == 1);
        }
        assertThat(counts()).hasSize(10).containsOnly(3);
        assertThat(receipts.readBackup(receipts.listBackups().get(0))).contains(receipt(12));
        Files.writeString(later.file(), "rubbish");
        Backup offered = later.read().problem().flatMap(FileProblem::offer).orElseThrow();
        assertThat(receipts.readBackup(offered)).containsExactly(receipt(12), receipt(30), receipt(31));
    }

    @Test
    void keepsWhatIsThereWhenTheClockIsOnceFarAhead() throws IOException {
        for (int day = 0; day < 20; day++) {
            RecordFile<Receipt> file = startedAt(Duration.ofDays(day));
            assertThat(file.write(List.of(receipt(day))).saved()).isTrue();
            assertThat(file.backUp()).isEmpty();
        }
        RecordFile<Receipt> ahead = startedAt(Duration.ofDays(420));
        assertThat(ahead.write(List.of(receipt(50))).saved()).isTrue();
        assertThat(ahead.backUp()).isEmpty();
        assertThat(counts()).hasSize(21);
        RecordFile<Receipt> right = startedAt(Duration.ofDays(20));
        assertThat(right.write(List.of(receipt(51))).saved()).isTrue();
        assertThat(right.backUp())
                .contains(LocalDateTime.now(clockAt(Duration.ofDays(420)).withZone(PhnomPenh.ZONE)));
        assertThat(counts()).hasSize(22);
    }

    @Test
    void countsOnFromWhatIsThereAndPutsThoseWithoutANumberBelow() throws IOException {
        Path own = Files.createDirectories(folder.resolve("backups"))
                .resolve("receipts.2036-11-22T14-32-05-000.n7.74ad5224.json.gz");
        Files.write(own, new byte[1]);
        Files.write(
                own.resolveSibling("receipts.c000000000041.2016-11-22T14-32-05-000.n8.74ad5224.json.gz"), new byte[1]);
        Files.write(
                own.resolveSibling("receipts.c999999999999.2046-11-22T14-32-05-000.n9.74ad5224.json.gz"), new byte[1]);
        save(receipt(1));
        assertThat(receipts.listBackups()).extracting(Backup::number).containsExactly(42L, 41L, 0L, 0L);
        assertThat(counts()).containsExactly(1, 8, 9, 7);
    }

    @Test
    void keepsAStateOnce() throws IOException {
        save(receipt(1));
        receipts.backUp();
        save(receipt(1));
        assertThat(counts()).containsExactly(1);
        save(receipt(1), receipt(2));
        save(receipt(1));
        assertThat(counts()).containsExactly(1, 2);
    }

    @Test
    void lastsTenStatesOfADay() throws IOException {
        for (int i = 1; i <= 14; i++) {
            save(receipt(i));
        }
        assertThat(counts()).hasSize(10);
    }

    @Test
    void keepsWhatWasThereBeforeAGreatChangeBesides() throws IOException {
        save(receipt(1));
        receipts.backUpBefore(Backup.Before.RESTORE);
        assertThat(receipts.listBackups().get(0).before()).contains(Backup.Before.RESTORE);
        for (int i = 1; i <= 14; i++) {
            save(receipt(i), receipt(20));
        }
        assertThat(receipts.listBackups())
                .hasSize(11)
                .last()
                .extracting(Backup::before)
                .isEqualTo(Optional.of(Backup.Before.RESTORE));
    }

    @Test
    void passesOverWhatIsNotItsOwn() throws IOException {
        save(receipt(1));
        Path own = receipts.listBackups().get(0).file();
        Files.copy(own, own.resolveSibling("notes.txt"));
        Files.copy(
                own,
                own.resolveSibling("renewals." + own.getFileName().toString().substring("receipts.".length())));
        assertThat(receipts.listBackups()).hasSize(1);
    }

    @Test
    void saysSoIfABackupIsDamagedAndOffersTheOneBefore() throws IOException {
        save(receipt(1));
        save(receipt(1), receipt(2));
        Backup newest = receipts.listBackups().get(0);
        byte[] bytes = Files.readAllBytes(newest.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(newest.file(), bytes);
        assertThatThrownBy(() -> receipts.readBackup(newest)).isInstanceOfAny(IOException.class, JsonFault.class);
        Backup before = receipts.listBackups().get(1);
        Files.writeString(receipts.file(), "rubbish");
        assertThat(receipts.read().problem())
                .get()
                .isInstanceOfSatisfying(
                        FileProblem.Damaged.class,
                        damaged -> assertThat(damaged.backup()).contains(Examples.pinned(before)));
    }

    @Test
    void tellsWhenTheFileIsGoneAndItsBackupsCannotBeListed() throws IOException {
        save(receipt(1));
        Files.delete(receipts.file());
        disk.failOn("list", FaultyDisk.Fault.ONCE, new AccessDeniedException("backups"));
        assertThat(receipts.read())
                .isEqualTo(new LoadResult<>(
                        List.of(),
                        Optional.of(new FileProblem.BackupsUnreadable(receipts.file(), folder.resolve("backups")))));
    }

    @Test
    void tellsWhenTheFileIsGoneAndNoneOfItsBackupsCanBeRead() throws IOException {
        save(receipt(1));
        Files.delete(receipts.file());
        Path backup = receipts.listBackups().get(0).file();
        Files.writeString(backup, "rubbish");
        assertThat(receipts.read())
                .isEqualTo(new LoadResult<>(
                        List.of(),
                        Optional.of(new FileProblem.BackupsUnreadable(receipts.file(), folder.resolve("backups")))));
        assertThat(backup).hasContent("rubbish");
    }

    @Test
    void offersTheNewestWhenTheFileIsGone() throws IOException {
        save(receipt(1));
        save(receipt(1), receipt(2));
        Files.delete(receipts.file());
        Backup newest = receipts.listBackups().get(0);
        assertThat(receipts.read().problem())
                .contains(new FileProblem.Missing(receipts.file(), Examples.pinned(newest)));
    }

    @Test
    void takesOverWhatItFindsAtTheStart() throws IOException {
        save(receipt(1));
        Files.delete(receipts.listBackups().get(0).file());
        DataFolder later = new DataFolder(new RealDisk(), folder, new Ticking());
        later.file(RecordKinds.RECEIPTS).read();
        later.file(RecordKinds.RECEIPTS).backUp();
        assertThat(counts()).containsExactly(1);
    }

    @Test
    void aBackupThatFailsCostsNothingElse() throws IOException {
        receipts.write(List.of(receipt(1)));
        disk.failOn("write", FaultyDisk.Fault.ONCE, new IOException("No space left on device"));
        assertThatThrownBy(receipts::backUp).isInstanceOf(WriteFailure.class);
        assertThat(names(folder.resolve("backups"))).isEmpty();
        assertThat(receipts.read().records()).containsExactly(receipt(1));
        receipts.backUp();
        assertThat(counts()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rubbish", "altered"})
    void keepsTheOneThatIsOfferedUntilThePersonDecides(String found) throws IOException, JsonFault {
        save(receipt(1), receipt(2));
        String sound = Files.readString(receipts.file());
        if (found.isEmpty()) {
            Files.delete(receipts.file());
        } else {
            Files.writeString(receipts.file(), found.equals("altered") ? sound.replaceFirst("2\\.00", "3.00") : found);
        }
        Backup offered = receipts.read().problem().flatMap(FileProblem::offer).orElseThrow();
        for (int i = 3; i <= 30; i++) {
            save(receipt(i));
        }
        assertThat(receipts.readBackup(offered)).containsExactly(receipt(1), receipt(2));
        assertThat(receipts.listBackups()).hasSize(11).contains(offered);
    }
}
