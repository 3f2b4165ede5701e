package org.xufei.domain.text;

/**
 * A text of a user or of another program as it can be shown anywhere without harm: nothing in it turns round, hides or overwrites what
 * stands beside it. What can be seen of it stays, in every script.
 *
 * @see <a href="https://www.unicode.org/reports/tr36/">Unicode Technical Report 36, on text that looks like something else</a>
 */
public final class VisibleText {

    /** On one character. No script stacks more. */
    private static final int MAX_MARKS = 4;

    private static final String ELLIPSIS = "…";
    private static final int REPLACEMENT = 0xFFFD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;

    private final StringBuilder shown;
    private final char lineEnd;
    private int marks;
    private boolean afterInvisible;
    private boolean seen;
    private boolean rightToLeft;

    private VisibleText(int length, char lineEnd) {
        shown = new StringBuilder(length);
        this.lineEnd = lineEnd;
    }

    /**
     * On one line. Line ends and tabs become spaces; control characters and what changes the direction go; invisible characters stay where
     * scripts and emoji need them, one at a time; half a character becomes the sign for an unreadable one; of a flood of marks on one
     * character the first few stay. A text that shows nothing is empty. Done again it changes nothing more.
     */
    public static String line(String text) {
        return of(text, ' ');
    }

    /** The same with its tabs, and with its line ends, each as one character. */
    public static String lines(String text) {
        return of(text, '\n');
    }

    /**
     * So much of a text as fits, never half a character, with an ellipsis if that is not all.
     *
     * @param most in characters, without the ellipsis
     */
    public static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + ELLIPSIS;
    }

    private static String of(String text, char lineEnd) {
        if (isHarmless(text)) {
            return text.isBlank() ? "" : text;
        }
        VisibleText visible = new VisibleText(text.length(), lineEnd);
        text.replace("\r\n", "\n").codePoints().forEach(visible::take);
        if (!visible.seen) {
            return "";
        }
        if (visible.rightToLeft) {
            // Else what stands beside it would change places, and the groups of a number behind it their order.
            return LEFT_TO_RIGHT_MARK + visible.shown.toString() + LEFT_TO_RIGHT_MARK;
        }
        return visible.shown.toString();
    }

    private void take(int c) {
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> takeMark(c);
            case Character.FORMAT -> takeInvisible(c);
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> takeControl(c);
            case Character.SURROGATE -> takeVisible(REPLACEMENT);
            default -> takeVisible((c & 0xFFFE) == 0xFFFE ? REPLACEMENT : c);
        }
    }

    private void takeMark(int c) {
        marks++;
        if (marks <= MAX_MARKS) {
            shown.appendCodePoint(c);
            afterInvisible = false;
        }
    }

    private void takeInvisible(int c) {
        boolean needed = (c >= ZERO_WIDTH_SPACE && c <= ZERO_WIDTH_JOINER && !afterInvisible)
                || (c >= FIRST_TAG && c <= LAST_TAG);
        if (needed) {
            shown.appendCodePoint(c);
            afterInvisible = true;
        }
    }

    private void takeControl(int c) {
        switch (c) {
            case '\t' -> shown.append(lineEnd == '\n' ? '\t' : ' ');
            case '\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029 -> shown.append(lineEnd);
            default -> {
                return;
            }
        }
        marks = 0;
        afterInvisible = false;
    }

    private void takeVisible(int c) {
        shown.appendCodePoint(c);
        seen |= !isEmpty(c);
        byte direction = Character.getDirectionality(c);
        rightToLeft |= direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        marks = 0;
        afterInvisible = false;
    }

    /** Spaces, fillers of Hangul, and the pattern of Braille without a dot. */
    private static boolean isEmpty(int c) {
        return Character.isSpaceChar(c) || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
    }

    /** Told by the blocks that most text is of: 100,000 receipts are read at once. */
    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmless = (c >= ' ' && c <= '~') || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3001 && c <= 0x3029);
            if (!harmless) {
                return false;
            }
        }
        return true;
    }
}
