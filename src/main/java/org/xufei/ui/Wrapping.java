package org.xufei.ui;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which texts the toolkit breaks into lines in no time. Where letters are shaped by their neighbours, as in Khmer, it shapes the rest of a
 * paragraph again for every line of it, which takes seconds for 5,000 characters.
 */
final class Wrapping {

    /** Of the lengths of such paragraphs, squared and added up: as much as one of 500 characters. */
    private static final long MAX = 500L * 500;

    private static final Set<UnicodeScript> UNSHAPED = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    private Wrapping() {}

    static boolean isQuick(String text) {
        return text.lines()
                        .filter(paragraph -> paragraph.codePoints().anyMatch(Wrapping::isShaped))
                        .mapToLong(paragraph -> (long) paragraph.length() * paragraph.length())
                        .sum()
                <= MAX;
    }

    /** Joiners too, by which emoji are put together. */
    private static boolean isShaped(int c) {
        return !UNSHAPED.contains(UnicodeScript.of(c)) || Character.getType(c) == Character.FORMAT;
    }
}
