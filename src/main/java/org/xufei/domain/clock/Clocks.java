package org.xufei.domain.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Receipt;

/**
 * The three clocks of a number. They run apart: a plan says nothing of the balance, and only the balance's end starts the last clock.
 *
 * @param number empty while the balance's end is not known
 * @param numberAtTheEarliest how the number would fare if the balance lasted no longer than is sure; empty if its end is known, or nothing
 *     at all is
 */
public record Clocks(
        EndDate plan, EndDate balance, Optional<NumberClock> number, Optional<NumberClock> numberAtTheEarliest) {

    /** Nothing is known. */
    static final Clocks UNKNOWN = new Clocks(
            new EndDate.Unknown(EndDate.Reason.NOTHING_BOUGHT),
            new EndDate.Unknown(EndDate.Reason.NOTHING_BOUGHT),
            Optional.empty(),
            Optional.empty());

    /** Of two receipts of the same minute one has to be first, whichever was entered first. */
    static final Comparator<Receipt> OLDEST_FIRST =
            Comparator.comparing(Receipt::paidAt).thenComparing(Receipt::id);

    /**
     * Reads the clocks.
     *
     * @param receipts of one number, in any order
     * @param operator empty if the guide does not know it: the national rule holds then
     * @param today in Phnom Penh; what was paid later does not count yet
     */
    public static Clocks compute(
            Collection<Receipt> receipts, Optional<Operator> operator, Guide guide, LocalDate today) {
        List<Receipt> inOrder = inOrder(receipts, today);
        EndDate balance = new BalanceClock(operator).compute(inOrder).on(today);
        GraceLadder ladder = operator.map(guide::ladderOf).orElse(guide.nationalLadder());
        Optional<NumberClock> number = balance.sureUntil().map(lastDay -> NumberClock.of(lastDay, ladder));
        boolean isKnown = balance.known().isPresent();
        return new Clocks(
                PlanClock.compute(inOrder).on(today),
                balance,
                number.filter(any -> isKnown),
                number.filter(any -> !isKnown));
    }

    /** Those that count by that day, the oldest first. */
    static List<Receipt> inOrder(Collection<Receipt> receipts, LocalDate today) {
        return receipts.stream()
                .filter(receipt -> !DayCounting.paidOn(receipt).isAfter(today))
                .sorted(OLDEST_FIRST)
                .toList();
    }
}
