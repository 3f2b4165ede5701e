package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.xufei.storage.Examples.names;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.disk.RealDisk;

/** A file of the data folder is a symbolic link to one that is kept elsewhere, such as in a synced folder. */
class LinkedFileTest {

    private static final List<Receipt> TWO = List.of(receipt(1), receipt(2));
    private static final List<Receipt> THREE = List.of(receipt(1), receipt(2), receipt(3));

    private final Path folder;
    private final Path synced;
    private final Path link;
    private final Path target;

    LinkedFileTest(@TempDir Path parent) {
        folder = parent.resolve("data");
        synced = parent.resolve("synced");
        link = folder.resolve("receipts.json");
        target = synced.resolve("my-log.json");
    }

    @BeforeEach
    void keepTheLogElsewhere() throws IOException {
        RecordFile<Receipt> file = open(folder).file(RecordKinds.RECEIPTS);
        file.read();
        file.write(TWO);
        Files.createDirectory(synced);
        Files.move(link, target);
        linkTo(target);
    }

    private void linkTo(Path place) throws IOException {
        Files.deleteIfExists(link);
        try {
            Files.createSymbolicLink(link, place);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "this machine does not let a test make a link");
        }
    }

    private RecordFile<Receipt> receipts(long small) throws IOException {
        DataFolder data = new DataFolder(new RealDisk(), folder, Examples.CLOCK, false, small);
        data.sweep();
        RecordFile<Receipt> file = data.file(RecordKinds.RECEIPTS);
        assertThat(file.read()).isEqualTo(new LoadResult<>(TWO, Optional.empty()));
        return file;
    }

    private void isInTheTarget(List<Receipt> records) throws IOException {
        assertThat(Files.readSymbolicLink(link)).isEqualTo(target);
        assertThat(names(synced)).containsExactly("my-log.json");
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(records, Optional.empty()));
        Files.delete(link);
        Files.copy(target, link);
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(records, Optional.empty()));
        linkTo(target);
    }

    @Test
    void isWrittenWhereItIsKept() throws IOException {
        RecordFile<Receipt> file = receipts(RecordFile.SMALL);
        assertThat(file.write(THREE).saved()).isTrue();
        file.backUp();
        isInTheTarget(THREE);
        assertThat(names(folder)).containsExactly("backups", "receipts.json");
    }

    @Test
    void isWrittenWhereItIsKeptOnAnotherDisk() throws IOException {
        Path shared = Path.of("/dev/shm");
        assumeTrue(
                Files.isWritable(shared) && !Files.getFileStore(shared).equals(Files.getFileStore(folder)),
                "this machine has no second disk that a test may write");
        Path there = Files.createTempDirectory(shared, "xufei-test");
        Path log = there.resolve("log.json");
        try {
            Files.copy(target, log);
            linkTo(log);
            assertThat(receipts(RecordFile.SMALL).write(THREE).saved()).isTrue();
            assertThat(names(there)).containsExactly("log.json");
            assertThat(Files.readString(log)).contains(receipt(3).id().toString());
        } finally {
            Files.deleteIfExists(log);
            Files.delete(there);
        }
    }

    @Test
    void getsItsJournalWhenThatIsCompacted() throws IOException {
        RecordFile<Receipt> file = receipts(RecordFile.SMALL);
        List<Receipt> many = java.util.stream.IntStream.rangeClosed(1, 40)
                .mapToObj(Examples::receipt)
                .toList();
        file.write(many);
        RecordFile<Receipt> large =
                new DataFolder(new RealDisk(), folder, Examples.CLOCK, false, 0).file(RecordKinds.RECEIPTS);
        large.read();
        List<Receipt> more = java.util.stream.Stream.concat(many.stream(), java.util.stream.Stream.of(receipt(41)))
                .toList();
        large.write(more);
        assertThat(names(folder)).containsExactly("receipts.changes.jsonl", "receipts.json");
        assertThat(names(synced)).containsExactly("my-log.json");
        large.compact();
        assertThat(names(folder)).containsExactly("receipts.json");
        isInTheTarget(more);
    }

    @Test
    void isMergedWithWhatAnotherProgramPutsInThePlaceOfTheTarget() throws IOException {
        RecordFile<Receipt> file = receipts(RecordFile.SMALL);
        Path elsewhere = synced.resolveSibling("elsewhere");
        RecordFile<Receipt> others = open(elsewhere).file(RecordKinds.RECEIPTS);
        others.read();
        others.write(List.of(receipt(1), receipt(2), receipt(9)));
        Files.move(others.file(), target, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        assertThat(file.write(THREE).records())
                .containsExactlyInAnyOrder(receipt(1), receipt(2), receipt(3), receipt(9));
    }

    @Test
    void isToldAndLeftAloneWhenItLeadsNowhere() throws IOException {
        Files.delete(target);
        assertIsAstray(target);
        assertThat(target).doesNotExist();
    }

    @Test
    void isToldAndLeftAloneWhenItLeadsToItself() throws IOException {
        linkTo(link);
        assertIsAstray(link);
    }

    @Test
    void isToldAndLeftAloneWhenItLeadsToAFolder() throws IOException {
        linkTo(synced);
        assertIsAstray(synced);
        assertThat(names(synced)).containsExactly("my-log.json");
    }

    private void assertIsAstray(Path leadsTo) throws IOException {
        RecordFile<Receipt> file = open(folder).file(RecordKinds.RECEIPTS);
        assertThat(file.read())
                .isEqualTo(new LoadResult<>(List.of(), Optional.of(new FileProblem.DanglingLink(link, leadsTo))));
        assertThat(catchThrowableOfType(WriteFailure.class, () -> file.write(TWO))
                        .reason())
                .isEqualTo(WriteFailure.Reason.READ_ONLY);
        assertThat(Files.readSymbolicLink(link)).isEqualTo(leadsTo);
        assertThat(names(folder)).containsExactly("receipts.json");
    }

    /** The drive on which the target is kept is pulled out, and put back. */
    @Test
    void takesTheNextSaveWhenItsTargetIsBack() throws IOException {
        RecordFile<Receipt> file = receipts(RecordFile.SMALL);
        Path away = synced.resolveSibling("away");
        Files.move(synced, away);
        assertThat(catchThrowableOfType(WriteFailure.class, () -> file.write(THREE))
                        .reason())
                .isEqualTo(WriteFailure.Reason.LINK_ASTRAY);
        assertThat(synced).doesNotExist();
        Files.move(away, synced);
        assertThat(file.write(THREE).saved()).isTrue();
        isInTheTarget(THREE);
    }

    @Test
    void isKeptAndLinkedAsBeforeWhenNothingInItCanBeRead() throws IOException {
        Files.writeString(target, "rubbish");
        RecordFile<Receipt> file = open(folder).file(RecordKinds.RECEIPTS);
        assertThat(file.read().problem())
                .get()
                .isInstanceOfSatisfying(
                        FileProblem.Damaged.class,
                        damaged ->
                                assertThat(damaged.keptAs()).hasParent(folder).hasContent("rubbish"));
        assertThat(file.write(THREE).saved()).isTrue();
        isInTheTarget(THREE);
    }

    @Test
    void whatACrashLeftBesideTheTargetIsSweptAndNothingElse() throws IOException {
        Files.writeString(synced.resolve(".my-log.json.0123456789abcdef.tmp"), "left over");
        Files.writeString(synced.resolve(".another.json.0123456789abcdef.tmp"), "of another program");
        receipts(RecordFile.SMALL);
        assertThat(names(synced)).containsExactly(".another.json.0123456789abcdef.tmp", "my-log.json");
    }

    @Test
    void aFolderOfBackupsMayBeALinkToo() throws IOException {
        Path kept = Files.createDirectory(synced.resolveSibling("kept"));
        Files.createSymbolicLink(folder.resolve("backups"), kept);
        RecordFile<Receipt> file = receipts(RecordFile.SMALL);
        file.write(THREE);
        file.backUp();
        assertThat(names(kept)).hasSize(1);
        assertThat(file.listBackups()).hasSize(1);
        assertThat(Files.isSymbolicLink(folder.resolve("backups"))).isTrue();
    }
}
