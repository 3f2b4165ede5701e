package org.xufei.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelService;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** How one operator serves one channel; {@code steps} by the ids of the channel's steps, {@code advice} only where it differs from it. */
record ServiceJson(
        String state,
        TextJson note,
        @Nullable Map<String, TextJson> steps,
        @Nullable List<ChannelFactJson> advice,
        EvidenceJson evidence) {

    ChannelService toDomain(
            JsonPlace place, Channel channel, IdIndex<Source> sources, EarlierVersionDefaults.OfOperator gaps)
            throws JsonFault {
        return new ChannelService(
                GuideChecks.enumValue(ChannelService.State.class, state, place.field("state")),
                note.toDomain(place.field("note")),
                details(place.field("steps"), channel),
                advice == null
                        ? gaps.channelFacts(channel)
                        : ChannelFactJson.toDomain(advice, place.field("advice"), sources),
                evidence.toDomain(place.field("evidence"), sources));
    }

    private Map<String, LocalizedText> details(JsonPlace place, Channel channel) throws JsonFault {
        Map<String, LocalizedText> details = new LinkedHashMap<>();
        if (steps == null) {
            return details;
        }
        for (var step : steps.entrySet()) {
            JsonPlace here = place.field(step.getKey());
            if (channel.steps().stream().noneMatch(s -> s.id().equals(step.getKey()))) {
                throw here.fault(JsonFault.Kind.UNKNOWN_REFERENCE);
            }
            details.put(step.getKey(), step.getValue().toDomain(here));
        }
        return details;
    }
}
