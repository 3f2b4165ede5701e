package org.xufei.content;

import org.xufei.domain.guide.Precaution;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** A usual mistake to rule out. */
record PrecautionJson(String id, TextJson title, TextJson why, TextJson how, EvidenceJson evidence) {

    Precaution toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        return new Precaution(
                GuideChecks.id(id, place),
                title.toDomain(place.field("title")),
                why.toDomain(place.field("why")),
                how.toDomain(place.field("how")),
                evidence.toDomain(place.field("evidence"), sources));
    }
}
