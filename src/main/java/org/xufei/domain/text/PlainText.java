package org.xufei.domain.text;

import java.text.Normalizer;

/** The plain form of what was typed or pasted. Whatever reads or compares typed text starts from it. */
public final class PlainText {

    private static final int MINUS_SIGN = 0x2212;

    private PlainText() {}

    /**
     * Compatibility forms replaced by the plain ones (full-width digits, letters, punctuation, ideographic spaces), every script's digits as 0–9, every dash
     * and the minus sign as a hyphen, every space as the plain one, trimmed. Invisible characters go: copied phone numbers and Khmer text
     * are full of them. Upper and lower case stay.
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (Character.getType(c) == Character.DASH_PUNCTUATION || c == MINUS_SIGN) {
                plain.append('-');
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }

    /** Most text is: 100,000 receipts are made searchable at once. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
