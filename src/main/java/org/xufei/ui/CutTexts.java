package org.xufei.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** Shows a text that its place cuts off whole in a tooltip, wherever it stands. */
public final class CutTexts {

    /** In pixels: longer texts wrap. */
    private static final double MAX_WIDTH = 480;

    private CutTexts() {}

    /** Serves the scene for as long as it lives. */
    public static void serve(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Labeled labeled) {
                explain(labeled);
            }
        });
    }

    /** Whether not all of the label's text is drawn. */
    static boolean isCut(Labeled labeled) {
        String text = labeled.getText();
        return text != null
                && !text.isEmpty()
                && labeled.getChildrenUnmodifiable().stream().anyMatch(child -> isDrawnOtherwise(child, text));
    }

    private static boolean isDrawnOtherwise(Node child, String text) {
        return child instanceof Text drawn
                && drawn.getStyleClass().contains("text")
                && !drawn.getText().equals(text);
    }

    private static void explain(Labeled labeled) {
        if (labeled.getTooltip() == null && isCut(labeled)) {
            labeled.setTooltip(new Whole(labeled.getText()));
        } else if (labeled.getTooltip() instanceof Whole whole) {
            // A cell is used again for another row, and a window grows.
            if (isCut(labeled)) {
                whole.setText(labeled.getText());
            } else {
                labeled.setTooltip(null);
            }
        }
    }

    /** A tooltip made here, to be told from those that say something else. */
    private static final class Whole extends Tooltip {

        Whole(String text) {
            super(text);
            setWrapText(true);
            setMaxWidth(MAX_WIDTH);
        }
    }
}
