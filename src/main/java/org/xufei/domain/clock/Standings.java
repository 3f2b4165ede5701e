package org.xufei.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;

/**
 * Tells how SIM cards stand.
 *
 * @param usual lead times of cards that have none of their own
 */
public record Standings(Guide guide, LeadTimes usual) {

    /**
     * One standing per card, in the list's order. Each receipt is looked at once, however many cards there are.
     *
     * @param today in Phnom Penh
     */
    public List<CardStanding> of(SimCardList cards, Collection<Receipt> receipts, LocalDate today) {
        Map<PhoneNumber, List<Receipt>> byNumber = new HashMap<>();
        cards.all().forEach(card -> byNumber.put(card.number(), new ArrayList<>()));
        for (Receipt receipt : receipts) {
            List<Receipt> ofNumber = byNumber.get(receipt.number());
            if (ofNumber != null) {
                ofNumber.add(receipt);
            }
        }
        return cards.all().stream()
                .map(card -> of(card, byNumber.getOrDefault(card.number(), List.of()), today))
                .toList();
    }

    private CardStanding of(SimCard card, List<Receipt> receipts, LocalDate today) {
        Optional<Operator> operator = guide.operatorOf(card);
        Clocks clocks = Clocks.read(receipts, operator, guide, today);
        Optional<NextEvent> next = NextEvent.after(clocks, today);
        return new CardStanding(card, operator, clocks, stage(card, clocks, next, today), next, last(receipts, today));
    }

    private LifeStage stage(SimCard card, Clocks clocks, Optional<NextEvent> next, LocalDate today) {
        if (!card.status().keepsNumber()) {
            return LifeStage.OUT_OF_USE;
        } else if (clocks.balance().isOverOn(today)) {
            return clocks.number()
                    .flatMap(number -> number.phaseOn(today))
                    .map(phase -> LifeStage.of(phase.stage()))
                    .orElse(LifeStage.NUMBER_LOST);
        } else if (clocks.plan().isOverOn(today)) {
            return LifeStage.DATA_ENDED;
        } else if (next.isEmpty()) {
            return LifeStage.UNKNOWN;
        }
        boolean near = card.leadTimes().orElse(usual).reachTo(next.get().daysLeft());
        return near ? LifeStage.ENDING_SOON : LifeStage.ACTIVE;
    }

    private static Optional<Receipt> last(List<Receipt> receipts, LocalDate today) {
        return receipts.stream()
                .filter(receipt -> !Counting.paidOn(receipt).isAfter(today))
                .max(Comparator.comparing(Receipt::paidAt).thenComparing(Receipt::id));
    }
}
