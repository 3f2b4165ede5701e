package org.xufei.ui.overview;

/** How much room the rows of a list have. */
enum RowWidth {
    NARROW,
    USUAL,
    WIDE;

    /** @param width of the list in pixels */
    static RowWidth of(double width) {
        if (width < 940) {
            return NARROW;
        }
        return width < 1340 ? USUAL : WIDE;
    }
}
