package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xufei.storage.Examples.HEADER;
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
import org.xufei.storage.FaultyDisk.Fault;

/** What becomes of the file when the disk fails. */
class SavingTest {

    private static final String OLD = HEADER + "\n" + line(1) + "\n]}\n";
    private static final String NEW = HEADER + "\n" + line(1) + ",\n" + line(2) + "\n]}\n";
    private static final String DAMAGED = HEADER + "\n" + line(1) + ",\n" + line(2);

    private final Path folder;
    private final FaultyDisk disk = FaultyDisk.working();
    private final RecordFile<Receipt> receipts;

    SavingTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        put(folder, "receipts.json", OLD);
        receipts = open(disk, folder).receipts();
    }

    private NotSaved failToSave() {
        receipts.read();
        return catchThrowableOfType(NotSaved.class, () -> receipts.write(List.of(receipt(1), receipt(2))));
    }

    private void failNext(int nth, Fault fault) {
        disk.fail(nth, fault, new IOException("the disk failed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void keepsTheOldFileWhenTheNewOneCannotBeWritten(int nth) throws IOException {
        failNext(nth + 1, Fault.ONCE);
        NotSaved problem = failToSave();
        assertThat(problem.file()).isEqualTo(receipts.file());
        assertThat(problem.reason()).isEqualTo(NotSaved.Reason.OTHER);
        assertThat(Files.readString(receipts.file())).isEqualTo(OLD);
        assertThat(names(folder)).containsExactly("receipts.json");
        receipts.write(List.of(receipt(1), receipt(2)));
        assertThat(Files.readString(receipts.file())).isEqualTo(NEW);
    }

    @Test
    void doesNotCallSavedWhatAPowerCutMightUndo() throws IOException {
        failNext(5, Fault.ONCE);
        assertThat(failToSave()).isNotNull();
        assertThat(disk.done()).containsExactly("read", "write", "force", "moveOver", "forceFolder!");
        assertThat(Files.readString(receipts.file())).isEqualTo(NEW);
        assertThat(names(folder)).containsExactly("receipts.json");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void hasAWholeFileAfterACrashAtAnyMoment(int nth) throws IOException {
        failNext(nth + 1, Fault.CRASH);
        assertThat(failToSave()).isNotNull();
        assertThat(Files.readString(receipts.file())).isEqualTo(nth < 4 ? OLD : NEW);
        assertThat(open(folder).receipts().read().problem()).isEmpty();
        assertThat(names(folder)).containsExactly("receipts.json");
    }

    @Test
    void mentionsATemporaryFileThatCouldNotBeRemoved() {
        failNext(2, Fault.CRASH);
        assertThat(failToSave().getCause()).isNotNull();
        assertThat(disk.done()).containsExactly("read", "write!", "exists!");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void neverOverwritesAFileThatItCouldNotRead(Fault fault) throws IOException {
        IOException reason = new IOException("the disk failed");
        disk.fail(1, fault, reason);
        Loaded<Receipt> loaded = receipts.read();
        assertThat(loaded)
                .isEqualTo(new Loaded<>(List.of(), Optional.of(new FileProblem.Unreadable(receipts.file(), reason))));
        assertThatThrownBy(() -> receipts.write(List.of(receipt(2))))
                .isInstanceOfSatisfying(
                        NotSaved.class, refused -> assertThat(refused.reason()).isEqualTo(NotSaved.Reason.READ_ONLY));
        assertThat(Files.readString(receipts.file())).isEqualTo(OLD);
    }

    @Test
    void writesAgainOnceTheFileCouldBeRead() throws IOException {
        failNext(1, Fault.ONCE);
        receipts.read();
        assertThat(receipts.read().problem()).isEmpty();
        receipts.write(List.of(receipt(1), receipt(2)));
        assertThat(Files.readString(receipts.file())).isEqualTo(NEW);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void losesNothingOfADamagedFileWhicheverOperationFails(Fault fault) throws IOException {
        put(folder, "receipts.json", DAMAGED);
        int nth = 1;
        failNext(++nth, fault);
        Loaded<Receipt> loaded = receipts.read();
        while (disk.hasFailed() && nth < 20) {
            assertThat(loaded.records()).containsExactly(receipt(1), receipt(2));
            assertThat(loaded.problem()).get().isInstanceOf(FileProblem.NotMovedAside.class);
            assertThatThrownBy(() -> receipts.write(List.of())).isInstanceOf(NotSaved.class);
            assertThat(open(folder).receipts().read().records()).containsExactly(receipt(1), receipt(2));
            assertThat(receipts.file()).hasContent(NEW);

            for (String name : names(folder)) {
                Files.delete(folder.resolve(name));
            }
            put(folder, "receipts.json", DAMAGED);
            failNext(++nth, fault);
            loaded = receipts.read();
        }
        assertThat(nth).isEqualTo(11);
        assertThat(loaded.problem()).get().isInstanceOf(FileProblem.Damaged.class);
    }

    @Test
    void leavesADamagedFileThatCannotBeMoved() throws IOException {
        put(folder, "receipts.json", "rubbish");
        failNext(3, Fault.ONCE);
        assertThat(receipts.read().problem()).get().isInstanceOf(FileProblem.NotMovedAside.class);
        assertThat(disk.done()).containsExactly("read", "exists", "moveAside!");
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
    void saysWhyFromWhatTheSystemSays(String said, NotSaved.Reason reason) {
        assertThat(new NotSaved(folder, new IOException(said)).reason()).isEqualTo(reason);
        assertThat(new NotSaved(folder, new FileSystemException("a", "b", said)).reason())
                .isEqualTo(reason);
    }

    @Test
    void saysWhyFromTheKindOfException() {
        assertThat(new NotSaved(folder, new AccessDeniedException("a")).reason())
                .isEqualTo(NotSaved.Reason.ACCESS_DENIED);
        assertThat(new NotSaved(folder, new NoSuchFileException("a")).reason()).isEqualTo(NotSaved.Reason.FOLDER_GONE);
        assertThat(new NotSaved(folder, new FileSystemException("/no space left/a")).reason())
                .isEqualTo(NotSaved.Reason.OTHER);
    }

    @Test
    void saysThatTheFolderIsGone() throws IOException {
        receipts.read();
        Files.delete(receipts.file());
        Files.delete(folder);
        assertThatThrownBy(() -> receipts.write(List.of(receipt(1))))
                .isInstanceOfSatisfying(
                        NotSaved.class, gone -> assertThat(gone.reason()).isEqualTo(NotSaved.Reason.FOLDER_GONE));
        Files.createDirectory(folder);
    }
}
