package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.HEADER;
import static org.xufei.storage.Examples.id;
import static org.xufei.storage.Examples.line;
import static org.xufei.storage.Examples.receipt;
import static org.xufei.storage.FaultSession.FOLDER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCodes;
import org.xufei.domain.sim.UnwatchedNumber;
import org.xufei.json.JsonFault;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.MemoryDisk;

/** Flips each bit of a file, and cuts it off at each byte. */
@Tag("campaign")
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
        return new DataFolder(disk, FOLDER, Examples.CLOCK).file(RecordKinds.RECEIPTS);
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
        LoadResult<Receipt> loaded = file.read();
        if (loaded.problem().isEmpty()) {
            assertThat(loaded.records()).as(what).isEqualTo(RECORDS);
        } else {
            if (!file.isReadOnly()) {
                file.write(List.of(receipt(9)));
            }
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

    /**
     * A file of another kind.
     *
     * @param other one more record
     */
    private record Sample<T>(String name, Function<DataFolder, RecordFile<T>> of, List<T> records, T other) {

        RecordFile<T> on(Disk disk) {
            return of.apply(new DataFolder(disk, FOLDER, Examples.CLOCK));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample<?>> newerFiles() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        return List.of(
                new Sample<>(
                        "sim-codes",
                        data -> data.file(RecordKinds.SIM_CODES),
                        List.of(new SimCodes(id(1), "1234", "12345678"), new SimCodes(id(2), "0000", "")),
                        new SimCodes(id(3), "4321", "")),
                new Sample<>(
                        "calendar-events",
                        data -> data.file(RecordKinds.CALENDAR_EVENTS),
                        List.of(
                                new ExportedEvent(new Expiry(id(1), Expiry.Kind.PLAN, day), "父亲", 3, true),
                                new ExportedEvent(new Expiry(id(2), Expiry.Kind.BALANCE, day), "", 1, false)),
                        new ExportedEvent(new Expiry(id(3), Expiry.Kind.NUMBER, day), "", 1, false)),
                new Sample<>(
                        "unwatched-numbers",
                        data -> data.file(RecordKinds.UNWATCHED_NUMBERS),
                        List.of(
                                new UnwatchedNumber(
                                        new PhoneNumber("+855972345678"), UnwatchedNumber.Reason.CARD_DELETED),
                                new UnwatchedNumber(new PhoneNumber("+855982345678"), UnwatchedNumber.Reason.DECLINED)),
                        new UnwatchedNumber(new PhoneNumber("+855882345678"), UnwatchedNumber.Reason.DECLINED)));
    }

    @ParameterizedTest
    @MethodSource("newerFiles")
    <T> void aFlippedBitOfANewerFileNeverChangesARecordInSilence(Sample<T> sample) throws IOException {
        MemoryDisk made = new MemoryDisk();
        made.createFolders(FOLDER);
        RecordFile<T> whole = sample.on(made);
        whole.read();
        whole.write(sample.records());
        byte[] bytes = made.read(whole.file());
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            MemoryDisk disk = new MemoryDisk();
            disk.createFolders(FOLDER);
            disk.write(whole.file(), flipped);
            RecordFile<T> file = sample.on(disk);
            LoadResult<T> loaded = file.read();
            String what = "bit " + bit;
            if (loaded.problem().isEmpty()) {
                assertThat(loaded.records()).as(what).isEqualTo(sample.records());
            } else {
                if (!file.isReadOnly()) {
                    file.write(List.of(sample.other()));
                }
                assertThat(disk.files().values()).as(what).anyMatch(kept -> Arrays.equals(kept, flipped));
                boolean told = tellsOfAltered(loaded.problem().get());
                assertThat(loaded.records())
                        .as(what)
                        .allMatch(record -> told || sample.records().contains(record));
            }
        }
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

    /** A log with a journal of three changes, and what it says after each of them. */
    private static final class Journalled {

        private static final Path JOURNAL = FOLDER.resolve("receipts.changes.jsonl");
        private final MemoryDisk disk = new MemoryDisk();
        private final List<List<Receipt>> states = new ArrayList<>();

        Journalled() throws IOException {
            disk.createFolders(FOLDER);
            List<Receipt> records = new ArrayList<>();
            for (int n = 0; n < 40; n++) {
                records.add(receipt(n));
            }
            RecordFile<Receipt> file = open(disk);
            file.read();
            save(file, records);
            records.add(receipt(100, "新"));
            save(file, records);
            records.set(7, receipt(7, "changed"));
            save(file, records);
            records.remove(12);
            save(file, records);
        }

        private void save(RecordFile<Receipt> file, List<Receipt> records) throws IOException {
            file.write(records);
            states.add(List.copyOf(records));
        }

        static RecordFile<Receipt> open(MemoryDisk disk) {
            return new DataFolder(disk, FOLDER, Examples.CLOCK, false, 0).file(RecordKinds.RECEIPTS);
        }

        byte[] journal() throws IOException {
            return disk.read(JOURNAL);
        }

        MemoryDisk with(byte[] journal) throws IOException {
            MemoryDisk other = disk.settled();
            other.delete(JOURNAL);
            other.write(JOURNAL, journal);
            return other;
        }
    }

    @Test
    void aFlippedBitOfTheJournalNeverChangesARecordInSilence() throws IOException {
        Journalled log = new Journalled();
        List<Receipt> known =
                log.states.stream().flatMap(List::stream).distinct().toList();
        byte[] journal = log.journal();
        for (int bit = 0; bit < journal.length * 8; bit++) {
            byte[] flipped = journal.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            MemoryDisk disk = log.with(flipped);
            LoadResult<Receipt> loaded = Journalled.open(disk).read();
            String what = "bit " + bit % 8 + " of byte " + bit / 8;
            assertThat(known).as(what).containsAll(loaded.records());
            if (loaded.problem().isEmpty()) {
                assertThat(loaded.records()).as(what).isEqualTo(log.states.get(3));
            } else {
                assertThat(disk.files().values()).as(what).anyMatch(kept -> Arrays.equals(kept, flipped));
            }
        }
    }

    /** A cut between two lines leaves a shorter journal, which nothing tells from a whole one. */
    @Test
    void aCutWithinALineOfTheJournalIsTold() throws IOException {
        Journalled log = new Journalled();
        byte[] journal = log.journal();
        for (int length = 1; length < journal.length; length++) {
            LoadResult<Receipt> loaded =
                    Journalled.open(log.with(Arrays.copyOf(journal, length))).read();
            if (loaded.problem().isEmpty()) {
                boolean atAnEnd = journal[length - 1] == '\n' || journal[length] == '\n';
                assertThat(atAnEnd).as("cut after " + length + " bytes").isTrue();
                assertThat(log.states).contains(loaded.records());
            }
        }
    }

    /** Such as a power cut leaves where a file system writes names before contents. */
    @Test
    void anEmptyJournalIsTold() throws IOException {
        assertThat(Journalled.open(new Journalled().with(new byte[0])).read().problem())
                .get()
                .isInstanceOf(FileProblem.Damaged.class);
    }

    @Test
    void aFlippedBitOfABackupGivesItsRecordsOrNone() throws IOException {
        MemoryDisk disk = with(sample());
        RecordFile<Receipt> file = file(disk);
        file.read();
        file.backUp();
        Backup backup = file.listBackups().get(0);
        byte[] packed = disk.read(backup.file());
        int read = 0;
        for (int bit = 0; bit < packed.length * 8; bit++) {
            byte[] flipped = packed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            disk.delete(backup.file());
            disk.write(backup.file(), flipped);
            try {
                assertThat(file.readBackup(backup)).isEqualTo(RECORDS);
                read++;
            } catch (IOException | JsonFault refused) {
                assertThat(refused).isNotNull();
            }
        }
        // Only bits that mean nothing, such as the time in the header, may be other than they were.
        assertThat(read).isLessThan(packed.length * 8 / 50);
    }

    /** The first version had no checksums: what a bit changes within a value, nobody can see. */
    @Test
    void aFlippedBitOfTheFirstVersionLosesNoBytes() throws IOException {
        byte[] sample = (Examples.HEADER_1 + "\n" + Examples.bare(1) + ",\n" + Examples.bare(2) + "\n]}\n")
                .getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < sample.length * 8; bit++) {
            byte[] flipped = sample.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            MemoryDisk disk = with(flipped);
            var unused = file(disk).read();
            assertThat(disk.files().values())
                    .as("bit " + bit % 8 + " of byte " + bit / 8)
                    .anyMatch(kept -> Arrays.equals(kept, flipped));
        }
    }
}
