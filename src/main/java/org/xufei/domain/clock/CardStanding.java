package org.xufei.domain.clock;

import java.util.Comparator;
import java.util.Optional;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.SimCard;

/**
 * How a SIM card stands on a day.
 *
 * @param operator empty if the guide does not know it
 * @param next empty if nothing further is known to end
 * @param lastReceipt the one paid last, up to that day
 */
public record CardStanding(
        SimCard card,
        Optional<Operator> operator,
        Clocks clocks,
        LifeStage stage,
        Optional<NextEvent> next,
        Optional<Receipt> lastReceipt) {

    /** By stage, then by the days left, those without any last; the number decides between equals. */
    public static final Comparator<CardStanding> MOST_URGENT_FIRST = Comparator.comparing(CardStanding::stage)
            .thenComparing(standing -> standing.next().map(NextEvent::daysLeft).orElse(Integer.MAX_VALUE))
            .thenComparing(standing -> standing.card().number().e164())
            .thenComparing(standing -> standing.card().id());
}
