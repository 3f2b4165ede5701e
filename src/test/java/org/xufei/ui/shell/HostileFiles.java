package org.xufei.ui.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What a file must not do the app any harm with. Each is made for a kind of file, named by the list in it. */
final class HostileFiles {

    private static final int MILLION = 1_000_000;

    private HostileFiles() {}

    /** Begins a document of that kind whose list is open; not of the guide, to which it is one more wrong document. */
    private static String head(String kind) {
        return "{\"format\":\"xufei." + kind + "\",\"version\":1,\"" + kind + "\":[";
    }

    private static String around(String kind, String record) {
        return head(kind) + "\n" + record + "\n]}\n";
    }

    /** Those whose reading costs next to nothing, by name. */
    static Map<String, Function<String, byte[]>> small() {
        Map<String, Function<String, byte[]>> files = new TreeMap<>();
        text(files, "empty", kind -> "");
        text(files, "blank", kind -> " \n\t\r\n ");
        text(files, "nul bytes", kind -> "\0".repeat(4096));
        text(files, "null", kind -> "null");
        text(files, "empty list", kind -> "[]");
        text(files, "empty object", kind -> "{}");
        text(files, "text", kind -> "\"receipts\"");
        text(files, "number", kind -> "1");
        text(files, "true", kind -> "true");
        text(files, "cut", kind -> head(kind) + "\n{\"id\":\"0000");
        text(files, "trailing data", kind -> around(kind, "") + "x");
        text(files, "two documents", kind -> around(kind, "") + around(kind, ""));
        text(files, "comment of a line", kind -> "// mine\n" + around(kind, ""));
        text(files, "comment inside", kind -> around(kind, "/* mine */"));
        text(files, "hash comment", kind -> "# mine\n" + around(kind, ""));
        text(files, "single quotes", kind -> around(kind, "").replace('"', '\''));
        text(files, "unquoted keys", kind -> around(kind, "").replace("\"format\"", "format"));
        text(files, "semicolons", kind -> around(kind, "").replace(',', ';'));
        text(files, "equals signs", kind -> around(kind, "").replace(':', '='));
        text(files, "execution guard", kind -> ")]}'\n" + around(kind, ""));
        text(files, "not a number", kind -> around(kind, "NaN"));
        text(files, "infinity", kind -> around(kind, "-Infinity"));
        text(files, "capital true", kind -> around(kind, "TRUE"));
        text(files, "key twice", kind -> around(kind, "{\"id\":\"1\",\"id\":\"1\"}"));
        text(files, "key twice once read", kind -> around(kind, "{\"id\":\"1\",\"\\u0069d\":\"1\"}"));
        text(
                files,
                "header key twice",
                kind -> "{\"version\":1," + around(kind, "").substring(1));
        text(files, "list twice", kind -> around(kind, "],\"" + kind + "\":["));
        text(files, "huge version", kind -> around(kind, "").replace(":1,", ":99999999999999999999,"));
        text(files, "version with exponent", kind -> around(kind, "").replace(":1,", ":1e999999999,"));
        text(
                files,
                "version of a million digits",
                kind -> around(kind, "").replace(":1,", ":" + "9".repeat(MILLION) + ","));
        text(files, "number of a million digits", kind -> around(kind, "{\"days\":" + "9".repeat(MILLION) + "}"));
        text(files, "exponent in a record", kind -> around(kind, "{\"validity\":{\"days\":1e999999999}}"));
        text(files, "key of a million letters", kind -> around(kind, "{\"" + "k".repeat(MILLION) + "\":[}"));
        text(files, "records are lists", kind -> around(kind, "[],\n[[]]"));
        text(files, "records are nothing", kind -> around(kind, "null,\nnull"));
        text(files, "records are texts", kind -> around(kind, "\"{}\",\n1,\ntrue"));
        text(
                files,
                "list is an object",
                kind -> around(kind, "").replace('[', '{').replace(']', '}'));
        text(files, "control character", kind -> around(kind, "{\"id\":\"\u0001\"}"));
        text(files, "bad escape", kind -> around(kind, "{\"id\":\"\\x\"}"));
        text(files, "half an escape", kind -> around(kind, "{\"id\":\"\\u12\"}"));
        text(files, "closing brackets only", kind -> "]}".repeat(1000));
        text(files, "byte order mark only", kind -> "\uFEFF");
        text(files, "byte order mark inside", kind -> around(kind, "\uFEFF"));
        text(files, "escaped half of a character", kind -> around(kind, "{\"id\":\"\\ud800\"}"));
        files.put("utf-16", kind -> bytes("\uFEFF" + around(kind, ""), UTF_16LE));
        files.put("utf-16 without mark", kind -> bytes(around(kind, ""), UTF_16LE));
        files.put("stray byte", kind -> bytes(around(kind, "{\"id\":\"\u00FF\"}"), ISO_8859_1));
        files.put("overlong slash", kind -> bytes(around(kind, "{\"id\":\"\u00C0\u00AF\"}"), ISO_8859_1));
        files.put(
                "raw half of a character", kind -> bytes(around(kind, "{\"id\":\"\u00ED\u00A0\u0080\"}"), ISO_8859_1));
        files.put("beyond unicode", kind -> bytes(around(kind, "{\"id\":\"\u00F4\u0090\u0080\u0080\"}"), ISO_8859_1));
        for (int depth : new int[] {10_000, MILLION}) {
            text(files, depth + " lists deep", kind -> "[".repeat(depth) + "]".repeat(depth));
            text(files, depth + " lists deep, unclosed", kind -> "[".repeat(depth));
            text(files, depth + " objects deep", kind -> "{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
            text(
                    files,
                    depth + " deep in a header key",
                    kind -> "{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}");
            text(files, depth + " deep in a record", kind -> around(kind, "{\"x\":" + "[".repeat(depth) + "}"));
        }
        return files;
    }

    /** Those that are as large as a file may be, or nearly. */
    static Map<String, Function<String, byte[]>> large() {
        int size = 16 * MILLION;
        Map<String, Function<String, byte[]>> files = new LinkedHashMap<>();
        text(files, "spaces only", kind -> " ".repeat(size));
        text(files, "one text", kind -> "\"" + "x".repeat(size) + "\"");
        text(files, "opening brackets only", kind -> "[".repeat(size));
        text(files, "a record with one long text", kind -> around(kind, "{\"note\":\"" + "x".repeat(size) + "\"}"));
        text(files, "many small lines", kind -> "{\n".repeat(MILLION / 100));
        text(files, "a long list of the wrong kind", kind -> "{\"x\":[" + "1,".repeat(MILLION / 2) + "1]}");
        return files;
    }

    private static void text(Map<String, Function<String, byte[]>> files, String name, Function<String, String> text) {
        files.put(name, kind -> bytes(text.apply(kind), UTF_8));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
