package org.xufei.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelService;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.OperatorStatus;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** A mobile operator; {@code services} by the ids of the guide's channels, {@code ladder} only where its own is known. */
record OperatorJson(
        String id,
        String name,
        String status,
        TextJson about,
        EvidenceJson evidence,
        PrefixesJson prefixes,
        List<ContactJson> contacts,
        List<CodeJson> codes,
        List<ValidityJson> validity,
        @Nullable LadderJson ladder,
        Map<String, ServiceJson> services) {

    Operator toDomain(JsonPlace place, IdIndex<Channel> channels, IdIndex<Source> sources, EarlierVersionDefaults gaps)
            throws JsonFault {
        List<DialCode> domainCodes = place.field("codes").each(codes, (code, at) -> code.toDomain(at, sources));
        place.field("codes").requireDistinct(domainCodes, DialCode::id);
        return new Operator(
                GuideChecks.id(id, place),
                GuideChecks.notBlank(name, place.field("name")),
                GuideChecks.enumValue(OperatorStatus.class, status, place.field("status")),
                about.toDomain(place.field("about")),
                evidence.toDomain(place.field("evidence"), sources),
                prefixes.toDomain(place.field("prefixes"), sources),
                place.field("contacts").each(contacts, (contact, at) -> contact.toDomain(at, sources)),
                domainCodes,
                place.field("validity")
                        .each(validity, (table, at) -> table.toDomain(at, channels, sources, gaps.of(id))),
                ownLadder(place.field("ladder"), sources),
                services(place.field("services"), channels, sources, gaps.of(id)),
                List.of());
    }

    private Optional<GraceLadder> ownLadder(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        return ladder == null ? Optional.empty() : Optional.of(ladder.toDomain(place, sources));
    }

    private Map<String, ChannelService> services(
            JsonPlace place, IdIndex<Channel> channels, IdIndex<Source> sources, EarlierVersionDefaults.OfOperator gaps)
            throws JsonFault {
        Map<String, ChannelService> converted = new LinkedHashMap<>();
        for (var service : services.entrySet()) {
            JsonPlace here = place.field(service.getKey());
            Channel channel = channels.get(service.getKey(), here);
            converted.put(channel.id(), service.getValue().toDomain(here, channel, sources, gaps));
        }
        for (String channel : channels.ids()) {
            if (!converted.containsKey(channel)) {
                throw place.field(channel).fault(JsonFault.Kind.MISSING);
            }
        }
        return converted;
    }
}
