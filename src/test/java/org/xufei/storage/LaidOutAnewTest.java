package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.HEADER;
import static org.xufei.storage.Examples.bare;
import static org.xufei.storage.Examples.line;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.put;
import static org.xufei.storage.Examples.receipt;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.format.LineChecksum;

/** A file that another tool laid out anew says what it said: that is no alarm. */
class LaidOutAnewTest {

    private static final Gson PRETTY = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();
    /** Written by a newer version: it has keys of its own at the end, inside, and in an order that is not this app's. */
    private static final String NEWER = LineChecksum.on(bare(2).replace("{\"id\"", "{\"mood\":\"好 \\\"a\\\"\",\"id\"")
            .replace("\"days\":7", "\"hours\":[1.50,null],\"days\":7"));

    private static final String FILE = HEADER + "\n" + line(1) + ",\n" + NEWER + ",\n" + line(3) + "\n]}\n";
    private static final List<Receipt> RECORDS = List.of(receipt(1), receipt(2), receipt(3));

    private final Path folder;

    LaidOutAnewTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String pretty(String json) {
        return PRETTY.toJson(JsonParser.parseString(json));
    }

    private static JsonElement sorted(JsonElement json) {
        if (!json.isJsonObject()) {
            return json;
        }
        JsonObject sorted = new JsonObject();
        new TreeMap<>(json.getAsJsonObject().asMap()).forEach((key, value) -> sorted.add(key, sorted(value)));
        return sorted;
    }

    /** Each receipt's keys in the order of the alphabet, as {@code jq -S} puts them. */
    private static String withKeysSorted(String json) {
        JsonObject document = JsonParser.parseString(json).getAsJsonObject();
        List<JsonElement> records = document.getAsJsonArray("receipts").asList();
        records.replaceAll(LaidOutAnewTest::sorted);
        return PRETTY.toJson(sorted(document));
    }

    private static Arguments tool(String name, UnaryOperator<String> does) {
        return Arguments.of(Named.of(name, does));
    }

    static List<Arguments> tools() {
        return List.of(
                tool("Windows line ends", json -> json.replace("\n", "\r\n")),
                tool("line ends of old", json -> json.replace("\n", "\r")),
                tool("indented", LaidOutAnewTest::pretty),
                tool(
                        "indented, Windows line ends, byte order mark",
                        json -> "\uFEFF" + pretty(json).replace("\n", "\r\n")),
                tool("on one line", json -> json.replace("\n", "")),
                tool("tabs and blank lines", json -> json.replace("\n", "\n\n\t")),
                tool("escaped", json -> json.replace("好", "\\u597d").replace("2026-11-22T", "2026-11-22\\u0054")),
                tool("no line end at the end", String::strip));
    }

    @ParameterizedTest
    @MethodSource("tools")
    void isSoundAndIsWrittenAsEver(UnaryOperator<String> tool) throws IOException {
        put(folder, "receipts.json", tool.apply(FILE));
        RecordFile<Receipt> receipts = open(folder).file(RecordKinds.RECEIPTS);
        assertThat(receipts.read()).isEqualTo(new LoadResult<>(RECORDS, Optional.empty()));
        receipts.write(List.of(receipt(1), receipt(2)));
        assertThat(Examples.names(folder)).containsExactly("receipts.json");
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(List.of(receipt(1), receipt(2)), Optional.empty()));
    }

    @Test
    void isSoundWithItsKeysInAnotherOrder() throws IOException {
        put(folder, "receipts.json", withKeysSorted(HEADER + "\n" + line(1) + ",\n" + line(2) + "\n]}\n"));
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(List.of(receipt(1), receipt(2)), Optional.empty()));
    }

    @Test
    void tellsOfWhatWasChangedBesides() throws IOException {
        put(folder, "receipts.json", pretty(FILE.replaceFirst("(?s)(.*)2\\.00", "$13.00")));
        LoadResult<Receipt> loaded = open(folder).file(RecordKinds.RECEIPTS).read();
        assertThat(loaded.records()).startsWith(receipt(1), receipt(2)).hasSize(3);
        assertThat(loaded.problem())
                .contains(new FileProblem.Altered(folder.resolve("receipts.json"), 1, 52, Optional.empty()));
    }

    @Test
    void ofADamagedFileOnlyTheDamagedRecordIsTold() throws IOException {
        put(folder, "receipts.json", pretty(FILE).replaceFirst("\"USD\"", "\"XYZ\""));
        LoadResult<Receipt> loaded = open(folder).file(RecordKinds.RECEIPTS).read();
        assertThat(loaded.records()).containsExactly(receipt(2), receipt(3));
        assertThat(loaded.problem()).get().isInstanceOfSatisfying(FileProblem.Damaged.class, damaged -> {
            assertThat(damaged.lost()).isEqualTo(1);
            assertThat(damaged.altered()).isZero();
        });
    }
}
