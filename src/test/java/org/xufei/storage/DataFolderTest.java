package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xufei.storage.Examples.names;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.put;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.storage.disk.FaultyDisk;
import org.xufei.storage.disk.RealDisk;

class DataFolderTest {

    private final Path folder;

    DataFolderTest(@TempDir Path parent) {
        folder = parent.resolve("share").resolve("xufei");
    }

    @Test
    void liesWhereEachSystemWantsIt() {
        Path home = folder;
        assertThat(DataFolder.defaultPath("Windows 11", Map.of("APPDATA", "Roam"), home))
                .isEqualTo(Path.of("Roam", "Xufei"));
        assertThat(DataFolder.defaultPath("Windows 10", Map.of(), home))
                .isEqualTo(home.resolve("AppData/Roaming/Xufei"));
        assertThat(DataFolder.defaultPath("Mac OS X", Map.of("XDG_DATA_HOME", "/x"), home))
                .isEqualTo(home.resolve("Library/Application Support/Xufei"));
        Path xdg = home.resolve("xdg").toAbsolutePath();
        assertThat(DataFolder.defaultPath("Linux", Map.of("XDG_DATA_HOME", xdg.toString()), home))
                .isEqualTo(xdg.resolve("xufei"));
        assertThat(DataFolder.defaultPath("Linux", Map.of(), home)).isEqualTo(home.resolve(".local/share/xufei"));
    }

    @Test
    void ignoresAnXdgFolderThatIsEmptyOrRelative() {
        for (String invalid : List.of("", "data", "./data", "~/data")) {
            assertThat(DataFolder.defaultPath("Linux", Map.of("XDG_DATA_HOME", invalid), folder))
                    .isEqualTo(folder.resolve(".local/share/xufei"));
        }
    }

    @Test
    void isUnusedUntilAnythingIsKeptBeItReadableOrNot() throws IOException {
        assertThat(open(folder).isUnused()).isTrue();
        Files.createDirectories(folder.resolve("log"));
        Files.createFile(folder.resolve("xufei.lock"));
        assertThat(open(folder).isUnused()).isTrue();

        for (String kept :
                List.of("receipts.json", "receipts.changes.jsonl", "settings.json", "guide.json", "backups")) {
            Path file = Files.createDirectories(folder.resolve(kept));
            assertThat(open(folder).isUnused()).as(kept).isFalse();
            Files.delete(file);
        }
    }

    @Test
    void isNotUnusedIfItCannotBeListed() {
        assertThat(new DataFolder(new RealDisk(), folder.resolve("missing"), Examples.CLOCK).isUnused())
                .isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsFolderAndFilesToTheOwner() throws IOException {
        RecordFile<?> settings = open(folder).file(RecordKinds.SETTINGS);
        var receipts = open(folder).file(RecordKinds.RECEIPTS);
        receipts.read();
        receipts.write(List.of(receipt(1)));
        receipts.write(List.of(receipt(2)));
        settings.read();
        settings.write(List.of());
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(receipts.file())).isEqualTo("rw-------");
        assertThat(permissions(settings.file())).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void opensAFolderThroughALink() throws IOException {
        Path target = Files.createDirectories(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        assertThat(open(link).path()).isEqualTo(link);
    }

    @Test
    void sweepsWhatACrashLeftAndNothingElse() throws IOException {
        put(folder, ".receipts.json.0123456789abcdef.tmp", "half");
        List<String> others = List.of(
                ".DS_Store",
                ".hidden.tmp",
                ".receipts.json.0123456789abcde.tmp",
                ".receipts.json.0123456789abcdef.tmp.bak",
                "notes.tmp",
                "receipts.json.0123456789abcdef.tmp");
        for (String other : others) {
            put(folder, other, "mine");
        }
        assertThat(names(open(folder).path())).containsExactlyElementsOf(others);
    }

    @Test
    void opensEvenIfWhatACrashLeftCannotBeRemoved() throws IOException {
        put(folder, ".receipts.json.0123456789abcdef.tmp", "half");
        FaultyDisk disk = FaultyDisk.working();
        disk.fail(3, FaultyDisk.Fault.ONCE, new IOException());
        assertThat(open(disk, folder).file(RecordKinds.RECEIPTS).read().problem())
                .isEmpty();
        assertThat(disk.done()).startsWith("createFolders", "list", "delete!");
    }

    @Test
    void saysSoIfThereCanBeNoFolder() throws IOException {
        put(folder, "file", "");
        assertThatThrownBy(() -> new DataFolder(new RealDisk(), folder.resolve("file"), Examples.CLOCK).create())
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void givesTheUsersOwnGuide() throws IOException {
        DataFolder data = open(folder);
        assertThat(data.guideOverride()).isEmpty();
        put(folder, "guide.json", "{}");
        assertThat(data.guideOverride())
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("{}"));
    }
}
