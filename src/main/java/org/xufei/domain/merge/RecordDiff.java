package org.xufei.domain.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What makes one list of records into another; their order does not count. */
public record RecordDiff<T>(List<T> added, List<Changed<T>> changed, List<T> removed) {

    /** The same record before and after. */
    public record Changed<T>(T before, T after) {}

    public RecordDiff {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** @param id no two records of a list have the same */
    public static <T> RecordDiff<T> between(List<T> before, List<T> after, Function<? super T, ?> id) {
        Map<Object, T> earlier = new LinkedHashMap<>();
        before.forEach(record -> earlier.put(id.apply(record), record));
        List<T> added = new ArrayList<>();
        List<Changed<T>> changed = new ArrayList<>();
        Set<Object> stay = new HashSet<>();
        for (T record : after) {
            T known = earlier.get(id.apply(record));
            stay.add(id.apply(record));
            if (known == null) {
                added.add(record);
            } else if (!known.equals(record)) {
                changed.add(new Changed<>(known, record));
            }
        }
        List<T> removed = before.stream()
                .filter(record -> !stay.contains(id.apply(record)))
                .toList();
        return new RecordDiff<>(added, changed, removed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
