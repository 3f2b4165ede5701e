package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.receipt;
import static org.xufei.storage.FaultSession.with;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FolderLock;
import org.xufei.storage.disk.RealDisk;

/**
 * The data folder is taken away between any two operations of the app, on the machine's own disk. What was told to be saved is in the
 * folder that was opened, wherever that is now, and no record goes into the one that stands in its place.
 */
@Tag("campaign")
class MovedFolderCampaignTest {

    private static final List<Receipt> MANY = IntStream.rangeClosed(1, 7)
            .mapToObj(n -> receipt(n, "note ".repeat(190)))
            .toList();

    /** What happens to the folder. */
    private enum Move {
        GOES,
        GIVES_WAY_TO_AN_EMPTY_ONE,
        GIVES_WAY_TO_ANOTHER_DATA_FOLDER
    }

    private final Path parent;

    MovedFolderCampaignTest(@TempDir Path parent) {
        this.parent = parent;
    }

    /** One state: a data folder of its own, and a disk that moves it before the n-th operation. */
    private static final class Moved {

        private final Path path;
        private final Path away;
        private final Path other;
        private final Move move;
        private int countdown;
        private boolean gone;

        Moved(Path place, Move move) throws IOException {
            this.path = place.resolve("data");
            this.away = place.resolve("away");
            this.other = place.resolve("other");
            this.move = move;
            Files.createDirectories(place);
            if (move == Move.GIVES_WAY_TO_ANOTHER_DATA_FOLDER) {
                RecordFile<Receipt> file = opened(new RealDisk(), other).file(RecordKinds.RECEIPTS);
                file.read();
                file.write(List.of(receipt(99)));
            } else {
                Files.createDirectory(other);
            }
        }

        Disk disk() {
            return (Disk) Proxy.newProxyInstance(
                    Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, operation, arguments) -> {
                        countdown--;
                        if (countdown == 0) {
                            go();
                        }
                        try {
                            return operation.invoke(new RealDisk(), arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private void go() throws IOException {
            gone = true;
            Files.move(path, away);
            if (move != Move.GOES) {
                Files.move(other, path);
            }
        }

        /** The files that stand in the place of those that were opened, with their bytes; backups aside. */
        Map<Path, String> inItsPlace() throws IOException {
            Map<Path, String> files = new TreeMap<>();
            Path where = gone ? path : other;
            if (Files.exists(where)) {
                try (Stream<Path> all = Files.list(where)) {
                    for (Path file : all.filter(Files::isRegularFile).toList()) {
                        files.put(file.getFileName(), Files.readString(file));
                    }
                }
            }
            return files;
        }
    }

    private static DataFolder opened(Disk disk, Path path) throws IOException {
        DataFolder folder = new DataFolder(disk, path, Examples.CLOCK, false, 0);
        folder.create();
        return folder;
    }

    private static List<Receipt> saved(RecordFile<Receipt> file, List<Receipt> before, List<Receipt> next) {
        try {
            List<Receipt> now = file.write(next).records();
            file.backUp();
            return now;
        } catch (WriteFailure refused) {
            return before;
        }
    }

    private boolean survives(Move move, int nth) throws IOException {
        Moved moved = new Moved(parent.resolve(move + "-" + nth), move);
        Path path = moved.path;
        RecordFile<Receipt> before = opened(new RealDisk(), path).file(RecordKinds.RECEIPTS);
        before.read();
        before.write(MANY);
        Map<Path, String> other = moved.inItsPlace();
        DataFolder folder = opened(new RealDisk(), path);
        List<Receipt> saved;
        try (FolderLock lock = FolderLock.take(path).orElseThrow()) {
            DataFolder watched = new DataFolder(moved.disk(), path, Examples.CLOCK, false, 0);
            folder.claim(lock);
            watched.claim(lock);
            RecordFile<Receipt> file = watched.file(RecordKinds.RECEIPTS);
            saved = file.read().records();
            moved.countdown = nth;
            saved = saved(file, saved, with(saved, receipt(90)));
            saved = saved(file, saved, with(saved, receipt(91)));
            compact(file);
        }
        assertThat(moved.inItsPlace()).as("before operation %s", nth).isEqualTo(other);
        RecordFile<Receipt> after =
                opened(new RealDisk(), moved.gone ? moved.away : path).file(RecordKinds.RECEIPTS);
        assertThat(after.read().records()).containsAll(saved);
        return moved.gone;
    }

    private static void compact(RecordFile<Receipt> file) {
        try {
            file.compact();
        } catch (WriteFailure stays) {
            // The journal stays, and with it what it holds.
            return;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noRecordGoesElsewhere(Move move) throws IOException {
        int nth = 1;
        while (survives(move, nth)) {
            nth++;
        }
        assertThat(nth).isGreaterThan(40);
    }
}
