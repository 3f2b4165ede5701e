package org.xufei.domain.receipt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What makes one list of receipts into another; their order does not count. */
public record ReceiptChanges(List<Receipt> added, List<Change> changed, List<Receipt> removed) {

    /** The same receipt before and after. */
    public record Change(Receipt before, Receipt after) {}

    public ReceiptChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    public static ReceiptChanges between(List<Receipt> before, List<Receipt> after) {
        Map<UUID, Receipt> earlier = new LinkedHashMap<>();
        before.forEach(receipt -> earlier.put(receipt.id(), receipt));
        List<Receipt> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        Set<UUID> stay = new HashSet<>();
        for (Receipt receipt : after) {
            Receipt known = earlier.get(receipt.id());
            stay.add(receipt.id());
            if (known == null) {
                added.add(receipt);
            } else if (!known.equals(receipt)) {
                changed.add(new Change(known, receipt));
            }
        }
        List<Receipt> removed =
                before.stream().filter(receipt -> !stay.contains(receipt.id())).toList();
        return new ReceiptChanges(added, changed, removed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
