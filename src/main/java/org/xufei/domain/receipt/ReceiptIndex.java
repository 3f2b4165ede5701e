package org.xufei.domain.receipt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Receipts in one order, each with what it is searched by. Immutable: a change gives another index, which takes over whatever stays the
 * same, because making keys and sorting is what costs.
 */
public final class ReceiptIndex {

    private final Function<Receipt, String> key;
    private final ReceiptOrder order;
    private final boolean descending;
    private final List<Row> asGiven;
    private final List<Row> sorted;

    /** Told apart by identity: the same receipt may occur twice. */
    private record Row(Receipt receipt, String key) {}

    private ReceiptIndex(
            Function<Receipt, String> key, ReceiptOrder order, boolean descending, List<Row> asGiven, List<Row> rows) {
        this.key = key;
        this.order = order;
        this.descending = descending;
        this.asGiven = asGiven;
        rows.sort(Comparator.comparing(Row::receipt, order.comparator(descending)));
        this.sorted = Collections.unmodifiableList(rows);
    }

    /**
     * Without receipts, the newest first.
     *
     * @param key makes what a receipt is searched by; see {@link ReceiptSearch#key}
     */
    public static ReceiptIndex empty(Function<Receipt, String> key) {
        return new ReceiptIndex(key, ReceiptOrder.PAID_AT, true, List.of(), new ArrayList<>());
    }

    /** In another order; the same index if it has that order. */
    public ReceiptIndex sortedBy(ReceiptOrder newOrder, boolean newDescending) {
        return newOrder == order && newDescending == descending
                ? this
                : new ReceiptIndex(key, newOrder, newDescending, asGiven, new ArrayList<>(sorted));
    }

    /**
     * With these receipts instead. What stands between the first and the last difference is taken as new, so recording, changing or
     * deleting one costs a key and a glance at the others.
     */
    public ReceiptIndex of(List<Receipt> receipts) {
        int shorter = Math.min(asGiven.size(), receipts.size());
        int head = 0;
        while (head < shorter && isSame(head, receipts.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && isSame(asGiven.size() - 1 - tail, receipts.get(receipts.size() - 1 - tail))) {
            tail++;
        }
        List<Row> added = receipts.subList(head, receipts.size() - tail).stream()
                .map(receipt -> new Row(receipt, key.apply(receipt)))
                .toList();
        List<Row> given = new ArrayList<>(receipts.size());
        given.addAll(asGiven.subList(0, head));
        given.addAll(added);
        given.addAll(asGiven.subList(asGiven.size() - tail, asGiven.size()));
        // Sorting what is sorted but for its end takes one pass.
        List<Row> rows = new ArrayList<>(receipts.size());
        rows.addAll(without(asGiven.subList(head, asGiven.size() - tail)));
        rows.addAll(added);
        return new ReceiptIndex(key, order, descending, Collections.unmodifiableList(given), rows);
    }

    /** Comparing by value would read every field of every receipt. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isSame(int index, Receipt receipt) {
        return asGiven.get(index).receipt() == receipt;
    }

    private List<Row> without(List<Row> removed) {
        if (removed.isEmpty()) {
            return sorted;
        }
        Set<Row> gone = Collections.newSetFromMap(new IdentityHashMap<>(removed.size()));
        gone.addAll(removed);
        return sorted.stream().filter(row -> !gone.contains(row)).toList();
    }

    /** The receipts in which these words occur, in order. */
    public List<Receipt> find(ReceiptSearch words) {
        return sorted.stream()
                .filter(row -> words.matches(row.key()))
                .map(Row::receipt)
                .toList();
    }
}
