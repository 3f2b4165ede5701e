package org.xufei.domain.receipt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Receipts in one order, each with what it is searched and filtered by. Immutable: a change gives another index, which takes over
 * whatever stays the same, because making keys and sorting is what takes time.
 */
public final class ReceiptIndex {

    private final Function<ListedReceipt, String> key;
    private final ReceiptOrder order;
    private final boolean descending;
    private final List<Row> asGiven;
    private final List<Row> sorted;

    /**
     * Told apart by identity: the same receipt may occur twice.
     *
     * @param values of each facet, in their order
     */
    private record Row(ListedReceipt listed, String key, List<String> values) {}

    /**
     * What is found.
     *
     * @param receipts in order
     * @param counts of each facet, how many receipts its values would show if none of them were chosen yet; values without any are left out
     */
    public record Found(List<ListedReceipt> receipts, Map<Facet, Map<String, Integer>> counts) {

        public static final Found NOTHING = new Found(List.of(), Map.of());
    }

    private ReceiptIndex(
            Function<ListedReceipt, String> key,
            ReceiptOrder order,
            boolean descending,
            List<Row> asGiven,
            List<Row> rows) {
        this.key = key;
        this.order = order;
        this.descending = descending;
        this.asGiven = asGiven;
        rows.sort(Comparator.comparing(Row::listed, order.comparator(descending)));
        this.sorted = Collections.unmodifiableList(rows);
    }

    /**
     * Without receipts, the newest first.
     *
     * @param key makes what a receipt is searched by; see {@link ReceiptSearch#key}
     */
    public static ReceiptIndex empty(Function<ListedReceipt, String> key) {
        return new ReceiptIndex(key, ReceiptOrder.PAID_AT, true, List.of(), new ArrayList<>());
    }

    /** In another order; the same index if it has that order. */
    public ReceiptIndex sortedBy(ReceiptOrder newOrder, boolean newDescending) {
        return newOrder == order && newDescending == descending
                ? this
                : new ReceiptIndex(key, newOrder, newDescending, asGiven, new ArrayList<>(sorted));
    }

    /**
     * With these receipts instead. Recording, changing or deleting one costs a key and a glance at the others.
     */
    public ReceiptIndex of(List<ListedReceipt> receipts) {
        int shorter = Math.min(asGiven.size(), receipts.size());
        int head = 0;
        while (head < shorter && asGiven.get(head).listed().isSame(receipts.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && asGiven.get(asGiven.size() - 1 - tail).listed().isSame(receipts.get(receipts.size() - 1 - tail))) {
            tail++;
        }
        IdentityHashMap<Receipt, Row> staying = byReceipt(asGiven.subList(head, asGiven.size() - tail));
        List<Row> given = new ArrayList<>(receipts.size());
        given.addAll(asGiven.subList(0, head));
        List<Row> added = new ArrayList<>();
        for (ListedReceipt listed : receipts.subList(head, receipts.size() - tail)) {
            // Taken out of the map: what stands in the list twice has two rows.
            Row before = staying.remove(listed.receipt());
            if (before != null && before.listed().isSame(listed)) {
                given.add(before);
            } else {
                // The same receipt, listed with other details: its key may still hold, and making keys is what takes
                // time.
                String found =
                        before != null && before.listed().hasSameNames(listed) ? before.key() : key.apply(listed);
                Row row = new Row(listed, found, Facet.all(listed));
                given.add(row);
                added.add(row);
            }
        }
        given.addAll(asGiven.subList(asGiven.size() - tail, asGiven.size()));
        // Sorting what is sorted but for its end takes one pass.
        List<Row> rows = new ArrayList<>(receipts.size());
        rows.addAll(sortedOnly(given, added));
        rows.addAll(added);
        return new ReceiptIndex(key, order, descending, Collections.unmodifiableList(given), rows);
    }

    private static IdentityHashMap<Receipt, Row> byReceipt(List<Row> rows) {
        IdentityHashMap<Receipt, Row> byReceipt = new IdentityHashMap<>(rows.size());
        rows.forEach(row -> byReceipt.put(row.listed().receipt(), row));
        return byReceipt;
    }

    /** The rows that stay, in their order. */
    private List<Row> sortedOnly(List<Row> given, List<Row> added) {
        if (given.size() - added.size() == asGiven.size()) {
            return sorted;
        }
        Set<Row> stay = Collections.newSetFromMap(new IdentityHashMap<>(given.size()));
        stay.addAll(given);
        return sorted.stream().filter(stay::contains).toList();
    }

    /** The receipts in which these words occur and which the filter shows. */
    public Found find(ReceiptSearch words, ReceiptFilter filter) {
        List<ListedReceipt> found = new ArrayList<>();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
        for (Row row : sorted) {
            int refusing = filter.rejectingFacet(row.values());
            if (refusing != ReceiptFilter.SEVERAL_FACETS && words.matches(row.key())) {
                if (refusing == ReceiptFilter.NO_FACET) {
                    found.add(row.listed());
                }
                for (Facet facet : Facet.values()) {
                    if (refusing == ReceiptFilter.NO_FACET || refusing == facet.place()) {
                        counts.computeIfAbsent(facet, first -> new HashMap<>())
                                .merge(row.values().get(facet.place()), 1, Integer::sum);
                    }
                }
            }
        }
        return new Found(Collections.unmodifiableList(found), counts);
    }
}
