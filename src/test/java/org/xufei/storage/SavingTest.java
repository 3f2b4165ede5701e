package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xufei.storage.Examples.header;
import static org.xufei.storage.Examples.line;
import static org.xufei.storage.Examples.names;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.put;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.disk.FaultyDisk;
import org.xufei.storage.disk.FaultyDisk.Fault;

/** What becomes of the file when the disk fails. */
class SavingTest {

    private static final String OLD = header(4) + "\n" + line(1) + "\n]}\n";
    private static final String NEW = header(5) + "\n" + line(1) + ",\n" + line(2) + "\n]}\n";
    private static final String DAMAGED = header(5) + "\n" + line(1) + ",\n" + line(2);

    private final Path folder;
    private final FaultyDisk disk = FaultyDisk.working();
    private final RecordFile<Receipt> receipts;

    SavingTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        put(folder, "receipts.json", OLD);
        receipts = open(disk, folder).file(RecordKinds.RECEIPTS);
    }

    private WriteFailure failToSave() {
        receipts.read();
        return catchThrowableOfType(WriteFailure.class, () -> receipts.write(List.of(receipt(1), receipt(2))));
    }

    /** The first save forces the names that it finds before it writes; then the name of the new file. */
    private void failOn(String operation, Fault fault) {
        disk.failOn(operation, operation.equals("forceFolder") ? 2 : 1, fault, new IOException("the disk failed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "force", "moveOver"})
    void keepsTheOldFileWhenTheNewOneCannotBeWritten(String operation) throws IOException {
        failOn(operation, Fault.ONCE);
        WriteFailure problem = failToSave();
        assertThat(problem.file()).isEqualTo(receipts.file());
        assertThat(problem.reason()).isEqualTo(WriteFailure.Reason.OTHER);
        assertThat(Files.readString(receipts.file())).isEqualTo(OLD);
        assertThat(names(folder)).containsExactly("receipts.json");
        receipts.write(List.of(receipt(1), receipt(2)));
        assertThat(Files.readString(receipts.file())).isEqualTo(NEW);
    }

    @Test
    void doesNotCallSavedWhatAPowerCutMightUndo() throws IOException {
        failOn("forceFolder", Fault.ONCE);
        assertThat(failToSave()).isNotNull();
        assertThat(disk.done()).containsSubsequence("write", "force", "moveOver", "forceFolder!");
        assertThat(Files.readString(receipts.file())).isEqualTo(NEW);
        assertThat(names(folder)).containsExactly("receipts.json");
        assertThat(receipts.write(List.of(receipt(1), receipt(2))).saved()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "force", "moveOver", "forceFolder"})
    void hasAWholeFileAfterACrashAtAnyMoment(String operation) throws IOException {
        failOn(operation, Fault.CRASH);
        assertThat(failToSave()).isNotNull();
        assertThat(Files.readString(receipts.file())).isEqualTo(operation.equals("forceFolder") ? NEW : OLD);
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read().problem()).isEmpty();
        assertThat(names(folder)).containsExactly("receipts.json");
    }

    @Test
    void mentionsATemporaryFileThatCouldNotBeRemoved() {
        failOn("write", Fault.CRASH);
        assertThat(failToSave().getCause()).isNotNull();
        assertThat(disk.done()).endsWith("write!", "exists!");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void neverOverwritesAFileThatItCouldNotRead(Fault fault) throws IOException {
        IOException reason = new IOException("the disk failed");
        disk.failOn("read", fault, reason);
        LoadResult<Receipt> loaded = receipts.read();
        assertThat(loaded)
                .isEqualTo(
                        new LoadResult<>(List.of(), Optional.of(new FileProblem.Unreadable(receipts.file(), reason))));
        assertThatThrownBy(() -> receipts.write(List.of(receipt(2))))
                .isInstanceOfSatisfying(
                        WriteFailure.class,
                        refused -> assertThat(refused.reason()).isEqualTo(WriteFailure.Reason.READ_ONLY));
        assertThat(Files.readString(receipts.file())).isEqualTo(OLD);
    }

    @Test
    void writesAgainOnceTheFileCouldBeRead() throws IOException {
        failOn("read", Fault.ONCE);
        receipts.read();
        assertThat(receipts.read().problem()).isEmpty();
        receipts.write(List.of(receipt(1), receipt(2)));
        assertThat(Files.readString(receipts.file())).isEqualTo(NEW);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void losesNothingOfADamagedFileWhicheverOperationFails(Fault fault) throws IOException {
        int nth = 0;
        LoadResult<Receipt> loaded;
        do {
            for (String name : names(folder)) {
                Files.delete(folder.resolve(name));
            }
            put(folder, "receipts.json", DAMAGED);
            disk.fail(++nth, fault, new IOException("the disk failed"));
            loaded = receipts.read();
            if (!(loaded.problem().orElseThrow() instanceof FileProblem.Damaged)) {
                assertThatThrownBy(() -> receipts.write(List.of())).isInstanceOf(WriteFailure.class);
            }
            assertThat(open(folder).file(RecordKinds.RECEIPTS).read().records())
                    .containsExactly(receipt(1), receipt(2));
            assertThat(receipts.file()).hasContent(NEW);
        } while (disk.hasFailed());
        assertThat(nth).isGreaterThan(10);
        assertThat(loaded.problem()).get().isInstanceOf(FileProblem.Damaged.class);
    }

    @Test
    void leavesADamagedFileThatCannotBeMoved() throws IOException {
        put(folder, "receipts.json", "rubbish");
        failOn("moveAside", Fault.ONCE);
        assertThat(receipts.read().problem()).get().isInstanceOf(FileProblem.NotMovedAside.class);
        assertThat(Files.readString(receipts.file())).isEqualTo("rubbish");
        assertThat(names(folder)).containsExactly("receipts.json");
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, DISK_FULL",
        "Disk quota exceeded, DISK_FULL",
        "There is not enough space on the disk, DISK_FULL",
        "磁盘空间不足。, DISK_FULL",
        "设备上没有空间, DISK_FULL",
        "Read-only file system, READ_ONLY",
        "The media is write protected, READ_ONLY",
        "Operation not permitted, ACCESS_DENIED",
        "Input/output error, OTHER"
    })
    void saysWhyFromWhatTheSystemSays(String said, WriteFailure.Reason reason) {
        assertThat(new WriteFailure(folder, new IOException(said)).reason()).isEqualTo(reason);
        assertThat(new WriteFailure(folder, new FileSystemException("a", "b", said)).reason())
                .isEqualTo(reason);
    }

    @Test
    void saysWhyFromTheKindOfException() {
        assertThat(new WriteFailure(folder, new AccessDeniedException("a")).reason())
                .isEqualTo(WriteFailure.Reason.ACCESS_DENIED);
        assertThat(new WriteFailure(folder, new NoSuchFileException("a")).reason())
                .isEqualTo(WriteFailure.Reason.FOLDER_GONE);
        assertThat(new WriteFailure(folder, new FileSystemException("/no space left/a")).reason())
                .isEqualTo(WriteFailure.Reason.OTHER);
    }

    @Test
    void saysThatTheFolderIsGone() throws IOException {
        receipts.read();
        Files.delete(receipts.file());
        Files.delete(folder);
        assertThatThrownBy(() -> receipts.write(List.of(receipt(1))))
                .isInstanceOfSatisfying(
                        WriteFailure.class,
                        gone -> assertThat(gone.reason()).isEqualTo(WriteFailure.Reason.FOLDER_GONE));
        Files.createDirectory(folder);
    }
}
