package org.xufei.domain.guide;

import java.util.List;

/**
 * A way to renew.
 *
 * @param goodFor whom or what it suits
 * @param mind what to look out for
 * @param bring what to have at hand
 * @param pay how it can be paid
 */
public record Channel(
        String id,
        LocalizedText name,
        LocalizedText summary,
        LocalizedText goodFor,
        LocalizedText mind,
        List<LocalizedText> bring,
        List<LocalizedText> pay,
        List<Step> steps,
        Evidence evidence) {

    public Channel {
        bring = List.copyOf(bring);
        pay = List.copyOf(pay);
        steps = List.copyOf(steps);
    }

    /** The steps, in the operator's own terms where they are known. */
    public List<Step> stepsAt(Operator operator) {
        var details = operator.service(this).steps();
        return steps.stream()
                .map(step -> step.withDetail(details.getOrDefault(step.id(), step.detail())))
                .toList();
    }
}
