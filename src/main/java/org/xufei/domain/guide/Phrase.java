package org.xufei.domain.guide;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A word or sentence for the person behind the counter.
 *
 * @param text in the languages of the app, and in Khmer where a source has it; {@value #PLACE} stands for what is filled in
 * @param origin how far the Khmer can be trusted
 */
public record Phrase(String id, LocalizedText text, Origin origin, Evidence evidence) {

    /** Where something is filled in. */
    public static final String PLACE = "{value}";

    private static final String KHMER = "km";

    /** Where the Khmer comes from. */
    public enum Origin {
        /** Stands so on a page of an operator, the regulator or a bank. */
        PUBLISHED,
        /** Put together from words of such pages, and read by no native speaker yet. */
        COMPOSED,
        /** From a phrasebook. */
        PHRASEBOOK
    }

    /** To be shown to a Khmer reader; empty if no source has it. With U+200B between words, for no library finds where Khmer may break. */
    public Optional<String> khmer() {
        return text.in(KHMER);
    }

    /** Whether the reader has to be told that no native speaker has read it. */
    public boolean isUnreviewed() {
        return khmer().isPresent() && origin == Origin.COMPOSED;
    }

    /** With this filled in. */
    public Phrase with(String value) {
        Map<String, String> filled = text.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().replace(PLACE, value)));
        return new Phrase(id, new LocalizedText(filled), origin, evidence);
    }
}
