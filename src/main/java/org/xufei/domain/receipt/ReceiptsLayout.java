package org.xufei.domain.receipt;

import java.util.List;

/**
 * How the list of receipts is sorted, arranged and filtered.
 *
 * @param order what the list is sorted by
 * @param columns in their order; empty while they stand as at first
 */
public record ReceiptsLayout(ReceiptOrder order, boolean descending, List<Column> columns, ReceiptFilter filter) {

    /** All receipts, the newest first. */
    public static final ReceiptsLayout DEFAULT =
            new ReceiptsLayout(ReceiptOrder.PAID_AT, true, List.of(), ReceiptFilter.NONE);

    public ReceiptsLayout {
        columns = List.copyOf(columns);
    }

    /**
     * One column of the list.
     *
     * @param column what it sorts by, which identifies it
     * @param width in pixels
     */
    public record Column(ReceiptOrder column, int width, boolean isHidden) {}

    public ReceiptsLayout sortedBy(ReceiptOrder newOrder, boolean newDescending) {
        return new ReceiptsLayout(newOrder, newDescending, columns, filter);
    }

    public ReceiptsLayout withColumns(List<Column> newColumns) {
        return new ReceiptsLayout(order, descending, newColumns, filter);
    }

    public ReceiptsLayout withFilter(ReceiptFilter newFilter) {
        return new ReceiptsLayout(order, descending, columns, newFilter);
    }
}
