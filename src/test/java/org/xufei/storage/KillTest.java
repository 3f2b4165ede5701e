package org.xufei.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.disk.FolderLock;
import org.xufei.storage.disk.RealDisk;
import org.xufei.storage.disk.SafeFile;

/** Kills processes that save, as {@code kill -9} does, and looks what is left. */
@Tag("campaign")
class KillTest {

    /** More with {@code mvn -Pcrash verify}. */
    private static final int KILLS = Integer.getInteger("xufei.kills", 100);

    private static final int MAX_SAVED = 40;
    private static final int LONGEST_SPIN = 40_000;

    @TempDir
    private Path folder;

    /** @param inside how many hit a write: an unacknowledged change, or a file that was not finished, was there */
    private record Tally(int kills, int saved, int inside) {
        Tally and(Tally other) {
            return new Tally(kills + other.kills, saved + other.saved, inside + other.inside);
        }
    }

    @Test
    void losesNothingThatWasAcknowledgedWheneverTheProcessIsKilled() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Tally> whole = both.submit(() -> kill("whole", RecordFile.SMALL, KILLS / 2));
            Future<Tally> journal = both.submit(() -> kill("journal", 0, KILLS - KILLS / 2));
            Tally tally = whole.get().and(journal.get());
            System.out.printf(
                    "kills: %d, saves acknowledged: %d, in the middle of a write: %d %%%n",
                    tally.kills, tally.saved, tally.inside * 100 / tally.kills);
            assertThat(tally.kills).isEqualTo(KILLS);
            assertThat(tally.saved).isGreaterThan(KILLS);
            assertThat(tally.inside).isGreaterThan(KILLS / 20);
        } finally {
            both.shutdownNow();
        }
    }

    private Tally kill(String name, long small, int times) throws IOException, InterruptedException {
        Path path = folder.resolve(name);
        Random random = new Random(small);
        DataFolder data = new DataFolder(new RealDisk(), path, Examples.CLOCK, false, small);
        data.create();
        List<Receipt> before = List.of();
        Tally tally = new Tally(0, 0, 0);
        for (int start = 1; start <= times; start++) {
            int saved = savedUntilKilled(path, small, start, random);
            boolean unfinished = Examples.names(path).stream().anyMatch(KillTest::isTemporary);
            List<Receipt> left = readAgain(path, small);
            List<Receipt> acknowledged = before;
            KillScript script = new KillScript(before, start);
            for (int i = 0; i < saved; i++) {
                acknowledged = script.next();
            }
            assertThat(left).as("after kill %s in %s", start, name).isIn(acknowledged, script.next());
            tally = tally.and(new Tally(1, saved, unfinished || !left.equals(acknowledged) ? 1 : 0));
            before = left;
        }
        return tally;
    }

    private static boolean isTemporary(String name) {
        return SafeFile.isTemporary(Path.of(name));
    }

    private static int savedUntilKilled(Path path, long small, int start, Random random)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillTarget.class.getName(),
                        path.toString(),
                        Long.toString(small),
                        Integer.toString(start))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = process.inputReader(UTF_8)) {
            int saved = 0;
            for (int enough = random.nextInt(MAX_SAVED); saved < enough; saved++) {
                assertThat(said.readLine()).isEqualTo(KillTarget.SAVED);
            }
            for (int spin = random.nextInt(LONGEST_SPIN); spin > 0; spin--) {
                Thread.onSpinWait();
            }
            // Not by the process itself: that would close the stream, and with it what was said last.
            process.toHandle().destroyForcibly();
            process.waitFor();
            // What it said before it died counts too; a last line that is cut off does not.
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                assertThat(KillTarget.SAVED).startsWith(line);
                saved += line.equals(KillTarget.SAVED) ? 1 : 0;
            }
            return saved;
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<Receipt> readAgain(Path path, long small) throws IOException {
        Optional<FolderLock> lock = FolderLock.take(path);
        assertThat(lock).isPresent();
        try {
            DataFolder data = new DataFolder(new RealDisk(), path, Examples.CLOCK, false, small);
            data.sweep();
            assertThat(Examples.names(path)).noneMatch(KillTest::isTemporary);
            LoadResult<Receipt> loaded = data.file(RecordKinds.RECEIPTS).read();
            assertThat(loaded.problem()).isEmpty();
            return loaded.records();
        } finally {
            lock.get().close();
        }
    }
}
