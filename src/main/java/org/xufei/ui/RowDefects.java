package org.xufei.ui;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.Language;

/** A row that a defect stands in the way of costs itself and not its list: it says which it is, and the log has the defect. */
public final class RowDefects {

    private static final Object TOLD = new Object();

    private RowDefects() {}

    /** What the row shows, or that it cannot be shown. The log has a defect once for each item of a list, however often it is drawn. */
    public static Node shown(IndexedCell<?> cell, Supplier<Node> row) {
        try {
            return row.get();
        } catch (RuntimeException defect) {
            if (told(cell).add(cell.getItem())) {
                Thread here = Thread.currentThread();
                // As if it had gone on: the log of unforeseen defects gets it.
                here.getUncaughtExceptionHandler().uncaughtException(here, defect);
            }
            // The language that is spoken: JavaFX's own texts follow it too.
            Texts texts = new Texts(Language.of(Locale.getDefault()));
            return Nodes.text(texts.of(Message.of("defect.row", cell.getIndex() + 1)));
        }
    }

    /** The items of the cell's list that the log has heard of. */
    @SuppressWarnings("unchecked")
    private static Set<@Nullable Object> told(IndexedCell<?> cell) {
        Node list = cell;
        if (cell instanceof ListCell<?> of && of.getListView() != null) {
            list = of.getListView();
        } else if (cell instanceof TableCell<?, ?> of && of.getTableView() != null) {
            list = of.getTableView();
        }
        return (Set<@Nullable Object>)
                list.getProperties().computeIfAbsent(TOLD, any -> Collections.newSetFromMap(new WeakHashMap<>()));
    }
}
