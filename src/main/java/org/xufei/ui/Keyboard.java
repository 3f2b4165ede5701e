package org.xufei.ui;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * What a window does with keys wherever the focus is. The control that has the focus bears {@code :by-key} if a key brought it there, be it Tab, an arrow within a group or
 * a shortcut; the toolkit's own {@code :focus-visible} knows of Tab only.
 */
public final class Keyboard {

    private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("by-key");

    private boolean keyWasLast;

    private Keyboard() {}

    /** Serves the scene for as long as it lives. */
    public static void serve(Scene scene) {
        Keyboard keyboard = new Keyboard();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keyboard::pressed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> keyboard.keyWasLast = false);
        scene.focusOwnerProperty().subscribe(keyboard::moved);
    }

    private void pressed(KeyEvent event) {
        keyWasLast = true;
        if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof TextArea note && !event.isControlDown()) {
            // A tab is no part of a note. With Ctrl the area itself goes on to the next control.
            event.consume();
            note.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }

    private void moved(Node before, Node now) {
        if (before != null) {
            before.pseudoClassStateChanged(BY_KEY, false);
        }
        if (now != null) {
            now.pseudoClassStateChanged(BY_KEY, keyWasLast);
            if (keyWasLast) {
                bringIntoSight(now);
            }
        }
    }

    /** A scroll pane follows the focus by itself; a list does not follow it into a row that is half hidden. */
    private static void bringIntoSight(Node node) {
        Optional<IndexedCell<?>> cell = Optional.empty();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof IndexedCell<?> found) {
                cell = Optional.of(found);
            } else if (at instanceof VirtualFlow<?> flow) {
                cell.ifPresent(row -> flow.scrollTo(row.getIndex()));
                return;
            }
        }
    }
}
