package org.xufei.ui.overview;

import java.util.List;
import javafx.collections.ObservableList;

/** Changes what a list shows. */
final class ListUpdates {

    /** More single changes cost more than one change of all. */
    private static final int MAX_SINGLE = 30;

    private ListUpdates() {}

    /** Replaces only the lines that differ, where they are few: a row that stays keeps its cell, and with it the focus. */
    static <T> void exchange(ObservableList<T> shown, List<T> next) {
        if (shown.equals(next)) {
            return;
        }
        if (shown.size() == next.size() && differences(shown, next) <= MAX_SINGLE) {
            for (int i = 0; i < next.size(); i++) {
                if (!shown.get(i).equals(next.get(i))) {
                    shown.set(i, next.get(i));
                }
            }
        } else {
            shown.setAll(next);
        }
    }

    private static <T> int differences(List<T> shown, List<T> next) {
        int differences = 0;
        for (int i = 0; i < next.size(); i++) {
            differences += shown.get(i).equals(next.get(i)) ? 0 : 1;
        }
        return differences;
    }
}
