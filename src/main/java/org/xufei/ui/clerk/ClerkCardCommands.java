package org.xufei.ui.clerk;

import javafx.beans.value.ObservableValue;
import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.Shortcut;

/** What can be done with the card. */
public final class ClerkCardCommands extends CommandList {

    final Command previous;
    final Command next;
    final Command edit;
    /** Writes the card into a PDF. */
    final Command savePdf;

    /** Closes the row of changes, else the card. */
    final Command leave;

    /** Closes the card, whatever is open in it. */
    final Command close;

    ClerkCardCommands(ClerkCardViewModel card) {
        ObservableValue<Boolean> complete =
                card.sheet().map(sheet -> sheet.missing().isEmpty());
        previous =
                add(Command.of("clerk.previous", card::previous).when(complete).on(Shortcut.of("Left")));
        next = add(Command.of("clerk.next", card::next).when(complete).on(Shortcut.of("Right")));
        edit = add(Command.of("clerk.edit", card::toggleEditing).when(complete).on(Shortcut.of("F2")));
        savePdf = add(Command.onScreen("clerk.pdf").when(complete).on(Shortcut.of("Shortcut+P")));
        leave = add(Command.of("clerk.leave", card::leave).on(Shortcut.of("Esc")));
        close = add(Command.of("clerk.close", card::close).on(Shortcut.of("F9")));
    }
}
