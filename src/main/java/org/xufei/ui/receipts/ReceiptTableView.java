package org.xufei.ui.receipts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.text.Excerpt;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The table of the receipts, what can be done with the one that is marked, and what those shown add up to. */
final class ReceiptTableView extends FxmlView {

    /** In characters, of what was searched for. */
    private static final int MAX_QUOTED = 60;

    private final ReceiptsViewModel viewModel;
    private final ReceiptTable cells;
    private final FilterBar filterBar;
    private final Button showAll = new Button();
    private final ReceiptColumns columns;

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
    private HBox actions;

    ReceiptTableView(ReceiptsViewModel viewModel, ReceiptTable cells, FilterBar filterBar, Texts texts) {
        super(texts);
        this.viewModel = viewModel;
        this.cells = cells;
        this.filterBar = filterBar;
        load();
        columns = setUpTable();
        showAll.setId("showAll");
        commands.bind(showAll, viewModel.commands().clearFilter);
        commands.fill(actions, viewModel.commands().ofReceipt);
        commands.listenInList(table, viewModel.commands().ofReceipt);
        followViewModel();
    }

    @Override
    public void focusFirstControl() {
        table.requestFocus();
    }

    /** Lets a menu show, hide and sort by columns; so does a click on each head. */
    void openColumnsFrom(MenuButton menu) {
        new ColumnsMenu(columns, viewModel, commands, texts).openFrom(menu);
    }

    private void followViewModel() {
        follow(
                viewModel.revision().subscribe(revision -> {
                    totals.setText(texts.of(viewModel.totals()));
                    count.setText(texts.of(viewModel.countMessage()));
                    table.setPlaceholder(placeholder());
                    showList();
                }),
                totals.fontProperty().subscribe(this::makeRoomForAmounts),
                viewModel.log().loaded().subscribe(loaded -> table.setPlaceholder(placeholder())),
                viewModel.selected().subscribe(this::mark),
                table.getSelectionModel().selectedItemProperty().subscribe(picked -> {
                    viewModel.marked().set(Optional.ofNullable(picked));
                    if (picked != null) {
                        viewModel.selected().set(Optional.of(picked.id()));
                    }
                }),
                viewModel.form().advice().map(ReceiptAdvice::alike).subscribe(alike -> table.refresh()));
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
        // Left alone, a table of one row lets no arrow key pick it.
        table.focusedProperty().subscribe(focused -> {
            if (focused && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().select(table.getFocusModel().getFocusedIndex());
            }
        });
        table.setOnMouseClicked(event -> {
            // A head may be clicked twice in a row as well, to sort the other way round.
            if (event.getClickCount() == 2 && Nodes.isIn(event.getTarget(), "table-row-cell")) {
                viewModel.commands().edit.run();
            }
        });
        return columns;
    }

    private void showList() {
        // Otherwise the table looks for it by value, and does not find what was changed.
        table.getSelectionModel().clearSelection();
        makeRoomForAmounts();
        columns.show(viewModel.shown());
        mark(viewModel.selected().get());
    }

    /** The style sheet writes the totals as it writes the amounts. */
    private void makeRoomForAmounts() {
        columns.makeRoom(ReceiptOrder.PAID, cells.widest(viewModel.largest(), totals.getFont()));
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
        String filter = filterBar.say(viewModel.list().filter().get());
        String words = Excerpt.line(viewModel.search().get(), MAX_QUOTED);
        Message said = words.isEmpty()
                ? Message.of("receipts.empty.filtered", filter)
                : Message.of("receipts.empty.filtered.search", filter, words);
        VBox empty = new VBox(Nodes.text(texts.of(said)), showAll);
        empty.getStyleClass().addAll("empty", "nothing-found");
        return empty;
    }
}
