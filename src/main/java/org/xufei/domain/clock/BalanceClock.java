package org.xufei.domain.clock;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.clock.EndDate.Known;
import org.xufei.domain.clock.EndDate.OpenPurchase;
import org.xufei.domain.clock.EndDate.Reason;
import org.xufei.domain.clock.EndDate.Unknown;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;

/**
 * Until when the main balance lasts. A date on a receipt is the operator's word on the whole balance and replaces what was known. Days, on
 * the receipt or from a table, never bring the end forward: no operator's page says that a top-up shortens what an earlier one gave.
 *
 * @param operator empty if the guide does not know it
 */
record BalanceClock(Optional<Operator> operator) {

    /** @param receipts of one number, the oldest first */
    EndDate compute(List<Receipt> receipts) {
        EndDate end = new Unknown(Reason.NOTHING_BOUGHT);
        for (Receipt receipt : receipts) {
            Optional<Known> stated = stated(receipt);
            if (stated.isPresent()) {
                end = DayCounting.plausible(end, stated.get(), receipt);
            } else if (receipt.purchase().kind() != Purchase.Kind.DATA_PLAN) {
                end = toppedUp(end, receipt);
            }
        }
        return end;
    }

    /** The end that was typed from what the operator said; empty if none was. */
    static Optional<Known> stated(Receipt receipt) {
        return receipt.balanceUntil()
                .or(() -> isTopUpAlone(receipt) && receipt.validity() instanceof Validity.Until until
                        ? Optional.of(until.date())
                        : Optional.empty())
                .map(date -> new Known(date, new EndDateBasis.Stated(receipt.id())));
    }

    private static boolean isTopUpAlone(Receipt receipt) {
        return receipt.purchase().kind() == Purchase.Kind.TOP_UP;
    }

    private EndDate toppedUp(EndDate before, Receipt receipt) {
        if (isTopUpAlone(receipt) && receipt.validity() instanceof Validity.Days days) {
            EndDate counted = DayCounting.plausible(before, DayCounting.after(before, receipt, days), receipt);
            return counted instanceof Known ? later(before, counted, receipt) : counted;
        }
        EndDate estimate =
                operator.map(known -> estimate(known, receipt)).orElseGet(() -> new Unknown(Reason.OPERATOR_UNKNOWN));
        return estimate instanceof Unknown unknown
                ? DayCounting.after(before, receipt, unknown.reason())
                : later(before, estimate, receipt);
    }

    /** What the user found out goes before what the guide says. */
    private static EndDate estimate(Operator operator, Receipt receipt) {
        return OwnValidity.find(operator.ownValidity(), receipt.channel(), receipt.paid())
                .map(own -> new Known(
                        DayCounting.lastDay(receipt, own.days()),
                        new EndDateBasis.OwnTable(receipt.id(), own.checkedOn())))
                .filter(own -> !DayCounting.isImplausible(own.lastDay(), DayCounting.paidOn(receipt)))
                .<EndDate>map(own -> own)
                .orElseGet(() -> estimate(operator.validity(), receipt));
    }

    /** Of the tables for the receipt's channel that have the amount, the one with the fewest days. */
    private static EndDate estimate(List<ValidityTable> tables, Receipt receipt) {
        if (tables.isEmpty()) {
            return new Unknown(Reason.NO_TABLE);
        }
        List<ValidityTable> fitting = tables.stream()
                .filter(table -> table.channels().contains(receipt.channel()))
                .toList();
        if (fitting.isEmpty()) {
            return new Unknown(Reason.NO_TABLE_FOR_CHANNEL);
        }
        return fitting.stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.covers(receipt.paid()))
                        .map(row -> new Estimate(row.days(), table.evidence())))
                .min(Comparator.comparingInt(Estimate::days))
                .<EndDate>map(estimate -> new Known(
                        DayCounting.lastDay(receipt, estimate.days()),
                        new EndDateBasis.Estimated(receipt.id(), estimate.evidence())))
                .orElseGet(() -> new Unknown(Reason.NOT_IN_TABLE));
    }

    private record Estimate(int days, Evidence evidence) {}

    /**
     * The one that lasts longer. Beside a top-up of unknown length that came before, no counted end is the last word: the unknown one may
     * last longer still.
     */
    private static EndDate later(EndDate before, EndDate added, Receipt receipt) {
        Optional<Known> counted = added.known();
        if (counted.isEmpty()) {
            return added;
        } else if (before.runsOn(counted.get().lastDay())) {
            return before;
        }
        return DayCounting.unknownReason(before)
                .<EndDate>map(reason -> new Known(
                        counted.get().lastDay(),
                        counted.get().basis(),
                        Optional.of(new OpenPurchase(reason, receipt.id()))))
                .orElse(added);
    }
}
