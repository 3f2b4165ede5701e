package org.xufei.ui.shell;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.xufei.ui.CommandBinder;

/** The keys that undo and redo: in the field that is typed into while it can, else in the records. */
final class UndoKeys {

    private final ShellViewModel viewModel;

    UndoKeys(ShellViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /** Undoes or redoes if the key asks for it, also what is still on its way to the disk and so has no name in the menu yet. */
    void press(KeyEvent event) {
        if (CommandBinder.isShortcut(event, viewModel.commands().undo)) {
            if (!(event.getTarget() instanceof TextInputControl input && input.isUndoable())) {
                viewModel.undo();
                event.consume();
            }
        } else if (CommandBinder.isShortcut(event, viewModel.commands().redo)) {
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
