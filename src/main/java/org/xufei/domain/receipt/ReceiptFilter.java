package org.xufei.domain.receipt;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which receipts to show, by their facets: of each facet that is chosen from, one of the chosen values has to be there.
 *
 * @param chosen the values of each facet; none for a facet that does not matter
 */
public record ReceiptFilter(Map<Facet, Set<String>> chosen) {

    /** Shows every receipt. */
    public static final ReceiptFilter NONE = new ReceiptFilter(Map.of());

    public ReceiptFilter {
        Map<Facet, Set<String>> sorted = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                sorted.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(sorted);
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** The values chosen of a facet, in order; none if it does not matter. */
    public Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** With one more value, or one less. */
    public ReceiptFilter with(Facet facet, String value, boolean isChosen) {
        Set<String> values = new TreeSet<>(of(facet));
        if (isChosen) {
            values.add(value);
        } else {
            values.remove(value);
        }
        return with(facet, values);
    }

    /** With these values of a facet and no others. */
    public ReceiptFilter with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new ReceiptFilter(changed);
    }

    /** Whatever the value of this facet. */
    public ReceiptFilter without(Facet facet) {
        return with(facet, Set.of());
    }

    public boolean accepts(ListedReceipt receipt) {
        return rejectingFacet(Facet.all(receipt)) == NO_FACET;
    }

    /** What {@link #rejectingFacet} says when no facet refuses. */
    static final int NO_FACET = -1;

    /** What {@link #rejectingFacet} says when several facets refuse. */
    static final int SEVERAL_FACETS = -2;

    /**
     * Which facet alone keeps a receipt from being shown.
     *
     * @param values of each facet, in their order
     * @return the facet's place, {@link #NO_FACET} or {@link #SEVERAL_FACETS}
     */
    int rejectingFacet(List<String> values) {
        int refusing = NO_FACET;
        for (Map.Entry<Facet, Set<String>> entry : chosen.entrySet()) {
            int facet = entry.getKey().place();
            if (!entry.getValue().contains(values.get(facet))) {
                if (refusing != NO_FACET) {
                    return SEVERAL_FACETS;
                }
                refusing = facet;
            }
        }
        return refusing;
    }
}
