package org.xufei.content;

import org.xufei.domain.guide.Correction;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** What older guides say wrongly. */
record CorrectionJson(String id, TextJson claim, TextJson right, TextJson why, EvidenceJson evidence) {

    Correction toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        return new Correction(
                GuideChecks.id(id, place),
                claim.toDomain(place.field("claim")),
                right.toDomain(place.field("right")),
                why.toDomain(place.field("why")),
                evidence.toDomain(place.field("evidence"), sources));
    }
}
