package org.xufei.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;

/**
 * Computes the status of SIM cards.
 *
 * @param usual lead times of cards that have none of their own
 */
public record CardStatusCalculator(Guide guide, LeadTimes usual) {

    /**
     * One status per card, in the list's order. Each receipt is looked at once, however many cards there are.
     *
     * @param today in Phnom Penh
     */
    public List<CardStatus> of(SimCardList cards, Collection<Receipt> receipts, LocalDate today) {
        return suppliers(cards, receipts, today).stream().map(Supplier::get).toList();
    }

    /** The same, each computed when asked for: a defect in one does not affect the others. */
    public List<Supplier<CardStatus>> suppliers(SimCardList cards, Collection<Receipt> receipts, LocalDate today) {
        Map<PhoneNumber, List<Receipt>> byNumber = new HashMap<>();
        cards.all().forEach(card -> byNumber.put(card.number(), new ArrayList<>()));
        for (Receipt receipt : receipts) {
            List<Receipt> ofNumber = byNumber.get(receipt.number());
            if (ofNumber != null) {
                ofNumber.add(receipt);
            }
        }
        Map<PhoneNumber, SimCard> primaries = cards.primaryCards();
        return cards.all().stream()
                .<Supplier<CardStatus>>map(card -> () -> of(
                        card,
                        byNumber.getOrDefault(card.number(), List.of()),
                        // A number that is not kept has no primary card.
                        card.status().keepsNumber() && card.equals(primaries.get(card.number())),
                        today))
                .toList();
    }

    private CardStatus of(SimCard card, List<Receipt> receipts, boolean isPrimary, LocalDate today) {
        Optional<Operator> operator = guide.operatorOf(card);
        Clocks clocks = Clocks.compute(receipts, operator, guide, today);
        Optional<NextEvent> next = NextEvent.after(clocks, today);
        List<ServiceEnd> ends = ServiceEnd.of(clocks, receipts);
        List<UncertainEnd> uncertainEnds = uncertainEnds(clocks, today);
        return new CardStatus(
                card,
                operator,
                guide.otherOperatorOfPrefix(card),
                clocks,
                stage(card, clocks, next, ends, uncertainEnds, today),
                next,
                last(receipts, today),
                LateTopUp.of(receipts, operator, guide, today),
                ends,
                uncertainEnds,
                isPrimary,
                true);
    }

    private LifeStage stage(
            SimCard card,
            Clocks clocks,
            Optional<NextEvent> next,
            List<ServiceEnd> ends,
            List<UncertainEnd> uncertainEnds,
            LocalDate today) {
        if (!card.status().keepsNumber()) {
            return LifeStage.OUT_OF_USE;
        } else if (clocks.balance().isOverOn(today)) {
            return clocks.number()
                    .flatMap(number -> number.phaseOn(today))
                    .map(phase -> LifeStage.of(phase.stage()))
                    .orElse(LifeStage.NUMBER_LOST);
        } else if (clocks.plan().isOverOn(today)) {
            return LifeStage.DATA_ENDED;
        } else if (next.isEmpty() || !uncertainEnds.isEmpty()) {
            return LifeStage.UNKNOWN;
        }
        LeadTimes leads = card.leadTimes().orElse(usual);
        NextEvent event = next.get();
        boolean near = ends.stream()
                .filter(end -> end.lastDay().equals(event.lastDay()))
                .anyMatch(end -> leads.forLength(end.length()).include(event.daysLeft()));
        return near ? LifeStage.ENDING_SOON : LifeStage.ACTIVE;
    }

    private static List<UncertainEnd> uncertainEnds(Clocks clocks, LocalDate today) {
        List<UncertainEnd> uncertainEnds = new ArrayList<>();
        uncertainEnd(Expiry.Kind.BALANCE, clocks.balance(), today).ifPresent(uncertainEnds::add);
        // Without a balance there is no data either, be the plan over or not.
        if (!clocks.balance().isOverOn(today)) {
            uncertainEnd(Expiry.Kind.PLAN, clocks.plan(), today).ifPresent(uncertainEnds::add);
        }
        return uncertainEnds;
    }

    private static Optional<UncertainEnd> uncertainEnd(Expiry.Kind kind, EndDate reading, LocalDate today) {
        return reading.isUncertainOn(today)
                ? reading.sureUntil()
                        .flatMap(last -> reading.undatedReceipt().map(receipt -> new UncertainEnd(kind, last, receipt)))
                : Optional.empty();
    }

    private static Optional<Receipt> last(List<Receipt> receipts, LocalDate today) {
        return receipts.stream()
                .filter(receipt -> !DayCounting.paidOn(receipt).isAfter(today))
                .max(Comparator.comparing(Receipt::paidAt).thenComparing(Receipt::id));
    }
}
