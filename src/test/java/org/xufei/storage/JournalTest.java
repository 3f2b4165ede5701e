package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xufei.storage.Examples.names;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.FaultyDisk;
import org.xufei.storage.format.LineChecksum;

/** A large file is not written whole at every change. */
class JournalTest {

    private static final int MANY = 200;

    private final Path folder;
    private final Path journal;
    private final FaultyDisk disk = FaultyDisk.working();
    private final RecordFile<Receipt> receipts;
    private final List<Receipt> records =
            new ArrayList<>(IntStream.range(0, MANY).mapToObj(Examples::receipt).toList());

    JournalTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        journal = folder.resolve("receipts.changes.jsonl");
        receipts = again();
        receipts.read();
        receipts.write(records);
    }

    private RecordFile<Receipt> again() {
        return new DataFolder(disk, folder, Examples.CLOCK, false, 0).file(RecordKinds.RECEIPTS);
    }

    private void add(int n) throws IOException {
        records.add(receipt(n));
        receipts.write(records);
    }

    @Test
    void takesAChangeWithoutTouchingTheFile() throws IOException {
        String before = Files.readString(receipts.file());
        add(1000);
        add(1001);
        assertThat(receipts.file()).hasContent(before);
        assertThat(Files.readAllLines(journal)).hasSize(3);
        assertThat(again().read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
    }

    @Test
    void isFoldedIntoTheFile() throws IOException {
        add(1000);
        receipts.compact();
        assertThat(names(folder)).containsExactly("receipts.json");
        assertThat(again().read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
        add(1001);
        assertThat(again().read().records()).isEqualTo(records);
    }

    @Test
    void givesWayToTheWholeFileWhenItGrows() throws IOException {
        for (int n = 1000; n < 1100; n++) {
            add(n);
            assertThat(Files.exists(journal) ? Files.size(journal) : 0).isLessThan(Files.size(receipts.file()) / 7);
        }
        assertThat(again().read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
    }

    @Test
    void thatIsInTheFileAlreadyIsNotAppliedAgain() throws IOException {
        records.set(3, receipt(3, "first"));
        receipts.write(records);
        // The first is of the second name that the old file has until it is replaced.
        disk.failOn("delete", 2, FaultyDisk.Fault.ONCE, new IOException("held by another program"));
        records.set(3, receipt(3, "second"));
        // Another order is written whole.
        Collections.swap(records, 50, 51);
        receipts.write(records);
        assertThat(journal).exists();
        assertThat(again().read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
        receipts.compact();
        assertThat(journal).doesNotExist();
    }

    @Test
    void aJournalWithoutItsFileIsNoWholeLog() throws IOException {
        receipts.backUp();
        Backup backup = receipts.listBackups().get(0);
        add(1000);
        Files.delete(receipts.file());
        assertThat(again().read())
                .isEqualTo(new LoadResult<>(
                        List.of(receipt(1000)),
                        Optional.of(new FileProblem.Missing(receipts.file(), Examples.pinned(backup)))));
        add(1001);
        assertThat(again().read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
    }

    @Test
    void countsTheRecordsOfABackupAndNotThoseOfTheJournal() throws IOException {
        add(1000);
        receipts.backUp();
        assertThat(receipts.listBackups()).extracting(Backup::records).containsExactly(MANY);
    }

    @Test
    void aLineThatWasCutOffIsTakenBack() throws IOException {
        add(1000);
        long length = Files.size(journal);
        disk.failOn("append", FaultyDisk.Fault.ONCE, new IOException("No space left on device"));
        assertThatThrownBy(() -> add(1001)).isInstanceOf(WriteFailure.class);
        assertThat(Files.size(journal)).isEqualTo(length);
        receipts.write(records);
        assertThat(again().read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
    }

    @Test
    void aDamagedLineCostsItselfAndIsKept() throws IOException {
        add(1000);
        add(1001);
        add(1002);
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.set(2, lines.get(2).replace("2.00", "9.00"));
        Files.write(journal, lines);
        byte[] damaged = Files.readAllBytes(journal);
        LoadResult<Receipt> loaded = again().read();
        records.remove(receipt(1001));
        assertThat(loaded.records()).isEqualTo(records);
        assertThat(loaded.problem()).get().isInstanceOfSatisfying(FileProblem.Damaged.class, problem -> {
            assertThat(problem.lost()).isEqualTo(1);
            assertThat(problem.keptAs()).hasBinaryContent(damaged);
        });
        assertThat(journal).doesNotExist();
        assertThat(again().read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
    }

    @Test
    void readsBackWhateverWasDone() throws IOException {
        Random random = new Random(20261122);
        for (int i = 0; i < 100; i++) {
            int n = random.nextInt(MANY * 2);
            Receipt changed = receipt(n, "change " + i);
            int at = IntStream.range(0, records.size())
                    .filter(index -> records.get(index).id().equals(changed.id()))
                    .findFirst()
                    .orElse(-1);
            if (at < 0) {
                records.add(random.nextInt(records.size() + 1), changed);
            } else if (random.nextBoolean()) {
                records.set(at, changed);
            } else {
                records.remove(at);
            }
            receipts.write(records);
            if (random.nextInt(20) == 0) {
                receipts.compact();
            }
            assertThat(again().read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
        }
    }

    @Test
    void aChangeWithoutItsPlaceIsLostAndNoDefect() throws IOException {
        add(1000);
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.set(
                1,
                LineChecksum.on(lines.get(1)
                        .replaceFirst("\"at\":\\[[0-9]+]", "\"at\":[]")
                        .replaceFirst(",\"check\":\"[0-9a-f]+\"}$", "}")));
        Files.write(journal, lines);
        assertThat(again().read().problem())
                .get()
                .isInstanceOfSatisfying(
                        FileProblem.Damaged.class,
                        problem -> assertThat(problem.lost()).isEqualTo(1));
    }

    @Test
    void isNotFoldedIntoAnAlteredFileThatNobodyKept() throws IOException {
        add(1000);
        String altered = Files.readString(receipts.file()).replaceFirst("2\\.00", "3.00");
        Files.writeString(receipts.file(), altered);
        RecordFile<Receipt> later = again();
        assertThat(later.read().problem()).get().isInstanceOf(FileProblem.Altered.class);
        later.compact();
        assertThat(later.file()).hasContent(altered);
        assertThat(journal).exists();
    }
}
