package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xufei.storage.Examples.names;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FaultyDisk;
import org.xufei.storage.disk.FolderIdentityCheck;
import org.xufei.storage.disk.FolderLock;
import org.xufei.storage.disk.RealDisk;

class FolderIdentityCheckTest {

    private final Path folder;
    private final Path moved;
    private final FolderLock lock;
    private final RecordFile<Receipt> receipts;

    FolderIdentityCheckTest(@TempDir Path parent) throws IOException {
        folder = parent.resolve("data");
        moved = parent.resolve("moved");
        lock = lockOf(folder);
        receipts = claimed(new RealDisk());
        receipts.write(List.of(receipt(1)));
        receipts.backUp();
    }

    @AfterEach
    void close() throws IOException {
        lock.close();
    }

    private static FolderLock lockOf(Path folder) throws IOException {
        new RealDisk().createFolders(folder);
        return FolderLock.take(folder).orElseThrow();
    }

    private RecordFile<Receipt> claimed(Disk disk) {
        DataFolder data = new DataFolder(disk, folder, Examples.CLOCK);
        data.claim(lock);
        RecordFile<Receipt> file = data.file(RecordKinds.RECEIPTS);
        file.read();
        return file;
    }

    private void assertRefuses() {
        assertThat(catchThrowableOfType(WriteFailure.class, () -> receipts.write(List.of(receipt(1), receipt(2))))
                        .reason())
                .isEqualTo(WriteFailure.Reason.FOLDER_GONE);
        assertThat(catchThrowableOfType(WriteFailure.class, () -> receipts.backUpBefore(Backup.Before.BULK))
                        .reason())
                .isEqualTo(WriteFailure.Reason.FOLDER_GONE);
    }

    private void assertTakesTheNextSave() throws IOException {
        assertThat(receipts.write(List.of(receipt(1), receipt(2))).saved()).isTrue();
        assertThat(Examples.open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(List.of(receipt(1), receipt(2)), Optional.empty()));
    }

    @Test
    void whatWasRenamedIsNotMadeAnew() throws IOException {
        Files.move(folder, moved);
        assertRefuses();
        assertThat(folder).doesNotExist();
        Files.move(moved, folder);
        assertTakesTheNextSave();
    }

    /** A drive was pulled out, and the folder on which it was mounted is left. */
    @Test
    void anEmptyFolderInItsPlaceTakesNothing() throws IOException {
        Files.move(folder, moved);
        Files.createDirectory(folder);
        assertRefuses();
        receipts.compact();
        assertThat(folder).isEmptyDirectory();
        Files.delete(folder);
        Files.move(moved, folder);
        assertTakesTheNextSave();
    }

    @Test
    void anotherDataFolderInItsPlaceTakesNothing() throws IOException {
        Files.move(folder, moved);
        try (FolderLock others = lockOf(folder)) {
            new DataFolder(new RealDisk(), folder, Examples.CLOCK).claim(others);
            assertRefuses();
        }
        assertThat(names(folder)).containsExactly(FolderIdentityCheck.TOKEN, "xufei.lock");
    }

    @ParameterizedTest
    @ValueSource(strings = {FolderIdentityCheck.TOKEN, "xufei.lock"})
    void aFolderWithoutItsLockOrItsTokenTakesNothing(String gone) throws IOException {
        Files.move(folder.resolve(gone), moved);
        assertRefuses();
        assertThat(folder.resolve(gone)).doesNotExist();
        Files.move(moved, folder.resolve(gone));
        assertTakesTheNextSave();
    }

    @Test
    void whatGoesIntoAnotherFolderInTheMiddleOfASaveIsNotTakenForSaved() throws IOException {
        boolean[] swap = {true};
        RecordFile<Receipt> file = claimed(disk(() -> {
            if (swap[0]) {
                swap[0] = false;
                Files.move(folder, moved);
                Files.createDirectory(folder);
            }
        }));
        assertThat(catchThrowableOfType(WriteFailure.class, () -> file.write(List.of(receipt(1), receipt(2))))
                        .reason())
                .isEqualTo(WriteFailure.Reason.FOLDER_GONE);
        for (String each : names(folder)) {
            Files.delete(folder.resolve(each));
        }
        Files.delete(folder);
        Files.move(moved, folder);
        assertThat(file.write(List.of(receipt(1), receipt(2))).saved()).isTrue();
        assertTakesTheNextSave();
    }

    /** The machine's own, and what happens just before a file is made. */
    private static Disk disk(Attack attack) {
        RealDisk real = new RealDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("write")) {
                        attack.happens();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @FunctionalInterface
    private interface Attack {
        void happens() throws IOException;
    }

    /** As a drive may have it when it is put back: the same folder, and its files have other names within the system. */
    @Test
    void aFolderThatIsPutBackIsLockedAnew() throws IOException {
        Path file = folder.resolve("xufei.lock");
        Files.move(file, moved);
        Files.createFile(file);
        assertTakesTheNextSave();
        assertThat(FolderLock.take(folder)).isEmpty();
    }

    @Test
    void keepsItsTokenFromStartToStart() throws IOException {
        byte[] token = Files.readAllBytes(folder.resolve(FolderIdentityCheck.TOKEN));
        assertThat(token).hasSize(33);
        claimed(new RealDisk());
        assertThat(Files.readAllBytes(folder.resolve(FolderIdentityCheck.TOKEN)))
                .isEqualTo(token);
    }

    @Test
    void isTakenByItsLockAloneWhereItTakesNoToken() throws IOException {
        Files.delete(folder.resolve(FolderIdentityCheck.TOKEN));
        FaultyDisk full = FaultyDisk.working();
        full.failOn("write", FaultyDisk.Fault.ONCE, new IOException("No space left on device"));
        RecordFile<Receipt> file = claimed(full);
        assertThat(file.write(List.of(receipt(3))).saved()).isTrue();
        assertThat(folder.resolve(FolderIdentityCheck.TOKEN)).doesNotExist();
    }
}
