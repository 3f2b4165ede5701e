package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.xufei.domain.receipt.Receipt;
import org.xufei.json.JsonFault;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.BreakingDisk;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.MemoryDisk;
import org.xufei.storage.disk.SafeFile;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.format.UnknownFields;

/** The app at work on a disk that breaks, and what it was promised: it knows which records may be on the disk now. */
final class FaultSession {

    static final Path FOLDER = Path.of("data").toAbsolutePath();

    private static final Duration HOUR = Duration.ofHours(1);
    /** So far may the clock jump from one start of the app to the next, either way; in days. */
    private static final int FARTHEST = 400;

    private final MemoryDisk memory;
    private final BreakingDisk disk;
    private final long small;
    private final RecordFile<Receipt> file;
    private final List<List<Receipt>> backups;
    /** Nothing but one of these may be read from the disk: the last that was told to be saved, and those tried since. */
    private final List<List<Receipt>> possible = new ArrayList<>();
    /** What the user sees. */
    private List<Receipt> shown = List.of();
    /** What another program put into the file while the app ran. */
    private List<Receipt> fromOutside = List.of();

    /** @param backups what the backups hold that are there */
    FaultSession(MemoryDisk memory, Random random, long small, List<List<Receipt>> backups) throws IOException {
        this.memory = memory;
        this.disk = new BreakingDisk(memory, random);
        this.small = small;
        DataFolder folder = open(disk, HOUR);
        folder.create();
        this.file = folder.file(RecordKinds.RECEIPTS);
        this.backups = backups;
    }

    private DataFolder open(Disk on, Duration later) {
        return new DataFolder(on, FOLDER, Clock.offset(Examples.CLOCK, later), false, small);
    }

    BreakingDisk disk() {
        return disk;
    }

    MemoryDisk memory() {
        return memory;
    }

    RecordFile<Receipt> file() {
        return file;
    }

    /** Says what can be read before the app has read it. */
    void holds(List<Receipt> records) {
        possible.clear();
        possible.add(records);
    }

    void read() {
        LoadResult<Receipt> loaded = file.read();
        if (loaded.problem().filter(FileProblem.Unreadable.class::isInstance).isEmpty()) {
            if (possible.isEmpty()) {
                holds(loaded.records());
            }
            assertPossible(loaded.records(), possible);
            shown = loaded.records();
        }
    }

    void write(List<Receipt> next) throws WriteFailure {
        write(next, next);
    }

    private void write(List<Receipt> next, List<Receipt> expected) throws WriteFailure {
        possible.add(expected);
        WriteResult<Receipt> written = file.write(next);
        if (written.saved()) {
            assertPossible(written.records(), List.of(expected));
            holds(expected);
            shown = written.records();
        }
        assertThat(written.conflicts()).isEmpty();
    }

    /** Another program adds a record to the file. */
    void addFromOutside(Receipt added) throws IOException {
        List<Receipt> theirs = with(shown, added);
        overwrite(new RecordFormat<>(RecordKinds.RECEIPTS)
                .write(theirs, UnknownFields.none(), Optional.empty(), Optional.empty()));
        fromOutside = List.of(added);
        holds(theirs);
    }

    /** Another program puts something else into the file; the change is all there, as if it had forced it. */
    void overwrite(byte[] bytes) throws IOException {
        Path name = file.file();
        memory.delete(name);
        memory.write(name, bytes);
        memory.force(name);
        memory.forceFolder(FOLDER);
    }

    void writeOverChangeFromOutside(List<Receipt> next) throws WriteFailure {
        write(next, join(next, fromOutside));
    }

    static List<Receipt> with(List<Receipt> records, Receipt added) {
        return join(records, List.of(added));
    }

    private static List<Receipt> join(List<Receipt> records, List<Receipt> others) {
        List<Receipt> joined = new ArrayList<>(records);
        others.stream().filter(other -> !records.contains(other)).forEach(joined::add);
        return List.copyOf(joined);
    }

    /** The fault is over, and the user goes on in the same window: changes a record that is there and adds one. */
    void goOn() throws IOException {
        disk.heal();
        if (file.isReadOnly()) {
            read();
        }
        List<Receipt> next = new ArrayList<>(shown);
        if (!next.isEmpty()) {
            next.set(0, receipt(1, "went on"));
        }
        next.add(receipt(90));
        List<Receipt> expected = join(next, fromOutside);
        WriteResult<Receipt> written = file.write(next);
        assertThat(written.conflicts()).isEmpty();
        assertThat(written.saved()).isTrue();
        assertPossible(written.records(), List.of(expected));
        holds(written.records());
    }

    /** Whatever their order: a merge has one of its own. */
    private static void assertPossible(List<Receipt> records, List<List<Receipt>> allowed) {
        assertThat(allowed.stream().map(FaultSession::sorted)).contains(sorted(records));
    }

    private static List<Receipt> sorted(List<Receipt> records) {
        return records.stream().sorted(Comparator.comparing(Receipt::id)).toList();
    }

    /** Starts the app again on what is left, looks, saves once more, and cuts the power. */
    void startAgain(MemoryDisk left, List<byte[]> kept, Random random) throws IOException, JsonFault {
        List<Receipt> read = check(left, jump(random), kept, possible);
        List<Receipt> next = with(read, receipt(91));
        RecordFile<Receipt> again = open(left, jump(random)).file(RecordKinds.RECEIPTS);
        again.read();
        assertThat(again.write(next).saved()).isTrue();
        check(left.afterPowerCut(random), jump(random), kept, List.of(next));
    }

    private static Duration jump(Random random) {
        return Duration.ofDays(random.nextInt(2 * FARTHEST) - FARTHEST);
    }

    private List<Receipt> check(MemoryDisk left, Duration later, List<byte[]> kept, List<List<Receipt>> allowed)
            throws IOException, JsonFault {
        DataFolder folder = open(left, later);
        folder.create();
        folder.sweep();
        LoadResult<Receipt> loaded = folder.file(RecordKinds.RECEIPTS).read();
        assertPossible(loaded.records(), allowed);
        loaded.problem()
                .ifPresent(problem -> assertThat(problem)
                        .isInstanceOfAny(
                                kept.isEmpty() ? FileProblem.CutShort.class : FileProblem.Damaged.class,
                                FileProblem.CutShort.class,
                                FileProblem.Missing.class));
        assertThat(left.files().keySet()).noneMatch(SafeFile::isTemporary);
        for (byte[] bytes : kept) {
            assertThat(left.files().values()).contains(bytes);
        }
        RecordFile<Receipt> there = folder.file(RecordKinds.RECEIPTS);
        List<List<Receipt>> readable = new ArrayList<>();
        for (Backup backup : there.listBackups()) {
            readable.add(there.readBackup(backup));
        }
        assertThat(readable).containsAll(backups);
        return loaded.records();
    }
}
