package org.xufei.content;

import java.util.List;
import org.xufei.domain.guide.ChannelFact;
import org.xufei.domain.guide.Situation;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** What a situation means for a channel; {@code reason} in a few words. */
record ChannelFactJson(String situation, String effect, TextJson reason, EvidenceJson evidence) {

    /** @throws JsonFault also if a situation stands twice */
    static List<ChannelFact> toDomain(List<ChannelFactJson> facts, JsonPlace place, IdIndex<Source> sources)
            throws JsonFault {
        List<ChannelFact> converted = place.each(facts, (fact, at) -> fact.toDomain(at, sources));
        for (int i = 0; i < converted.size(); i++) {
            Situation situation = converted.get(i).situation();
            if (converted.subList(0, i).stream().anyMatch(before -> before.situation() == situation)) {
                throw place.item(i).field("situation").fault(JsonFault.Kind.BAD_VALUE);
            }
        }
        return converted;
    }

    private ChannelFact toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        return new ChannelFact(
                GuideChecks.enumValue(Situation.class, situation, place.field("situation")),
                GuideChecks.enumValue(ChannelFact.Effect.class, effect, place.field("effect")),
                reason.toDomain(place.field("reason")),
                evidence.toDomain(place.field("evidence"), sources));
    }
}
