package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.disk.FolderLock;

final class FolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void isHeldByOneAtATime() throws IOException {
        try (FolderLock first = FolderLock.take(folder).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(FolderLock.take(folder)).isEmpty();
        }
        Optional<FolderLock> next = FolderLock.take(folder);
        assertThat(next).isPresent();
        next.orElseThrow().close();
    }

    @Test
    void isHeldAgainstAnotherProcess() throws IOException, InterruptedException {
        try (FolderLock first = FolderLock.take(folder).orElseThrow()) {
            assertThat(first).isNotNull();
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SecondCopy.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(other.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("taken: false");
            assertThat(other.waitFor()).isZero();
        }
    }

    /** Another process that wants the same folder. */
    static final class SecondCopy {
        private SecondCopy() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println(
                    "taken: " + FolderLock.take(Path.of(arguments[0])).isPresent());
        }
    }

    @Test
    void aFolderForReadingOnlyShowsReceiptsAndWritesNothing() throws IOException {
        RecordFile<Receipt> writable = Examples.open(folder).file(RecordKinds.RECEIPTS);
        writable.read();
        writable.write(List.of(Examples.receipt(1)));
        byte[] before = Files.readAllBytes(writable.file());

        RecordFile<Receipt> readOnly = Examples.open(folder).forReadingOnly().file(RecordKinds.RECEIPTS);
        assertThat(readOnly.read()).isEqualTo(new LoadResult<>(List.of(Examples.receipt(1)), Optional.empty()));
        assertThat(readOnly.isReadOnly()).isTrue();
        assertThatThrownBy(() -> readOnly.write(List.of())).isInstanceOf(WriteFailure.class);
        readOnly.compact();
        readOnly.backUp();
        assertThat(Examples.names(folder)).containsExactly("receipts.json");
        assertThat(Files.readAllBytes(writable.file())).isEqualTo(before);
    }

    @Test
    void aFolderForReadingOnlyLeavesADamagedFileWhereItIs() throws IOException {
        Examples.put(folder, "receipts.json", Examples.HEADER + "\n" + Examples.line(1) + ",\n{\"id\":");
        RecordFile<Receipt> readOnly = Examples.open(folder).forReadingOnly().file(RecordKinds.RECEIPTS);
        LoadResult<Receipt> loaded = readOnly.read();
        assertThat(loaded.records()).containsExactly(Examples.receipt(1));
        assertThat(loaded.problem()).get().isInstanceOf(FileProblem.NotMovedAside.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("receipts.json"));
        }
    }
}
