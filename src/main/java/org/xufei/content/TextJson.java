package org.xufei.content;

import org.jspecify.annotations.Nullable;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** A text in every language. Both are optional only so that a missing translation is named as one. */
record TextJson(@Nullable String zh, @Nullable String en) {

    LocalizedText toDomain(JsonPlace place) throws JsonFault {
        return new LocalizedText(present(zh, place.field("zh")), present(en, place.field("en")));
    }

    private static String present(@Nullable String text, JsonPlace place) throws JsonFault {
        if (text == null || text.isBlank()) {
            throw place.fault(JsonFault.Kind.BLANK_TRANSLATION);
        }
        return text;
    }
}
