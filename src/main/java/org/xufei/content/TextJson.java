package org.xufei.content;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xufei.domain.Language;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.json.InlineValue;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/**
 * A text by the tags of its languages, such as {@code zh} and {@code en}. Those of the app are required; others, such as the
 * Khmer to show to a clerk, may be.
 */
record TextJson(Map<String, String> byLanguage) implements InlineValue {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    LocalizedText toDomain(JsonPlace place) throws JsonFault {
        Map<String, String> seen = new LinkedHashMap<>(byLanguage);
        seen.replaceAll((language, text) -> GuideChecks.visible(text));
        for (Language language : Language.values()) {
            if (seen.getOrDefault(language.tag(), "").isBlank()) {
                throw place.field(language.tag()).fault(JsonFault.Kind.BLANK_TRANSLATION);
            }
        }
        for (Map.Entry<String, String> text : seen.entrySet()) {
            if (!LANGUAGES.contains(text.getKey())) {
                throw place.field(text.getKey()).fault(JsonFault.Kind.UNKNOWN_KEY);
            } else if (text.getValue().isBlank()) {
                throw place.field(text.getKey()).fault(JsonFault.Kind.BLANK_TRANSLATION);
            }
        }
        return new LocalizedText(seen);
    }
}
