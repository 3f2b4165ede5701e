package org.xufei.content;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelFact;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.PaymentKind;
import org.xufei.domain.guide.Source;
import org.xufei.domain.guide.Step;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** A way to renew. */
record ChannelJson(
        String id,
        TextJson name,
        TextJson summary,
        TextJson goodFor,
        TextJson mind,
        List<TextJson> bring,
        List<TextJson> pay,
        @Nullable List<String> payments,
        List<StepJson> steps,
        @Nullable List<ChannelFactJson> advice,
        EvidenceJson evidence) {

    Channel toDomain(
            JsonPlace place, IdIndex<DialCode> commonCodes, IdIndex<Source> sources, EarlierVersionDefaults gaps)
            throws JsonFault {
        GuideChecks.notEmpty(steps, place.field("steps"));
        List<Step> domainSteps = place.field("steps").each(steps, (step, at) -> step.toDomain(at, commonCodes));
        place.field("steps").requireDistinct(domainSteps, Step::id);
        return new Channel(
                GuideChecks.id(id, place),
                name.toDomain(place.field("name")),
                summary.toDomain(place.field("summary")),
                goodFor.toDomain(place.field("goodFor")),
                mind.toDomain(place.field("mind")),
                place.field("bring").each(bring, TextJson::toDomain),
                place.field("pay").each(pay, TextJson::toDomain),
                payments(place.field("payments"), gaps),
                domainSteps,
                facts(place.field("advice"), sources, gaps),
                evidence.toDomain(place.field("evidence"), sources));
    }

    private List<ChannelFact> facts(JsonPlace place, IdIndex<Source> sources, EarlierVersionDefaults gaps)
            throws JsonFault {
        return advice == null ? gaps.channelFacts(id, place) : ChannelFactJson.toDomain(advice, place, sources);
    }

    private Set<PaymentKind> payments(JsonPlace place, EarlierVersionDefaults gaps) throws JsonFault {
        if (payments == null) {
            return gaps.payments(id, place);
        }
        GuideChecks.notEmpty(payments, place);
        return Set.copyOf(place.each(payments, (kind, at) -> GuideChecks.enumValue(PaymentKind.class, kind, at)));
    }
}
