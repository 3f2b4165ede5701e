package org.xufei.ui.settings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which state the user keeps of each record that is one here and another in the file that is to be merged. */
final class MergeDecisions {

    /** Where a state of a record comes from. */
    enum Side {
        HERE,
        THERE
    }

    private final Map<String, Side> made = new HashMap<>();
    private final Runnable changed;

    /** @param changed runs after each decision */
    MergeDecisions(Runnable changed) {
        this.changed = changed;
    }

    Optional<Side> of(String record) {
        return Optional.ofNullable(made.get(record));
    }

    void decide(String record, Side side) {
        decide(List.of(record), side);
    }

    void decide(List<String> records, Side side) {
        records.forEach(record -> made.put(record, side));
        changed.run();
    }

    /** How many of these are still to be decided. */
    int open(List<String> records) {
        return (int)
                records.stream().filter(record -> !made.containsKey(record)).count();
    }

    /** Those that are taken from the file. */
    Set<String> there() {
        Set<String> there = new HashSet<>();
        made.forEach((record, side) -> {
            if (side == Side.THERE) {
                there.add(record);
            }
        });
        return there;
    }

    void forget() {
        made.clear();
    }
}
