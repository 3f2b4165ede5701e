package org.xufei.ui.simcards.detail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xufei.domain.Money;
import org.xufei.domain.keepalive.AbsenceRisk;
import org.xufei.domain.keepalive.LostService;
import org.xufei.domain.keepalive.PlanOffer;
import org.xufei.domain.keepalive.PlanPurchases;
import org.xufei.domain.keepalive.TopUpPlan;
import org.xufei.ui.Message;

/** How the planner's answers are told. */
final class PlannerPhrases {

    /** Nobody follows a list of thirty top-ups. */
    private static final int MAX_STEPS = 4;

    private PlannerPhrases() {}

    static List<Message> leaving(AbsenceViewModel.Answer answer) {
        if (!answer.balanceKnown()) {
            return List.of(Message.of("detail.leaving.unknown"));
        } else if (answer.risks().isEmpty()) {
            return List.of(Message.of("detail.leaving.survives", answer.back()));
        }
        List<Message> lines = new ArrayList<>();
        for (AbsenceRisk risk : answer.risks()) {
            boolean sameDay = risk.service() == LostService.NETWORK
                    && answer.risks().stream()
                            .anyMatch(other -> other.service() == LostService.NUMBER
                                    && other.on().equals(risk.on()));
            if (!sameDay) {
                risk.on().ifPresent(day -> lines.add(lost(risk.service(), day)));
            }
        }
        // Off the network it is only held on request: no comfort.
        boolean numberLives = answer.risks().stream()
                .noneMatch(risk -> risk.service() == LostService.NETWORK || risk.service() == LostService.NUMBER);
        if (numberLives) {
            lines.add(Message.of("detail.leaving.numberlives", answer.back()));
        }
        if (answer.risks().get(0).comesBefore(answer.leaving())) {
            lines.add(Message.of("detail.leaving.before"));
        }
        return lines;
    }

    /** The same in short, with what mends it: once before leaving, and what is cheaper. */
    static List<Message> away(AbsenceViewModel.Answer answer) {
        List<Message> lines = new ArrayList<>(leaving(answer));
        KeepingOption first = answer.ways().get(0);
        if (isSettled(first.onceToday())) {
            lines.add(settled(first.onceToday()));
            return lines;
        }
        if (!answer.balanceKnown()) {
            lines.add(Message.of("detail.way.worst"));
        }
        for (KeepingOption way : answer.ways()) {
            way.means().ifPresent(means -> lines.add(means(means)));
            lines.addAll(once(way.onceToday()));
            if (!way.inTurn().equals(way.onceToday())) {
                lines.add(inTurn(way.inTurn()).get(0));
            }
        }
        return lines;
    }

    /** By what one tops up, or by whose table. */
    static Message means(KeepingOption.Means means) {
        return means instanceof KeepingOption.Means.InGuide guide
                ? Message.of("detail.way.table", guide.table().means())
                : Message.of("detail.way.own", ((KeepingOption.Means.Own) means).since());
    }

    private static Message lost(LostService loss, LocalDate day) {
        return switch (loss) {
            case OUTGOING -> Message.of("detail.loss.outgoing", day);
            case INCOMING -> Message.of("detail.loss.incoming", day);
            case NETWORK -> Message.of("detail.loss.network", day);
            case NUMBER -> Message.of("detail.loss.number", day);
        };
    }

    /** Whether the plan needs no list of top-ups. */
    static boolean isSettled(TopUpPlan plan) {
        return !(plan instanceof TopUpPlan.TopUps || plan instanceof TopUpPlan.OutOfReach);
    }

    /** Of a plan that needs no list of top-ups. */
    static Message settled(TopUpPlan plan) {
        if (plan instanceof TopUpPlan.NotNeeded) {
            return Message.of("detail.way.notneeded");
        }
        return plan instanceof TopUpPlan.TooLate ? Message.of("detail.way.toolate") : Message.of("detail.way.notknown");
    }

