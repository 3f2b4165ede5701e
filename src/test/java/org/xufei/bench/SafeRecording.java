package org.xufei.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
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
 * Prints what recording one receipt durably costs with many receipts in the log, against writing and forcing raw bytes in the same run:
 * those of the receipt alone, and those of the whole file (arguments: a folder on the disk to be measured, then how many receipts).
 */
public final class SafeRecording {

    private static final int ROUNDS = 41;

    private SafeRecording() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        System.out.println("receipts   file KiB   recorded   raw line    ratio   raw file    ratio   (medians, ms)");
        for (String count : Arrays.asList(arguments).subList(1, arguments.length)) {
            measure(Files.createTempDirectory(folder, "xufei-bench"), Integer.parseInt(count));
        }
    }

    private static void measure(Path folder, int count) throws Exception {
        Random random = new Random(1);
        RecordFile<Receipt> file = new DataFolder(new RealDisk(), folder, Clock.systemUTC()).file(RecordKinds.RECEIPTS);
        var unused = file.read();
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            receipts.add(receipt(random));
        }
        file.write(receipts);
        byte[] whole = Files.readAllBytes(file.file());
        byte[] line = "x".repeat(whole.length / count).getBytes(StandardCharsets.UTF_8);
        Path log = Files.createFile(folder.resolve("raw-log"));
        double[] recorded = new double[ROUNDS];
        double[] rawLine = new double[ROUNDS];
        double[] rawFile = new double[ROUNDS];
        RealDisk disk = new RealDisk();
        for (int i = 0; i < ROUNDS; i++) {
            receipts.add(receipt(random));
            List<Receipt> next = List.copyOf(receipts);
            recorded[i] = time(() -> file.write(next));
            rawLine[i] = time(() -> {
                disk.append(log, line);
                disk.force(log);
            });
            Path raw = folder.resolve("raw-" + i);
            rawFile[i] = time(() -> {
                disk.write(raw, whole);
                disk.force(raw);
            });
            Files.delete(raw);
        }
        System.out.printf(
                "%8d %10d %10.2f %10.2f %8.1f %10.2f %8.2f%n",
                count,
                whole.length / 1024,
                median(recorded),
                median(rawLine),
                median(recorded) / median(rawLine),
                median(rawFile),
                median(recorded) / median(rawFile));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double time(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static Receipt receipt(Random random) {
        return ReceiptBuilder.receipt(new UUID(random.nextLong(), random.nextLong()))
                .paidAt(LocalDateTime.of(2020, 1, 1, 8, 0).plusMinutes(random.nextInt(3_000_000)))
                .number(new PhoneNumber("+85596" + (2_000_000 + random.nextInt(500))))
                .operator(random.nextBoolean() ? "smart" : "metfone")
                .channel(random.nextBoolean() ? "online" : "store")
                .purchase(new Purchase(Purchase.Kind.DATA_PLAN, "30 GB"))
                .paid(Money.of(Integer.toString(1 + random.nextInt(20)), Currency.USD))
                .validity(new Validity.Days(7))
                .reference("TX-" + random.nextInt(1_000_000))
                .build();
    }
}
