package org.xufei.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.json.JsonFault.Kind;

final class JsonTest {

    record Leaf(String text) {}

    record Tree(
            String name,
            int size,
            boolean green,
            List<Leaf> leaves,
            Map<String, Leaf> byName,
            @Nullable String note,
            @Nullable Boolean old) {}

    record Shrub(String name, @Nullable Pot pot) implements Extensible {}

    record Pot(int litres) implements Extensible {}

    record Grove(List<WithUnknownKeys<Shrub>> trees) {}

    record ByTag(Map<String, String> texts) implements InlineValue {}

    record Sign(String id, ByTag text) {}

    private static final String SAMPLE = """
            {
              "name": "榕树 🌳",
              "size": 3,
              "green": true,
              "leaves": [
                {"text": "a"},
                {
                  "text": "b"
                }
              ],
              "byName": {
                "c": {"text": "c"}
              }
            }
            """;

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static JsonFault fault(byte[] json, Class<?> shape) {
        JsonFault fault = catchThrowableOfType(JsonFault.class, () -> Json.read(json, shape));
        assertThat(fault).as("fault").isNotNull();
        return fault;
    }

    private static void assertFault(String json, Class<?> shape, Kind kind, String path, int line) {
        JsonFault fault = fault(bytes(json), shape);
        assertThat(fault.kind() + " " + fault.path() + " " + fault.line()).isEqualTo(kind + " " + path + " " + line);
    }

    @Test
    void readsAWholeDocument() throws JsonFault {
        assertThat(Json.read(bytes(SAMPLE), Tree.class))
                .isEqualTo(new Tree(
                        "榕树 🌳",
                        3,
                        true,
                        List.of(new Leaf("a"), new Leaf("b")),
                        Map.of("c", new Leaf("c")),
                        null,
                        null));
    }

    @Test
    void writesOneLineThatReadsBackTheSame() throws JsonFault {
        Tree tree = new Tree("a\nb\r\"\\\u2028<榕> 🌳", -5, false, List.of(), Map.of("x.y", new Leaf("")), "note", true);
        String json = Json.write(tree);
        assertThat(json).doesNotContain("\n", "\r", "\u2028").contains("<榕>");
        assertThat(Json.read(bytes(json), Tree.class)).isEqualTo(tree);
    }

    @Test
    void leavesAbsentValuesOut() {
        assertThat(Json.write(new Tree("t", 1, true, List.of(), Map.of(), null, null)))
                .isEqualTo("{\"name\":\"t\",\"size\":1,\"green\":true,\"leaves\":[],\"byName\":{}}");
    }

    @Test
    void passesOverAByteOrderMark() throws JsonFault {
        byte[] marked = bytes("\ufeff" + SAMPLE);
        assertThat(Json.read(marked, Tree.class)).isEqualTo(Json.read(bytes(SAMPLE), Tree.class));
        assertThat(Json.lineOf(marked, "leaves[1]")).isEqualTo(7);
    }

