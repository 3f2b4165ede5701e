package org.xufei.content;

import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** Something to dial. */
record CodeJson(String id, String code, TextJson purpose, TextJson expect, EvidenceJson evidence) {

    DialCode toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        return new DialCode(
                GuideChecks.id(id, place),
                GuideChecks.notBlank(code, place.field("code")),
                purpose.toDomain(place.field("purpose")),
                expect.toDomain(place.field("expect")),
                evidence.toDomain(place.field("evidence"), sources));
    }
}
