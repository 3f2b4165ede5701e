package org.xufei.storage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.HEADER;
import static org.xufei.storage.Examples.bare;
import static org.xufei.storage.Examples.line;
import static org.xufei.storage.Examples.names;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.put;
import static org.xufei.storage.Examples.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.domain.Preferences;
import org.xufei.domain.receipt.Receipt;
import org.xufei.json.JsonFault;
import org.xufei.storage.format.LineChecksum;

class DamagedFileTest {

    private static final String KEPT_AS = "receipts.damaged-2026-11-22T14-32-05.json";

    private final Path folder;

    DamagedFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream in =
                requireNonNull(DamagedFileTest.class.getResourceAsStream("damaged/" + name + ".json"), name)) {
            return in.readAllBytes();
        }
    }

    /** Finds the bytes put aside, and what was salvaged both shown and saved. */
    private FileProblem.Damaged readDamaged(byte[] bytes) throws IOException {
        put(folder, "receipts.json", bytes);
        RecordFile<Receipt> file = open(folder).file(RecordKinds.RECEIPTS);
        LoadResult<Receipt> loaded = file.read();
        assertThat(loaded.problem()).get().isInstanceOf(FileProblem.Damaged.class);
        FileProblem.Damaged damaged = (FileProblem.Damaged) loaded.problem().orElseThrow();
        assertThat(damaged.keptAs()).isEqualTo(folder.resolve(KEPT_AS)).hasBinaryContent(bytes);
        assertThat(damaged.salvaged()).isEqualTo(loaded.records().size());
        assertThat(Files.exists(file.file())).isEqualTo(!loaded.records().isEmpty());
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(loaded.records(), Optional.empty()));
        assertThat(names(folder)).hasSize(loaded.records().isEmpty() ? 1 : 2);
        return damaged;
    }

    private static void hasFault(FileProblem.Damaged damaged, JsonFault.Kind kind, int line, String path) {
        JsonFault first = damaged.first();
        assertThat(first.kind() + " " + first.line() + " " + first.path()).isEqualTo(kind + " " + line + " " + path);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // file, salvaged, lost, kind, line, path
                "empty, 0, 0, EMPTY, 0, ''",
                "blank, 0, 0, EMPTY, 0, ''",
                "cut-in-a-record, 1, 1, SYNTAX, 3, operator",
                "cut-between-records, 2, 0, SYNTAX, 3, receipts[2]",
                "cut-in-the-header, 0, 0, SYNTAX, 1, format",
                "nul-bytes-only, 0, 0, SYNTAX, 1, ''",
                "nul-bytes-at-the-end, 1, 1, SYNTAX, 3, paidAt",
                "nul-bytes-over-the-header, 3, 0, SYNTAX, 1, ''",
                "garbage-behind-the-end, 3, 0, SYNTAX, 6, ''",
                "two-documents, 4, 0, SYNTAX, 6, ''",
                "duplicate-id, 3, 1, DUPLICATE_ID, 4, id",
                "duplicate-key, 2, 1, DUPLICATE_KEY, 3, operator",
                "duplicate-header-key, 3, 0, DUPLICATE_KEY, 1, version",
                "missing-comma, 3, 0, SYNTAX, 3, receipts[1]",
                "comma-too-many, 3, 0, SYNTAX, 5, receipts[3]",
                "missing-key, 2, 1, MISSING, 3, number",
                "wrong-type, 2, 1, WRONG_TYPE, 3, paid.amount",
                "null-value, 2, 1, WRONG_TYPE, 3, reference",
                "days-as-text, 2, 1, WRONG_TYPE, 3, validity.days",
                "unknown-currency, 2, 1, BAD_VALUE, 3, paid.currency",
                "unknown-purchase, 2, 1, BAD_VALUE, 4, purchase.kind",
                "no-amount, 2, 1, BAD_VALUE, 3, paid.amount",
                "huge-amount, 2, 1, BAD_VALUE, 3, paid.amount",
                "too-many-decimals, 2, 1, BAD_VALUE, 3, paid.amount",
                "short-id, 2, 1, BAD_VALUE, 3, id",
                "no-such-day, 2, 1, BAD_VALUE, 3, balanceUntil",
                "no-such-minute, 2, 1, BAD_VALUE, 3, paidAt",
                "national-number, 2, 1, BAD_VALUE, 3, number",
                "days-and-date, 2, 1, BAD_VALUE, 3, validity",
                "date-and-cycles, 2, 1, BAD_VALUE, 3, validity",
                "date-and-start, 2, 1, BAD_VALUE, 3, validity",
                "no-cycle, 2, 1, BAD_VALUE, 3, validity.cycles",
                "unknown-start, 2, 1, BAD_VALUE, 3, validity.start",
                "another-format, 3, 0, BAD_VALUE, 1, format",
                "version-zero, 3, 0, BAD_VALUE, 1, version",
                "list-is-no-list, 0, 0, WRONG_TYPE, 1, receipts",
                "not-an-object, 0, 0, WRONG_TYPE, 1, ''",
                "pretty-with-a-bad-word, 2, 1, BAD_VALUE, 37, paid.currency",
                "pretty-and-cut, 2, 1, SYNTAX, 58, paid",
                "two-bad-records, 1, 2, BAD_VALUE, 2, paid.currency",
            })
    void keepsTheDamagedFileAndSalvagesItsGoodRecords(
            String name, int salvaged, int lost, JsonFault.Kind kind, int line, String path) throws IOException {
        FileProblem.Damaged damaged = readDamaged(fixture(name));
        hasFault(damaged, kind, line, path);
        assertThat(damaged.salvaged()).isEqualTo(salvaged);
        assertThat(damaged.lost()).isEqualTo(lost);
    }

    private static byte[] withBadUtf8(String before, String after) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(before.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.write(0x28);
        bytes.write(after.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @Test
    void badUtf8CostsItsRecordAlone() throws IOException {
        String before = HEADER + "\n" + line(1) + ",\n" + line(2).replaceFirst("TX.*", "");
        FileProblem.Damaged damaged = readDamaged(withBadUtf8(before, "\"},\n" + line(3) + "\n]}\n"));
        hasFault(damaged, JsonFault.Kind.NOT_UTF8, 3, "");
        assertThat(damaged.salvaged()).isEqualTo(2);
        assertThat(damaged.lost()).isEqualTo(1);
    }

    @Test
    void badUtf8InTheHeaderCostsNoRecord() throws IOException {
        FileProblem.Damaged damaged =
                readDamaged(withBadUtf8("{\"x\":\"", "\"," + HEADER.substring(1) + "\n" + line(1) + "\n]}\n"));
        hasFault(damaged, JsonFault.Kind.NOT_UTF8, 1, "");
        assertThat(damaged.salvaged()).isEqualTo(1);
        assertThat(damaged.lost()).isZero();
    }

    @Test
    void aFileCutAnywhereLosesNoWholeRecord() throws IOException {
        String text = HEADER + "\n" + line(1) + ",\n" + line(2) + "\n]}";
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 7) {
            String cut = text.substring(0, length);
            FileProblem.Damaged damaged = readDamaged(cut.getBytes(StandardCharsets.UTF_8));
            long kept = IntStream.of(1, 2).filter(n -> cut.contains(line(n))).count();
            assertThat(damaged.salvaged()).as(cut).isEqualTo((int) kept);
            Files.delete(damaged.keptAs());
            Files.deleteIfExists(folder.resolve("receipts.json"));
        }
    }

    @Test
    void neverReplacesADamagedFileKeptEarlier() throws IOException {
        put(folder, KEPT_AS, "earlier");
        for (String next : List.of("-2", "-3")) {
            put(folder, "receipts.json", "rubbish" + next);
            open(folder).file(RecordKinds.RECEIPTS).read();
            assertThat(folder.resolve(KEPT_AS.replace(".json", next + ".json"))).hasContent("rubbish" + next);
        }
        assertThat(folder.resolve(KEPT_AS)).hasContent("earlier");
    }

    @Test
    void takesNewRecordsAfterASalvage() throws IOException {
        put(folder, "receipts.json", fixture("unknown-currency"));
        RecordFile<Receipt> file = open(folder).file(RecordKinds.RECEIPTS);
        file.read();
        file.write(List.of(receipt(5)));
        assertThat(file.read()).isEqualTo(new LoadResult<>(List.of(receipt(5)), Optional.empty()));
    }

    @Test
    void keepsUnknownKeysThroughASalvage() throws IOException {
        String header = HEADER.replace("\"receipts\":[", "\"sync\":true,\"receipts\":[");
        String first = LineChecksum.on(bare(1).replaceFirst("}$", ",\"mood\":\"好\"}"));
        put(folder, "receipts.json", header + "\n" + first + ",\n{\"id\":");
        open(folder).file(RecordKinds.RECEIPTS).read();
        assertThat(Files.readString(folder.resolve("receipts.json"))).isEqualTo(header + "\n" + first + "\n]}\n");
    }

    @Test
    void settingsTwiceAreDamage() throws IOException {
        String line = "{\"room\":\"overview\",\"currency\":\"USD\"}";
        put(
                folder,
                "settings.json",
                "{\"format\":\"xufei.settings\",\"version\":1,\"settings\":[\n" + line + ",\n" + line + "\n]}\n");
        LoadResult<Preferences> loaded = open(folder).file(RecordKinds.SETTINGS).read();
        assertThat(loaded.records()).containsExactly(Preferences.FIRST_RUN);
        assertThat(loaded.problem()).get().isInstanceOf(FileProblem.Damaged.class);
    }

    @Test
    void saysNothingOfWhatStandsInTheFile() throws IOException {
        for (String name : List.of("too-many-decimals", "short-id", "national-number", "no-such-day")) {
            JsonFault first = readDamaged(fixture(name)).first();
            StringWriter log = new StringWriter();
            first.printStackTrace(new PrintWriter(log, true));
            assertThat(log.toString()).doesNotContain("962345678", "2.001", "1-1-1", "02-30");
            Files.delete(folder.resolve(KEPT_AS));
        }
    }
}
