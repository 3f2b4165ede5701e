package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xufei.storage.Examples.id;
import static org.xufei.storage.Examples.line;
import static org.xufei.storage.Examples.put;
import static org.xufei.storage.Examples.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.SimCard;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.FileTooLarge;
import org.xufei.storage.disk.RealDisk;
import org.xufei.storage.format.LineChecksum;
import org.xufei.storage.format.ValueLimit;

class ValueLimitTest {

    private static final String LONG = "x".repeat(50_000);

    private final Path folder;

    ValueLimitTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String altered(String old, String with) {
        String bare = Examples.bare(1).replace(old, with);
        assertThat(bare).isNotEqualTo(Examples.bare(1));
        return LineChecksum.on(bare);
    }

    private RecordFile<Receipt> holding(String odd) throws IOException {
        put(folder, "receipts.json", Examples.HEADER + "\n" + odd + ",\n" + line(2) + "\n]}\n");
        return Examples.open(folder).file(RecordKinds.RECEIPTS);
    }

    /** A record beyond all measure costs nobody anything: it is there, it is counted, and it stays as it stands. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-01, -9999999-01-01",
        "2026-12-01, +999999999-12-31",
        "2026-12-01, 0000-01-01",
        "2026-11-22T14:30, +292278994-08-17T07:12",
        "2026-11-22T14:30, -0001-08-17T07:12",
        "'\"days\":7', '\"days\":2147483647'",
        "'\"days\":7', '\"days\":7,\"cycles\":2147483647'",
        "'\"days\":7', '\"until\":\"+10000-01-01\"'"
    })
    void aReceiptWithADateOrNumberBeyondAllMeasureIsReadAtTheLimitAndStays(String value, String beyond)
            throws IOException {
        String odd = altered(value, beyond);
        RecordFile<Receipt> file = holding(odd);
        LoadResult<Receipt> loaded = file.read();
        assertThat(loaded.problem()).contains(new FileProblem.OutOfBounds(file.file(), 1));
        assertThat(loaded.records()).extracting(Receipt::id).containsExactly(id(1), id(2));
        Receipt first = loaded.records().get(0);
        assertWithin(first.paidAt().toLocalDate());
        first.balanceUntil().ifPresent(ValueLimitTest::assertWithin);
        if (first.validity() instanceof Validity.Days days) {
            assertThat(days.days()).isLessThanOrEqualTo(ValueLimit.MAX_DAYS);
            assertThat(days.cycles()).isLessThanOrEqualTo(ValueLimit.MAX_DAYS);
        }
        assertThat(file.write(List.of(first, receipt(2), receipt(3))).saved()).isTrue();
        assertThat(Files.readString(file.file())).contains(odd + ",\n").contains(line(3));
        assertThat(Examples.open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(
                        List.of(first, receipt(2), receipt(3)),
                        Optional.of(new FileProblem.OutOfBounds(file.file(), 1))));
    }

    private static void assertWithin(LocalDate day) {
        assertThat(day).isBetween(ValueLimit.FIRST, ValueLimit.LAST);
    }

    @Test
    void whatWasPutRightIsWrittenAsItIsNow() throws IOException {
        RecordFile<Receipt> file = holding(altered("2026-12-01", "-9999999-01-01"));
        assertThat(file.read().problem()).isPresent();
        assertThat(file.write(List.of(receipt(1), receipt(2))).saved()).isTrue();
        assertThat(Examples.open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(List.of(receipt(1), receipt(2)), Optional.empty()));
    }

    @Test
    void staysAsItStandsInAJournalToo() throws IOException {
        holding(altered("2026-12-01", "-9999999-01-01"));
        RecordFile<Receipt> file =
                new DataFolder(new RealDisk(), folder, Examples.CLOCK, false, 0).file(RecordKinds.RECEIPTS);
        Receipt first = file.read().records().get(0);
        Receipt noted = receipt(2, "noted");
        assertThat(file.write(List.of(first, noted)).saved()).isTrue();
        file.compact();
        assertThat(Files.readString(file.file())).contains("-9999999-01-01").contains("noted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smart", "counter", "30 GB", "TX-1"})
    void aTextBeyondAllMeasureIsReadCutOffAndStays(String text) throws IOException {
        String odd = altered("\"" + text + "\"", "\"" + LONG + "\"");
        RecordFile<Receipt> file = holding(odd);
        LoadResult<Receipt> loaded = file.read();
        assertThat(loaded.problem()).contains(new FileProblem.OutOfBounds(file.file(), 1));
        Receipt first = loaded.records().get(0);
        assertThat(List.of(first.operator(), first.channel(), first.purchase().description(), first.reference()))
                .contains("x".repeat(ValueLimit.MAX_LINE) + "…")
                .allSatisfy(read -> assertThat(read).hasSizeLessThanOrEqualTo(ValueLimit.MAX_LINE + 1));
        assertThat(file.write(List.of(first)).saved()).isTrue();
        assertThat(Files.readString(file.file())).contains(odd);
    }

    @Test
    void aNoteMayBeLongerAndIsNotCutWithinACharacter() throws IOException {
        String odd =
                altered("\"reference\"", "\"note\":\"" + "x".repeat(ValueLimit.MAX_NOTE - 1) + "😀\",\"reference\"");
        Receipt read = holding(odd).read().records().get(0);
        assertThat(read.note()).isEqualTo("x".repeat(ValueLimit.MAX_NOTE - 1) + "…");
        Receipt sound = receipt(5, "x".repeat(ValueLimit.MAX_NOTE));
        RecordFile<Receipt> file = Examples.open(folder).file(RecordKinds.RECEIPTS);
        file.read();
        file.write(List.of(sound));
        assertThat(Examples.open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(List.of(sound), Optional.empty()));
    }

    @Test
    void aCardWithANameOfFiftyKilobytesIsReadCutOffAndStays() throws IOException {
        String odd = LineChecksum.on("{\"id\":\"" + id(1) + "\",\"number\":\"+855962345678\",\"nickname\":\"" + LONG
                + "\",\"holder\":\"" + LONG + "\",\"note\":\"" + LONG
                + "\",\"status\":{\"kind\":\"lost\",\"on\":\"+999999999-12-31\"}}");
        put(
                folder,
                "sim-cards.json",
                "{\"format\":\"xufei.sim-cards\",\"version\":2,\"simCards\":[\n" + odd + "\n]}\n");
        RecordFile<SimCard> file = Examples.open(folder).file(RecordKinds.SIM_CARDS);
        LoadResult<SimCard> loaded = file.read();
        assertThat(loaded.problem()).contains(new FileProblem.OutOfBounds(file.file(), 1));
        SimCard card = loaded.records().get(0);
        assertThat(card.nickname()).hasSize(ValueLimit.MAX_LINE + 1).endsWith("…");
        assertThat(card.custody().holder()).hasSize(ValueLimit.MAX_LINE + 1);
        assertThat(card.note()).hasSize(ValueLimit.MAX_NOTE + 1);
        assertThat(card.status()).isEqualTo(new DeclaredStatus.Lost(ValueLimit.LAST));
        assertThat(file.write(List.of(card, SimCard.of(id(2), card.number()))).saved())
                .isTrue();
        assertThat(Files.readString(file.file())).contains(odd + ",\n");
    }

    /** Only what is seen is read, nobody is told, and the file keeps all of it until the record is put right. */
    @Test
    void ofNamesOnlyWhatIsSeenIsReadAndAllOfItStays() throws IOException {
        String odd = LineChecksum.on(
                "{\"id\":\"" + id(1) + "\",\"number\":\"+855962345678\",\"nickname\":\"\u202Edad\\u0000\\u2028\","
                        + "\"operator\":\"\u200b\",\"holder\":\" \u200b\",\"note\":\"x\\r\\ny\u202e\"}");
        put(
                folder,
                "sim-cards.json",
                "{\"format\":\"xufei.sim-cards\",\"version\":2,\"simCards\":[\n" + odd + "\n]}\n");
        RecordFile<SimCard> file = Examples.open(folder).file(RecordKinds.SIM_CARDS);
        LoadResult<SimCard> loaded = file.read();
        assertThat(loaded.problem()).isEmpty();
        SimCard card = loaded.records().get(0);
        assertThat(card.nickname()).isEqualTo("dad ");
        assertThat(card.operator()).isEmpty();
        assertThat(card.custody().holder()).isEmpty();
        assertThat(card.note()).isEqualTo("x\ny");
        assertThat(file.write(List.of(card, SimCard.of(id(2), card.number()))).saved())
                .isTrue();
        assertThat(Files.readString(file.file())).contains(odd + ",\n");
        SimCard moved = card.withCustody(card.custody().withPlace("drawer"));
        assertThat(file.write(List.of(moved)).saved()).isTrue();
        assertThat(Files.readString(file.file())).contains("\u202Edad").contains("drawer");
        assertThat(Examples.open(folder).file(RecordKinds.SIM_CARDS).read())
                .isEqualTo(new LoadResult<>(List.of(moved), Optional.empty()));
    }

