package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.line;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.RealDisk;
import org.xufei.storage.format.LineChecksum;

/** Another program changes the file in the middle of a save: before each operation of it, in every way it can. */
@Tag("campaign")
class ReplacedWhileSavingTest {

    private static final int AT_LEAST = 500;

    @TempDir
    private Path parent;

    private int folders;

    /** How another program gives the file its new content. */
    private enum Way {
        PUTS_A_FILE_IN_ITS_PLACE,
        WRITES_INTO_IT
    }

    /** What another program changes; it does not know of the journal. */
    private enum Theirs {
        ADDS,
        CHANGES,
        DELETES;

        private Receipt record() {
            return switch (this) {
                case ADDS -> receipt(80, "added elsewhere");
                case CHANGES -> receipt(2, "changed elsewhere");
                case DELETES -> receipt(3);
            };
        }

        String in(String text) {
            String written = LineChecksum.on(
                    line(1).replace(Examples.id(1).toString(), record().id().toString())
                            .replaceFirst(",\"check.*", ",\"note\":\"" + record().note() + "\"}"));
            String there = "\\{\"id\":\"" + record().id() + "[^\n]*\\}";
            return switch (this) {
                case ADDS -> text.replaceFirst("\n", "\n" + written + ",\n");
                case CHANGES -> text.replaceFirst(there, written);
                case DELETES -> text.replaceFirst(there + ",\n", "");
            };
        }

        boolean isIn(List<Receipt> records) {
            return this == DELETES
                    ? records.stream().noneMatch(each -> each.id().equals(record().id()))
                    : records.contains(record());
        }

