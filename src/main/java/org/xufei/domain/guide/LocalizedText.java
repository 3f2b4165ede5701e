package org.xufei.domain.guide;

import org.xufei.domain.Language;

/** A text in every language that the app speaks. */
public record LocalizedText(String chinese, String english) {

    /** @throws IllegalArgumentException if either is blank */
    public LocalizedText {
        if (chinese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a translation is blank");
        }
    }

    public String in(Language language) {
        return switch (language) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }
}
