package org.xufei.ui.receipts;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.receipt.Receipt;
import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.Shortcut;

/** What can be done in the room of the receipts. */
public final class ReceiptCommands extends CommandList {

    final Command openFolder;
    final Command record;
    final Command find;
    final Command edit;
    final Command clearFilter;

    /** What can be done with the receipt that is marked. */
    final List<Command> ofReceipt;

    ReceiptCommands(ReceiptsViewModel room) {
        ObservableValue<Optional<Receipt>> marked = room.marked();
        ObservableValue<Boolean> isMarked = marked.map(Optional::isPresent);
        openFolder = add(Command.onScreen("receipts.folder"));
        record = add(Command.of("receipts.record", room::recordNew));
        find = add(Command.onScreen("receipts.search").on(Shortcut.of("Shortcut+F")));
        edit = add(Command.of("receipts.edit", () -> marked.getValue().ifPresent(room::edit))
                .when(isMarked)
                .on(Shortcut.inList("Enter")));
        clearFilter =
                add(Command.of("receipts.filter.clear.all", () -> room.list().clearFilter()));
        ofReceipt = List.of(
                add(Command.of("form.repeat", () -> marked.getValue().ifPresent(room::repeat))
                        .when(isMarked)
                        .on(Shortcut.of("Shortcut+D"))),
                edit,
                add(Command.of("receipts.delete", () -> marked.getValue().ifPresent(room::delete))
                        .when(isMarked)
                        .on(Shortcut.inList("Delete"))));
    }
}
