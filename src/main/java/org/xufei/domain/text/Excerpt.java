package org.xufei.domain.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a text that may be long, to be shown. Cut off only between what a reader takes for characters, and then an ellipsis stands there. */
public final class Excerpt {

    private static final String CUT = "…";

    /** An emoji put together from several is one. A Khmer consonant belongs to the one before it if a coeng (U+17D2) stands between. */
    private static final Pattern CHARACTER = Pattern.compile("\\X(?:(?<=\\u17D2)\\X)*");

    private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]\\s*");

    private Excerpt() {}

    /**
     * The start, on one line: line breaks are spaces.
     *
     * @param most UTF-16 units, without the ellipsis; more than 0
     */
    public static String line(String text, int most) {
        return start(LINE_BREAK.matcher(text.strip()).replaceAll(" "), most);
    }

    /**
     * The start, in lines as they are.
     *
     * @param most UTF-16 units, without the ellipsis; more than 0
     */
    public static String lines(String text, int most, int mostLines) {
        List<String> lines = text.strip().lines().limit(mostLines + 1L).toList();
        return lines.size() <= mostLines
                ? start(String.join("\n", lines), most)
                : start(String.join("\n", lines.subList(0, mostLines)) + CUT, most);
    }

    /**
     * On one line, the part in which the text differs from another one: two starts may be the same.
     *
     * @param most UTF-16 units, without ellipses; more than 0
     */
    public static String unlike(String text, String other, int most) {
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        // Some of what is the same tells where one is.
        int from = same < most / 2 || text.length() <= most ? 0 : boundary(text, same - most / 4);
        return from == 0 ? line(text, most) : CUT + line(text.substring(from), most);
    }

    private static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = boundary(text, most);
        // A single character may be made of more units than there is room for.
        int cut = end > 0 ? end : text.offsetByCodePoints(0, text.codePointCount(0, most) - 1);
        return text.substring(0, cut).stripTrailing() + CUT;
    }

    /** Where the last character ends that ends by then. */
    private static int boundary(String text, int by) {
        Matcher character = CHARACTER.matcher(text);
        int end = 0;
        while (character.find() && character.end() <= by) {
            end = character.end();
        }
        return end;
    }
}
