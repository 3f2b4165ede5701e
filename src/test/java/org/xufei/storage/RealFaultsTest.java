package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.receipt.Receipt;

/** A disk that is really full, read-only or gone, where the machine lets a test mount one; on others these are skipped. */
final class RealFaultsTest {

    private final Path mounted;
    private final Path elsewhere;
    private final Path folder;

    RealFaultsTest(@TempDir Path parent) {
        mounted = parent.resolve("mounted");
        elsewhere = parent.resolve("elsewhere");
        folder = mounted.resolve("data");
    }

    @BeforeEach
    void makeThePlaces() throws IOException {
        Files.createDirectory(mounted);
        Files.createDirectory(elsewhere);
    }

    /** The temporary folder could not be removed with a disk mounted in it. */
    @AfterEach
    void unmount() throws IOException, InterruptedException {
        while (run("umount", "-l", mounted.toString())) {
            // Until nothing is mounted there.
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static void require(String... command) throws InterruptedException {
        assumeTrue(run(command), "this machine does not let a test run: " + String.join(" ", command));
    }

    private void mountSmallDisk() throws InterruptedException {
        require("mount", "-t", "tmpfs", "-o", "size=256k", "xufei-test", mounted.toString());
    }

    private RecordFile<Receipt> receipts() {
        RecordFile<Receipt> receipts = open(folder).file(RecordKinds.RECEIPTS);
        assertThat(receipts.read().problem()).isEmpty();
        return receipts;
    }

    private static WriteFailure.Reason refusal(RecordFile<Receipt> file, List<Receipt> records) {
        return catchThrowableOfType(WriteFailure.class, () -> file.write(records))
                .reason();
    }

    private void isOnDisk(List<Receipt> records) {
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(records, Optional.empty()));
    }

    @Test
    void aFullDiskLosesNothingThatWasSavedAndSavesAgainWhenThereIsSpace() throws IOException, InterruptedException {
        mountSmallDisk();
        Path filler = Files.write(mounted.resolve("filler"), new byte[128 * 1024]);
        RecordFile<Receipt> file = receipts();
        List<Receipt> saved = new ArrayList<>();
        List<Receipt> next = List.of(receipt(0, "n".repeat(1000)));
        Optional<WriteFailure> full = Optional.empty();
        while (full.isEmpty() && next.size() < 200) {
            try {
                file.write(next);
                saved = new ArrayList<>(next);
                next = new ArrayList<>(saved);
                next.add(receipt(saved.size(), "n".repeat(1000)));
            } catch (WriteFailure e) {
                full = Optional.of(e);
            }
        }
        assertThat(full).map(WriteFailure::reason).contains(WriteFailure.Reason.DISK_FULL);
        assertThat(saved).hasSizeGreaterThan(5);
        isOnDisk(saved);

        Files.delete(filler);
        file.write(next);
        isOnDisk(next);
    }

    @Test
    void aDiskThatTurnsReadOnlyKeepsWhatIsThereAndSavesAgainWhenItTakesWriting() throws Exception {
        mountSmallDisk();
        RecordFile<Receipt> file = receipts();
        file.write(List.of(receipt(1)));

        require("mount", "-o", "remount,ro", mounted.toString());
        assertThat(refusal(file, List.of(receipt(1), receipt(2)))).isEqualTo(WriteFailure.Reason.READ_ONLY);
        isOnDisk(List.of(receipt(1)));

        require("mount", "-o", "remount,rw", mounted.toString());
        file.write(List.of(receipt(1), receipt(2)));
        isOnDisk(List.of(receipt(1), receipt(2)));
    }

    @Test
    void aDriveThatIsPulledOutAndPutBackTakesTheNextSave() throws Exception {
        require("mount", "--bind", elsewhere.toString(), mounted.toString());
        RecordFile<Receipt> file = receipts();
        file.write(List.of(receipt(1)));

        require("umount", "-l", mounted.toString());
        assertThat(refusal(file, List.of(receipt(1), receipt(2)))).isEqualTo(WriteFailure.Reason.FOLDER_GONE);
        assertThat(mounted).isEmptyDirectory();

        require("mount", "--bind", elsewhere.toString(), mounted.toString());
        isOnDisk(List.of(receipt(1)));
        file.write(List.of(receipt(1), receipt(2)));
        isOnDisk(List.of(receipt(1), receipt(2)));
    }

    @Test
    void aFolderThatTakesNoNewFileKeepsWhatIsThere() throws Exception {
        RecordFile<Receipt> file = receipts();
        file.write(List.of(receipt(1)));

        // Permissions do not bind an administrator, an immutable folder does.
        boolean immutable = run("chattr", "+i", folder.toString());
        Files.setPosixFilePermissions(immutable ? elsewhere : folder, PosixFilePermissions.fromString("r-x------"));
        assumeTrue(immutable || !Files.isWritable(folder), "this machine cannot close a folder to this user");
        try {
            assertThat(refusal(file, List.of(receipt(1), receipt(2)))).isEqualTo(WriteFailure.Reason.ACCESS_DENIED);
            isOnDisk(List.of(receipt(1)));
        } finally {
            run("chattr", "-i", folder.toString());
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        file.write(List.of(receipt(1), receipt(2)));
        isOnDisk(List.of(receipt(1), receipt(2)));
    }
}
