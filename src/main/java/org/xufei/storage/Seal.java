package org.xufei.storage;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The checksum at the end of each line: {@code "check"}, the CRC-32 of the line's UTF-8 bytes before it. A disk that forgot a bit, or
 * an editor, cannot change an amount without its being noticed.
 */
final class Seal {

    private static final String OPENS = ",\"check\":\"";
    private static final String CLOSES = "\"}";
    private static final int DIGITS = 8;
    private static final int LENGTH = OPENS.length() + DIGITS + CLOSES.length();

    private Seal() {}

    /** @param json an object on one line, not an empty one */
    static String on(String json) {
        String open = json.substring(0, json.length() - 1);
        byte[] bytes = open.getBytes(StandardCharsets.UTF_8);
        return open + end(bytes, 0, bytes.length);
    }

    private static String end(byte[] bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - from);
        return OPENS + HexFormat.of().toHexDigits(crc.getValue(), DIGITS) + CLOSES;
    }

    /** Whether this object is as it was when it was sealed. */
    static boolean isWhole(byte[] object) {
        return isWhole(object, 0, object.length);
    }

    private static boolean isWhole(byte[] bytes, int from, int to) {
        int sealed = to - LENGTH;
        return sealed > from
                && end(bytes, from, sealed).equals(new String(bytes, sealed, LENGTH, StandardCharsets.ISO_8859_1));
    }

    /**
     * What the lines of a file say.
     *
     * @param whole how many lines hold a sealed object
     * @param firstBroken the first line that opens an object and is not sealed, the header aside; 0 if there is none
     */
    record Count(int whole, int firstBroken) {}

    static Count count(byte[] file) {
        int whole = 0;
        int firstBroken = 0;
        int line = 0;
        for (int start = 0, end; start < file.length; start = end + 1) {
            end = start;
            while (end < file.length && file[end] != '\n') {
                end++;
            }
            line++;
            if (line > 1 && file[start] == '{') {
                int last = file[end - 1] == ',' ? end - 1 : end;
                if (isWhole(file, start, last)) {
                    whole++;
                } else if (firstBroken == 0) {
                    firstBroken = line;
                }
            }
        }
        return new Count(whole, firstBroken);
    }
}
