package org.xufei.ui.settings;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The deleted receipts, to be put back. */
final class TrashView implements View {

    private final TrashViewModel viewModel;
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

    TrashView(TrashViewModel viewModel, ReceiptDescriber receipts, NumberNames names, Texts texts) {
        this.viewModel = viewModel;
        this.receipts = receipts;
        this.names = names;
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
        deleted.setItems(FXCollections.emptyObservableList());
    }

    @FXML
    private void initialize() {
        deleted.setCellFactory(list -> new LinesCell<>((item, cell) ->
                cell.say(texts.of(receipts.line(item.receipt())), texts.of(viewModel.when(item)), false)));
        deleted.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        deleted.setPlaceholder(Nodes.text(texts.of(Message.of("settings.trash.none")), "empty"));
        deleted.setItems(viewModel.shown());
        deleted.getSelectionModel().getSelectedItems().subscribe(this::count);
        subscriptions = Subscription.combine(
                viewModel.shown().subscribe(this::count), names.cards().subscribe(cards -> deleted.refresh()));
        count();
        deleted.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                putBack();
                event.consume();
            }
        });
        Nodes.pickOnFocus(deleted);
    }

    /** How many would be put back, so that nobody puts back one and thinks it is all. */
    private void count() {
        int marked = deleted.getSelectionModel().getSelectedItems().size();
        putBack.setDisable(marked == 0);
        putBack.setText(texts.of(viewModel.putBackMessage(marked)));
        selectAll.setDisable(marked == viewModel.shown().size());
    }

    @FXML
    private void selectAll() {
        deleted.getSelectionModel().selectAll();
        deleted.requestFocus();
    }

    @FXML
    private void putBack() {
        // The button is disabled with the last that is marked, and would hand its focus on to Undo.
        deleted.requestFocus();
        viewModel.putBack(List.copyOf(deleted.getSelectionModel().getSelectedItems()));
    }
}