    @Test
    void aDeletionBeyondAllMeasureIsReadAtTheLimitAndStays() throws IOException {
        String odd =
                LineChecksum.on("{\"deletedAt\":\"+999999999-12-31T23:59:59\",\"receipt\":" + Examples.bare(1) + "}");
        put(folder, "trash.json", "{\"format\":\"xufei.trash\",\"version\":2,\"trash\":[\n" + odd + "\n]}\n");
        RecordFile<DeletedReceipt> file = Examples.open(folder).file(RecordKinds.TRASH);
        LoadResult<DeletedReceipt> loaded = file.read();
        assertThat(loaded.problem()).contains(new FileProblem.OutOfBounds(file.file(), 1));
        DeletedReceipt read = loaded.records().get(0);
        assertThat(read.deletedAt()).isEqualTo(LocalDateTime.of(9999, 12, 31, 23, 59, 59));
        assertThat(file.write(List.of(read, new DeletedReceipt(receipt(2), LocalDateTime.of(2026, 11, 22, 14, 0))))
                        .saved())
                .isTrue();
        assertThat(Files.readString(file.file())).contains(odd + ",\n");
    }

    /** What the app remembers for itself is put aside whole: it tells events apart by their days. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"lastDay\":\"+999999999-12-31\",\"sequence\":1",
                "\"lastDay\":\"2026-12-01\",\"sequence\":2147483647"
            })
    void anEventBeyondAllMeasureIsKeptAsideAndCounted(String odd) throws IOException {
        put(
                folder,
                "calendar-events.json",
                "{\"format\":\"xufei.calendar-events\",\"version\":2,\"events\":[\n"
                        + LineChecksum.on("{\"card\":\"" + id(1) + "\",\"what\":\"plan\"," + odd + "}") + "\n]}\n");
        assertThat(Examples.open(folder)
                        .file(RecordKinds.CALENDAR_EVENTS)
                        .read()
                        .problem())
                .get()
                .isInstanceOfSatisfying(
                        FileProblem.Damaged.class,
                        damaged -> assertThat(damaged.lost()).isEqualTo(1));
    }

    @Test
    void aBackupThatUnpacksToMoreThanIsReadIsRefusedByItsSize() throws IOException {
        RecordFile<Receipt> file = Examples.open(folder).file(RecordKinds.RECEIPTS);
        file.read();
        file.write(List.of(receipt(1)));
        file.backUp();
        Backup sound = file.listBackups().get(0);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < FileTooLarge.MAX_MIB + 1; i++) {
                out.write(zeros);
            }
        }
        Path bomb = folder.resolve("backups/receipts.c000000000009.2026-11-22T14-32-05-000.n2.74ad5224.json.gz");
        Files.write(bomb, packed.toByteArray());
        Backup newest = file.listBackups().get(0);
        assertThat(newest.file()).isEqualTo(bomb);
        assertThatThrownBy(() -> file.readBackup(newest)).isInstanceOf(FileTooLarge.class);
        Files.delete(file.file());
        assertThat(file.read().problem()).contains(new FileProblem.Missing(file.file(), Examples.pinned(sound)));
    }
}
