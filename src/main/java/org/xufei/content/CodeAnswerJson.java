package org.xufei.content;

import java.util.List;
import java.util.Set;
import org.xufei.domain.guide.CodeAnswer;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** What the answer to a code shows. */
record CodeAnswerJson(List<String> shows, EvidenceJson evidence) {

    CodeAnswer toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        GuideChecks.notEmpty(shows, place.field("shows"));
        return new CodeAnswer(
                Set.copyOf(place.field("shows")
                        .each(shows, (word, at) -> GuideChecks.enumValue(CodeAnswer.Shown.class, word, at))),
                evidence.toDomain(place.field("evidence"), sources));
    }
}
