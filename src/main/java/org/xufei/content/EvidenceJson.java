package org.xufei.content;

import java.util.List;
import org.xufei.domain.guide.Confidence;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.Source;
import org.xufei.domain.guide.SourceDate;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** What stands behind a fact: the ids of its sources, the day of what they say, and how far to trust them. */
record EvidenceJson(List<String> sources, String asOf, String confidence) {

    Evidence toDomain(JsonPlace place, IdIndex<Source> known) throws JsonFault {
        GuideChecks.notEmpty(sources, place.field("sources"));
        return new Evidence(
                place.field("sources").each(sources, known::get),
                place.field("asOf").make(() -> new SourceDate(asOf)),
                GuideChecks.enumValue(Confidence.class, confidence, place.field("confidence")));
    }
}
