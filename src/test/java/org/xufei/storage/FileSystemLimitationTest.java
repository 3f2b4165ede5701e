package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xufei.storage.Examples.names;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FileSystemLimitation;
import org.xufei.storage.disk.FolderIdentityCheck;
import org.xufei.storage.disk.LimitedDisk;
import org.xufei.storage.disk.RealDisk;

/** The data folder is where files cannot be locked, or folders not forced. */
class FileSystemLimitationTest {

    private final Path parent;
    private final Path folder;

    FileSystemLimitationTest(@TempDir Path parent) {
        this.parent = parent;
        folder = parent.resolve("data");
    }

    private DataFolder on(Disk disk) throws IOException {
        DataFolder data = new DataFolder(disk, folder, Examples.CLOCK);
        data.create();
        return data;
    }

    @Test
    void lacksNothingOnAnOrdinaryDisk() throws IOException {
        DataFolder data = on(new RealDisk());
        FolderOpening opening = data.open();
        assertThat(opening.limitations()).isEmpty();
        assertThat(data.isReadOnly()).isFalse();
        FolderOpening second = on(new RealDisk()).open();
        assertThat(second.isInUse()).isTrue();
        assertThat(second.limitations()).isEmpty();
        opening.lock().orElseThrow().close();
    }

    @ParameterizedTest
    @EnumSource(FileSystemLimitation.class)
    void isOnlyReadUntilSomebodySaysSo(FileSystemLimitation lack) throws IOException {
        DataFolder data = on(LimitedDisk.without(Set.of(lack)));
        FolderOpening opening = data.open();
        assertThat(opening.isInUse()).isFalse();
        assertThat(opening.limitations()).containsExactly(lack);
        assertThat(opening.lock().isPresent()).isEqualTo(lack != FileSystemLimitation.NO_LOCKS);
        RecordFile<Receipt> file = data.file(RecordKinds.RECEIPTS);
        assertThat(file.read()).isEqualTo(new LoadResult<>(List.of(), Optional.empty()));
        assertThatThrownBy(() -> file.write(List.of(receipt(1)))).isInstanceOf(WriteFailure.class);
        assertThat(names(folder)).containsExactly("xufei.lock");

        opening.acceptLimitations();
        assertThat(file.read().problem()).isEmpty();
        assertThat(file.write(List.of(receipt(1))).saved()).isTrue();
        file.backUp();
        assertThat(file.write(List.of(receipt(1), receipt(2))).saved()).isTrue();
        file.backUp();
        assertThat(names(folder)).containsExactly("backups", "receipts.json", FolderIdentityCheck.TOKEN, "xufei.lock");
        assertThat(file.listBackups()).hasSize(2);
        assertThat(new DataFolder(new RealDisk(), folder, Examples.CLOCK)
                        .file(RecordKinds.RECEIPTS)
                        .read()
                        .records())
                .containsExactly(receipt(1), receipt(2));
        if (opening.lock().isPresent()) {
            opening.lock().get().close();
        }
    }

    /** The lock tells it elsewhere; the token does here. */
    @Test
    void isStillTheFolderThatWasOpened() throws IOException {
        DataFolder data = on(LimitedDisk.without(Set.of(FileSystemLimitation.NO_LOCKS)));
        FolderOpening opening = data.open();
        opening.acceptLimitations();
        RecordFile<Receipt> file = data.file(RecordKinds.RECEIPTS);
        file.read();
        Files.move(folder, parent.resolve("moved"));
        Files.createDirectory(folder);
        assertThatThrownBy(() -> file.write(List.of(receipt(1))))
                .isInstanceOfSatisfying(
                        WriteFailure.class,
                        gone -> assertThat(gone.reason()).isEqualTo(WriteFailure.Reason.FOLDER_GONE));
        assertThat(folder).isEmptyDirectory();
    }

    /** What another copy is writing looks like it. */
    @Test
    void leavesWhatACrashLeftOverWhereNobodyKnowsWhoElseIsThere() throws IOException {
        Path leftOver = Files.createDirectories(folder).resolve(".receipts.json.0123456789abcdef.tmp");
        Files.writeString(leftOver, "");
        DataFolder data = on(LimitedDisk.without(Set.of(FileSystemLimitation.NO_LOCKS)));
        data.open().acceptLimitations();
        assertThat(leftOver).exists();
        Files.delete(folder.resolve("xufei.lock"));
        FolderOpening locked =
                on(LimitedDisk.without(Set.of(FileSystemLimitation.NO_FSYNC))).open();
        assertThat(leftOver).exists();
        locked.acceptLimitations();
        assertThat(leftOver).doesNotExist();
        locked.lock().orElseThrow().close();
    }
}
