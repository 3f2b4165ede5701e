package org.xufei.ui.receipts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.ReceiptsLayout;
import org.xufei.ui.Nodes;

/** The columns of the receipts table: in which order, how wide, which of them, and by which it is sorted. */
final class ReceiptColumns {

    /** What goes first where there is no room for all. */
    private static final List<ReceiptOrder> FIRST_TO_GO =
            List.of(ReceiptOrder.NOTE, ReceiptOrder.CHANNEL, ReceiptOrder.PLAN_END, ReceiptOrder.PURCHASE);

    private static final double SCROLL_BAR = 12;

    private final TableView<Receipt> table;
    private final ReceiptListViewModel viewModel;
    private final Map<ReceiptOrder, TableColumn<Receipt, Receipt>> columns;
    private final Map<ReceiptOrder, Double> usualWidths = new EnumMap<>(ReceiptOrder.class);
    private final List<ReceiptOrder> usualOrder;
    private final Set<ReceiptOrder> hidden = EnumSet.noneOf(ReceiptOrder.class);

    /** Whether the table is being told what it is sorted by. A table sorts whenever that changes, also when it gets a policy. */
    private boolean showsOrder = true;

    private boolean arranges;
    private boolean laysOutLater;

    /** @param columns by what they sort */
    ReceiptColumns(
            TableView<Receipt> table,
            ReceiptListViewModel viewModel,
            Map<ReceiptOrder, TableColumn<Receipt, Receipt>> columns) {
        this.table = table;
        this.viewModel = viewModel;
        this.columns = columns;
        columns.forEach((by, column) -> usualWidths.put(by, column.getPrefWidth()));
        usualOrder = order();
        arrange(viewModel.columns());
        // The table's own sorting asks every cell value factory for every comparison; the view model sorts the records.
        table.setSortPolicy(sorted -> {
            if (!showsOrder) {
                sort(sorted.getSortOrder().stream().findFirst());
            }
            return true;
        });
        showOrder();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.widthProperty().subscribe(this::fit);
        columns.values().forEach(column -> column.widthProperty().subscribe(this::layOutLater));
        table.getColumns().addListener((ListChangeListener<TableColumn<Receipt, ?>>) moved -> {
            if (!arranges) {
                remember();
            }
        });
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, released -> {
            // A head that was dragged or whose edge was: the columns have other widths now.
            if (!released.isStillSincePress() && Nodes.isIn(released.getTarget(), "column-header-background")) {
                remember();
            }
        });
    }

    /** Another list costs the table less than another content of the same list, but makes it forget what it is sorted by. */
    void show(List<Receipt> receipts) {
        showsOrder = true;
        table.setItems(FXCollections.observableList(receipts));
        showOrder();
    }

    /** Lets a column become no narrower than this, in pixels. */
    void makeRoom(ReceiptOrder column, double width) {
        columnOf(column).setMinWidth(width);
        fit();
    }

    /** All columns, as they stand. */
    List<ReceiptOrder> order() {
        return table.getColumns().stream()
                .map(this::orderOf)
                .flatMap(Optional::stream)
                .toList();
    }

    String title(ReceiptOrder column) {
        return columnOf(column).getText();
    }

    boolean isHidden(ReceiptOrder column) {
        return hidden.contains(column);
    }

    /** False also for a column that there is no room for. */
    boolean isShown(ReceiptOrder column) {
        return columnOf(column).isVisible();
    }

    void show(ReceiptOrder column, boolean shown) {
        if (shown) {
            hidden.remove(column);
        } else {
            hidden.add(column);
        }
        fit();
        remember();
    }

    /** Puts all columns back as they were at first. */
    void reset() {
        viewModel.arrange(List.of());
        arrange(List.of());
    }

    TableColumn<Receipt, Receipt> columnOf(ReceiptOrder column) {
        TableColumn<Receipt, Receipt> found = columns.get(column);
        if (found == null) {
            throw new IllegalArgumentException("no column sorts by " + column);
        }
        return found;
    }

    /** The table shares out its width while it is being laid out: heads and rows that stand already would stay where they are. */
    private void layOutLater() {
        if (!laysOutLater) {
            laysOutLater = true;
            Platform.runLater(() -> {
                laysOutLater = false;
                Stream.of(".nested-column-header", ".table-row-cell")
                        .flatMap(part -> table.lookupAll(part).stream())
                        .forEach(part -> ((Parent) part).requestLayout());
            });
        }
    }

    private void remember() {
        viewModel.arrange(order().stream()
                .map(by -> new ReceiptsLayout.Column(by, (int) columnOf(by).getWidth(), isHidden(by)))
                .toList());
    }

    /** @param layout may lack columns, which stay behind the one that they stand behind at first */
    private void arrange(List<ReceiptsLayout.Column> layout) {
        List<ReceiptOrder> order = new ArrayList<>();
        hidden.clear();
        for (ReceiptOrder by : usualOrder) {
            columnOf(by).setPrefWidth(usualWidths.getOrDefault(by, columnOf(by).getPrefWidth()));
        }
        for (ReceiptsLayout.Column column : layout) {
            if (columns.containsKey(column.column()) && !order.contains(column.column())) {
                order.add(column.column());
                columnOf(column.column()).setPrefWidth(column.width());
                if (column.isHidden()) {
                    hidden.add(column.column());
                }
            }
        }
        for (int i = 0; i < usualOrder.size(); i++) {
            if (!order.contains(usualOrder.get(i))) {
                order.add(i == 0 ? 0 : order.indexOf(usualOrder.get(i - 1)) + 1, usualOrder.get(i));
            }
        }
        arranges = true;
        if (!order().equals(order)) {
            table.getColumns().setAll(order.stream().map(this::columnOf).toList());
        }
        arranges = false;
        fit();
    }

    /** Shows as many of the columns wanted as there is room for. */
    private void fit() {
        // Before the table has a width it must not share it among columns that nobody wants.
        double room = table.getWidth() > 0 ? table.getWidth() - SCROLL_BAR : Double.MAX_VALUE;
        Set<ReceiptOrder> shown = EnumSet.copyOf(usualOrder);
        shown.removeAll(hidden);
        for (ReceiptOrder next : FIRST_TO_GO) {
            double needed =
                    shown.stream().mapToDouble(by -> columnOf(by).getMinWidth()).sum();
            if (needed > room) {
                shown.remove(next);
            }
        }
        boolean changed = columns.entrySet().stream()
                .anyMatch(entry -> entry.getValue().isVisible() != shown.contains(entry.getKey()));
        if (changed) {
            columns.forEach((by, column) -> column.setVisible(shown.contains(by)));
            // What one column shows may depend on whether another does.
            table.refresh();
        }
    }

    private void sort(Optional<TableColumn<Receipt, ?>> clicked) {
        Optional<ReceiptOrder> order = clicked.flatMap(this::orderOf);
        if (clicked.isPresent() && order.isPresent()) {
            viewModel.sort(order.get(), clicked.get().getSortType() == TableColumn.SortType.DESCENDING);
        } else {
            viewModel.sortAsUsual();
        }
    }

    private Optional<ReceiptOrder> orderOf(TableColumn<Receipt, ?> column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The arrow on the head of the column by which the receipts are sorted. */
    private void showOrder() {
        TableColumn<Receipt, Receipt> column = columnOf(viewModel.order());
        showsOrder = true;
        column.setSortType(viewModel.isDescending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
        showsOrder = false;
    }
}
