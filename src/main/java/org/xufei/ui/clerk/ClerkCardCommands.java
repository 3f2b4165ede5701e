package org.xufei.ui.clerk;

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
        previous = add(Command.of("clerk.previous", card::previous).on(Shortcut.of("Left")));
        next = add(Command.of("clerk.next", card::next).on(Shortcut.of("Right")));
        edit = add(Command.of("clerk.edit", card::toggleEditing).on(Shortcut.of("F2")));
        savePdf = add(Command.onScreen("clerk.pdf")
                .when(card.sheet().map(sheet -> sheet.missing().isEmpty()))
                .on(Shortcut.of("Shortcut+P")));
        leave = add(Command.of("clerk.leave", card::leave).on(Shortcut.of("Esc")));
        close = add(Command.of("clerk.close", card::close).on(Shortcut.of("F9")));
    }
}
