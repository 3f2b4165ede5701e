package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.receipt;
import static org.xufei.storage.FaultSession.FOLDER;
import static org.xufei.storage.FaultSession.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.domain.receipt.Receipt;
import org.xufei.json.JsonFault;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.MemoryDisk;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.format.UnknownFields;

/**
 * Another program, such as one that keeps folders in step, comes in between any two operations of the app: it replaces files, brings back
 * old ones, removes and damages them. What was told to be saved is there at the next start, or it is told that it is not and still lies
 * in the folder; what the other program wrote is there too.
 */
@Tag("campaign")
class SecondWriterCampaignTest {

    private static final Path FILE = FOLDER.resolve("receipts.json");
    private static final Path JOURNAL = FOLDER.resolve("receipts.changes.jsonl");
    private static final Receipt OUTSIDE = receipt(80, "from outside");

    /** The first numbers of neighbouring seeds are alike. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private static final int AT_LEAST = 10_000;
    private static final AtomicInteger STATES = new AtomicInteger();
    /** Of the states in which the other program wrote a record, those that lost it. */
    private static final AtomicInteger OVERTAKEN = new AtomicInteger();

    private static final AtomicInteger WROTE = new AtomicInteger();

    /** How the session in which the other program comes goes on and ends. */
    private enum End {
        CLOSED_AFTER_ONE_SAVE(1, true, false),
        CLOSED_AFTER_TWO_SAVES(2, true, false),
        CLOSED_BEFORE_A_POWER_CUT(1, true, true),
        KILLED(2, false, false),
        POWER_CUT(1, false, true);

        private final int saves;
        private final boolean closes;
        private final boolean powerFails;

        End(int saves, boolean closes, boolean powerFails) {
            this.saves = saves;
            this.closes = closes;
            this.powerFails = powerFails;
        }
    }

    /** What the other program does. */
    private enum Visit {
        ADDS_A_RECORD,
        ROLLS_BACK_THE_FILE,
        ROLLS_BACK_FILE_AND_JOURNAL,
        BRINGS_BACK_A_JOURNAL,
        REMOVES_THE_FILE,
        CUTS_THE_FILE;

        boolean takesJournal(Scenario scenario) {
            return scenario.small() == 0 && (this == ROLLS_BACK_FILE_AND_JOURNAL || this == BRINGS_BACK_A_JOURNAL);
        }

        boolean addsRecord() {
            return this == ADDS_A_RECORD;
        }
    }

