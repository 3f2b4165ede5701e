package org.xufei.ui.settings;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The deleted receipts, to be put back. */
final class TrashView implements View {

    private final TrashViewModel viewModel;
    private final ReceiptLines receipts;
    private final Texts texts;

    @FXML
    private VBox root;

    @FXML
    private ListView<DeletedReceipt> deleted;

    @FXML
    private Button putBack;

    TrashView(TrashViewModel viewModel, ReceiptLines receipts, Texts texts) {
        this.viewModel = viewModel;
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
        deleted.setItems(FXCollections.emptyObservableList());
    }

    @FXML
    private void initialize() {
        deleted.setCellFactory(list -> new LinesCell<>(
                (item, cell) -> cell.say(receipts.line(item.receipt()), texts.of(viewModel.when(item)), false)));
        deleted.setPlaceholder(Nodes.text(texts.of(Message.of("settings.trash.none")), "empty"));
        deleted.setItems(viewModel.shown());
        putBack.disableProperty()
                .bind(deleted.getSelectionModel().selectedItemProperty().isNull());
        deleted.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                putBack();
                event.consume();
            }
        });
        // Left alone, a list of one row lets no arrow key pick it.
        deleted.focusedProperty().subscribe(focused -> {
            if (focused && deleted.getSelectionModel().isEmpty()) {
                deleted.getSelectionModel().selectFirst();
            }
        });
    }

    @FXML
    private void putBack() {
        Optional.ofNullable(deleted.getSelectionModel().getSelectedItem()).ifPresent(viewModel::putBack);
    }
}
