package org.xufei.ui.settings;

import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The deleted receipts, to be put back. */
final class TrashView implements View {

    private final TrashViewModel viewModel;
    private final SettingsCommands verbs;
    private final CommandBinder commands;
    private final ReceiptDescriber receipts;
    private final NumberNames names;
    private final Texts texts;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private VBox root;

    @FXML
    private ListView<DeletedReceipt> deleted;

    @FXML
    private Button selectAll;

    @FXML
    private Button putBack;

    TrashView(SettingsViewModel room, ReceiptDescriber receipts, Texts texts) {
        viewModel = room.trash();
        verbs = room.commands();
        names = room.backups().names();
        commands = new CommandBinder(texts);
        this.receipts = receipts;
        this.texts = texts;
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        commands.close();
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
        subscriptions = names.cards().subscribe(cards -> deleted.refresh());
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
