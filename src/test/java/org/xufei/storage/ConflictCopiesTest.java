package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xufei.storage.Examples.HEADER;
import static org.xufei.storage.Examples.line;
import static org.xufei.storage.Examples.names;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.put;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.FileTooLarge;
import org.xufei.storage.disk.FileVersion;
import org.xufei.storage.disk.RealDisk;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.storage.recovery.MergeCandidate.Obstacle;
import org.xufei.storage.recovery.MergeableRecords;

class ConflictCopiesTest {

    private static final String ONE = HEADER + "\n" + line(1) + "\n]}\n";
    private static final String SYNCTHING = "receipts.sync-conflict-20261124-101500-ABCDEF7.json";

    @TempDir
    private Path folder;

    private List<MergeCandidate> found() throws IOException {
        return open(folder).conflictCopies();
    }

    private Optional<Obstacle> against() throws IOException {
        return found().get(0).obstacle();
    }

    private MergeableRecords<Receipt> read() throws IOException, MergeCandidate.Refused {
        return open(folder).file(RecordKinds.RECEIPTS).readOther(found().get(0));
    }

    private Obstacle refused() throws IOException {
        MergeCandidate copy = found().get(0);
        try {
            open(folder).file(RecordKinds.RECEIPTS).readOther(copy);
            throw new AssertionError("read");
        } catch (MergeCandidate.Refused e) {
            return e.reason();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SYNCTHING,
                "receipts.sync-conflict-20261124-101500.json",
                "receipts (conflicted copy).json",
                "receipts (conflicted copy 2026-11-24 101500).json",
                "receipts (user's conflicted copy 2026-11-24).json",
                "receipts (李的 MacBook 的冲突副本 2026-11-24).json",
                "receipts_conflict-20261124-101500.json",
                "receipts-DESKTOP-4AB12.json",
                "receipts-DESKTOP-4AB12-safeBackup-0001.json",
                "receipts (1).json"
            })
    void findsWhatEachToolCallsItsCopy(String name) throws Exception {
        put(folder, "receipts.json", ONE);
        put(folder, name, HEADER + "\n" + line(1) + ",\n" + line(2) + "\n]}\n");
        assertThat(found())
                .containsExactly(new MergeCandidate(
                        folder.resolve(name),
                        Backup.Records.RECEIPTS,
                        Optional.empty(),
                        Optional.of(folder.resolve("receipts.json"))));
        assertThat(read().records()).containsExactly(receipt(1), receipt(2));
    }

    /** What the app puts aside itself, its backups, what a person copied or exported, and what another program calls by a like name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "receipts.json",
                "receipts.damaged-2026-11-24T10-15-00.json",
                "receipts.altered-2026-11-24T10-15-00.json",
                "receipts.set-aside-2026-11-24T10-15-00.json",
                "receipts.damaged-2026-11-24T10-15-00.sync-conflict-20261124-101500-ABCDEF7.json",
                "receipts copy.json",
                "my receipts (1).json",
                "receipts (1).json.bak",
                "receipts (1).jsonl",
                "settings.sync-conflict-20261124-101500-ABCDEF7.json",
                "~syncthing~receipts.json.tmp"
            })
    void leavesEverythingElseAlone(String name) throws IOException {
        put(folder, name, ONE);
        assertThat(found()).isEmpty();
    }

    @Test
    void believesAnAmbiguousNameOnlyWhereTheFileSaysTheSame() throws IOException {
        put(folder, "receipts (1).json", "{\"shop\":\"coffee\"}");
        put(folder, "receipts-2025.json", "[]");
        put(folder, "sim-cards-OFFICE.json", ONE);
        put(folder, "receipts.changes-OFFICE.jsonl", "{}\n");
        Files.createDirectory(folder.resolve("receipts (2).json"));
        assertThat(found()).isEmpty();
    }

    /** The folder is looked at whenever the window gains the focus. */
    @Test
    void looksIntoAFileOfSuchANameAgainOnlyOnceItWasChanged() throws IOException {
        put(folder, "receipts (1).json", "{}");
        DataFolder opened = open(folder);
        assertThat(opened.conflictCopies()).isEmpty();
        put(folder, "receipts (1).json", ONE);
        assertThat(opened.conflictCopies()).hasSize(1);
        assertThat(opened.conflictCopies()).hasSize(1);
    }

