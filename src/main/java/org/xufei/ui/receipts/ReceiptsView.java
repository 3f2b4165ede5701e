package org.xufei.ui.receipts;

import atlantafx.base.controls.CustomTextField;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.text.Excerpt;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The room that keeps what was paid: a table to search, and beside it the form. */
public final class ReceiptsView implements View {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination AGAIN = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    /** In characters, of what was searched for. */
    private static final int MAX_QUOTED = 60;

    private final ReceiptsViewModel viewModel;
    private final Texts texts;
    private final Consumer<URI> browser;
    private final ReceiptTable cells;
    private final FilterBar filterBar;
    private final ReceiptFormView form;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private VBox root;

    @FXML
    private Label fileLocation;

    @FXML
    private CustomTextField search;

    @FXML
    private FlowPane filters;

    @FXML
    private MenuButton columnsMenu;

    @FXML
    private Button again;

    @FXML
    private Button edit;

    @FXML
    private Button delete;

    @FXML
    private TableView<Receipt> table;

    @FXML
    private TableColumn<Receipt, Receipt> paidAt;

    @FXML
    private TableColumn<Receipt, Receipt> number;

    @FXML
    private TableColumn<Receipt, Receipt> channel;

    @FXML
    private TableColumn<Receipt, Receipt> purchase;

    @FXML
    private TableColumn<Receipt, Receipt> planEnd;

    @FXML
    private TableColumn<Receipt, Receipt> paid;

    @FXML
    private TableColumn<Receipt, Receipt> note;

    @FXML
    private Label count;

    @FXML
    private Label totals;

    @FXML
    private StackPane formPane;

