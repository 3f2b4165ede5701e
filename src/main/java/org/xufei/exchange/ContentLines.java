package org.xufei.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file (RFC 5545, section 3.1). */
final class ContentLines {

    private static final String LINE_END = "\r\n";

    /** Of a line without its end. */
    private static final int MAX_OCTETS = 75;

    private ContentLines() {}

    /** Folds lines that are too long, never within a character, and encodes them in UTF-8. */
    static byte[] encode(String unfolded) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        unfolded.lines().forEach(line -> {
            int length = 0;
            for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
                byte[] character = Character.toString(line.codePointAt(at)).getBytes(StandardCharsets.UTF_8);
                if (length + character.length > MAX_OCTETS) {
                    octets.writeBytes((LINE_END + " ").getBytes(StandardCharsets.UTF_8));
                    length = 1;
                }
                octets.writeBytes(character);
                length += character.length;
            }
            octets.writeBytes(LINE_END.getBytes(StandardCharsets.UTF_8));
        });
        return octets.toByteArray();
    }

    /** Line ends as one character, and without other control characters, which the format does not allow. */
    static String printable(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }
}
