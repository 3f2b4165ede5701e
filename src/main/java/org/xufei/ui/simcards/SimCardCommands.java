package org.xufei.ui.simcards;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.Message;
import org.xufei.ui.RowCommand;
import org.xufei.ui.Shortcut;

/** What can be done in the room of the SIM cards. */
public final class SimCardCommands extends CommandList {

    final Command add;
    final Command find;
    final Command addProposed;
    /** Makes a card of a number in the receipts. */
    final RowCommand<PhoneNumber> addOneProposed;

    final Command repeat;
    final Command edit;
    final Command recordMarked;
    final Command saveMarked;
    final Command retireMarked;

    final Command saveForm;
    final Command cancelForm;
    /** Empties a field in all cards that are marked, once that is saved. */
    final RowCommand<BulkField<?>> clearInAll;

    /** What can be done with the cards that are marked. */
    final List<Command> ofCards;

    SimCardCommands(SimCardsViewModel room) {
        SelectionViewModel selection = room.selection();
        ObservableValue<Boolean> isMarked = selection.ids().map(ids -> !ids.isEmpty());
        ObservableValue<Boolean> isOneMarked = selection.ids().map(ids -> ids.size() == 1);
        add = add(Command.of("cards.add", () -> room.form().openNew()));
        find = add(Command.onScreen("cards.search").on(Shortcut.of("Shortcut+F")));
        addProposed =
                add(Command.of("cards.proposals.all", () -> room.proposals().addAll())
                        .named(room.proposals().numbers().map(all -> Message.of("cards.proposals.all", all.size()))));
        addOneProposed = add(RowCommand.<PhoneNumber>of(
                        "cards.proposals.add", number -> room.proposals().add(number))
                .named(number -> Message.of("cards.proposals.add", number)));
        repeat = Command.of("cards.action.repeat", room::offerRenewal).when(isMarked);
        edit = Command.of("cards.action.edit", room::edit).when(isMarked).on(Shortcut.inList("Enter"));
        ofCards = List.of(
                add(Command.of("cards.action.renew", room::renew).when(isOneMarked)),
                add(repeat),
                add(Command.of("cards.action.receipts", room::showReceipts).when(isOneMarked)),
                add(edit),
                add(Command.of("cards.action.delete", selection::delete)
                        .when(isMarked)
                        .on(Shortcut.inList("Delete"))));
        recordMarked = add(Command.of("cards.repeat.do", selection::renew)
                .when(selection.repeat().anyRecordable()));
        saveMarked = add(Command.of("cards.bulk.save", selection::save)
                .when(selection.fields().changed()));
        CardFormViewModel form = room.form();
        saveForm = add(
                Command.of("form.save", form::save).when(form.form().saving().map(saving -> !saving)));
        cancelForm = add(Command.of("form.cancel", form::cancel));
        clearInAll = add(RowCommand.<BulkField<?>>of("cards.bulk.clear", BulkField::clear)
                .named(field -> Message.of("cards.bulk.clear", field.name()))
                .withIcon("fth-x"));
        retireMarked = add(Command.of("cards.bulk.retire", selection::retire).when(isMarked));
    }
}
