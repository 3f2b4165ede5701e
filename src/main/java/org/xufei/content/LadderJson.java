package org.xufei.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** What happens to a number after its balance has run out; {@code ofRegulator} only where it is true. */
record LadderJson(
        List<Rung> rungs,
        TextJson note,
        EvidenceJson evidence,
        @Nullable Boolean ofRegulator) {

    GraceLadder toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        GuideChecks.notEmpty(rungs, place.field("rungs"));
        return new GraceLadder(
                place.field("rungs").each(rungs, Rung::toDomain),
                note.toDomain(place.field("note")),
                evidence.toDomain(place.field("evidence"), sources),
                Boolean.TRUE.equals(ofRegulator));
    }

    /** One stage and its days. */
    record Rung(String stage, int days) {

        GraceLadder.Rung toDomain(JsonPlace place) throws JsonFault {
            GraceLadder.Stage domainStage = GuideChecks.enumValue(GraceLadder.Stage.class, stage, place.field("stage"));
            GuideChecks.days(days, place.field("days"));
            return place.field("days").make(() -> new GraceLadder.Rung(domainStage, days));
        }
    }
}
