package org.xufei.domain.clock;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.sim.SimCard;

/**
 * The status of a SIM card on a day.
 *
 * @param operator the card's own; empty if the guide does not know it
 * @param prefixOperator the operator of the number's prefix, where the card goes by another
 * @param next empty if nothing further is known to end
 * @param lastReceipt the one paid last, up to that day
 * @param lateTopUp the latest top-up, if it came when the number counted as lost already
 * @param ends all that ends or ended of its number
 * @param uncertainEnds what may have ended, which is not known; the balance first
 * @param isPrimary whether what belongs to the number is counted with this card: of several cards with one number, one does, and of
 *     those given up none
 * @param computed false if a defect prevented it: then nothing is known of the card but what its owner entered
 */
public record CardStatus(
        SimCard card,
        Optional<Operator> operator,
        Optional<Operator> prefixOperator,
        Clocks clocks,
        LifeStage stage,
        Optional<NextEvent> next,
        Optional<Receipt> lastReceipt,
        Optional<LateTopUp> lateTopUp,
        List<ServiceEnd> ends,
        List<UncertainEnd> uncertainEnds,
        boolean isPrimary,
        boolean computed) {

    /**
     * By stage, where all that are cut off because their balance ended count as one: then the days left decide, those without any last.
     * What is in doubt stands first within its stage; the number decides between equals.
     */
    public static final Comparator<CardStatus> MOST_URGENT_FIRST = Comparator.comparing(CardStatus::urgency)
            .thenComparing(status -> status.uncertainEnds().isEmpty())
            .thenComparing(status -> status.next().map(NextEvent::daysLeft).orElse(Integer.MAX_VALUE))
            .thenComparing(status -> status.card().number().e164())
            .thenComparing(status -> status.card().id());

    private static LifeStage urgency(CardStatus status) {
        return status.stage().compareTo(LifeStage.OUTGOING_BLOCKED) < 0 ? LifeStage.OUTGOING_BLOCKED : status.stage();
    }

    /** The status of a card that could not be computed because of a defect. */
    public static CardStatus failed(SimCard card) {
        boolean kept = card.status().keepsNumber();
        return new CardStatus(
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

    public CardStatus {
        ends = List.copyOf(ends);
        uncertainEnds = List.copyOf(uncertainEnds);
    }

    /** The receipt that may be recorded once more: the last one, as long as paying helps the number. */
    public Optional<Receipt> repeatableReceipt() {
        return lastReceipt.filter(last -> stage.isHelpedByPaying());
    }

    /** Where to type the date that the operator names; empty if nothing was bought, or every end is known. */
    public Optional<MissingDate> missingDate() {
        return uncertainEnds.stream()
                .map(doubt -> new MissingDate(doubt.kind(), doubt.receipt()))
                .findFirst()
                .or(() -> missingDate(Expiry.Kind.BALANCE, clocks.balance()))
                .or(() -> missingDate(Expiry.Kind.PLAN, clocks.plan()));
    }

    private static Optional<MissingDate> missingDate(Expiry.Kind kind, EndDate reading) {
        return reading.undatedReceipt().map(receipt -> new MissingDate(kind, receipt));
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
            case DATA_ENDED -> lengthOf(Expiry.Kind.PLAN);
            case OUTGOING_BLOCKED -> lengthOf(Expiry.Kind.BALANCE);
            default -> ServiceEnd.UNBOUNDED;
        };
    }

    private long lengthOf(Expiry.Kind kind) {
        return ends.stream()
                .filter(end -> end.kind() == kind)
                .mapToLong(ServiceEnd::length)
                .findFirst()
                .orElse(ServiceEnd.UNBOUNDED);
    }
}