    @Test
    void namesAJournalAndWhatHasNoPreviewButDoesNotReadThem() throws IOException {
        put(folder, "receipts.changes.sync-conflict-20261124-101500-ABCDEF7.jsonl", "{}");
        assertThat(against()).contains(Obstacle.JOURNAL);
        assertThat(refused()).isEqualTo(Obstacle.JOURNAL);
        Files.delete(folder.resolve("receipts.changes.sync-conflict-20261124-101500-ABCDEF7.jsonl"));

        put(
                folder,
                "receipts.changes-OFFICE.jsonl",
                "{\"format\":\"xufei.receipts.changes\",\"version\":2,\"id\":\"1\"}\n{}\n");
        assertThat(against()).contains(Obstacle.JOURNAL);
        Files.delete(folder.resolve("receipts.changes-OFFICE.jsonl"));

        put(folder, "renewals (conflicted copy).json", ONE);
        assertThat(against()).contains(Obstacle.OTHER_RECORDS);
    }

    @Test
    void neverShowsWhatIsInACopyOfTheCodes() throws IOException {
        for (String name : List.of("sim-codes (conflicted copy).json", "sim-codes.changes (conflicted copy).jsonl")) {
            put(folder, name, "{\"format\":\"xufei.sim-codes\",\"version\":2,\"simCodes\":[\n]}\n");
            assertThat(found()).singleElement().satisfies(copy -> {
                assertThat(copy.obstacle()).contains(Obstacle.CODES);
                assertThat(copy.shownWith()).isEqualTo(Backup.Records.SIM_CARDS);
                assertThat(open(folder).whatIs(copy.file())).isEqualTo(copy);
            });
            Files.delete(folder.resolve(name));
        }
    }

