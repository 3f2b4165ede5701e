package org.xufei.content;

import java.util.stream.Collectors;
import org.xufei.domain.Language;
import org.xufei.domain.guide.LocalizedText;

/** All that a part of the guide says in English, to look for a fact in it wherever it stands. */
final class EnglishOf {

    private EnglishOf() {}

    static String part(Object part) {
        return GuideParts.in(part, LocalizedText.class).stream()
                .map(text -> text.in(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
