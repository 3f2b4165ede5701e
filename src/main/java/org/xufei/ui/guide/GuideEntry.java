package org.xufei.ui.guide;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.knowledge.FactKey;
import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.domain.text.SearchWords;
import org.xufei.ui.Message;

/**
 * One thing that can be looked up. Its texts are strings, {@link LocalizedText}s and {@link Message}s.
 *
 * @param section in which it shows beside {@link GuideSection#EVERYTHING}
 * @param about what kind of thing it is, and of whom
 * @param evidence empty for a source and for what the user added
 * @param fact by which the user's check of it is known; empty if it cannot be checked
 * @param own what the user added; empty for the guide's
 * @param link of a source
 * @param key what it is found by, in every language
 */
record GuideEntry(
        GuideSection section,
        Message about,
        Object title,
        List<Object> lines,
        Optional<Evidence> evidence,
        Optional<FactKey> fact,
        Optional<KnowledgeRecord> own,
        Optional<URI> link,
        String key) {

    static GuideEntry fact(Message about, Object title, List<?> lines, Evidence evidence, Optional<FactKey> fact) {
        return of(GuideSection.EVERYTHING, about, title, lines, Optional.of(evidence), fact);
    }

    static GuideEntry of(
            GuideSection section,
            Message about,
            Object title,
            List<?> lines,
            Optional<Evidence> evidence,
            Optional<FactKey> fact) {
        List<Object> all = List.copyOf(lines);
        return new GuideEntry(
                section,
                about,
                title,
                all,
                evidence,
                fact,
                Optional.empty(),
                Optional.empty(),
                key(about, title, all, evidence));
    }

    GuideEntry withLink(Optional<URI> newLink) {
        return new GuideEntry(section, about, title, lines, evidence, fact, own, newLink, key);
    }

    GuideEntry ofUser(KnowledgeRecord record) {
        return new GuideEntry(section, about, title, lines, evidence, fact, Optional.of(record), link, key);
    }

    private static String key(Message about, Object title, List<Object> lines, Optional<Evidence> evidence) {
        List<String> parts = new ArrayList<>();
        add(parts, about);
        add(parts, title);
        lines.forEach(line -> add(parts, line));
        evidence.ifPresent(of -> of.sources().forEach(source -> add(parts, source.title())));
        return SearchWords.key(parts);
    }

    private static void add(Collection<String> parts, Object text) {
        if (text instanceof LocalizedText localized) {
            parts.addAll(localized.byLanguage().values());
        } else if (text instanceof Message message) {
            message.arguments().forEach(argument -> add(parts, argument));
        } else {
            parts.add(text.toString());
        }
    }
}
