package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xufei.storage.Examples.HEADER;
import static org.xufei.storage.Examples.id;
import static org.xufei.storage.Examples.line;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.SimCodes;
import org.xufei.json.JsonFault;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.FaultyDisk;

/** A sync tool or a person put an older copy of a file in its place, while the app was open or between two starts. */
class ReplacedFileTest {

    private final Path folder;
    private final FaultyDisk disk = FaultyDisk.working();
    private final RecordFile<Receipt> receipts;

    ReplacedFileTest(@TempDir Path folder) {
        this.folder = folder;
        receipts = open(disk, folder).file(RecordKinds.RECEIPTS);
        receipts.read();
    }

    private static List<Receipt> upTo(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Examples::receipt).toList();
    }

    private static List<Receipt> with(List<Receipt> records, Receipt added) {
        return Stream.concat(records.stream(), Stream.of(added)).toList();
    }

    private static void save(RecordFile<Receipt> file, List<Receipt> records) throws IOException {
        assertThat(file.write(records).saved()).isTrue();
        file.backUp();
    }

    /** The log with 20 receipts, which then comes to have 30. */
    private byte[] anOlderCopy() throws IOException {
        save(receipts, upTo(20));
        byte[] older = Files.readAllBytes(receipts.file());
        save(receipts, upTo(30));
        return older;
    }

    private FileProblem.Replaced replaced(Optional<FileProblem> problem) {
        assertThat(problem).get().isInstanceOf(FileProblem.Replaced.class);
        return (FileProblem.Replaced) problem.orElseThrow();
    }

    private List<Receipt> offered(FileProblem problem) throws IOException, JsonFault {
        return receipts.readBackup(problem.offer().orElseThrow());
    }

    @Test
    void tellsOfAnOlderCopyAtTheStartUntilASaveAcceptsIt() throws IOException, JsonFault {
        Files.write(receipts.file(), anOlderCopy());
        for (int start = 0; start < 2; start++) {
            RecordFile<Receipt> again = open(folder).file(RecordKinds.RECEIPTS);
            LoadResult<Receipt> loaded = again.read();
            assertThat(loaded.records()).isEqualTo(upTo(20));
            FileProblem.Replaced problem = replaced(loaded.problem());
            assertThat(problem.records()).isEqualTo(20);
            assertThat(problem.offer()).get().extracting(Backup::records).isEqualTo(30);
            assertThat(offered(problem)).isEqualTo(upTo(30));
            again.compact();
            again.backUp();
        }
        RecordFile<Receipt> again = open(folder).file(RecordKinds.RECEIPTS);
        again.read();
        save(again, with(upTo(20), receipt(90)));
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(with(upTo(20), receipt(90)), Optional.empty()));
    }

    @Test
    void tellsOfAnOlderCopyBeforeSavingAndKeepsWhatOnlyTheAppKnew() throws IOException, JsonFault {
        byte[] older = anOlderCopy();
        assertThat(receipts.write(with(upTo(30), receipt(31))).saved()).isTrue();
        Files.write(receipts.file(), older);

        WriteResult<Receipt> written = receipts.write(with(with(upTo(30), receipt(31)), receipt(32)));

        assertThat(written.saved()).isTrue();
        assertThat(written.records()).isEqualTo(with(upTo(20), receipt(32)));
        FileProblem.Replaced problem = replaced(written.problem());
        assertThat(problem.records()).isEqualTo(20);
        assertThat(offered(problem)).isEqualTo(with(upTo(30), receipt(31)));
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(with(upTo(20), receipt(32)), Optional.empty()));
    }

    @Test
    void savesNothingWhereWhatOnlyTheAppKnewCannotBeKept() throws IOException, JsonFault {
        byte[] older = anOlderCopy();
        assertThat(receipts.write(with(upTo(30), receipt(31))).saved()).isTrue();
        Files.write(receipts.file(), older);
        List<Receipt> next = with(with(upTo(30), receipt(31)), receipt(32));
        disk.failOn("write", FaultyDisk.Fault.ONCE, new IOException("No space left on device"));
        assertThatThrownBy(() -> receipts.write(next)).isInstanceOf(WriteFailure.class);
        assertThat(receipts.file()).hasBinaryContent(older);
        assertThat(offered(replaced(receipts.write(next).problem()))).isEqualTo(with(upTo(30), receipt(31)));
    }

    @Test
    void asksAboutTheSameRecordAndTellsOfTheOlderCopyToo() throws IOException, JsonFault {
        save(receipts, upTo(2));
        byte[] older = Files.readAllBytes(receipts.file());
        save(receipts, List.of(receipt(1, "second"), receipt(2), receipt(3)));
        Files.write(receipts.file(), older);
        WriteResult<Receipt> written = receipts.write(List.of(receipt(1, "third"), receipt(2), receipt(3)));
        assertThat(written.saved()).isFalse();
        assertThat(written.conflicts()).hasSize(1);
        assertThat(offered(replaced(written.problem())))
                .isEqualTo(List.of(receipt(1, "second"), receipt(2), receipt(3)));
        receipts.backUp();
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read().problem())
                .as("as long as nothing was saved")
                .get()
                .isInstanceOf(FileProblem.Replaced.class);
    }

    @Test
    void saysNothingWhenManyWereDeleted() throws IOException {
        anOlderCopy();
        save(receipts, upTo(3));
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read().problem()).isEmpty();
        save(receipts, List.of());
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read().problem()).isEmpty();
    }

    @Test
    void saysNothingOfAStateThatIsTheSameAgain() throws IOException {
        save(receipts, upTo(20));
        byte[] older = Files.readAllBytes(receipts.file());
        save(receipts, upTo(30));
        save(receipts, upTo(20));
        Files.write(receipts.file(), older);
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(upTo(20), Optional.empty()));
    }

    /** An earlier version keeps the number as it stands, or gives none where it began the file anew. */
    @Test
    void saysNothingWhenAnEarlierVersionSavedInBetween() throws IOException {
        anOlderCopy();
        String theirs = Files.readString(receipts.file()).replace(",\n" + line(30), "");
        Files.writeString(receipts.file(), theirs);
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(upTo(29), Optional.empty()));
        Files.writeString(receipts.file(), HEADER + "\n" + line(1) + "\n]}\n");
        RecordFile<Receipt> again = open(folder).file(RecordKinds.RECEIPTS);
        assertThat(again.read()).isEqualTo(new LoadResult<>(upTo(1), Optional.empty()));
        save(again, upTo(2));
        assertThat(Files.readString(receipts.file())).contains("\"state\":3,");
    }

    @Test
    void saysNothingOfAFolderThatWasCopiedOrRestoredWhole(@TempDir Path other) throws IOException {
        anOlderCopy();
        copy(folder, other);
        assertThat(open(other).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(upTo(30), Optional.empty()));
        RecordFile<Receipt> later = open(other).file(RecordKinds.RECEIPTS);
        later.read();
        save(later, upTo(40));
        try (Stream<Path> files = Files.walk(other)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        copy(folder, other);
        assertThat(open(other).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(upTo(30), Optional.empty()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void tellsOfAFileOfAnotherFolderWhereSomethingIsMissing(@TempDir Path other) throws IOException, JsonFault {
        anOlderCopy();
        RecordFile<Receipt> theirs = open(other).file(RecordKinds.RECEIPTS);
        theirs.read();
        for (int n = 40; n < 50; n++) {
            save(theirs, List.of(receipt(n)));
        }
        Files.write(receipts.file(), Files.readAllBytes(theirs.file()));
        assertThat(offered(
                        replaced(open(folder).file(RecordKinds.RECEIPTS).read().problem())))
                .isEqualTo(upTo(30));
        save(theirs, upTo(35));
        Files.write(receipts.file(), Files.readAllBytes(theirs.file()));
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(upTo(35), Optional.empty()));
    }

    @Test
    void readsOnlyWhereItMustNotWrite() throws IOException {
        Files.write(receipts.file(), anOlderCopy());
        List<String> names = Examples.names(folder.resolve(DataFolder.BACKUPS));
        LoadResult<Receipt> loaded =
                open(folder).forReadingOnly().file(RecordKinds.RECEIPTS).read();
        assertThat(replaced(loaded.problem()).offer())
                .get()
                .extracting(Backup::records)
                .isEqualTo(30);
        assertThat(Examples.names(folder.resolve(DataFolder.BACKUPS))).isEqualTo(names);
    }

    @Test
    void aNumberBeyondMeasureIsNone() throws IOException {
        anOlderCopy();
        Files.writeString(
                receipts.file(),
                Files.readString(receipts.file()).replaceFirst("\"state\":2,", "\"state\":2147483647,"));
        RecordFile<Receipt> again = open(folder).file(RecordKinds.RECEIPTS);
        assertThat(again.read()).isEqualTo(new LoadResult<>(upTo(30), Optional.empty()));
        save(again, upTo(31));
        assertThat(Files.readString(receipts.file())).contains("\"state\":3,");
    }

    /** No backup of it may be made, so that nothing of it may go. */
    @Test
    void holdsOnToSecretsThatAnOlderCopyDoesNotHave() throws IOException {
        RecordFile<SimCodes> codes = open(folder).file(RecordKinds.SIM_CODES);
        codes.read();
        SimCodes first = new SimCodes(id(1), "1234", "12345678");
        SimCodes second = new SimCodes(id(2), "4321", "87654321");
        assertThat(codes.write(List.of(first)).saved()).isTrue();
        byte[] older = Files.readAllBytes(codes.file());
        assertThat(codes.write(List.of(first, second)).saved()).isTrue();
        Files.write(codes.file(), older);
        SimCodes third = new SimCodes(id(3), "1111", "11111111");
        assertThat(codes.write(List.of(first, second, third)).records()).containsExactly(first, second, third);
        assertThat(Files.exists(folder.resolve(DataFolder.BACKUPS))).isFalse();
    }

    private RecordFile<Receipt> journalled() {
        return new DataFolder(disk, folder, Examples.CLOCK, false, 0).file(RecordKinds.RECEIPTS);
    }

    @Test
    void tellsOfAJournalThatWasPutBackOrTakenAwayWhileOpen() throws IOException, JsonFault {
        save(receipts, upTo(30));
        RecordFile<Receipt> log = journalled();
        log.read();
        List<Receipt> records = new ArrayList<>(upTo(30));
        records.add(receipt(31));
        assertThat(log.write(records).saved()).isTrue();
        Path journal = folder.resolve("receipts.changes.jsonl");
        byte[] older = Files.readAllBytes(journal);
        records.add(receipt(32));
        assertThat(log.write(records).saved()).isTrue();
        Files.write(journal, older);
        WriteResult<Receipt> written = log.write(with(records, receipt(33)));
        assertThat(offered(replaced(written.problem()))).isEqualTo(records);
        assertThat(written.records()).isEqualTo(with(upTo(31), receipt(33)));

        assertThat(log.write(with(with(upTo(31), receipt(33)), receipt(34))).saved())
                .isTrue();
        Files.delete(journal);
        written = log.write(with(with(with(upTo(31), receipt(33)), receipt(34)), receipt(35)));
        assertThat(offered(replaced(written.problem()))).isEqualTo(with(with(upTo(31), receipt(33)), receipt(34)));
    }

    @Test
    void appliesTheJournalToAnOlderCopySoThatTheLatestChangesAreSomewhere() throws IOException, JsonFault {
        byte[] older = anOlderCopy();
        RecordFile<Receipt> log = journalled();
        log.read();
        assertThat(log.write(with(upTo(30), receipt(31))).saved()).isTrue();
        Files.write(receipts.file(), older);
        RecordFile<Receipt> again = journalled();
        LoadResult<Receipt> loaded = again.read();
        assertThat(loaded.records()).isEqualTo(with(upTo(20), receipt(31)));
        assertThat(offered(replaced(loaded.problem()))).isEqualTo(upTo(30));
        again.compact();
        assertThat(journalled().read().problem()).get().isInstanceOf(FileProblem.Replaced.class);
        assertThat(again.write(with(loaded.records(), receipt(40))).saved()).isTrue();
        assertThat(journalled().read())
                .isEqualTo(new LoadResult<>(with(with(upTo(20), receipt(31)), receipt(40)), Optional.empty()));
    }

    /** At the end there is no save before which it could be told. */
    @Test
    void keepsWhatStandsInAJournalWhenItFindsAnotherFileAtTheEnd() throws IOException, JsonFault {
        byte[] older = anOlderCopy();
        RecordFile<Receipt> log = journalled();
        log.read();
        assertThat(log.write(with(upTo(30), receipt(31))).saved()).isTrue();
        Files.write(receipts.file(), older);
        log.compact();
        log.backUp();
        assertThat(offered(replaced(journalled().read().problem()))).isEqualTo(with(upTo(30), receipt(31)));
    }
}
