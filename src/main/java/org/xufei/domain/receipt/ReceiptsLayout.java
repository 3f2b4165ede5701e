package org.xufei.domain.receipt;

/**
 * How somebody likes to look at the list of receipts.
 *
 * @param order what the list is sorted by
 */
public record ReceiptsLayout(ReceiptOrder order, boolean descending) {

    /** The newest first. */
    public static final ReceiptsLayout DEFAULT = new ReceiptsLayout(ReceiptOrder.PAID_AT, true);

    public ReceiptsLayout sortedBy(ReceiptOrder newOrder, boolean newDescending) {
        return new ReceiptsLayout(newOrder, newDescending);
    }
}
