package org.xufei.domain.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;

/**
 * A top-up that came after the day on which the number counted as lost. That it worked outweighs a ladder that is only estimated: the
 * number lives. Or the money went to the person who has the number now.
 *
 * @param lostOn the first day on which the number counted as lost
 * @param receipt the top-up
 */
public record LateTopUp(LocalDate lostOn, Receipt receipt) {

    /**
     * Whether the latest top-up is one; empty if it came in time, or if that is not known.
     *
     * @param paid of one number, in any order
     * @param today in Phnom Penh; what was paid later does not count yet
     */
    public static Optional<LateTopUp> of(
            Collection<Receipt> paid, Optional<Operator> operator, Guide guide, LocalDate today) {
        List<Receipt> receipts = Clocks.inOrder(paid, today);
        for (int i = receipts.size() - 1; i >= 0; i--) {
            Receipt receipt = receipts.get(i);
            if (receipt.purchase().kind() != Purchase.Kind.DATA_PLAN
                    || receipt.balanceUntil().isPresent()) {
                return Clocks.compute(receipts.subList(0, i), operator, guide, DayCounting.paidOn(receipt))
                        .number()
                        .map(NumberClock::lostOn)
                        .filter(lostOn -> !lostOn.isAfter(DayCounting.paidOn(receipt)))
                        .map(lostOn -> new LateTopUp(lostOn, receipt));
            }
        }
        return Optional.empty();
    }
}
