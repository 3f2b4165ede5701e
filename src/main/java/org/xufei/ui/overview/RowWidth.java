package org.xufei.ui.overview;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** How much room the rows of a list have. */
enum RowWidth {
    NARROW,
    USUAL,
    WIDE;

    private static final PseudoClass IS_NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass IS_WIDE = PseudoClass.getPseudoClass("wide");

    /** @param width of the list in pixels */
    static RowWidth of(double width) {
        if (width < 940) {
            return NARROW;
        }
        return width < 1340 ? USUAL : WIDE;
    }

    /** Lets the style sheet give the columns of a list their widths. */
    void style(Node list) {
        list.pseudoClassStateChanged(IS_NARROW, this == NARROW);
        list.pseudoClassStateChanged(IS_WIDE, this == WIDE);
    }
}
