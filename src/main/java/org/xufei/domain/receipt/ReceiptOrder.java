package org.xufei.domain.receipt;

import java.util.Comparator;
import org.xufei.domain.Currency;

/** What a list of receipts is sorted by. Equal ones stand newest first. */
public enum ReceiptOrder {
    PAID_AT,
    NUMBER,
    CHANNEL,
    PURCHASE,
    /** By currency first: amounts of different currencies do not compare. */
    PAID;

    private static final Comparator<Receipt> NEWEST_FIRST =
            Comparator.comparing(Receipt::paidAt).reversed().thenComparing(Receipt::id);

    public Comparator<Receipt> comparator(boolean descending) {
        return (descending ? ascending().reversed() : ascending()).thenComparing(NEWEST_FIRST);
    }

    private Comparator<Receipt> ascending() {
        return switch (this) {
            case PAID_AT -> Comparator.comparing(Receipt::paidAt);
            case NUMBER -> Comparator.comparing(receipt -> receipt.number().e164());
            case CHANNEL -> Comparator.comparing(Receipt::channel);
            case PURCHASE ->
                Comparator.<Receipt, Purchase.Kind>comparing(
                                receipt -> receipt.purchase().kind())
                        .thenComparing(receipt -> receipt.purchase().description());
            case PAID ->
                Comparator.<Receipt, Currency>comparing(
                                receipt -> receipt.paid().currency())
                        .thenComparing(receipt -> receipt.paid().amount());
        };
    }
}
