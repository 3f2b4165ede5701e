package org.xufei.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;

/**
 * What a typed end of the main balance tells of the operator's table: that an amount gives so many days. It does so only if no earlier
 * validity was running when it was paid, for then the operator's message shows the older, longer end, and a dollar would learn 66 days.
 *
 * @param row for the channel through which it was paid
 * @param sure whether an earlier end is known to have passed; else nothing is known that ran, and only the user can tell
 */
public record LearnedValidity(OwnValidity row, boolean sure) {

    /**
     * What a receipt teaches; empty if nothing, or nothing new.
     *
     * @param others of the same number, in any order; that with the id of the receipt is passed over
     * @param operator of the number; empty if the guide does not know it
     */
    public static Optional<LearnedValidity> of(
            Receipt receipt, Collection<Receipt> others, Optional<Operator> operator, Guide guide) {
        Optional<LocalDate> typed = BalanceClock.stated(receipt)
                .map(EndDate.Known::lastDay)
                .filter(day -> receipt.purchase().kind() != Purchase.Kind.DATA_PLAN)
                .filter(day -> receipt.paid().amount().signum() > 0);
        if (typed.isEmpty() || operator.isEmpty()) {
            return Optional.empty();
        }
        LocalDate paidOn = DayCounting.paidOn(receipt);
        LocalDate end = typed.get();
        if (end.isBefore(paidOn) || DayCounting.isImplausible(end, paidOn) || tablesSay(operator, receipt, end)) {
            return Optional.empty();
        }
        return isSureThatNothingRan(receipt, others, operator, guide)
                .map(sure -> new LearnedValidity(
                        new OwnValidity(
                                operator.get().id(),
                                Optional.of(receipt.channel()),
                                receipt.paid(),
                                (int) ChronoUnit.DAYS.between(paidOn, end) + 1,
                                paidOn),
                        sure));
    }

    private static boolean tablesSay(Optional<Operator> operator, Receipt receipt, LocalDate end) {
        Receipt untyped = new Receipt(
                receipt.id(),
                receipt.paidAt(),
                receipt.number(),
                receipt.operator(),
                receipt.channel(),
                receipt.purchase(),
                receipt.paid(),
                new Validity.Unstated(),
                Optional.empty(),
                "",
                "");
        return new BalanceClock(operator)
                .compute(List.of(untyped))
                .known()
                .filter(known -> known.lastDay().equals(end))
                .isPresent();
    }

    /** Empty if something ran, or may have. */
    private static Optional<Boolean> isSureThatNothingRan(
            Receipt receipt, Collection<Receipt> others, Optional<Operator> operator, Guide guide) {
        LocalDate paidOn = DayCounting.paidOn(receipt);
        List<Receipt> earlier = others.stream()
                .filter(other -> !other.id().equals(receipt.id()))
                // Of the same minute any may have been first.
                .filter(other -> !other.paidAt().isAfter(receipt.paidAt()))
                .toList();
        EndDate before = Clocks.compute(earlier, operator, guide, paidOn).balance();
        if (before instanceof EndDate.Unknown unknown) {
            return unknown.reason() == EndDate.Reason.NOTHING_BOUGHT ? Optional.of(false) : Optional.empty();
        }
        return before.known()
                .filter(known -> before.isOverOn(paidOn))
                // An estimated end is none that is known.
                .map(known -> !(known.basis() instanceof EndDateBasis.Estimated));
    }
}
