package org.xufei.content;

import org.xufei.domain.guide.Source;
import org.xufei.domain.guide.Tip;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** Advice that belongs to no step. */
record TipJson(String id, TextJson title, TextJson text, EvidenceJson evidence) {

    Tip toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        return new Tip(
                GuideChecks.id(id, place),
                title.toDomain(place.field("title")),
                text.toDomain(place.field("text")),
                evidence.toDomain(place.field("evidence"), sources));
    }
}