    static List<Message> ways(KeepingOption way) {
        List<Message> lines = new ArrayList<>(once(way.onceToday()));
        // What one top-up today does as cheaply needs no second word.
        if (!way.inTurn().equals(way.onceToday())) {
            lines.addAll(inTurn(way.inTurn()));
        }
        if (!way.allTodayIfTheyAddUp().equals(way.onceToday())) {
            lines.addAll(addedUp(way.allTodayIfTheyAddUp()));
        }
        return lines;
    }

    private static List<Message> once(TopUpPlan plan) {
        if (plan instanceof TopUpPlan.TopUps topUps) {
            TopUpPlan.Step step = topUps.steps().get(0);
            return List.of(Message.of(
                    "detail.way.once", step.topUp().price(), step.topUp().days()));
        }
        return List.of(Message.of("detail.way.once.never"));
    }

    private static List<Message> inTurn(TopUpPlan plan) {
        List<Message> lines = new ArrayList<>();
        if (plan instanceof TopUpPlan.TopUps topUps && topUps.steps().size() == 1) {
            TopUpPlan.Step only = topUps.steps().get(0);
            lines.add(Message.of(
                    "detail.way.later",
                    only.on(),
                    only.topUp().price(),
                    only.topUp().days()));
        } else if (plan instanceof TopUpPlan.TopUps topUps) {
            lines.add(Message.of("detail.way.inturn", topUps.steps().size(), total(topUps)));
            topUps.steps().stream()
                    .limit(MAX_STEPS)
                    .forEach(step -> lines.add(Message.of(
                            "detail.way.step",
                            step.on(),
                            step.topUp().price(),
                            step.topUp().days())));
            int more = topUps.steps().size() - MAX_STEPS;
            if (more > 0) {
                lines.add(Message.of("detail.way.more", more));
            }
        } else {
            lines.add(Message.of("detail.way.inturn.never"));
        }
        return lines;
    }

    /** Whether some way asks for a top-up on that day or later. */
    static boolean goesOnFrom(LocalDate day, List<KeepingOption> ways) {
        return ways.stream()
                .map(KeepingOption::inTurn)
                .anyMatch(plan -> plan instanceof TopUpPlan.TopUps topUps
                        && topUps.steps().stream().anyMatch(step -> !step.on().isBefore(day)));
    }

    private static List<Message> addedUp(TopUpPlan plan) {
        return plan instanceof TopUpPlan.TopUps topUps
                ? List.of(Message.of("detail.way.addup", topUps.steps().size(), total(topUps)))
                : List.of();
    }

    private static Money total(TopUpPlan.TopUps topUps) {
        BigDecimal sum = topUps.steps().stream()
                .map(step -> step.topUp().price().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(sum, topUps.steps().get(0).topUp().price().currency());
    }

    static List<Message> offers(OffersViewModel.Answer answer) {
        if (answer.ways().isEmpty()) {
            return List.of(Message.of("detail.offers.enough", answer.until()));
        }
        return Stream.concat(
                        Stream.of(Message.of("detail.offers.from", answer.from(), answer.until())),
                        answer.ways().stream().map(PlannerPhrases::purchases))
                .toList();
    }

    private static Message purchases(PlanPurchases way) {
        Map<PlanOffer, Integer> counts = new LinkedHashMap<>();
        way.offers().forEach(offer -> counts.merge(offer, 1, Integer::sum));
        Message bought = counts.entrySet().stream()
                .map(of -> Message.of("detail.offers.times", of.getKey().name(), of.getValue()))
                .reduce((one, other) -> Message.of("detail.offers.and", one, other))
                .orElseThrow();
        if (way.daysWasted() == 0) {
            return Message.of("detail.offers.exact", bought, way.total());
        }
        return way.dataWasted()
                .map(data -> Message.of("detail.offers.wasted", bought, way.total(), way.daysWasted(), data))
                .orElseGet(() -> Message.of("detail.offers.over", bought, way.total(), way.daysWasted()));
    }
}
