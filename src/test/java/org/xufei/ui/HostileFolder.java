package org.xufei.ui;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A data folder as a user has it, with a value in one field of one record that no user would type. */
final class HostileFolder {

    static final String CARD = "11111111-1111-4111-8111-111111111111";
    private static final String OTHER = "22222222-2222-4222-8222-222222222222";
    private static final String LOST = "33333333-3333-4333-8333-333333333333";
    private static final String LONG = "x".repeat(50_000);

    /** Of every file that has a list of records: its name and, behind a colon, its records, every field of them said at least once. */
    private static final Map<String, String> SOUND = sound();

    private static Map<String, String> sound() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sim-cards:simCards", """
                {"id":"%s","number":"+855962345678","nickname":"Dad","operator":"smart","holder":"Li","group":"Office","place":"drawer",\
                "iccid":"8985501234567890127","registeredName":"Li Wei","note":"two\\nlines","leadTimes":[7,3,0,-1]}
                {"id":"%s","number":"+85512345678","nickname":"router","iccidAsPrinted":"89855X","status":{"kind":"lost","on":"2026-11-01"}}
                {"id":"%s","number":"+85512345678","status":{"kind":"replaced","on":"2026-11-02","by":"%s"}}
                """.formatted(CARD, OTHER, LOST, CARD));
        String receipt = """
                {"id":"%s","paidAt":"2026-11-%sT12:00","number":"%s","operator":"smart","channel":"counter",\
                "purchase":{"kind":"%s","description":"30 GB"},"paid":{"amount":"2.00","currency":"USD"},%s\
                "balanceUntil":"2026-12-20","reference":"TX-1","note":"paid"}
                """;
        files.put(
                "receipts:receipts",
                receipt.formatted(id(1), "10", "+855962345678", "data_plan", "\"validity\":{\"days\":7},")
                        + receipt.formatted(
                                id(2),
                                "20",
                                "+855962345678",
                                "data_plan",
                                "\"validity\":{\"days\":7,\"cycles\":2,\"start\":\"extend\"},")
                        + receipt.formatted(
                                id(3), "21", "+85512345678", "top_up", "\"validity\":{\"until\":\"2026-12-01\"},")
                        + receipt.formatted(id(4), "21", "+855972345678", "top_up_and_plan", ""));
        files.put(
                "trash:trash",
                "{\"deletedAt\":\"2026-11-20T10:00:00\",\"receipt\":"
                        + receipt.formatted(id(5), "09", "+855962345678", "data_plan", "\"validity\":{\"days\":7},")
                                .strip()
                        + "}\n{\"deletedAt\":\"2026-11-21T10:00:00\",\"receipt\":"
                        + receipt.formatted(id(6), "08", "+85512345678", "top_up", "")
                                .strip() + "}\n");
        files.put("renewals:renewals", """
                {"id":"%s","number":"+855962345678","operator":"smart","channel":"counter","steps":["counter/pay"],"precautions":["ask"]}
                {"id":"%s","steps":[],"precautions":[]}
                """.formatted(id(7), id(8)));
        files.put("sim-codes:simCodes", """
                {"card":"%s","pin":"1234","puk":"12345678"}
                {"card":"%s","pin":"0000"}
                """.formatted(CARD, OTHER));
        files.put("readings:readings", """
                {"id":"%s","card":"%s","at":"2026-11-20T18:00","megabytes":"2048"}
                {"id":"%s","card":"%s","at":"2026-11-21T18:00","megabytes":"1024.5"}
                {"id":"%s","card":"%s","at":"2026-11-22T08:00","megabytes":"512"}
                """.formatted(id(9), CARD, id(10), CARD, id(11), CARD));
        files.put("reminders:reminders", """
                {"card":"%s","what":"plan","lastDay":"2026-12-03","said":3,"acknowledged":7,"snoozedUntil":"2026-11-25"}
                {"card":"%s","what":"balance","lastDay":"2026-12-20","said":-1}
                """.formatted(CARD, CARD));
        files.put("calendar-events:events", """
                {"card":"%s","what":"plan","lastDay":"2026-12-03","summary":"Dad","sequence":3,"cancelled":true}
                {"card":"%s","what":"balance","lastDay":"2026-12-20","sequence":1}
                """.formatted(CARD, OTHER));
        files.put("unwatched-numbers:unwatched", """
                {"number":"+855972345678","cardDeleted":true}
                {"number":"+855982345678"}
                """);
        files.put("own-knowledge:knowledge", """
                {"kind":"check","fact":"channel/counter/smart","on":"2026-11-20"}
                {"kind":"note","id":"%s","operator":"smart","channel":"store","text":"bring small notes"}
                {"kind":"step","id":"%s","channel":"store","text":"ask for the stamp"}
                {"kind":"validity","operator":"metfone","channel":"store","amount":{"amount":"1.00","currency":"USD"},"days":30,"on":"2026-11-21"}
                {"kind":"holiday","day":"2026-11-27","change":"added","text":"in lieu","on":"2026-11-22"}
                """.formatted(id(12), id(13)));
        files.put("settings:settings", """
                {"language":"chinese","room":"overview","window":{"x":1,"y":2,"width":900,"height":700,"maximized":false},"currency":"USD",\
                "leadTimes":[7,3,0,-1],"lastOpened":"2026-11-20T09:00","receipts":{"sortedBy":"paid_at","descending":true,\
                "columns":[{"column":"number","width":100,"hidden":false}],"filters":[{"facet":"group","values":["Office"]}]}}
                """);
        return files;
    }

    private static String id(int n) {
        return "00000000-0000-4000-8000-%012d".formatted(n);
    }

    /** As JSON, some of it not even that. */
    static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "2147483647",
            "-2147483648",
            "9223372036854775808",
            "1e999999999",
            "NaN",
            "\"\"",
            "\" \\u200b\"",
            "\"" + LONG + "\"",
            "\"" + "\\u0301".repeat(2_000) + "\"",
            "\"" + "\u1780".repeat(5_000) + "\"",
            "\"\\u202E\\u2066evil\\u0000\\u2028\\uFEFF\u200b\"",
            "\"\\ud800\"",
            "\"a\u05d0\u05d1 096\"",
            "\"'{0}' {1} ${x} %s <b> =1+1\"",
            "\"0001-01-01\"",
            "\"9999-12-31\"",
            "\"-999999999-01-01\"",
            "\"+999999999-12-31\"",
            "\"9999-12-31T23:59\"",
            "\"9999-12-31T23:59:59\"",
            "\"0001-01-01T00:00\"",
            "\"+999999999-12-31T23:59\"",
            "\"2026-11-22T14:30\"",
            "\"99999\"",
            "\"999999999999999999.999999999\"",
            "\"0.000000001\"",
            "\"+85512345678\"",
            "\"+85599999999\"",
            "\"" + CARD + "\"",
            "\"" + id(1) + "\"",
            "[]",
            "[2147483647,-2147483648,0]",
            "[null]",
            "[\"\",\"\\u202E\"]",
            "{}",
            "[".repeat(3_000) + "]".repeat(3_000),
            "\"replaced\"",
            "\"retired\"",
            "\"extend\"",
            "\"KHR\"",
            "100",
            "-2",
            "99999",
            // Twice the same key.
            "\"a\",\"number\":\"b\",\"id\":\"c\"");

    /** A field of a record: the file, the record's line and the way into it. */
    record Field(String file, int line, List<String> path) {}

    /** What a field becomes, written as it is. */
    record Odd(Field field, String value) {}

    static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        SOUND.forEach((file, records) -> {
            Set<List<String>> seen = new HashSet<>();
            List<String> lines = records.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                for (List<String> path : paths(JsonParser.parseString(lines.get(i)), List.of())) {
                    if (seen.add(path)) {
                        fields.add(new Field(file, i, path));
                    }
                }
            }
        });
        return fields;
    }

    static List<List<String>> paths(JsonElement element, List<String> to) {
        List<List<String>> paths = new ArrayList<>();
        if (element instanceof JsonObject object) {
            object.entrySet().forEach(entry -> {
                List<String> next =
                        Stream.concat(to.stream(), Stream.of(entry.getKey())).toList();
                paths.add(next);
                paths.addAll(paths(entry.getValue(), next));
            });
        } else if (element instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                List<String> next = Stream.concat(to.stream(), Stream.of(Integer.toString(i)))
                        .toList();
                paths.add(next);
                paths.addAll(paths(array.get(i), next));
            }
        }
        return paths;
    }

    private static final String HERE = "@here@";

    /** The JSON with one value in it replaced by any text. */
    static String with(String json, List<String> path, String value) {
        JsonElement root = JsonParser.parseString(json);
        JsonElement at = root;
        for (String step : path.subList(0, path.size() - 1)) {
            at = at instanceof JsonObject object
                    ? object.get(step)
                    : at.getAsJsonArray().get(Integer.parseInt(step));
        }
        String last = path.get(path.size() - 1);
        if (at instanceof JsonObject object) {
            object.add(last, new JsonPrimitive(HERE));
        } else {
            at.getAsJsonArray().set(Integer.parseInt(last), new JsonPrimitive(HERE));
        }
        return root.toString().replace("\"" + HERE + "\"", value);
    }

    private final Path folder;
    private final Map<Path, List<String>> written = new LinkedHashMap<>();

    /** Written as the first version did, without checksums, which somebody who edits a file leaves out too. */
    HostileFolder(Path folder, List<Odd> odd) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (Map.Entry<String, String> file : SOUND.entrySet()) {
            List<String> lines = new ArrayList<>(file.getValue().lines().toList());
            for (Odd each : odd) {
                if (each.field().file().equals(file.getKey())) {
                    int at = each.field().line();
                    lines.set(at, with(lines.get(at), each.field().path(), each.value()));
                }
            }
            String[] names = file.getKey().split(":", 2);
            Path to = folder.resolve(names[0] + ".json");
            Files.writeString(
                    to,
                    "{\"format\":\"xufei." + names[0] + "\",\"version\":1,\"" + names[1] + "\":[\n"
                            + String.join(",\n", lines) + "\n]}\n");
            written.put(to, lines);
        }
    }

    /** The records that stand nowhere in the folder any more, neither in their file nor in what was kept aside of it. */
    List<String> missing() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<Path, List<String>> file : written.entrySet()) {
            String name = file.getKey().getFileName().toString().replaceFirst("json$", "");
            if (name.equals("settings.") || name.equals("reminders.")) {
                // The app's own: it knows again which room is open, and forgets what it said of what is over.
                continue;
            }
            StringBuilder kept = new StringBuilder();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.filter(Files::isRegularFile)
                        .filter(path -> path.getFileName().toString().startsWith(name))
                        .toList()) {
                    kept.append(Files.readString(each, StandardCharsets.UTF_8)).append('\n');
                }
            }
            String all = kept.toString();
            Set<JsonElement> records = new HashSet<>();
            all.lines().forEach(line -> parsed(line).ifPresent(records::add));
            for (String record : file.getValue()) {
                if (!all.contains(record)
                        && parsed(record).filter(records::contains).isEmpty()) {
                    missing.add(name + " " + record.substring(0, Math.min(200, record.length())));
                }
            }
        }
        return missing;
    }

    private static Optional<JsonElement> parsed(String line) {
        try {
            JsonElement element = JsonParser.parseString(line.replaceFirst(",$", ""));
            if (element instanceof JsonObject object) {
                object.remove("check");
                if (object.get("leadTimes") instanceof JsonArray leads) {
                    // A set of days.
                    TreeSet<String> days = new TreeSet<>();
                    leads.forEach(day -> days.add(day.toString()));
                    object.addProperty("leadTimes", days.toString());
                }
                return Optional.of(meaning(object));
            }
        } catch (JsonParseException | StackOverflowError e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** A field that is null or empty says nothing, and an amount is the same with fewer decimals. */
    private static JsonElement meaning(JsonObject object) {
        JsonObject left = new JsonObject();
        object.entrySet().forEach(entry -> {
            JsonElement value = entry.getValue();
            if (value instanceof JsonObject inner) {
                left.add(entry.getKey(), meaning(inner));
            } else if (isText(value) && value.getAsString().matches("[0-9]{1,18}(\\.[0-9]{1,9})?")) {
                left.addProperty(entry.getKey(), new BigDecimal(value.getAsString()).stripTrailingZeros());
            } else if (!(value instanceof JsonNull)
                    && !(isText(value) && value.getAsString().isEmpty())) {
                left.add(entry.getKey(), value);
            }
        });
        return left;
    }

    private static boolean isText(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString();
    }
}
