package org.xufei.domain.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is searched for. Every word must occur, in any order; digits of a phone number or a SIM card's number are found however they are
 * grouped, in whole or in part, dialled at home or from abroad.
 *
 * <p>Rooms search the same way: each makes a key of its records by {@link #key} and compares it with {@link #matches}.
 */
public final class SearchWords {

    /** Thousands are grouped on screen, in some languages and by some people. */
    private static final Pattern GROUPING = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");

    private static final Pattern DIGIT_GROUP = Pattern.compile("[-+(). ]*[0-9][-+()./0-9]*|[-+()./]+");

    /** These have digits and separators, but are no part of a number. */
    private static final Pattern DATE_OR_AMOUNT = Pattern.compile("[0-9]+\\.[0-9]{1,2}"
            + "|[12][0-9]{3}[-./][0-9]{1,2}(?:[-./][0-9]{1,2})?"
            + "|[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{2}(?:[0-9]{2})?");

    /** As dialled from abroad: 00 from most countries, 001, 007 and 008 inside Cambodia; the national 0 often stays behind it. */
    private static final Pattern FROM_ABROAD = Pattern.compile("^(?:00[178]?)?8550?([0-9]+)$");

    /** A national number, whole or nearly so: its digits are not looked for in several places. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0[0-9]{7,9}");

    /** Cards pad the 19 digits of an ICCID with a letter that is no part of it. */
    private static final Pattern PADDED_ICCID = Pattern.compile("(89[0-9]{10,})f+");

    /** Fewer digits with separators between may be anything. */
    private static final int FEWEST_JOINED = 5;

    private final List<Term> terms;

    /** Of the ways one must match; in each way every word must occur. */
    private record Term(List<List<String>> ways) {

        boolean matches(String key) {
            for (List<String> way : ways) {
                if (containsAll(key, way)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean containsAll(String key, List<String> words) {
            for (String word : words) {
                if (!key.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    private SearchWords(List<Term> terms) {
        this.terms = terms;
    }

    /** What was typed into a search field; nothing typed finds everything. */
    public static SearchWords of(String typed) {
        List<Term> terms = new ArrayList<>();
        List<String> digits = new ArrayList<>();
        for (String word : normalized(typed).split(" +", -1)) {
            if (DIGIT_GROUP.matcher(word).matches()
                    && !DATE_OR_AMOUNT.matcher(word).matches()) {
                digits.add(word);
                continue;
            }
            addDigits(digits, terms);
            if (!word.isEmpty()) {
                terms.add(new Term(List.of(List.of(PADDED_ICCID.matcher(word).replaceAll("$1")))));
            }
        }
        addDigits(digits, terms);
        return new SearchWords(List.copyOf(terms));
    }

    /** What a record is found by, in one string, so that a keystroke costs one scan per record. */
    public static String key(Collection<String> parts) {
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .map(SearchWords::normalized)
                .collect(Collectors.joining("\n"));
    }

    /** @param key made once per record by {@link #key} */
    public boolean matches(String key) {
        for (Term term : terms) {
            if (!term.matches(key)) {
                return false;
            }
        }
        return true;
    }

    /** Adjacent words of digits are one number, or else each stands for itself. */
    private static void addDigits(List<String> words, List<Term> terms) {
        if (words.isEmpty()) {
            return;
        }
        List<String> apart = words.stream()
                .filter(word -> word.chars().anyMatch(c -> c >= '0' && c <= '9'))
                .toList();
        String joined = String.join("", words).replaceAll("[^0-9]", "");
        if (joined.isEmpty()) {
            terms.add(new Term(List.of(List.copyOf(words))));
        } else {
            terms.add(new Term(ways(apart, joined)));
        }
        words.clear();
    }

    private static List<List<String>> ways(List<String> apart, String joined) {
        String national = FROM_ABROAD.matcher(joined).replaceFirst("0$1");
        boolean asOneWord = apart.size() == 1 && apart.get(0).equals(joined);
        if (WHOLE_NUMBER.matcher(national).matches()) {
            return List.of(List.of(national));
        }
        List<List<String>> joinedWays = Stream.of(joined, national)
                .distinct()
                .filter(digits -> asOneWord || digits.length() >= FEWEST_JOINED || isSurelyNumber(apart))
                .map(List::of)
                .toList();
        List<List<String>> ways = new ArrayList<>(joinedWays);
        if (!asOneWord) {
            ways.add(apart);
        }
        return List.copyOf(ways);
    }

    /** {@code (096)}, {@code (0)96} and {@code 00855 96} are nothing else, however short. */
    private static boolean isSurelyNumber(List<String> words) {
        return words.get(0).startsWith("00855") || words.stream().anyMatch(word -> word.indexOf('(') >= 0);
    }

    private static String normalized(String text) {
        String plain = PlainText.of(text).toLowerCase(Locale.ROOT);
        return plain.indexOf(',') < 0 ? plain : GROUPING.matcher(plain).replaceAll("");
    }
}
