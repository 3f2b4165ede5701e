package org.xufei.domain.receipt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.xufei.domain.Currency;

/** What a list of receipts is sorted by. Equal ones stand newest first; what has nothing to sort by stands last either way. */
public enum ReceiptOrder {
    PAID_AT,
    /** By the nickname of the number's SIM card, then by the number. */
    NUMBER,
    CHANNEL,
    PURCHASE,
    /** By the last day of the plan; behind those known the unknown ones, then those without a plan. */
    PLAN_END,
    /** By currency first: amounts of different currencies do not compare. */
    PAID,
    NOTE;

    public static final Comparator<Receipt> NEWEST_FIRST =
            Comparator.comparing(Receipt::paidAt).reversed().thenComparing(Receipt::id);

    public Comparator<ListedReceipt> comparator(boolean descending) {
        Comparator<ListedReceipt> sorted = descending ? ascending().reversed() : ascending();
        return gapsLast()
                .map(gaps -> gaps.thenComparing(sorted))
                .orElse(sorted)
                .thenComparing(ListedReceipt::receipt, NEWEST_FIRST);
    }

    private Comparator<ListedReceipt> ascending() {
        return switch (this) {
            case PAID_AT -> by(Comparator.comparing(Receipt::paidAt));
            case NUMBER -> Comparator.comparingInt(ListedReceipt::rank);
            case CHANNEL -> by(Comparator.comparing(Receipt::channel));
            case PURCHASE ->
                by(Comparator.<Receipt, Purchase.Kind>comparing(
                                receipt -> receipt.purchase().kind())
                        .thenComparing(receipt -> receipt.purchase().description()));
            case PLAN_END -> Comparator.comparing(listed -> lastDay(listed).orElse(LocalDate.MAX));
            case PAID ->
                by(Comparator.<Receipt, Currency>comparing(
                                receipt -> receipt.paid().currency())
                        .thenComparing(receipt -> receipt.paid().amount()));
            case NOTE -> by(Comparator.comparing(Receipt::note).thenComparing(Receipt::reference));
        };
    }

    /** Whatever the direction, what has something to sort by stands before what has not; empty where each has. */
    private Optional<Comparator<ListedReceipt>> gapsLast() {
        return switch (this) {
            case NUMBER ->
                Optional.of(Comparator.comparingInt(listed -> listed.nickname().isEmpty() ? 1 : 0));
            case PLAN_END -> Optional.of(Comparator.comparingInt(ReceiptOrder::gap));
            case NOTE ->
                Optional.of(Comparator.comparingInt(
                        listed -> listed.receipt().note().isEmpty() ? 1 : 0));
            case PAID_AT, CHANNEL, PURCHASE, PAID -> Optional.empty();
        };
    }

    private static Comparator<ListedReceipt> by(Comparator<Receipt> order) {
        return Comparator.comparing(ListedReceipt::receipt, order);
    }

    private static Optional<LocalDate> lastDay(ListedReceipt listed) {
        return listed.planEnd() instanceof PlanEnd.On on ? Optional.of(on.lastDay()) : Optional.empty();
    }

    private static int gap(ListedReceipt listed) {
        if (listed.planEnd() instanceof PlanEnd.On) {
            return 0;
        }
        return listed.planEnd() instanceof PlanEnd.Unknown ? 1 : 2;
    }
}
