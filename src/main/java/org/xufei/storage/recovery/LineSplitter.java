package org.xufei.storage.recovery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xufei.storage.format.Fragment;

/** Cuts a damaged file into its lines: as this app writes it, each is a record. */
final class LineSplitter {

    /** Where a header begins; a second one means that a second document was written behind the first. */
    private static final String HEADER = "{\"format\"";

    private LineSplitter() {}

    /** Whether this app laid the file out: its first line opens the list. */
    static boolean isOnePerLine(byte[] file) {
        int end = 0;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        byte[] first = strip(file, 0, end);
        return first.length > 0 && first[first.length - 1] == '[';
    }

    /**
     * Every line that is not blank. Between the line that opens the list and the line that closes it each line counts; elsewhere only one
     * that opens an object does, unless it is the header.
     */
    static List<Fragment> fragments(byte[] file) {
        List<Fragment> fragments = new ArrayList<>();
        boolean inList = false;
        int line = 0;
        for (int start = 0, end; start < file.length && fragments.size() < Fragment.MAX; start = end + 1) {
            end = start;
            while (end < file.length && file[end] != '\n') {
                end++;
            }
            line++;
            byte[] bytes = strip(file, start, end);
            // Its bytes one by one: the line may be no UTF-8.
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (line == 1 || text.startsWith(HEADER)) {
                inList = text.endsWith("[");
                fragments.add(new Fragment(line, bytes, false));
            } else if (text.startsWith("]")) {
                inList = false;
            } else if (!text.isEmpty()) {
                fragments.add(new Fragment(line, withoutComma(bytes), inList || text.startsWith("{")));
            }
        }
        return fragments;
    }

    private static byte[] strip(byte[] bytes, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(bytes[start])) {
            start++;
        }
        while (end > start && isSpace(bytes[end - 1])) {
            end--;
        }
        return Arrays.copyOfRange(bytes, start, end);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    private static byte[] withoutComma(byte[] line) {
        return line[line.length - 1] == ',' ? strip(line, 0, line.length - 1) : line;
    }
}
