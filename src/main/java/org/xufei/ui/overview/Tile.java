package org.xufei.ui.overview;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;

/** A button whose picture is as wide as itself. */
public final class Tile extends ToggleButton {

    @Override
    protected double computeMinWidth(double height) {
        return minWidth(this);
    }

    /** As narrow as its picture can be: a button asks for the width that its picture has, and would never become narrower. */
    static double minWidth(Labeled button) {
        Node picture = button.getGraphic();
        return button.snappedLeftInset() + (picture == null ? 0 : picture.minWidth(-1)) + button.snappedRightInset();
    }
}
