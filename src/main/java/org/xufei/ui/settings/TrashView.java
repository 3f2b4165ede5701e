package org.xufei.ui.settings;

import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The deleted receipts, to be put back. */
final class TrashView extends FxmlView {

    private final TrashViewModel viewModel;
    private final SettingsCommands verbs;
    private final ReceiptDescriber receipts;
    private final NumberNames names;

    @FXML
    private ListView<DeletedReceipt> deleted;

    @FXML
    private Button selectAll;

    @FXML
    private Button putBack;

    TrashView(SettingsViewModel room, ReceiptDescriber receipts, Texts texts) {
        super(texts);
        viewModel = room.trash();
        verbs = room.commands();
        names = room.backups().names();
        this.receipts = receipts;
        load();
    }

    @Override
    public void close() {
        super.close();
        deleted.setItems(FXCollections.emptyObservableList());
    }

    @FXML
    private void initialize() {
        deleted.setCellFactory(list -> new LinesCell<>((item, cell) ->
                cell.say(texts.of(receipts.line(item.receipt())), texts.of(viewModel.when(item)), false)));
        deleted.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        deleted.setPlaceholder(Nodes.text(texts.of(Message.of("settings.trash.none")), "empty"));
        deleted.setItems(viewModel.shown());
        deleted.getSelectionModel().getSelectedItems().subscribe(this::mark);
        mark();
        follow(names.cards().subscribe(cards -> deleted.refresh()));
        commands.bind(selectAll, verbs.selectAllDeleted);
        commands.perform(verbs.selectAllDeleted, this::selectAll);
        commands.bind(putBack, verbs.putBack);
        commands.perform(verbs.putBack, this::putBack);
        commands.listenInList(deleted, verbs.all());
        Nodes.pickOnFocus(deleted);
    }

    /** The list may name what is gone from it as nothing. */
    private void mark() {
        viewModel
                .marked()
                .set(deleted.getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void selectAll() {
        deleted.getSelectionModel().selectAll();
        deleted.requestFocus();
    }

    private void putBack() {
        // The button is disabled with the last that is marked, and would hand its focus on to Undo.
        deleted.requestFocus();
        viewModel.putBackMarked();
    }
}
