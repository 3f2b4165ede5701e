package org.xufei.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.storage.DataFolder;
import org.xufei.storage.RecordFile;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.disk.RealDisk;

/**
 * Lets a second thread put a file with one more receipt in place of the log at some moment of a save, and counts how many of those
 * receipts are nowhere afterwards (arguments: a folder on the disk to be tried, how many replacements, how many receipts in the log).
 */
public final class ReplacedWhileSaving {

    private static final int WARM_UP = 40;

    private final Random random = new Random(1);
    private final Path folder;
    private final RecordFile<Receipt> file;

    private ReplacedWhileSaving(Path folder) {
        this.folder = folder;
        file = new DataFolder(new RealDisk(), folder, Clock.systemUTC()).file(RecordKinds.RECEIPTS);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "xufei-bench");
        new ReplacedWhileSaving(folder).run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    private void run(int times, int count) throws Exception {
        List<Receipt> shown = new ArrayList<>(file.read().records());
        for (int i = 0; i < count; i++) {
            shown.add(receipt());
        }
        shown = file.write(shown).records();
        long[] takes = new long[WARM_UP];
        for (int i = 0; i < WARM_UP; i++) {
            long start = System.nanoTime();
            shown = file.write(with(shown, receipt())).records();
            takes[i] = System.nanoTime() - start;
        }
        Arrays.sort(takes);
        long take = takes[WARM_UP / 2];
        int inside = 0;
        int lost = 0;
        int ours = 0;
        for (int i = 0; i < times; i++) {
            Receipt theirs = receipt();
            Path other = folder.resolve("other");
            List<String> lines = new ArrayList<>(Files.readAllLines(file.file()));
            // One of the records there, with another id: as a program writes it that knows of no checksums.
            lines.add(
                    1,
                    lines.get(1)
                                    .replaceAll(",\"check.*", "}")
                                    .replaceFirst("\"id\":\"[^\"]*", "\"id\":\"" + theirs.id())
                            + ",");
            Files.writeString(other, String.join("\n", lines) + "\n", StandardOpenOption.CREATE_NEW);
            Receipt mine = receipt();
            CountDownLatch go = new CountDownLatch(1);
            AtomicLong at = new AtomicLong();
            long delay = (long) (random.nextDouble() * take);
            Thread another = new Thread(() -> {
                try {
                    go.await();
                    long until = System.nanoTime() + delay;
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    Files.move(other, file.file(), StandardCopyOption.ATOMIC_MOVE);
                    at.set(System.nanoTime());
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            another.start();
            Thread.sleep(1);
            go.countDown();
            shown = file.write(with(shown, mine)).records();
            long saved = System.nanoTime();
            another.join();
            if (at.get() < saved) {
                inside++;
                shown = file.write(with(shown, receipt())).records();
                List<Receipt> there = new DataFolder(new RealDisk(), folder, Clock.systemUTC())
                        .file(RecordKinds.RECEIPTS)
                        .read()
                        .records();
                lost += has(there, theirs) || isKept(theirs) ? 0 : 1;
                ours += has(there, mine) ? 0 : 1;
            } else {
                // After the save: a program that puts back what it read before.
                shown = file.write(with(shown, receipt())).records();
            }
        }
        System.out.printf(
                "%d receipts, a save takes %.2f ms: %d replacements, %d of them inside a save; lost of theirs %d, of ours %d%n",
                count, take / 1e6, times, inside, lost, ours);
    }

    private static boolean has(List<Receipt> there, Receipt wanted) {
        return there.stream().anyMatch(receipt -> receipt.id().equals(wanted.id()));
    }

    private boolean isKept(Receipt theirs) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path kept : files.filter(each -> each.toString().contains(".overtaken-"))
                    .toList()) {
                if (Files.readString(kept, StandardCharsets.UTF_8)
                        .contains(theirs.id().toString())) {
                    return true;
                }
            }
            return false;
        }
    }

    private static List<Receipt> with(List<Receipt> records, Receipt more) {
        return Stream.concat(records.stream(), Stream.of(more)).toList();
    }

    private Receipt receipt() {
        return ReceiptBuilder.receipt(new UUID(random.nextLong(), random.nextLong()))
                .paidAt(LocalDateTime.of(2020, 1, 1, 8, 0).plusMinutes(random.nextInt(3_000_000)))
                .number(new PhoneNumber("+85596" + (2_000_000 + random.nextInt(500))))
                .channel("online")
                .purchase(new Purchase(Purchase.Kind.DATA_PLAN, "30 GB"))
                .paid(Money.of(Integer.toString(1 + random.nextInt(20)), Currency.USD))
                .validity(new Validity.Days(7))
                .reference("TX-" + random.nextInt(1_000_000))
                .build();
    }
}
