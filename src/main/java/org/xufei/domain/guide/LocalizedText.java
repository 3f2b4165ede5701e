package org.xufei.domain.guide;

import java.util.Map;
import java.util.Optional;
import org.xufei.domain.Language;

/**
 * A text in every language of the app, and perhaps in others.
 *
 * @param byLanguage by language tag, such as {@code zh}; see {@link Language#tag}
 */
public record LocalizedText(Map<String, String> byLanguage) {

    /** @throws IllegalArgumentException if a text is blank, or one in a language of the app is missing */
    public LocalizedText {
        byLanguage = Map.copyOf(byLanguage);
        for (Language language : Language.values()) {
            if (!byLanguage.containsKey(language.tag())) {
                throw new IllegalArgumentException("not translated: " + language.tag());
            }
        }
        if (byLanguage.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a translation is blank");
        }
    }

    /** @throws IllegalArgumentException if either is blank */
    public LocalizedText(String chinese, String english) {
        this(Map.of(Language.CHINESE.tag(), chinese, Language.ENGLISH.tag(), english));
    }

    public String chinese() {
        return in(Language.CHINESE);
    }

    public String english() {
        return in(Language.ENGLISH);
    }

    public String in(Language language) {
        return in(language.tag()).orElseThrow();
    }

    /** In any language, such as {@code km}; empty if it is not translated. */
    public Optional<String> in(String tag) {
        return Optional.ofNullable(byLanguage.get(tag));
    }
}
