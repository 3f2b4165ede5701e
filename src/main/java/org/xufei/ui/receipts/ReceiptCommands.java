package org.xufei.ui.receipts;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.receipt.Facet;
import org.xufei.domain.receipt.Receipt;
import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.RowCommand;
import org.xufei.ui.Shortcut;

/** What can be done in the room of the receipts. */
public final class ReceiptCommands extends CommandList {

    final Command openFolder;
    final Command record;
    final Command find;
    final Command edit;
    final Command clearFilter;

    final RowCommand<Facet> clearFacet;
    /** Lets the columns of the table stand as at first. */
    final Command resetColumns;

    final Command saveForm;
    final Command cancelForm;
    /** Fills the form in with the same purchase as the last of its number. */
    final Command fillInAsLast;
    /** Answers the question for the end of a plan: no plan was bought. */
    final Command noPlan;

    final Command saveWithoutEnd;
    /** Answers it: the end is to be filled in. */
    final Command backToDays;
    /** Puts an end of the preview right. */
    final RowCommand<ClockPreview.Correction> correct;

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
        clearFacet = add(RowCommand.<Facet>of(
                        "receipts.filter.clear", facet -> room.list().clearFilter(facet))
                .named(FacetPhrases::clear)
                .withIcon("fth-x"));
        resetColumns = add(Command.onScreen("receipts.columns.reset"));
        ReceiptFormViewModel form = room.form();
        ObservableValue<Boolean> notSaving = form.form().saving().map(saving -> !saving);
        saveForm = add(Command.of("form.save", room.saving()::save).when(notSaving));
        cancelForm = add(Command.of("form.cancel", room::cancel));
        fillInAsLast = add(Command.of("form.repeat", form::repeat));
        noPlan = add(Command.of("form.noend.topup", form::noPlan));
        saveWithoutEnd = add(Command.of("form.noend.save", room.saving()::save).when(notSaving));
        backToDays = add(Command.of("form.noend.back", form::takeQuestionBack));
        correct = add(RowCommand.<ClockPreview.Correction>of(
                        "form.preview.correct.date", correction -> form.correct(correction.way()))
                .named(ClockPreview.Correction::name));
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