    /** @param browser shows a folder when the user asks for it */
    public ReceiptsView(ReceiptsViewModel viewModel, Texts texts, Consumer<URI> browser) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.browser = browser;
        cells = new ReceiptTable(viewModel.form().guide(), texts);
        filterBar = new FilterBar(viewModel.list(), cells, texts);
        form = new ReceiptFormView(viewModel, texts, browser);
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
    }

    /** One comes to look for a receipt, or goes on in the form; what opens the folder stands before that for the mouse. */
    @Override
    public void focusFirstControl() {
        if (viewModel.form().form().open().get()) {
            form.focusFirstControl();
        } else {
            search.requestFocus();
        }
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        form.close();
    }

    @FXML
    private void initialize() {
        fileLocation.setText(viewModel.file().toString());
        search.setAccessibleText(search.getPromptText());
        formPane.getChildren().setAll(form.root());
        filters.getChildren().addAll(1, filterBar.nodes().toList());
        columnsMenu.setTooltip(new Tooltip(columnsMenu.getAccessibleText()));
        ReceiptColumns columns = setUpTable();
        edit.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        delete.disableProperty().bind(edit.disableProperty());
        again.disableProperty().bind(edit.disableProperty());
        // Not on the root: whoever came by a shortcut has the focus outside of the room.
        EventHandler<KeyEvent> shortcuts = this::shortcut;
        root.sceneProperty().subscribe((left, entered) -> {
            if (left != null) {
                left.removeEventHandler(KeyEvent.KEY_PRESSED, shortcuts);
            }
            if (entered != null) {
                entered.addEventHandler(KeyEvent.KEY_PRESSED, shortcuts);
            }
        });
        subscriptions = Subscription.combine(
                Nodes.bind(search.textProperty(), viewModel.search()),
                filterBar.follow(),
                viewModel.revision().subscribe(revision -> {
                    totals.setText(texts.of(viewModel.totals()));
                    count.setText(texts.of(viewModel.countMessage()));
                    table.setPlaceholder(placeholder());
                    showList(columns);
                }),
                viewModel.log().loaded().subscribe(loaded -> table.setPlaceholder(placeholder())),
                viewModel.selected().subscribe(this::mark),
                table.getSelectionModel().selectedItemProperty().subscribe(picked -> {
                    if (picked != null) {
                        viewModel.selected().set(Optional.of(picked.id()));
                    }
                }),
                viewModel.form().advice().map(ReceiptAdvice::alike).subscribe(alike -> table.refresh()),
                viewModel.form().form().open().subscribe(this::showForm));
    }

    @FXML
    private void openFolder() {
        Path folder = viewModel.file().getParent();
        if (folder != null) {
            browser.accept(folder.toUri());
        }
    }

    @FXML
    private void recordNew() {
        viewModel.recordNew();
    }

    @FXML
    private void recordAgain() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(viewModel::recordAgain);
    }

    @FXML
    private void edit() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(viewModel::edit);
    }

    @FXML
    private void delete() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(viewModel::delete);
    }

    private void showForm(boolean open) {
        boolean wasOpen = formPane.isVisible();
        // What had the focus in the form may have lost it already: to save takes its button away.
        boolean isElsewhere = Nodes.holdsFocus(root) && !Nodes.holdsFocus(formPane);
        Nodes.show(formPane, open);
        if (wasOpen && !open && !isElsewhere) {
            table.requestFocus();
        }
    }

    /** Stands in a column that shows: beside the form a small window has few. */
    private Optional<Node> alike(Receipt receipt) {
        return viewModel.form().advice().get().alike().contains(receipt.id())
                ? Optional.of(cells.alike())
                : Optional.empty();
    }

    private ReceiptColumns setUpTable() {
        EnumMap<ReceiptOrder, TableColumn<Receipt, Receipt>> byOrder = new EnumMap<>(Map.of(
                ReceiptOrder.PAID_AT, paidAt,
                ReceiptOrder.NUMBER, number,
                ReceiptOrder.CHANNEL, channel,
                ReceiptOrder.PURCHASE, purchase,
                ReceiptOrder.PLAN_END, planEnd,
                ReceiptOrder.PAID, paid,
                ReceiptOrder.NOTE, note));
        cells.fill(paidAt, cells::date, cells::time);
        cells.fill(
                number,
                receipt -> cells.name(viewModel.details(receipt)),
                receipt -> cells.numberAndOperator(viewModel.details(receipt)),
                receipt -> purchase.isVisible() ? Optional.empty() : alike(receipt));
        cells.fill(channel, cells::channel, receipt -> "");
        // Where the channel has no column of its own, it stands behind what was bought.
        cells.fill(
                purchase,
                cells::kind,
                receipt -> channel.isVisible() ? cells.details(receipt) : cells.detailsAndChannel(receipt),
                this::alike);
        cells.fill(planEnd, receipt -> cells.planEnd(viewModel.details(receipt)), receipt -> "");
        cells.fill(paid, cells::paid, receipt -> "");
        cells.fill(note, Receipt::note, Receipt::reference);
        ReceiptColumns columns = new ReceiptColumns(table, viewModel.list(), byOrder);
        new ColumnsMenu(columns, viewModel.list(), texts).openFrom(columnsMenu);
        // Left alone, a table of one row lets no arrow key pick it.
        table.focusedProperty().subscribe(focused -> {
            if (focused && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().select(table.getFocusModel().getFocusedIndex());
            }
        });
        table.setOnMouseClicked(event -> {
            // A head may be clicked twice in a row as well, to sort the other way round.
            if (event.getClickCount() == 2 && Nodes.isIn(event.getTarget(), "table-row-cell")) {
                edit();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                edit();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                delete();
                event.consume();
            }
        });
        return columns;
    }

    private void showList(ReceiptColumns columns) {
        // Otherwise the table looks for it by value, and does not find what was changed.
        table.getSelectionModel().clearSelection();
        columns.makeRoom(ReceiptOrder.PAID, cells.widest(viewModel.largest()));
        columns.show(viewModel.shown());
        mark(viewModel.selected().get());
    }

    private void mark(Optional<UUID> id) {
        Optional<UUID> marked =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Receipt::id);
        if (id.isPresent() && !id.equals(marked)) {
            viewModel.rowOf(id.get()).ifPresent(row -> {
                table.getSelectionModel().select(row);
                table.scrollTo(row);
            });
        }
    }

    private Node placeholder() {
        if (!viewModel.list().isFilteredAway()) {
            return Nodes.text(texts.of(viewModel.emptyMessage()), "empty");
        }
        Button clear = new Button(texts.of(Message.of("receipts.filter.clear.all")));
        clear.setId("showAll");
        clear.setOnAction(pressed -> viewModel.list().clearFilter());
        String filter = filterBar.say(viewModel.list().filter().get());
        String words = Excerpt.line(viewModel.search().get(), MAX_QUOTED);
        Message said = words.isEmpty()
                ? Message.of("receipts.empty.filtered", filter)
                : Message.of("receipts.empty.filtered.search", filter, words);
        VBox empty = new VBox(Nodes.text(texts.of(said)), clear);
        empty.getStyleClass().addAll("empty", "nothing-found");
        return empty;
    }

    private void shortcut(KeyEvent event) {
        if (FIND.match(event)) {
            search.requestFocus();
            event.consume();
        } else if (AGAIN.match(event)) {
            recordAgain();
            event.consume();
        }
    }
}
