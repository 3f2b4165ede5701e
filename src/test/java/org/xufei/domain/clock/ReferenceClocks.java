package org.xufei.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.receipt.Validity.Days;
import org.xufei.domain.receipt.Validity.Start;

/**
 * When a clock would end if every purchase of unknown length had added so many days: none and very many are the two ends of what is
 * possible, and where they meet the end is known. Written without a look at the clocks.
 */
record ReferenceClocks(List<Receipt> receipts, Optional<Operator> operator, int unknownDays) {

    ReferenceClocks {
        receipts = receipts.stream()
                .sorted(Comparator.comparing(Receipt::paidAt).thenComparing(Receipt::id))
                .toList();
    }

    Optional<LocalDate> plan() {
        Optional<LocalDate> end = Optional.empty();
        for (Receipt receipt : receipts) {
            if (receipt.purchase().kind() == Purchase.Kind.TOP_UP) {
                continue;
            }
            if (receipt.validity() instanceof Validity.Until until) {
                end = Optional.of(until.date());
            } else if (receipt.validity() instanceof Days days) {
                end = Optional.of(counted(end, receipt, days));
            } else {
                end = unknown(end, receipt);
            }
        }
        return end;
    }

    Optional<LocalDate> balance() {
        Optional<LocalDate> end = Optional.empty();
        for (Receipt receipt : receipts) {
            boolean alone = receipt.purchase().kind() == Purchase.Kind.TOP_UP;
            if (receipt.balanceUntil().isPresent()) {
                end = receipt.balanceUntil();
            } else if (alone && receipt.validity() instanceof Validity.Until until) {
                end = Optional.of(until.date());
            } else if (alone && receipt.validity() instanceof Days days) {
                end = later(end, counted(end, receipt, days));
            } else if (receipt.purchase().kind() != Purchase.Kind.DATA_PLAN) {
                Optional<Integer> row = row(receipt);
                end = row.isPresent() ? later(end, paidOn(receipt).plusDays(row.get() - 1L)) : unknown(end, receipt);
            }
        }
        return end;
    }

    private Optional<Integer> row(Receipt receipt) {
        return operator.stream()
                .flatMap(of -> of.validity().stream())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.from().currency() == receipt.paid().currency())
                .filter(row -> row.from().amount().compareTo(receipt.paid().amount()) <= 0)
                .filter(row -> row.to().amount().compareTo(receipt.paid().amount()) >= 0)
                .map(row -> row.days())
                .min(Comparator.naturalOrder());
    }

    private static LocalDate counted(Optional<LocalDate> end, Receipt receipt, Days days) {
        boolean runs = end.filter(last -> !last.isBefore(paidOn(receipt))).isPresent();
        return days.start() == Start.EXTEND && runs
                ? end.orElseThrow().plusDays(days.inAll())
                : paidOn(receipt).plusDays(days.inAll() - 1);
    }

    private Optional<LocalDate> unknown(Optional<LocalDate> end, Receipt receipt) {
        return unknownDays == 0 ? end : later(end, paidOn(receipt).plusDays(unknownDays - 1L));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> end, LocalDate other) {
        return end.filter(last -> last.isAfter(other)).or(() -> Optional.of(other));
    }

    private static LocalDate paidOn(Receipt receipt) {
        return receipt.paidAt().toLocalDate();
    }
}