    /** Each replaces one piece of the sample; the line is counted in the sample. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"size\": 3,             |                            | MISSING       | size           | 1",
                "{\"text\": \"a\"}        | {}                         | MISSING       | leaves[0].text | 6",
                "{\"text\": \"c\"}        | {}                         | MISSING       | byName.c.text  | 12",
                "\"size\": 3              | \"size\": 3, \"x\": 1      | UNKNOWN_KEY   | x              | 3",
                "\"text\": \"b\"          | \"text\": \"b\", \"x\": [] | UNKNOWN_KEY   | leaves[1].x    | 8",
                "\"size\": 3              | \"size\": 3, \"name\": \"\"| DUPLICATE_KEY | name           | 3",
                "\"text\": \"b\"          | \"text\": \"b\", \"text\": \"b\" | DUPLICATE_KEY | leaves[1].text | 8",
                "\"c\": {\"text\": \"c\"} | \"c\": {\"text\": \"c\"}, \"c\": {\"text\": \"d\"} | DUPLICATE_KEY | byName.c | 12",
                "\"size\": 3              | \"size\": \"3\"            | WRONG_TYPE    | size           | 3",
                "\"size\": 3              | \"size\": 3.5              | WRONG_TYPE    | size           | 3",
                "\"size\": 3              | \"size\": 2147483648       | WRONG_TYPE    | size           | 3",
                "\"size\": 3              | \"size\": 1e999            | WRONG_TYPE    | size           | 3",
                "\"size\": 3              | \"size\": null             | WRONG_TYPE    | size           | 3",
                "\"size\": 3              | \"size\": 3, \"note\": null| WRONG_TYPE    | note           | 3",
                "\"size\": 3              | \"size\": 3, \"note\": 5   | WRONG_TYPE    | note           | 3",
                "\"size\": 3              | \"size\": 3, \"old\": \"true\" | WRONG_TYPE | old           | 3",
                "\"text\": \"a\"          | \"text\": 5                | WRONG_TYPE    | leaves[0].text | 6",
                "{\"text\": \"a\"}        | \"a\"                      | WRONG_TYPE    | leaves[0]      | 6",
                "{\"text\": \"a\"}        | null                       | WRONG_TYPE    | leaves[0]      | 6",
                "{\"text\": \"c\"}        | null                       | WRONG_TYPE    | byName.c       | 12",
                "\"green\": true          | \"green\": \"true\"        | WRONG_TYPE    | green          | 4",
                "\"green\": true          | \"green\": 1               | WRONG_TYPE    | green          | 4",
                "\"green\": true          | \"green\": TRUE            | SYNTAX        | green          | 4",
                "\"size\": 3              | \"size\": 03               | SYNTAX        | size           | 3",
                "\"size\": 3              | \"size\": NaN              | SYNTAX        | size           | 3",
                "\"size\": 3,             | \"size\": 3                | SYNTAX        | size           | 4",
                "\"size\": 3              | 'size': 3                  | SYNTAX        | ''             | 3",
                "\"size\": 3              | /* */ \"size\": 3          | SYNTAX        | ''             | 3"
            })
    void saysWhatIsWrongAndWhere(String piece, @Nullable String instead, Kind kind, String path, int line) {
        assertThat(SAMPLE).containsOnlyOnce(piece);
        String json = SAMPLE.replace(piece, instead == null ? "" : instead);
        if (path.isEmpty()) {
            JsonFault fault = fault(bytes(json), Tree.class);
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.line()).isEqualTo(line);
        } else {
            assertFault(json, Tree.class, kind, path, line);
        }
    }

    @Test
    void takesNoObjectForAListNorAListForAMap() {
        String object = "{\"name\":\"\",\"size\":1,\"green\":true,\n\"leaves\":{},\"byName\":{}}";
        assertFault(object, Tree.class, Kind.WRONG_TYPE, "leaves", 2);
        String list = "{\"name\":\"\",\"size\":1,\"green\":true,\"leaves\":[],\n\"byName\":[]}";
        assertFault(list, Tree.class, Kind.WRONG_TYPE, "byName", 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "5", "\"text\"", "true"})
    void takesNothingButAnObjectForADocument(String json) {
        assertFault(json, Leaf.class, Kind.WRONG_TYPE, "", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t "})
    void saysThatADocumentIsEmpty(String json) {
        assertFault(json, Leaf.class, Kind.EMPTY, "", 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\"}\n{}",
                "{\"text\":\"a\"}\n,",
                "{\"text\":\"a\"}\n]",
                "{\"text\":\"a\"}\n\0",
                "{\"text\":\n\"a\0b\"}",
                "{\"text\":\n\"a\tb\"}",
                "{\"text\":\n\"\\x\"}",
                "{\"text\":\n\"\\u12\"}",
                "{\"text\":\"a\"\n,}"
            })
    void refusesWhatIsNotJsonOnItsLine(String json) {
        JsonFault fault = fault(bytes(json), Leaf.class);
        assertThat(fault.kind()).isEqualTo(Kind.SYNTAX);
        assertThat(fault.line()).isEqualTo(2);
    }

    @Test
    void refusesAFileOfNulBytesAsAPowerCutLeavesIt() {
        assertThat(fault(new byte[4096], Leaf.class).kind()).isEqualTo(Kind.SYNTAX);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] gb18030 = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xc4, (byte) 0xe3, '"', '}'};
        byte[] overlong = {'"', (byte) 0xc0, (byte) 0xaf, '"'};
        byte[] halfASurrogatePair = {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};
        for (byte[] bytes : List.of(gb18030, overlong, halfASurrogatePair)) {
            JsonFault fault = fault(bytes, Leaf.class);
            assertThat(fault.kind()).isEqualTo(Kind.NOT_UTF8);
            assertThat(fault.line()).isOne();
        }
    }

    @Test
    void refusesATextCutAnywhere() {
        byte[] whole = bytes(SAMPLE.strip());
        for (int length = 0; length < whole.length; length++) {
            JsonFault fault = fault(Arrays.copyOf(whole, length), Tree.class);
            assertThat(fault.kind()).as("cut at %d", length).isIn(Kind.EMPTY, Kind.NOT_UTF8, Kind.SYNTAX);
        }
    }

    @Test
    void refusesDeepNestingWithoutRunningOutOfStack() {
        String arrays = "[".repeat(10_000) + "]".repeat(10_000);
        String objects = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        for (String deep : List.of(arrays, objects)) {
            byte[] json = bytes("{\"name\":\"n\",\"x\":" + deep + "}");
            assertThat(fault(json, Shrub.class).kind()).isEqualTo(Kind.SYNTAX);
            assertThat(fault(json, Tree.class).kind()).isEqualTo(Kind.SYNTAX);
            assertThat(catchThrowableOfType(JsonFault.class, () -> Json.lineOf(json, "x"))
                            .kind())
                    .isEqualTo(Kind.SYNTAX);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "a\\udfffb", "\\udc00\\ud83d", "\\ud83c\\udf33\\ud83c"})
    void refusesHalfASurrogatePairThatUtf8CannotHold(String escaped) {
        assertFault("{\"text\":\n\"" + escaped + "\"}", Leaf.class, Kind.SYNTAX, "text", 2);
        assertFault("{\"name\":\"\",\n\"x\":[\"" + escaped + "\"]}", Shrub.class, Kind.SYNTAX, "x[0]", 2);
    }

    @Test
    void takesASurrogatePairEscapedOrNotAndWritesItPlain() throws JsonFault {
        Leaf tree = Json.read(bytes("{\"text\":\"\\ud83c\\udf33🌳\"}"), Leaf.class);
        assertThat(tree).isEqualTo(new Leaf("🌳🌳"));
        assertThat(Json.write(tree)).isEqualTo("{\"text\":\"🌳🌳\"}");
    }

    @Test
    void writesUnknownKeysBackAsTheyWere() throws JsonFault {
        String json =
                "{\"name\":\"n\",\"new\":{\"a\":[1,1.0,1e400,null,\"x\",true],\"b\":null},\"rest\":5,\"gone\":null}";
        WithUnknownKeys<Shrub> open = Json.readOpen(bytes(json), Shrub.class);
        assertThat(open.hasUnknown()).isTrue();
        assertThat(Json.write(open)).isEqualTo(json);
    }

    @Test
    void holdsNothingUnknownWhereNothingIs() throws JsonFault {
        assertThat(Json.readOpen(bytes("{\"name\":\"n\"}"), Shrub.class).hasUnknown())
                .isFalse();
        assertThat(Json.write(WithUnknownKeys.of(new Shrub("n", null)))).isEqualTo("{\"name\":\"n\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"n\",\"x\":1,\"x\":2}                  | x",
                "{\"name\":\"n\",\"x\":null,\"x\":null}            | x",
                "{\"name\":\"n\",\"x\":{\"y\":[{\"z\":1,\"z\":2}]}}| x.y[0].z",
                "{\"name\":\"n\",\"name\":\"m\"}                   | name"
            })
    void refusesAKeyTwiceEvenAmongUnknownOnes(String json, String path) {
        assertFault(json, Shrub.class, Kind.DUPLICATE_KEY, path, 1);
    }

    @Test
    void keepsUnknownKeysInsideOneShapeWhereTheyAre() throws JsonFault {
        String json = "{\"name\":\"n\",\"pot\":{\"litres\":3,\"glaze\":\"blue\"},\"x\":[]}";
        WithUnknownKeys<Shrub> open = Json.readOpen(bytes(json), Shrub.class);
        assertThat(Json.write(open)).isEqualTo(json);
        Shrub repotted = new Shrub("n", new Pot(5));
        assertThat(Json.write(new WithUnknownKeys<>(repotted, open.unknown()))).isEqualTo(json.replace("3", "5"));
        Shrub planted = new Shrub("n", null);
        assertThat(Json.write(new WithUnknownKeys<>(planted, open.unknown()))).isEqualTo("{\"name\":\"n\",\"x\":[]}");
    }

    @Test
    void readsAListBesideItsHeader() throws JsonFault {
        String json = "{\"litres\":1,\"new\":2,\"shrubs\":[{\"name\":\"a\",\"x\":1},{\"name\":\"b\"}]}";
        OpenDocument<Pot, Shrub> read = Json.readDocument(bytes(json), Pot.class, "shrubs", Shrub.class);
        assertThat(Json.write(read.header())).isEqualTo("{\"litres\":1,\"new\":2}");
        assertThat(read.items())
                .extracting(Json::write)
                .containsExactly("{\"name\":\"a\",\"x\":1}", "{\"name\":\"b\"}");
        assertThatThrownBy(() -> Json.readDocument(bytes("{\"litres\":1}"), Pot.class, "shrubs", Shrub.class))
                .isInstanceOfSatisfying(
                        JsonFault.class, fault -> assertThat(fault.path()).isEqualTo("shrubs"));
    }

    @Test
    void keepsUnknownKeysOfEachShapeApart() throws JsonFault {
        String json = "{\"trees\":[{\"name\":\"a\",\"x\":1},{\"name\":\"b\",\"x\":2},{\"name\":\"c\"}]}";
        assertThat(Json.write(Json.read(bytes(json), Grove.class))).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({
        "'',1",
        "name,2",
        "size,3",
        "leaves,5",
        "leaves[0],6",
        "leaves[0].text,6",
        "leaves[1],7",
        "leaves[1].text,8",
        "leaves[1].nothing,7",
        "leaves[2],5",
        "leaves[10].text,5",
        "byName,11",
        "byName.c.text,12",
        "byName.cc,11",
        "nothing.at[0].all,1",
        "nam,1"
    })
    void knowsTheLineOfAPlaceOrOfTheNearestAroundIt(String path, int line) throws JsonFault {
        assertThat(Json.lineOf(bytes(SAMPLE), path)).isEqualTo(line);
    }

    @Test
    void knowsTheLineOfAPlainItem() throws JsonFault {
        byte[] json = bytes("[\n1,\n\"a\",\n\n[\n2]]");
        assertThat(Json.lineOf(json, "[1]")).isEqualTo(3);
        assertThat(Json.lineOf(json, "[2]")).isEqualTo(5);
        assertThat(Json.lineOf(json, "[2][0]")).isEqualTo(6);
        assertThat(Json.lineOf(json, "[3]")).isEqualTo(1);
    }

    @Test
    void knowsTheLineBehindALineLongerThanAnyBuffer() throws JsonFault {
        byte[] json = bytes("{\"a\":\"" + "榕".repeat(5_000) + "\",\n\"b\":1}");
        assertThat(Json.lineOf(json, "a")).isEqualTo(1);
        assertThat(Json.lineOf(json, "b")).isEqualTo(2);
    }

    @Test
    void tellsKindPathAndLineInItsMessage() {
        assertThat(fault(bytes("{\n\"text\":5}"), Leaf.class)).hasMessage("WRONG_TYPE at text on line 2");
    }

    @Test
    void aRecordThatStandsForItsMapIsReadAndWrittenAsTheMap() throws JsonFault {
        Sign sign = Json.read(bytes("{\"id\": \"a\", \"text\": {\"zh\": \"字\", \"km\": \"អ\"}}"), Sign.class);

        assertThat(sign).isEqualTo(new Sign("a", new ByTag(Map.of("zh", "字", "km", "អ"))));
        assertThat(Json.read(bytes(Json.write(sign)), Sign.class)).isEqualTo(sign);
        assertThat(fault(bytes("{\"id\": \"a\", \"text\": \"b\"}"), Sign.class).path())
                .isEqualTo("text");
        assertThat(fault(bytes("{\"id\": \"a\", \"text\": {\"zh\": 7}}"), Sign.class)
                        .path())
                .isEqualTo("text.zh");
        assertThat(fault(bytes("{\"id\": \"a\"}"), Sign.class).kind()).isEqualTo(JsonFault.Kind.MISSING);
    }
}
