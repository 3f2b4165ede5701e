package org.xufei.ui.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How many rows of each section show, so that the sections share the window and none hides the others. */
final class RowLimits {

    /** Every section shows so many at least: the window scrolls then. */
    static final int LEAST = 3;

    private RowLimits() {}

    /**
     * Shares out the rows: the least to each, and what remains to the first that want more.
     *
     * @param sizes of the sections in their order
     * @param rows that fit the window
     */
    static List<Integer> share(List<Integer> sizes, int rows) {
        List<Integer> caps = new ArrayList<>(
                sizes.stream().map(size -> Math.min(size, LEAST)).toList());
        int left = rows - caps.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < caps.size() && left > 0; i++) {
            int more = Math.min(left, sizes.get(i) - caps.get(i));
            caps.set(i, caps.get(i) + more);
            left -= more;
        }
        for (int i = 0; i < caps.size(); i++) {
            // The line that tells of one more takes the room of that one.
            if (sizes.get(i) - caps.get(i) == 1) {
                caps.set(i, sizes.get(i));
            }
        }
        return Collections.unmodifiableList(caps);
    }
}
