package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.receipt;
import static org.xufei.storage.FaultSession.FOLDER;
import static org.xufei.storage.FaultSession.with;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.domain.receipt.Receipt;
import org.xufei.json.JsonFault;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.BreakingDisk.Fault;
import org.xufei.storage.disk.BreakingDisk.Stopped;
import org.xufei.storage.disk.MemoryDisk;

/** Lets every operation on the disk go wrong in every way, in all that the app does with a file of records. */
@Tag("campaign")
class FaultCampaignTest {

    /** Of each operation and fault: what a power cut leaves is a matter of luck. */
    private static final int SAMPLES = 8;

    /** The first numbers of neighbouring seeds are alike. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private static final int AT_LEAST = 10_000;
    private static final AtomicInteger STATES = new AtomicInteger();

    private static final Path FILE = FOLDER.resolve("receipts.json");
    private static final Path JOURNAL = FOLDER.resolve("receipts.changes.jsonl");
    private static final List<Receipt> THREE = receipts(3);
    /** So large that a journal of two changes is small beside them. */
    private static final List<Receipt> MANY = IntStream.rangeClosed(1, 7)
            .mapToObj(n -> receipt(n, "note ".repeat(190)))
            .toList();

    /** @param small from which size in bytes on a file gets a journal */
    private record Scenario(String name, long small, Prepared prepared, Step before, Step action) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A disk, and the bytes of damaged files on it. */
    private record Prepared(MemoryDisk disk, List<byte[]> kept) {
        /** Of which there is a backup. */
        List<Receipt> first() {
            return disk.files().keySet().stream()
                            .anyMatch(file -> file.toString().contains(".n3."))
                    ? THREE
                    : MANY;
        }
    }

    @FunctionalInterface
    private interface Step {
        void on(FaultSession session) throws IOException;
    }

