package org.xufei.domain.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two lists that both come from a third one, brought together record by record.
 *
 * @param records what both agree on, and what only one of them changed; where they disagree, theirs
 * @param conflicts the records that each of them changed in another way
 */
public record ThreeWayMerge<T>(List<T> records, List<Conflict<T>> conflicts) {

    public ThreeWayMerge {
        records = List.copyOf(records);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * One record that both sides changed; empty where it is not there.
     *
     * @param base as both had it
     */
    public record Conflict<T>(Optional<T> base, Optional<T> ours, Optional<T> theirs) {}

    /**
     * Merges by key. The order is ours; what only they have stands behind what it stands behind with them.
     *
     * @param key no two records of a list have the same
     */
    public static <T> ThreeWayMerge<T> of(List<T> base, List<T> ours, List<T> theirs, Function<? super T, ?> key) {
        if (ours.equals(theirs) || base.equals(ours)) {
            return new ThreeWayMerge<>(theirs, List.of());
        } else if (base.equals(theirs)) {
            return new ThreeWayMerge<>(ours, List.of());
        }
        return new Sides<T>(byKey(base, key), byKey(ours, key), byKey(theirs, key)).merged();
    }

    /** As {@link #of} merges, but where they disagree, ours. */
    public static <T> List<T> preferringOurs(List<T> base, List<T> ours, List<T> theirs, Function<? super T, ?> key) {
        Map<Object, T> agreed = byKey(base, key);
        // A record as they have it is no change of theirs.
        of(base, ours, theirs, key)
                .conflicts()
                .forEach(conflict -> conflict.theirs()
                        .ifPresentOrElse(
                                their -> agreed.put(key.apply(their), their),
                                () -> conflict.base().ifPresent(gone -> agreed.remove(key.apply(gone)))));
        return of(List.copyOf(agreed.values()), ours, theirs, key).records();
    }

    private static <T> Map<Object, T> byKey(List<T> records, Function<? super T, ?> key) {
        Map<Object, T> byKey = new LinkedHashMap<>();
        records.forEach(record -> byKey.put(key.apply(record), record));
        return byKey;
    }

    private record Sides<T>(Map<Object, T> base, Map<Object, T> ours, Map<Object, T> theirs) {

        ThreeWayMerge<T> merged() {
            List<T> records = new ArrayList<>();
            List<Conflict<T>> conflicts = new ArrayList<>();
            for (Object key : order()) {
                Optional<T> before = Optional.ofNullable(base.get(key));
                Optional<T> here = Optional.ofNullable(ours.get(key));
                Optional<T> there = Optional.ofNullable(theirs.get(key));
                boolean onlyHere = before.equals(there);
                (onlyHere ? here : there).ifPresent(records::add);
                if (!onlyHere && !before.equals(here) && !here.equals(there)) {
                    conflicts.add(new Conflict<>(before, here, there));
                }
            }
            return new ThreeWayMerge<>(records, conflicts);
        }

        private List<Object> order() {
            Object previous = null;
            Map<Object, List<Object>> following = new LinkedHashMap<>();
            List<Object> first = new ArrayList<>();
            for (Object key : theirs.keySet()) {
                if (ours.containsKey(key)) {
                    previous = key;
                } else if (previous == null) {
                    first.add(key);
                } else {
                    following
                            .computeIfAbsent(previous, none -> new ArrayList<>())
                            .add(key);
                }
            }
            List<Object> all = new ArrayList<>(first);
            for (Object key : ours.keySet()) {
                all.add(key);
                all.addAll(following.getOrDefault(key, List.of()));
            }
            return all;
        }
    }
}
