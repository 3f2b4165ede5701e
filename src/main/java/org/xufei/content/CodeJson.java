package org.xufei.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.guide.CodeAnswer;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** Something to dial; {@code answer} only where it shows something of the balance. */
record CodeJson(
        String id,
        String code,
        TextJson purpose,
        TextJson expect,
        @Nullable CodeAnswerJson answer,
        EvidenceJson evidence) {

    DialCode toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        return new DialCode(
                GuideChecks.id(id, place),
                GuideChecks.notBlank(code, place.field("code")),
                purpose.toDomain(place.field("purpose")),
                expect.toDomain(place.field("expect")),
                answer(place.field("answer"), sources),
                evidence.toDomain(place.field("evidence"), sources));
    }

    private Optional<CodeAnswer> answer(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        return answer == null ? Optional.empty() : Optional.of(answer.toDomain(place, sources));
    }
}
