package org.xufei.storage.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What makes one list of records another. Applied a second time it changes nothing, so that a crash between any two steps of writing it
 * down costs nothing.
 *
 * @param removed the keys of the records that went
 * @param put the records that are new or other than before, in the order of the list
 */
public record ListDiff<T>(List<String> removed, List<Placed<T>> put) {

    public ListDiff {
        removed = List.copyOf(removed);
        put = List.copyOf(put);
    }

    /**
     * A record and where it stands if it is new; one that is there already keeps its place.
     *
     * @param at counted from 0, in the list as it is then
     */
    record Placed<T>(int at, T record) {}

    /** Empty if one does not come from the other by putting and removing alone, but by putting records in another order. */
    public static <T> Optional<ListDiff<T>> between(List<T> before, List<T> after, Function<T, String> key) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<T> old = before.subList(head, before.size() - tail);
        List<T> fresh = after.subList(head, after.size() - tail);
        ListDiff<T> within = within(old, fresh, key);
        if (!within.applied(old, key).equals(fresh)) {
            return Optional.empty();
        }
        int offset = head;
        return Optional.of(new ListDiff<>(
                within.removed,
                within.put.stream()
                        .map(placed -> new Placed<>(placed.at + offset, placed.record))
                        .toList()));
    }

    private static <T> ListDiff<T> within(List<T> old, List<T> fresh, Function<T, String> key) {
        Map<String, T> gone = new LinkedHashMap<>();
        old.forEach(record -> gone.put(key.apply(record), record));
        List<Placed<T>> put = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            T record = fresh.get(i);
            if (!record.equals(gone.remove(key.apply(record)))) {
                put.add(new Placed<>(i, record));
            }
        }
        return new ListDiff<>(List.copyOf(gone.keySet()), put);
    }

    boolean isEmpty() {
        return removed.isEmpty() && put.isEmpty();
    }

    List<T> applied(List<T> to, Function<T, String> key) {
        return applied(List.of(this), to, key);
    }

    /** Applies many, one after the other. */
    static <T> List<T> applied(List<ListDiff<T>> differences, List<T> to, Function<T, String> key) {
        Map<String, T> records = new LinkedHashMap<>(to.size() * 2);
        to.forEach(record -> records.put(key.apply(record), record));
        for (ListDiff<T> difference : differences) {
            difference.removed.forEach(records::remove);
            for (Placed<T> placed : difference.put) {
                String itsKey = key.apply(placed.record);
                // In place, or at the end: what most changes are costs nothing.
                boolean there = records.put(itsKey, placed.record) != null;
                if (!there && placed.at < records.size() - 1) {
                    moveLast(records, placed.at);
                }
            }
        }
        return List.copyOf(records.values());
    }

    private static <T> void moveLast(Map<String, T> records, int to) {
        List<Map.Entry<String, T>> order = new ArrayList<>(records.size());
        records.forEach((key, record) -> order.add(Map.entry(key, record)));
        order.add(to, order.remove(order.size() - 1));
        records.clear();
        order.forEach(entry -> records.put(entry.getKey(), entry.getValue()));
    }
}
