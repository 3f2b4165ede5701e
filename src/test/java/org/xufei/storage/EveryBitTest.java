package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.HEADER;
import static org.xufei.storage.Examples.line;
import static org.xufei.storage.Examples.receipt;
import static org.xufei.storage.FaultSession.FOLDER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xufei.domain.receipt.Receipt;

/** Flips each bit of a file, and cuts it off at each byte. */
class EveryBitTest {

    private static final Path FILE = FOLDER.resolve("receipts.json");
    private static final List<Receipt> RECORDS =
            List.of(receipt(1), receipt(2, "续费 😀 \"quoted\" \\ }],"), receipt(3, "第三张"), receipt(4));

    private static byte[] sample() throws IOException {
        MemoryDisk disk = new MemoryDisk();
        disk.createFolders(FOLDER);
        String first = line(1).replaceFirst("}$", ",\"mood\":\"好\"}");
        String header = HEADER.replace("\"receipts\":[", "\"sync\":{\"at\":1.50},\"receipts\":[");
        disk.write(FILE, (header + "\n" + first + "\n]}\n").getBytes(StandardCharsets.UTF_8));
        RecordFile<Receipt> file = file(disk);
        file.read();
        file.write(RECORDS);
        return disk.read(FILE);
    }

    private static RecordFile<Receipt> file(Disk disk) {
        return new DataFolder(disk, FOLDER, Examples.CLOCK).receipts();
    }

    private static MemoryDisk with(byte[] bytes) throws IOException {
        MemoryDisk disk = new MemoryDisk();
        disk.createFolders(FOLDER);
        disk.write(FILE, bytes);
        return disk;
    }

    private static void isNoSilentChange(byte[] bytes, String what) throws IOException {
        MemoryDisk disk = with(bytes);
        RecordFile<Receipt> file = file(disk);
        Loaded<Receipt> loaded = file.read();
        if (loaded.problem().isEmpty()) {
            assertThat(loaded.records()).as(what).isEqualTo(RECORDS);
        } else {
            assertThat(disk.files().values()).as(what).anyMatch(kept -> Arrays.equals(kept, bytes));
            loaded.records().stream()
                    .filter(record -> !RECORDS.contains(record))
                    .forEach(other -> assertThat(tellsOfAltered(loaded.problem().get()))
                            .as(what)
                            .isTrue());
        }
    }

    private static boolean tellsOfAltered(FileProblem problem) {
        return (problem instanceof FileProblem.Altered altered && altered.count() > 0)
                || (problem instanceof FileProblem.Damaged damaged && damaged.altered() > 0)
                || problem instanceof FileProblem.Newer;
    }

    @Test
    void aFlippedBitNeverChangesARecordInSilence() throws IOException {
        byte[] sample = sample();
        for (int bit = 0; bit < sample.length * 8; bit++) {
            byte[] flipped = sample.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            isNoSilentChange(flipped, "bit " + bit % 8 + " of byte " + bit / 8);
        }
    }

    @Test
    void aCutNeverTakesARecordInSilence() throws IOException {
        byte[] sample = sample();
        for (int length = 0; length < sample.length; length++) {
            isNoSilentChange(Arrays.copyOf(sample, length), "cut after " + length + " bytes");
        }
    }
}
