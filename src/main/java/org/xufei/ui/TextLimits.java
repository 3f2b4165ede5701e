package org.xufei.ui;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * No box takes more text than is read of a file again, wherever it stands: a book pasted by mistake would stop the window for seconds. What
 * does not fit is left out, and that is said below the box until something else is typed or the box is left.
 */
public final class TextLimits {

    /** Of one line, in characters. Fields of a form take less, and say so themselves. */
    static final int LINE = 200;

    /** Of several lines. */
    static final int LINES = 1_000;

    private static final String STYLE = "text-limit";

    private TextLimits() {}

    /**
     * Serves every box of the scene, from when it gets the focus first.
     *
     * @param texts of the language that is spoken now
     */
    public static void serve(Scene scene, Supplier<Texts> texts) {
        scene.focusOwnerProperty().subscribe(owner -> {
            if (boxOf(owner) instanceof TextInputControl box && box.getTextFormatter() == null && box.isEditable()) {
                limit(box, texts);
            }
        });
    }

    private static @Nullable Node boxOf(@Nullable Node owner) {
        return owner instanceof ComboBox<?> list && list.isEditable() ? list.getEditor() : owner;
    }

    private static void limit(TextInputControl box, Supplier<Texts> texts) {
        int most = box instanceof TextArea ? LINES : LINE;
        Tooltip told = new Tooltip();
        told.getStyleClass().add(STYLE);
        told.setAutoHide(true);
        // Escape is for the form.
        told.setHideOnEscape(false);
        told.setWrapText(true);
        told.setTextAlignment(TextAlignment.LEFT);
        box.focusedProperty().subscribe(told::hide);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> handOn(event, box));
        box.setTextFormatter(new TextFormatter<>(change -> {
            told.hide();
            if (change.isAdded() && change.getControlNewText().length() > most) {
                cut(change, most);
                told.setText(texts.get().of(Message.of("limit.cut", most)));
                tell(told, box);
            }
            return change;
        }));
    }

    /** A box with a formatter takes Escape for itself, to put its last value back; there is none here. */
    private static void handOn(KeyEvent event, TextInputControl box) {
        Node parent = box.getParent();
        if (event.getCode() == KeyCode.ESCAPE && event.isConsumed() && parent != null) {
            parent.fireEvent(event.copyFor(parent, parent));
        }
    }

    private static void cut(TextFormatter.Change change, int most) {
        String added = change.getText();
        int fits = Math.max(0, added.length() - (change.getControlNewText().length() - most));
        if (fits > 0 && Character.isHighSurrogate(added.charAt(fits - 1))) {
            fits--;
        }
        change.setText(added.substring(0, fits));
        int end = change.getRangeStart() + fits;
        change.selectRange(end, end);
    }

    private static void tell(Tooltip told, TextInputControl box) {
        Bounds place = box.localToScreen(box.getBoundsInLocal());
        if (place != null) {
            told.show(box, place.getMinX(), place.getMaxY());
        }
    }
}