    private static List<Receipt> receipts(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Examples::receipt).toList();
    }

    private static List<Receipt> without(List<Receipt> records, int n) {
        return records.stream()
                .filter(record -> !record.id().equals(Examples.id(n)))
                .toList();
    }

    private static List<Receipt> changed(List<Receipt> records, int n) {
        return records.stream()
                .map(record -> record.id().equals(Examples.id(n)) ? receipt(n, "changed") : record)
                .toList();
    }

    /** A folder in which the app was at work before: it wrote these lists one after the other, with a backup of the first. */
    @SafeVarargs
    private static MemoryDisk worked(long small, List<Receipt>... lists) {
        try {
            MemoryDisk disk = new MemoryDisk();
            DataFolder folder = new DataFolder(disk, FOLDER, Examples.CLOCK, false, small);
            folder.create();
            RecordFile<Receipt> file = folder.file(RecordKinds.RECEIPTS);
            file.read();
            for (List<Receipt> list : lists) {
                file.write(list);
                if (list == lists[0]) {
                    file.backUp();
                }
            }
            assertThat(disk.exists(JOURNAL)).isEqualTo(small == 0 && lists.length > 1);
            return disk.settled();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Prepared sound(MemoryDisk disk) {
        return new Prepared(disk, List.of());
    }

    /** Cuts off the end of a file. */
    private static Prepared cut(MemoryDisk disk, Path... files) {
        return damaged(disk, bytes -> Arrays.copyOf(bytes, bytes.length - 40), files);
    }

    @FunctionalInterface
    private interface Damage {
        byte[] done(byte[] to);
    }

    private static Prepared damaged(MemoryDisk disk, Damage damage, Path... files) {
        try {
            List<byte[]> kept = new ArrayList<>();
            for (Path file : files) {
                byte[] bytes = damage.done(disk.read(file));
                disk.delete(file);
                disk.write(file, bytes);
                kept.add(bytes);
            }
            return new Prepared(disk.settled(), List.copyOf(kept));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Step reads(List<Receipt> expected) {
        return session -> {
            session.holds(expected);
            session.read();
        };
    }

    private static Scenario saves(String name, long small, MemoryDisk disk, List<Receipt> next) {
        return new Scenario(name, small, sound(disk), FaultSession::read, session -> session.write(next));
    }

    private static Scenario loads(String name, Prepared prepared, List<Receipt> expected) {
        return new Scenario(name, 0, prepared, session -> session.holds(expected), reads(expected));
    }

    private static byte[] rubbish() {
        return "rubbish".getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Scenario> scenarios() {
        long never = RecordFile.SMALL;
        List<Receipt> more = with(MANY, receipt(8));
        List<Receipt> most = with(more, receipt(9));
        return Stream.of(
                saves("save the first receipt", never, new MemoryDisk(), receipts(1)),
                saves("save a small file", never, worked(never, THREE), receipts(4)),
                saves("delete in a small file", never, worked(never, THREE), without(THREE, 2)),
                saves("begin a journal", 0, worked(0, MANY), more),
                saves("add to a journal", 0, worked(0, MANY, more), most),
                saves("change in a journal", 0, worked(0, MANY, more), changed(more, 7)),
                saves("delete in a journal", 0, worked(0, MANY, more), without(more, 5)),
                new Scenario(
                        "compact",
                        0,
                        sound(worked(0, MANY, more)),
                        FaultSession::read,
                        session -> session.file().compact()),
                new Scenario("compact and begin anew", 0, sound(worked(0, MANY, more)), FaultSession::read, session -> {
                    session.file().compact();
                    session.write(most);
                    session.write(without(most, 3));
                }),
                loads("load a file with a journal", sound(worked(0, MANY, more)), more),
                loads("load a damaged file", cut(worked(0, MANY), FILE), without(MANY, 7)),
                loads("load a damaged journal", cut(worked(0, MANY, more, most), JOURNAL), more),
                loads(
                        "load a damaged file with a damaged journal",
                        cut(worked(0, MANY, more, most), FILE, JOURNAL),
                        with(without(MANY, 7), receipt(8))),
                new Scenario(
                        "load an illegible file and go on",
                        never,
                        damaged(worked(never, THREE), bytes -> rubbish(), FILE),
                        session -> session.holds(List.of()),
                        session -> {
                            session.read();
                            session.write(receipts(1));
                        }),
                new Scenario(
                        "upgrade from version 1",
                        never,
                        sound(versionOne()),
                        session -> session.holds(receipts(2)),
                        session -> {
                            session.read();
                            session.write(THREE);
                        }),
                new Scenario(
                        "back up",
                        never,
                        sound(worked(never, THREE, receipts(4))),
                        FaultSession::read,
                        session -> session.file().backUp()),
                new Scenario("restore", 0, sound(worked(0, MANY, more)), FaultSession::read, session -> {
                    session.file().backUpBefore(Backup.Before.RESTORE);
                    session.write(THREE);
                }),
                new Scenario(
                        "merge with a change from outside",
                        never,
                        sound(worked(never, THREE)),
                        FaultCampaignTest::addFromOutside,
                        session -> session.writeOverChangeFromOutside(receipts(4))),
                new Scenario(
                        "merge with a change from outside beside a journal",
                        0,
                        sound(worked(0, MANY, more)),
                        FaultCampaignTest::addFromOutside,
                        session -> session.writeOverChangeFromOutside(most)),
                new Scenario(
                        "save over a file that was damaged from outside",
                        never,
                        new Prepared(worked(never, THREE), List.of(rubbish())),
                        session -> {
                            session.read();
                            session.overwrite(rubbish());
                            session.holds(List.of());
                        },
                        session -> session.write(receipts(4))));
    }

    private static void addFromOutside(FaultSession session) throws IOException {
        session.read();
        session.addFromOutside(receipt(80));
    }

    private static MemoryDisk versionOne() {
        String text = Examples.HEADER + "\n" + Examples.line(1) + ",\n" + Examples.line(2) + "\n]}\n";
        return damaged(worked(RecordFile.SMALL, THREE), bytes -> text.getBytes(StandardCharsets.UTF_8), FILE)
                .disk();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void holdsTheOldOrTheNewWhicheverOperationGoesWrong(Scenario scenario) throws IOException, JsonFault {
        int operations = operations(scenario);
        for (int nth = 1; nth <= operations; nth++) {
            for (Fault fault : Fault.values()) {
                for (int sample = 0; sample < SAMPLES; sample++) {
                    try {
                        if (!survives(scenario, nth, fault, sample)) {
                            // What cannot happen is no matter of luck: it happens in no other sample either.
                            break;
                        }
                        STATES.incrementAndGet();
                    } catch (AssertionError | RuntimeException | IOException e) {
                        throw new AssertionError(
                                scenario.name() + ": operation " + nth + " of " + operations + " " + fault + ", sample "
                                        + sample,
                                e);
                    }
                }
            }
        }
    }

    @AfterAll
    static void countedEnough() {
        System.out.printf("states of a broken disk: %d%n", STATES.get());
        assertThat(STATES.get()).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private static int operations(Scenario scenario) throws IOException, JsonFault {
        FaultSession session = begun(scenario, new Random(0));
        session.disk().fail(Integer.MAX_VALUE, Fault.FAILS);
        scenario.action().on(session);
        int operations = session.disk().operations();
        session.goOn();
        return operations;
    }

    private static FaultSession begun(Scenario scenario, Random random) throws IOException {
        List<List<Receipt>> backups = scenario.prepared().disk().exists(FOLDER.resolve(DataFolder.BACKUPS))
                ? List.of(scenario.prepared().first())
                : List.of();
        FaultSession session =
                new FaultSession(scenario.prepared().disk().settled(), random, scenario.small(), backups);
        scenario.before().on(session);
        return session;
    }

    /** @return false if that fault cannot happen to that operation */
    private static boolean survives(Scenario scenario, int nth, Fault fault, int sample) throws IOException, JsonFault {
        Random random = new Random((nth * 10_000L + fault.name().hashCode() * 100L + sample) * SCATTER);
        FaultSession session = begun(scenario, random);
        session.disk().fail(nth, fault);
        try {
            scenario.action().on(session);
        } catch (Stopped stopped) {
            assertThat(fault.stops()).isTrue();
        } catch (WriteFailure told) {
            assertThat(fault.stops()).isFalse();
        }
        if (!session.disk().hasStruck()) {
            return false;
        }
        if (!fault.stops() && sample % 3 > 0) {
            session.goOn();
        }
        // The process may end without the machine: then nothing is forgotten until a power cut later.
        boolean machineToo = sample % 2 == 0;
        MemoryDisk left = machineToo ? session.memory().afterPowerCut(random) : session.memory();
        session.startAgain(left, scenario.prepared().kept(), random);
        return true;
    }
}