        boolean isIn(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().contains(".overtaken-"))
                        .toList()) {
                    String text = Files.readString(file);
                    boolean has = this == DELETES
                            ? !text.contains(record().id().toString())
                            : text.contains("\"note\":\"" + record().note());
                    if (has && text.endsWith("]}\n")) {
                        return true;
                    }
                }
                return false;
            }
        }
    }

    /**
     * @param small from which size in bytes on a file gets a journal
     * @param first what another program has added before
     */
    private record Scenario(
            String name, long small, List<List<Receipt>> before, Optional<Receipt> first, List<Receipt> next) {
        Scenario(String name, long small, List<List<Receipt>> before, List<Receipt> next) {
            this(name, small, before, Optional.empty(), next);
        }
    }

    @FunctionalInterface
    private interface Attack {
        void happens() throws IOException;
    }

    /** The machine's own, without waiting for it, and with something that happens before the n-th operation. */
    private static final class Watched {
        private final RealDisk real = new RealDisk();
        private final List<String> done = new ArrayList<>();
        private int countdown;
        private String before = "";
        private Attack attack = () -> {};

        /** @param operation the next of this name is the moment */
        void attack(String operation, Attack with) {
            attack(0, with);
            before = operation;
        }

        void attack(int nth, Attack with) {
            before = "";
            done.clear();
            countdown = nth;
            attack = with;
        }

        Disk disk() {
            return (Disk) Proxy.newProxyInstance(
                    Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                        countdown--;
                        if (countdown == 0 || method.getName().equals(before)) {
                            before = "";
                            attack.happens();
                        }
                        done.add(method.getName() + " "
                                + arguments[arguments.length > 1 && arguments[1] instanceof Path ? 1 : 0]);
                        if (method.getName().startsWith("force")) {
                            return null;
                        }
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    private static List<Receipt> receipts(int count) {
        // So many that a journal of two changes is small beside them.
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> receipt(n, "note ".repeat(150)))
                .toList();
    }

    private static List<Receipt> with(List<Receipt> records, Receipt... more) {
        return Stream.concat(records.stream(), Stream.of(more)).toList();
    }

    private static List<Scenario> scenarios() {
        long never = RecordFile.SMALL;
        List<Receipt> some = receipts(16);
        List<Receipt> more = with(some, receipt(17));
        List<Receipt> most = with(more, receipt(18));
        List<Receipt> edited = with(most.subList(0, 15), receipt(16, "ours"), receipt(17), receipt(18));
        return List.of(
                new Scenario("add to a small file", never, List.of(some), more),
                new Scenario("edit in a small file", never, List.of(most), edited),
                new Scenario("delete in a small file", never, List.of(most), more),
                new Scenario("merge", never, List.of(some), Optional.of(receipt(70)), more),
                new Scenario("begin a journal", 0, List.of(some), more),
                new Scenario("add to a journal", 0, List.of(some, more), most),
                new Scenario("edit in a journal", 0, List.of(some, more, most), edited),
                new Scenario("write a journal into its file", 0, List.of(some, more), receipts(40)));
    }

    /** @param lost whether what the other program wrote is nowhere */
    private record Outcome(int operations, String operation, boolean lost) {}

    private Outcome run(Scenario scenario, Theirs theirs, Way way, int nth) throws IOException {
        Watched watched = new Watched();
        folders++;
        Path folder = parent.resolve("f" + folders);
        DataFolder data = new DataFolder(watched.disk(), folder, Examples.CLOCK, false, scenario.small());
        data.create();
        RecordFile<Receipt> file = data.file(RecordKinds.RECEIPTS);
        file.read();
        for (List<Receipt> list : scenario.before()) {
            assertThat(file.write(list).saved()).isTrue();
        }
        if (scenario.first().isPresent()) {
            RecordFile<Receipt> other =
                    new DataFolder(new RealDisk(), folder, Examples.CLOCK).file(RecordKinds.RECEIPTS);
            other.write(with(other.read().records(), scenario.first().get()));
        }
        watched.attack(nth, () -> change(file.file(), theirs, way));
        WriteResult<Receipt> written = file.write(scenario.next());
        assertThat(written.saved()).isTrue();
        int operations = watched.done.size();
        String operation = nth <= operations ? watched.done.get(nth - 1) : "";
        if (nth > operations) {
            return new Outcome(operations, operation, false);
        }
        watched.attack(0, () -> {});
        // As the user goes on: adds a record to what shows.
        assertThat(file.write(with(written.records(), receipt(90))).saved()).isTrue();
        file.compact();

        LoadResult<Receipt> loaded = new DataFolder(new RealDisk(), folder, Examples.CLOCK)
                .file(RecordKinds.RECEIPTS)
                .read();
        assertThat(loaded.problem()).isEmpty();
        assertThat(loaded.records())
                .as("%s, %s, %s before %s", scenario.name(), theirs, way, operation)
                .contains(receipt(90))
                .containsAll(scenario.next().stream()
                        .filter(record -> !record.id().equals(theirs.record().id()))
                        .toList());
        boolean lost = !theirs.isIn(loaded.records()) && !theirs.isIn(folder);
        return new Outcome(operations, operation, lost);
    }

    private static void change(Path file, Theirs theirs, Way way) throws IOException {
        String text = theirs.in(Files.readString(file));
        if (way == Way.WRITES_INTO_IT) {
            Files.writeString(file, text);
        } else {
            Path other = Files.writeString(file.resolveSibling("other"), text);
            Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Test
    void losesNothingOfTheirsButWhatComesBetweenTheLastLookAndTheRename() throws IOException {
        int changes = 0;
        List<String> lost = new ArrayList<>();
        for (Scenario scenario : scenarios()) {
            for (Theirs theirs : Theirs.values()) {
                for (Way way : Way.values()) {
                    int operations =
                            run(scenario, theirs, way, Integer.MAX_VALUE).operations();
                    for (int nth = 1; nth <= operations; nth++) {
                        Outcome outcome = run(scenario, theirs, way, nth);
                        changes++;
                        if (outcome.lost()) {
                            lost.add(way + " " + outcome.operation().replaceAll("/.*/", ""));
                        }
                    }
                }
            }
        }
        System.out.printf("changes by another program inside a save: %d, lost: %d%n", changes, lost.size());
        assertThat(changes).isGreaterThanOrEqualTo(AT_LEAST);
        assertThat(lost).allMatch((Way.PUTS_A_FILE_IN_ITS_PLACE + " moveOver receipts.json")::equals);
    }

    @Test
    void keepsAndTellsWhatIsWrittenIntoTheFileJustBeforeItIsReplaced() throws IOException {
        Watched watched = new Watched();
        Path folder = parent.resolve("data");
        RecordFile<Receipt> file = Examples.open(watched.disk(), folder).file(RecordKinds.RECEIPTS);
        file.read();
        file.write(List.of(receipt(1)));
        watched.attack("moveOver", () -> Files.writeString(file.file(), "theirs"));
        WriteResult<Receipt> written = file.write(List.of(receipt(1), receipt(2)));
        Path kept = folder.resolve("receipts.overtaken-2026-11-22T14-32-05.json");
        assertThat(written)
                .isEqualTo(new WriteResult<>(
                        true,
                        List.of(receipt(1), receipt(2)),
                        List.of(),
                        Optional.of(new FileProblem.ConcurrentlyChanged(file.file(), kept))));
        assertThat(kept).hasContent("theirs");
        assertThat(Examples.names(folder))
                .containsExactly("receipts.json", kept.getFileName().toString());
        assertThat(file.write(List.of(receipt(1), receipt(2), receipt(3))).problem())
                .isEmpty();
    }
}
