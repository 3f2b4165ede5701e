package org.xufei.ui.shell;

import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.xufei.ui.Message;
import org.xufei.ui.Texts;

/** The menu that names what can be undone and redone, and the keys for both. */
final class EditMenu {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final ShellViewModel viewModel;
    private final Texts texts;

    EditMenu(ShellViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    /** Keeps the items up to date for as long as the subscription lasts. */
    Subscription follow(MenuItem undo, MenuItem redo) {
        undo.setAccelerator(UNDO);
        redo.setAccelerator(REDO);
        return Subscription.combine(
                viewModel
                        .undoable()
                        .subscribe(name -> show(
                                undo,
                                name,
                                name.map(of -> Message.of("shell.edit.undo.named", of))
                                        .orElse(Message.of("shell.edit.undo")))),
                viewModel
                        .redoable()
                        .subscribe(name -> show(
                                redo,
                                name,
                                name.map(of -> Message.of("shell.edit.redo.named", of))
                                        .orElse(Message.of("shell.edit.redo")))));
    }

    private void show(MenuItem item, Optional<Message> name, Message text) {
        item.setText(texts.of(text));
        item.setDisable(name.isEmpty());
    }

    /** Undoes or redoes if the key asks for it: in the field that is typed into while it can, else in the records. */
    void press(KeyEvent event) {
        if (UNDO.match(event)) {
            if (!(event.getTarget() instanceof TextInputControl input && input.isUndoable())) {
                viewModel.undo();
                event.consume();
            }
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            // A field of its own knows one of the two only, and not the same on every system.
            if (event.getTarget() instanceof TextInputControl input && input.isRedoable()) {
                input.redo();
            } else {
                viewModel.redo();
            }
            event.consume();
        }
    }
}
