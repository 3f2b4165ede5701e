package org.xufei.ui;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of a list whose texts wrap: it is as wide as the list, and as tall as that width asks. A list cell would ask for its height at any width. */
public abstract class WrappingCell<T> extends ListCell<T> {

    private @Nullable Node content;

    protected WrappingCell() {
        setPrefWidth(0);
    }

    /** What shows a line; asked for anew with each line that the cell takes over. */
    protected abstract Node node(T line);

    @Override
    protected void updateItem(@Nullable T line, boolean empty) {
        super.updateItem(line, empty);
        content = empty || line == null ? null : RowDefects.shown(this, () -> node(line));
        setGraphic(content);
    }

    @Override
    protected double computePrefHeight(double ofWidth) {
        Node node = content;
        double inside = ofWidth < 0 ? getWidth() : ofWidth;
        return node == null
                ? super.computePrefHeight(ofWidth)
                : snappedTopInset()
                        + node.prefHeight(Math.max(0, inside - snappedLeftInset() - snappedRightInset()))
                        + snappedBottomInset();
    }
}
