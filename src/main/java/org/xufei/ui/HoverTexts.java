package org.xufei.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.text.Excerpt;

/** Says in a tooltip what the mouse finds without words, wherever it stands: the whole of a text that is cut off, and what a button does that is only an icon. */
public final class HoverTexts {

    /** In pixels: longer texts wrap. */
    private static final double MAX_WIDTH = 480;

    /** More than fits into a column of the widest window. */
    private static final int MAX_ON_A_LINE = 300;

    /** As much as a form takes, and no higher than a window. */
    private static final int MAX_TOLD = 1_000;

    private static final int MAX_LINES = 20;

    private static final Object WHOLE = "org.xufei.whole";

    private HoverTexts() {}

    /** Serves the scene for as long as it lives. */
    public static void serve(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Labeled labeled) {
                explain(labeled);
            }
        });
    }

    /** Lets a label that does not wrap say a text of any length, on one line; if it is cut off, a tooltip tells more of it. */
    public static void say(Labeled labeled, String text) {
        labeled.setText(Excerpt.line(text, MAX_ON_A_LINE));
        labeled.getProperties().put(WHOLE, text);
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
        Optional<String> text = toSay(labeled);
        if (labeled.getTooltip() == null) {
            text.ifPresent(said -> labeled.setTooltip(new Made(said)));
        } else if (labeled.getTooltip() instanceof Made made) {
            // A cell is used again for another row, and a window grows.
            text.ifPresentOrElse(said -> made.setText(LongText.breakable(said)), () -> labeled.setTooltip(null));
        }
    }

    private static Optional<String> toSay(Labeled labeled) {
        String whole = labeled.getProperties().get(WHOLE) instanceof String text ? text : labeled.getText();
        if (isCut(labeled) || (whole != null && whole.length() > MAX_ON_A_LINE && !labeled.isWrapText())) {
            return Optional.of(Excerpt.lines(whole, MAX_TOLD, MAX_LINES));
        }
        boolean wordless = labeled instanceof ButtonBase
                && labeled.getGraphic() instanceof FontIcon
                && (labeled.getText() == null || labeled.getText().isEmpty());
        return wordless
                ? Optional.ofNullable(labeled.getAccessibleText()).filter(said -> !said.isBlank())
                : Optional.empty();
    }

    /** A tooltip made here, to be told from those that say something else. */
    private static final class Made extends Tooltip {

        Made(String text) {
            super(LongText.breakable(text));
            setWrapText(true);
            setMaxWidth(MAX_WIDTH);
        }
    }
}
