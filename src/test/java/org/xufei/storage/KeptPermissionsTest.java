package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.disk.FolderLock;
import org.xufei.storage.disk.OwnerOnlyPermissions;
import org.xufei.storage.disk.RealDisk;

/** A folder that a group of people shares, as one of them set it up. */
class KeptPermissionsTest {

    private static final int SHARED_FOLDER = 02770;
    /** Of no group that this machine knows. */
    private static final int TEAM = 54_321;

    private static final List<Receipt> MANY =
            IntStream.rangeClosed(1, 40).mapToObj(Examples::receipt).toList();

    @TempDir
    private Path parent;

    private Path folder = Path.of("");
    private Path log = Path.of("");

    @BeforeEach
    void share() throws IOException {
        assumeTrue(
                parent.getFileSystem().supportedFileAttributeViews().contains("unix"),
                "this machine has other permissions");
        folder = parent.resolve("data");
        RecordFile<Receipt> file = open(folder).file(RecordKinds.RECEIPTS);
        file.read();
        file.write(MANY);
        log = file.file();
        Files.setAttribute(folder, "unix:mode", SHARED_FOLDER);
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-rw----"));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static List<Receipt> with(int n) {
        return Stream.concat(MANY.stream(), Stream.of(receipt(n))).toList();
    }

    private RecordFile<Receipt> receipts(long small) {
        RecordFile<Receipt> file =
                new DataFolder(new RealDisk(), folder, Examples.CLOCK, false, small).file(RecordKinds.RECEIPTS);
        assertThat(file.read().problem()).isEmpty();
        return file;
    }

    @Test
    void ofAFileThatIsReplacedStay() throws IOException {
        receipts(RecordFile.SMALL).write(with(50));
        assertThat(permissions(log)).isEqualTo("rw-rw----");
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-r--r--"));
        receipts(RecordFile.SMALL).write(MANY);
        assertThat(permissions(log)).isEqualTo("rw-r--r--");
    }

    @Test
    void includeItsGroup() throws IOException {
        try {
            Files.setAttribute(log, "unix:gid", TEAM);
        } catch (IOException e) {
            assumeTrue(false, "only a superuser may give a file to any group");
        }
        receipts(RecordFile.SMALL).write(with(50));
        assertThat(Files.getAttribute(log, "unix:gid")).isEqualTo(TEAM);
        assertThat(permissions(log)).isEqualTo("rw-rw----");
    }

    @Test
    void ofAJournalAreThoseOfItsFile() throws IOException {
        RecordFile<Receipt> file = receipts(0);
        file.write(with(50));
        assertThat(permissions(folder.resolve("receipts.changes.jsonl"))).isEqualTo("rw-rw----");
        file.compact();
        assertThat(permissions(log)).isEqualTo("rw-rw----");
    }

    @Test
    void ofWhatIsNewArePrivate() throws IOException {
        DataFolder data = open(folder);
        data.file(RecordKinds.TRASH).read();
        data.file(RecordKinds.TRASH).write(List.of());
        RecordFile<Receipt> file = data.file(RecordKinds.RECEIPTS);
        file.read();
        file.write(with(50));
        file.backUp();
        Path backup = file.listBackups().get(0).file();
        assertThat(permissions(folder.resolve("trash.json"))).isEqualTo("rw-------");
        assertThat(permissions(backup)).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("backups"))).isEqualTo("rwx------");
    }

    /** Else nobody but who made it could open the folder for writing; it holds nothing. */
    @Test
    void ofTheLockAreThoseOfTheFolder() throws IOException {
        FolderLock.take(folder).orElseThrow().close();
        assertThat(permissions(folder.resolve("xufei.lock"))).isEqualTo("rw-rw----");
        Path own = Files.createDirectory(parent.resolve("own"), OwnerOnlyPermissions.folder(parent));
        FolderLock.take(own).orElseThrow().close();
        assertThat(permissions(own.resolve("xufei.lock"))).isEqualTo("rw-------");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
        FolderLock.take(own).orElseThrow().close();
        assertThat(permissions(own.resolve("xufei.lock"))).isEqualTo("rw-------");
    }
}
