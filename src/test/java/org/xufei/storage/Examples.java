package org.xufei.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.RealDisk;
import org.xufei.storage.format.LineChecksum;

/** What the tests of this package share. */
final class Examples {

    /** In Phnom Penh it is 2026-11-22, 14:32:05. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T07:32:05Z"), ZoneOffset.UTC);

    static final String HEADER = "{\"format\":\"xufei.receipts\",\"version\":2,\"receipts\":[";
    /** Of the first version, whose lines had no checksum. */
    static final String HEADER_1 = HEADER.replace("2", "1");

    private Examples() {}

    /** The header of the state of a file with this number. */
    static String header(int state) {
        return HEADER.replace(
                "\"receipts\":[", "\"origin\":\"0f1e2d3c4b5a6978\",\"state\":" + state + ",\"receipts\":[");
    }

    /** A file of receipts without which state of which file it is: that is drawn by lot. */
    static String unmarked(Path file) throws IOException {
        return Files.readString(file).replaceFirst("\"origin\":\"[0-9a-f]{16}\",\"state\":[0-9]+,", "");
    }

    static DataFolder open(Path folder) {
        return open(new RealDisk(), folder);
    }

    static DataFolder open(Disk disk, Path folder) {
        try {
            DataFolder opened = new DataFolder(disk, folder, CLOCK);
            opened.create();
            opened.sweep();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UUID id(int n) {
        return new UUID(0x4000, 0x8000000000000000L + n);
    }

    static Receipt receipt(int n) {
        return receipt(n, "");
    }

    static Receipt receipt(int n, String note) {
        return ReceiptBuilder.receipt(id(n))
                .paidAt(LocalDateTime.of(2026, 11, 22, 14, 30))
                .channel("counter")
                .purchase(new Purchase(Purchase.Kind.DATA_PLAN, "30 GB"))
                .paid(Money.of("2.00", Currency.USD))
                .validity(new Validity.Days(7))
                .balanceUntil(LocalDate.of(2026, 12, 1))
                .reference("TX-1")
                .note(note)
                .build();
    }

    /** The line of {@link #receipt(int)} in the file, without a comma. */
    static String line(int n) {
        return LineChecksum.on(bare(n));
    }

    /** The line without its checksum. */
    static String bare(int n) {
        return "{\"id\":\"" + id(n) + "\",\"paidAt\":\"2026-11-22T14:30\",\"number\":\"+855962345678\","
                + "\"operator\":\"smart\",\"channel\":\"counter\","
                + "\"purchase\":{\"kind\":\"data_plan\",\"description\":\"30 GB\"},"
                + "\"paid\":{\"amount\":\"2.00\",\"currency\":\"USD\"},\"validity\":{\"days\":7},"
                + "\"balanceUntil\":\"2026-12-01\",\"reference\":\"TX-1\"}";
    }

    static void put(Path folder, String name, String text) throws IOException {
        put(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static void put(Path folder, String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), bytes);
    }

    /** As it is called once it was offered. */
    static Backup pinned(Backup backup) {
        String name = backup.file().toString().replace(".json.gz", ".before-damage.json.gz");
        return new Backup(Path.of(name), backup.at(), backup.records(), Optional.of(Backup.Before.DAMAGE));
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
