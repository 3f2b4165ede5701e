package org.xufei.ui;

/** How many of several are marked, ticked or picked: what the box shows that stands for all of them. */
public enum SelectAllState {
    NONE,
    SOME,
    ALL;

    /** Of none at all none is marked. */
    public static SelectAllState of(long marked, long all) {
        if (marked == 0) {
            return NONE;
        }
        return marked == all ? ALL : SOME;
    }
}
