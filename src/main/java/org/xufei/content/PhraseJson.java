package org.xufei.content;

import org.xufei.domain.guide.Phrase;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** A word or sentence for the counter, with its Khmer where a source has it. */
record PhraseJson(String id, TextJson text, String origin, EvidenceJson evidence) {

    Phrase toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        return new Phrase(
                GuideChecks.id(id, place),
                text.toDomain(place.field("text")),
                GuideChecks.enumValue(Phrase.Origin.class, origin, place.field("origin")),
                evidence.toDomain(place.field("evidence"), sources));
    }
}
