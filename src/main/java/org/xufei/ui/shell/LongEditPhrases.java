package org.xufei.ui.shell;

import org.xufei.state.LongEdit;
import org.xufei.ui.EditLabels;
import org.xufei.ui.Message;

/** How far an edit is that takes long. */
final class LongEditPhrases {

    private LongEditPhrases() {}

    static Message of(LongEdit edit, LongEdit.Stage stage) {
        Message name = EditLabels.message(edit.name());
        return switch (stage) {
            case PREPARING -> Message.of("shell.long.preparing", name);
            case BACKING_UP -> Message.of("shell.long.backup", name);
            case WRITING -> Message.of("shell.long.writing", name);
            case CANCELLED -> Message.of("shell.long.cancelling", name);
        };
    }
}
