package org.xufei.ui.renew;

/** How many of a list's items are ticked. */
record ChecklistProgress(int done, int total) {

    double fraction() {
        return total == 0 ? 0 : (double) done / total;
    }
}
