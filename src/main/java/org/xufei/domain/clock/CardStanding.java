package org.xufei.domain.clock;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.sim.SimCard;

/**
 * How a SIM card stands on a day.
 *
 * @param operator the card's own; empty if the guide does not know it
 * @param prefixOperator the operator of the number's prefix, where the card goes by another
 * @param next empty if nothing further is known to end
 * @param lastReceipt the one paid last, up to that day
 * @param revival that the latest top-up came when the number counted as lost already
 * @param ends all that ends or ended of its number
 * @param doubts what may have ended and nobody knows, the balance first
 * @param speaksForNumber whether what belongs to the number is counted with this card: of several cards with one number, one does, and of
 *     those given up none
 * @param reckoned false if a defect stood in the way: then nothing is known of the card but what its owner wrote down
 */
public record CardStanding(
        SimCard card,
        Optional<Operator> operator,
        Optional<Operator> prefixOperator,
        Clocks clocks,
        LifeStage stage,
        Optional<NextEvent> next,
        Optional<Receipt> lastReceipt,
        Optional<Revival> revival,
        List<End> ends,
        List<Doubt> doubts,
        boolean speaksForNumber,
        boolean reckoned) {

    /**
     * By stage, where all that are cut off because their balance ended count as one: then the days left decide, those without any last.
     * What is in doubt stands first within its stage; the number decides between equals.
     */
    public static final Comparator<CardStanding> MOST_URGENT_FIRST = Comparator.comparing(CardStanding::urgency)
            .thenComparing(standing -> standing.doubts().isEmpty())
            .thenComparing(standing -> standing.next().map(NextEvent::daysLeft).orElse(Integer.MAX_VALUE))
            .thenComparing(standing -> standing.card().number().e164())
            .thenComparing(standing -> standing.card().id());

    private static LifeStage urgency(CardStanding standing) {
        return standing.stage().compareTo(LifeStage.OUTGOING_BLOCKED) < 0
                ? LifeStage.OUTGOING_BLOCKED
                : standing.stage();
    }

    /** What can be said of a card although a defect stands in the way. */
    public static CardStanding unreckoned(SimCard card) {
        boolean kept = card.status().keepsNumber();
        return new CardStanding(
                card,
                Optional.empty(),
                Optional.empty(),
                Clocks.UNKNOWN,
                kept ? LifeStage.UNKNOWN : LifeStage.OUT_OF_USE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                kept,
                false);
    }

    public CardStanding {
        ends = List.copyOf(ends);
        doubts = List.copyOf(doubts);
    }

    /** Where to type the date that the operator names; empty if nothing was bought, or every end is known. */
    public Optional<ToBeDated> toBeDated() {
        return doubts.stream()
                .map(doubt -> new ToBeDated(doubt.what(), doubt.receipt()))
                .findFirst()
                .or(() -> toBeDated(Expiry.What.BALANCE, clocks.balance()))
                .or(() -> toBeDated(Expiry.What.PLAN, clocks.plan()));
    }

    private static Optional<ToBeDated> toBeDated(Expiry.What what, EndDate reading) {
        return reading.toBeDated().map(receipt -> new ToBeDated(what, receipt));
    }

    /**
     * Whether what comes next belongs to what ends within so many days. A purchase that is no longer than that would stand there from its
     * first day on: it does so only from its first reminder.
     */
    public boolean endsWithin(int days) {
        return next.filter(event -> event.daysLeft() <= days)
                .filter(event -> stage == LifeStage.ENDING_SOON || days < lengthOf(event))
                .isPresent();
    }

    private long lengthOf(NextEvent event) {
        return switch (event.becomes()) {
            case DATA_ENDED -> lengthOf(Expiry.What.PLAN);
            case OUTGOING_BLOCKED -> lengthOf(Expiry.What.BALANCE);
            default -> End.UNBOUNDED;
        };
    }

    private long lengthOf(Expiry.What what) {
        return ends.stream()
                .filter(end -> end.what() == what)
                .mapToLong(End::length)
                .findFirst()
                .orElse(End.UNBOUNDED);
    }
}
