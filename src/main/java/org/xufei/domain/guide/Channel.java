package org.xufei.domain.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A way to renew.
 *
 * @param goodFor whom or what it suits
 * @param mind what to look out for
 * @param bring what to have at hand
 * @param pay how it can be paid, in words
 * @param payments the same as kinds; empty if not known
 * @param facts what situations mean for it, each situation once; of one that is missing nothing is known
 */
public record Channel(
        String id,
        LocalizedText name,
        LocalizedText summary,
        LocalizedText goodFor,
        LocalizedText mind,
        List<LocalizedText> bring,
        List<LocalizedText> pay,
        Set<PaymentKind> payments,
        List<Step> steps,
        List<ChannelFact> facts,
        Evidence evidence) {

    public Channel {
        bring = List.copyOf(bring);
        pay = List.copyOf(pay);
        payments = Set.copyOf(payments);
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
    }

    /** Whether notes are to be brought: cash is one way to pay, or the ways are not known. */
    public boolean mayTakeCash() {
        return payments.isEmpty() || payments.contains(PaymentKind.CASH) || payments.contains(PaymentKind.SCRATCH_CARD);
    }

    /** What the situation means for it, whatever the operator; empty if nothing is known. */
    public Optional<ChannelFact> fact(Situation situation) {
        return facts.stream().filter(fact -> fact.situation() == situation).findFirst();
    }

    /** The steps, in the operator's own terms where they are known. */
    public List<Step> stepsAt(Operator operator) {
        var details = operator.service(this).steps();
        return steps.stream()
                .map(step -> step.withDetail(details.getOrDefault(step.id(), step.detail())))
                .toList();
    }
}
