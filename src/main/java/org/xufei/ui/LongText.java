package org.xufei.ui;

/**
 * A long text in pieces that the toolkit lays out at once. Where signs are shaped by their neighbours, as in Khmer, it shapes all the rest
 * of a paragraph anew for every line: 2,000 characters take it seconds.
 */
final class LongText {

    /** Of a paragraph in a script that is shaped, in characters. */
    static final int MAX = 200;

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int KHMER_SUBSCRIPT_SIGN = 0x17D2;

    private LongText() {}

    /**
     * The same text to be shown wrapped, with some more line ends: at a space if there is one, else between two signs. Other scripts stay
     * as they are, for their words are broken wherever the line is full.
     */
    static String breakable(String text) {
        if (text.length() <= MAX || text.chars().allMatch(c -> isSimple((char) c))) {
            return text;
        }
        StringBuilder broken = new StringBuilder(text.length() + text.length() / MAX + 1);
        int from = 0;
        while (from < text.length()) {
            int end = endOfPiece(text, from);
            broken.append(text, from, end);
            if (end < text.length() && text.charAt(end - 1) != '\n') {
                broken.append('\n');
            }
            from = end;
        }
        return broken.toString();
    }

    private static int endOfPiece(String text, int from) {
        int full = Math.min(text.length(), from + MAX);
        int lineEnd = text.indexOf('\n', from);
        if (lineEnd >= 0 && lineEnd < full) {
            return lineEnd + 1;
        } else if (full == text.length()) {
            return full;
        }
        int sign = from;
        for (int at = from + 1; at < full; at++) {
            int before = text.codePointBefore(at);
            if (Character.isWhitespace(before) || before == ZERO_WIDTH_SPACE) {
                // The last one that is found stands.
                sign = at;
            }
        }
        if (sign > from) {
            return sign;
        }
        for (int at = full; at > from; at--) {
            if (mayPart(text.codePointBefore(at), text.codePointAt(at))) {
                return at;
            }
        }
        return full;
    }

    private static boolean isSimple(char c) {
        return c < 0x300
                || (c >= 0x370 && c < 0x590)
                || (c >= 0x2010 && c < 0x2028)
                || (c >= 0x2E80 && c < 0xA4D0)
                || (c >= 0xAC00 && c < 0xD7A4)
                || (c >= 0xFF00 && c < 0xFFF0);
    }

    /** Not within what is drawn as one sign. */
    private static boolean mayPart(int before, int c) {
        boolean joined = before == ZERO_WIDTH_JOINER || before == KHMER_SUBSCRIPT_SIGN;
        return !joined
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.FORMAT,
                            Character.MODIFIER_SYMBOL,
                            Character.SURROGATE -> false;
                    default -> true;
                };
    }
}
