package org.xufei.ui.receipts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptOrder;

/** The columns of the receipts table: which there are, and by which it is sorted. */
final class ReceiptColumns {

    private final TableView<Receipt> table;
    private final ReceiptsViewModel viewModel;
    private final Map<ReceiptOrder, TableColumn<Receipt, Receipt>> columns;

    /** Whether the table is being told what it is sorted by. A table sorts whenever that changes, also when it gets a policy. */
    private boolean showsOrder = true;

    /** @param columns by what they sort */
    ReceiptColumns(
            TableView<Receipt> table,
            ReceiptsViewModel viewModel,
            Map<ReceiptOrder, TableColumn<Receipt, Receipt>> columns) {
        this.table = table;
        this.viewModel = viewModel;
        this.columns = columns;
        // The table's own sorting asks every cell value factory for every comparison; the view model sorts the records.
        table.setSortPolicy(sorted -> {
            if (!showsOrder) {
                sort(sorted.getSortOrder().stream().findFirst());
            }
            return true;
        });
        showOrder();
    }

    /** Another list costs the table less than another content of the same list, but makes it forget what it is sorted by. */
    void show(List<Receipt> receipts) {
        showsOrder = true;
        table.setItems(FXCollections.observableList(receipts));
        showsOrder = false;
        showOrder();
    }

    private void sort(Optional<TableColumn<Receipt, ?>> clicked) {
        Optional<ReceiptOrder> order = clicked.flatMap(this::orderOf);
        if (order.isPresent()) {
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
        TableColumn<Receipt, Receipt> column = columns.get(viewModel.order());
        if (column == null) {
            return;
        }
        showsOrder = true;
        column.setSortType(viewModel.isDescending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
        showsOrder = false;
    }
}