    @Test
    void saysOfACopyWhyNothingCanBeTakenFromIt() throws IOException {
        Path file = folder.resolve(SYNCTHING);
        put(folder, SYNCTHING, "");
        assertThat(refused()).isEqualTo(Obstacle.DAMAGED);
        put(folder, SYNCTHING, "no log at all");
        assertThat(refused()).isEqualTo(Obstacle.DAMAGED);
        put(folder, SYNCTHING, ONE.replace("\"version\":2", "\"version\":3"));
        assertThat(refused()).isEqualTo(Obstacle.NEWER);
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(FileTooLarge.MAX_BYTES + 1L);
        }
        assertThat(refused()).isEqualTo(Obstacle.TOO_LARGE);
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(refused()).isEqualTo(Obstacle.UNREADABLE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // Making a link needs a right there that not everybody has.
    void readsThroughALinkAndSaysThatOneLeadsNowhere() throws Exception {
        Path elsewhere = folder.resolve("elsewhere.json");
        put(folder, "elsewhere.json", ONE);
        Files.createSymbolicLink(folder.resolve(SYNCTHING), elsewhere);
        assertThat(read().records()).containsExactly(receipt(1));
        Files.delete(elsewhere);
        assertThat(refused()).isEqualTo(Obstacle.UNREADABLE);
    }

    /** The log is kept in a folder that a tool syncs, and the data folder holds a link to it. */
    @Test
    @DisabledOnOs(OS.WINDOWS) // Making a link needs a right there that not everybody has.
    void findsTheCopiesBesideTheFileToWhichALinkLeads(@TempDir Path synced) throws Exception {
        Path there = synced.toRealPath();
        put(there, "receipts.json", ONE);
        put(there, SYNCTHING, HEADER + "\n" + line(2) + "\n]}\n");
        put(there, "sim-cards (conflicted copy).json", "that of somebody else");
        Files.createSymbolicLink(folder.resolve("receipts.json"), there.resolve("receipts.json"));
        assertThat(found()).extracting(MergeCandidate::file).containsExactly(there.resolve(SYNCTHING));
        assertThat(read().records()).containsExactly(receipt(2));
        open(folder).putAside(found().get(0), Optional.empty());
        assertThat(found()).isEmpty();
        assertThat(names(there)).contains("receipts.set-aside-2026-11-22T14-32-05.json");
    }

    @Test
    void takesWhatCanBeReadOfADamagedCopyAndCountsTheRest() throws Exception {
        String broken = line(2).replace("\"paid\"", "\"paid");
        String altered = line(3).replace("2.00", "9.00");
        put(folder, SYNCTHING, HEADER + "\n" + line(1) + ",\n" + broken + ",\n" + altered + "\n]}\n");
        MergeableRecords<Receipt> read = read();
        assertThat(read.records())
                .extracting(Receipt::id)
                .containsExactly(receipt(1).id(), receipt(3).id());
        assertThat(read.lost()).isEqualTo(1);
        assertThat(read.altered()).isEqualTo(1);
    }

    @Test
    void putsACopyAsideUnderANameThatIsNotFoundAgain() throws IOException {
        put(folder, SYNCTHING, ONE);
        put(folder, "receipts (1).json", ONE);
        for (MergeCandidate copy : found()) {
            open(folder).putAside(copy, Optional.empty());
        }
        assertThat(found()).isEmpty();
        assertThat(names(folder))
                .contains(
                        "receipts.set-aside-2026-11-22T14-32-05.json", "receipts.set-aside-2026-11-22T14-32-05-2.json");
        assertThat(folder.resolve("receipts.set-aside-2026-11-22T14-32-05-2.json"))
                .hasContent(ONE);
    }

    @Test
    void leavesACopyThatWasChangedSinceItWasRead() throws Exception {
        put(folder, SYNCTHING, ONE);
        Optional<FileVersion> before = read().version();
        put(folder, SYNCTHING, HEADER + "\n" + line(1) + ",\n" + line(2) + "\n]}\n");
        MergeCandidate copy = found().get(0);
        assertThatThrownBy(() -> open(folder).putAside(copy, before)).isInstanceOf(WriteFailure.class);
        assertThat(folder.resolve(SYNCTHING)).exists();
    }

    @Test
    void putsNothingAsideWhereAnotherWindowWrites() throws IOException {
        put(folder, SYNCTHING, ONE);
        MergeCandidate copy = found().get(0);
        assertThatThrownBy(() -> open(folder).forReadingOnly().putAside(copy, Optional.empty()))
                .isInstanceOf(WriteFailure.class);
        assertThat(folder.resolve(SYNCTHING)).exists();
    }

    @Test
    void saysWhatAFileIsThatSomebodyChose(@TempDir Path elsewhere) throws Exception {
        put(elsewhere, "receipts.json", ONE);
        put(elsewhere, "codes.json", ONE.replace("receipts", "sim-codes"));
        put(elsewhere, "settings.json", "{\"format\":\"xufei.settings\",\"version\":2,\"settings\":[]}");
        put(elsewhere, "music.json", "{\"songs\":[]}");
        DataFolder own = open(folder);
        MergeCandidate log = own.whatIs(elsewhere.resolve("receipts.json"));
        assertThat(log.obstacle()).isEmpty();
        assertThat(log.isConflictCopy()).isFalse();
        assertThat(own.file(RecordKinds.RECEIPTS).readOther(log).records()).containsExactly(receipt(1));
        assertThat(own.whatIs(elsewhere.resolve("codes.json")).obstacle()).contains(Obstacle.CODES);
        assertThat(own.whatIs(elsewhere.resolve("settings.json")).obstacle()).contains(Obstacle.OTHER_RECORDS);
        assertThat(own.whatIs(elsewhere.resolve("music.json")).obstacle()).contains(Obstacle.FOREIGN);
        assertThat(own.whatIs(elsewhere.resolve("gone.json")).obstacle()).contains(Obstacle.GONE);
        assertThat(own.whatIs(elsewhere).obstacle()).contains(Obstacle.UNREADABLE);
    }

    /** The app of the other folder may be open, or have been killed. */
    @Test
    void readsTheJournalOfAnotherFolder(@TempDir Path elsewhere) throws Exception {
        DataFolder other = new DataFolder(new RealDisk(), elsewhere, Examples.CLOCK, false, 10);
        other.file(RecordKinds.RECEIPTS).read();
        other.file(RecordKinds.RECEIPTS).write(List.of(receipt(1)));
        for (int n = 2; n <= 60; n++) {
            other.file(RecordKinds.RECEIPTS)
                    .write(IntStream.rangeClosed(1, n)
                            .mapToObj(Examples::receipt)
                            .toList());
        }
        assertThat(elsewhere.resolve("receipts.changes.jsonl")).exists();
        DataFolder own = open(folder);
        MergeCandidate log = own.whatIs(elsewhere.resolve("receipts.json"));
        assertThat(own.file(RecordKinds.RECEIPTS).readOther(log).records()).hasSize(60);
    }
}
