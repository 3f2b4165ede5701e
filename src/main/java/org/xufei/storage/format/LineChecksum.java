package org.xufei.storage.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.xufei.json.Extensible;
import org.xufei.json.Json;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.WithUnknownKeys;

/**
 * The checksum at the end of each line: {@code "check"}, the CRC-32 of the line's UTF-8 bytes before it. A disk that forgot a bit, or
 * an editor, cannot change an amount without its being noticed.
 */
public final class LineChecksum {

    private static final String OPENS = ",\"check\":\"";
    private static final String CLOSES = "\"}";
    private static final int DIGITS = 8;
    private static final int LENGTH = OPENS.length() + DIGITS + CLOSES.length();

    private LineChecksum() {}

    /** @param json an object on one line, not an empty one */
    public static String on(String json) {
        String open = json.substring(0, json.length() - 1);
        byte[] bytes = open.getBytes(StandardCharsets.UTF_8);
        return open + end(bytes, 0, bytes.length);
    }

    private static String end(byte[] bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - from);
        return OPENS + HexFormat.of().toHexDigits(crc.getValue(), DIGITS) + CLOSES;
    }

    /** Whether this object is, byte for byte, as it was when its checksum was made. */
    public static boolean isWhole(byte[] object) {
        return isWhole(object, 0, object.length);
    }

    private static boolean isWhole(byte[] bytes, int from, int to) {
        int mark = to - LENGTH;
        return mark > from
                && end(bytes, from, mark).equals(new String(bytes, mark, LENGTH, StandardCharsets.ISO_8859_1));
    }

    /**
     * Whether this object says what it said when its checksum was made. Tools that lay a file out anew change spaces, escapes and the order of
     * keys; written on one line again, in the order in which it stands or in this app's own, it has the bytes that the checksum is for.
     */
    public static boolean isSound(byte[] object, RecordKind<?> kind) {
        if (isWhole(object)) {
            return true;
        }
        try {
            WithUnknownKeys<Checksummed> read = Json.readOpen(object, Checksummed.class);
            String check = read.shape().check;
            return check != null
                    && (isFor(check, Json.write(new WithUnknownKeys<>(new Checksummed(null), read.unknown())))
                            || isFor(check, asWritten(object, kind)));
        } catch (JsonFault unreadable) {
            return false;
        }
    }

    private static boolean isFor(String check, String json) {
        return on(json).endsWith(OPENS + check + CLOSES);
    }

    private static <T> String asWritten(byte[] object, RecordKind<T> kind) throws JsonFault {
        WithUnknownKeys<? extends RecordJson<T>> read = Json.readOpen(object, kind.shape());
        return Json.write(
                UnknownFields.putBack(kind.toShape().apply(read.shape().toDomain(JsonPlace.ROOT)), read));
    }

    /** An object of any kind with its checksum, its keys in the order in which they stand. */
    private record Checksummed(@Nullable String check) implements Extensible {}

    /** How many lines of a file hold an object that is, byte for byte, as it was when its checksum was made. */
    static int countWhole(byte[] file) {
        int whole = 0;
        int line = 0;
        for (int start = 0, end; start < file.length; start = end + 1) {
            end = start;
            while (end < file.length && file[end] != '\n') {
                end++;
            }
            line++;
            if (line > 1 && file[start] == '{') {
                int last = end > start && file[end - 1] == '\r' ? end - 1 : end;
                whole += isWhole(file, start, file[last - 1] == ',' ? last - 1 : last) ? 1 : 0;
            }
        }
        return whole;
    }
}