    /**
     * @param small from which size in bytes on a file gets a journal
     * @param lists written one after the other before
     * @param closed whether the journal was brought into the file then
     * @param next what is saved while the other program comes
     */
    private record Scenario(String name, long small, List<List<Receipt>> lists, boolean closed, List<Receipt> next) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Receipt> receipts(int count, String note) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> receipt(n, note)).toList();
    }

    static Stream<Scenario> scenarios() {
        long never = RecordFile.SMALL;
        List<Receipt> three = receipts(3, "");
        List<Receipt> four = with(three, receipt(4));
        List<Receipt> many = receipts(7, "note ".repeat(190));
        List<Receipt> more = with(many, receipt(8));
        List<Receipt> most = with(more, receipt(9));
        return Stream.of(
                new Scenario("save a small file", never, List.of(three), false, four),
                new Scenario("save a small file again", never, List.of(three, four), true, with(four, receipt(5))),
                new Scenario("delete in a small file", never, List.of(three, four), false, four.subList(1, 4)),
                new Scenario("begin a journal", 0, List.of(many, more), true, most),
                new Scenario("add to a journal", 0, List.of(many, more), false, most),
                new Scenario("delete in a journal", 0, List.of(many, more), false, more.subList(1, 8)));
    }

    /** The folder as the app left it, and files as they were there before. */
    private record Prepared(MemoryDisk disk, Map<Path, byte[]> older) {}

    private static RecordFile<Receipt> open(Disk disk, long small) {
        return new DataFolder(disk, FOLDER, Examples.CLOCK, false, small).file(RecordKinds.RECEIPTS);
    }

    private static Prepared prepared(Scenario scenario) throws IOException {
        MemoryDisk disk = new MemoryDisk();
        disk.createFolders(FOLDER);
        RecordFile<Receipt> file = open(disk, scenario.small());
        file.read();
        Map<Path, byte[]> older = new HashMap<>();
        for (List<Receipt> list : scenario.lists()) {
            file.write(list);
            file.backUp();
            disk.files().forEach(older::putIfAbsent);
        }
        if (scenario.closed()) {
            file.compact();
            file.backUp();
        }
        return new Prepared(disk.settled(), older);
    }

    /** A disk before whose n-th operation the other program comes. */
    private static final class Visited {

        private final MemoryDisk memory;
        private final Prepared prepared;
        private final Visit visit;
        private int countdown;
        private boolean came;
        private String before = "";

        Visited(Prepared prepared, Visit visit, int nth) {
            this.memory = prepared.disk().settled();
            this.prepared = prepared;
            this.visit = visit;
            this.countdown = nth;
        }

        Disk disk() {
            return (Disk) Proxy.newProxyInstance(
                    Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, operation, arguments) -> {
                        countdown--;
                        if (countdown == 0) {
                            before = operation.getName();
                            come();
                        }
                        try {
                            return operation.invoke(memory, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        void come() throws IOException, JsonFault {
            came = true;
            switch (visit) {
                case ADDS_A_RECORD -> addRecord();
                case ROLLS_BACK_THE_FILE -> bringBack(FILE);
                case ROLLS_BACK_FILE_AND_JOURNAL -> {
                    bringBack(FILE);
                    bringBack(JOURNAL);
                }
                case BRINGS_BACK_A_JOURNAL -> bringBack(JOURNAL);
                case REMOVES_THE_FILE -> remove(FILE);
                case CUTS_THE_FILE -> {
                    if (memory.exists(FILE)) {
                        byte[] bytes = memory.read(FILE);
                        put(FILE, Arrays.copyOf(bytes, bytes.length - 30));
                    }
                }
            }
        }

        private void addRecord() throws IOException, JsonFault {
            RecordFormat<Receipt> format = new RecordFormat<>(RecordKinds.RECEIPTS);
            String text = new String(memory.read(FILE), StandardCharsets.UTF_8);
            // As a program does that knows nothing of this app: the header and all else stay.
            put(
                    FILE,
                    text.replace("\n]}", ",\n" + format.line(OUTSIDE, UnknownFields.none()) + "\n]}")
                            .getBytes(StandardCharsets.UTF_8));
        }

        private void bringBack(Path file) throws IOException {
            byte[] old = prepared.older().get(file);
            if (old == null) {
                remove(file);
            } else {
                put(file, old);
            }
        }

        private void remove(Path file) throws IOException {
            if (memory.exists(file)) {
                memory.delete(file);
                memory.forceFolder(FOLDER);
            }
        }

        private void put(Path file, byte[] bytes) throws IOException {
            if (memory.exists(file)) {
                memory.delete(file);
            }
            memory.write(file, bytes);
            memory.force(file);
            memory.forceFolder(FOLDER);
        }
    }

    /** What the person knows. */
    private static final class Window {

        private final RecordFile<Receipt> file;
        private List<Receipt> saved;
        private boolean told;

        Window(RecordFile<Receipt> file) {
            this.file = file;
            LoadResult<Receipt> loaded = file.read();
            saved = loaded.records();
            told = loaded.problem().isPresent();
        }

        /** Saves as the app does; what is refused stays as it was. */
        void save(List<Receipt> next) {
            try {
                WriteResult<Receipt> written = file.write(next);
                saved = written.records();
                told |= written.problem().isPresent() || !written.conflicts().isEmpty();
                file.backUp();
            } catch (WriteFailure refused) {
                told = true;
            }
        }

        void close() {
            try {
                file.compact();
            } catch (WriteFailure stays) {
                told = true;
            }
            try {
                file.backUp();
            } catch (WriteFailure none) {
                told = true;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void losesNothingInSilenceWheneverAnotherProgramComes(Scenario scenario) throws IOException, JsonFault {
        Prepared prepared = prepared(scenario);
        for (Visit visit : Visit.values()) {
            boolean came = true;
            for (int nth = 1; came; nth++) {
                came = false;
                for (End end : End.values()) {
                    try {
                        came |= survives(scenario, prepared, visit, nth, end);
                    } catch (AssertionError | RuntimeException | IOException e) {
                        throw new AssertionError(
                                scenario.name() + ": " + visit + " before operation " + nth + ", " + end, e);
                    }
                }
            }
        }
    }

    /** @return false if the other program came only after all was over */
    private static boolean survives(Scenario scenario, Prepared prepared, Visit visit, int nth, End end)
            throws IOException, JsonFault {
        STATES.incrementAndGet();
        Visited visited = new Visited(prepared, visit, nth);
        Window window = new Window(open(visited.disk(), scenario.small()));
        window.save(window.saved.contains(OUTSIDE) ? with(scenario.next(), OUTSIDE) : scenario.next());
        if (end.saves == 2) {
            window.save(with(window.saved, receipt(90)));
        }
        if (end.closes) {
            window.close();
        }
        boolean came = visited.came;
        if (!came) {
            visited.come();
        }
        MemoryDisk left = end.powerFails ? visited.memory.afterPowerCut(new Random(nth * SCATTER)) : visited.memory;
        Window next = new Window(open(left, scenario.small()));
        List<Receipt> gone = window.saved.stream()
                .filter(record -> !next.saved.contains(record))
                .toList();
        // A journal that is put back while its process is killed looks like a shorter one: the README says so.
        if (!gone.isEmpty() && (end.closes || !visit.takesJournal(scenario))) {
            assertThat(window.told || next.told)
                    .as("it is told that %s are gone", gone)
                    .isTrue();
            for (Receipt record : gone) {
                assertThat(liesIn(left, record))
                        .as("%s lies in the folder", record.id())
                        .isTrue();
            }
        }
        if (visit.addsRecord()) {
            WROTE.incrementAndGet();
            if (!next.saved.contains(OUTSIDE) && !liesIn(left, OUTSIDE)) {
                OVERTAKEN.incrementAndGet();
                // Between the last look at a file and the rename over it there is no third operation to look with.
                assertThat(visited.before).isEqualTo("moveOver");
            }
        }
        next.save(with(next.saved, receipt(91)));
        next.close();
        assertThat(new Window(open(left, scenario.small())).saved)
                .as("the next session saves")
                .contains(receipt(91));
        return came;
    }

    /** Whether any file there holds this record, backups and what was put aside included. */
    private static boolean liesIn(MemoryDisk disk, Receipt record) throws IOException {
        String id = record.id().toString();
        for (Map.Entry<Path, byte[]> file : disk.files().entrySet()) {
            String text = new String(unpacked(file.getKey(), file.getValue()), StandardCharsets.UTF_8);
            if (text.lines().anyMatch(line -> line.contains(id) && line.contains(record.note()))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] unpacked(Path file, byte[] bytes) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    @AfterAll
    static void countedEnough() {
        assertThat(STATES.get()).isGreaterThanOrEqualTo(AT_LEAST);
        System.out.printf(
                "states with a second writer: %d; of %d records that it wrote, lost: %d%n",
                STATES.get(), WROTE.get(), OVERTAKEN.get());
    }
}
