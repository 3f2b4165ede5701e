package org.xufei.ui.settings;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.xufei.ui.Nodes;
import org.xufei.ui.WrappingCell;

/** A row of two texts, the second of them smaller. Keeps its nodes and swaps what they say. */
final class LinesCell<T> extends WrappingCell<T> {

    private final Label top = Nodes.text("");
    private final Label bottom = Nodes.text("", "detail");
    private final VBox lines = new VBox(top, bottom);
    private final BiConsumer<T, LinesCell<T>> filler;

    /** @param filler calls {@link #say} for the item */
    LinesCell(BiConsumer<T, LinesCell<T>> filler) {
        this.filler = filler;
        lines.getStyleClass().add("two-lines");
        bottom.managedProperty().bind(bottom.textProperty().isNotEmpty());
    }

    void say(String first, String second, boolean heading) {
        top.setText(first);
        bottom.setText(second);
        top.getStyleClass().remove("row-section");
        if (heading) {
            top.getStyleClass().add("row-section");
        }
        lines.getChildren().setAll(top, bottom);
    }

    /** What the row holds below its texts; to be called after {@link #say}. */
    void add(Node below) {
        lines.getChildren().add(below);
    }

    @Override
    protected Node node(T item) {
        filler.accept(item, this);
        return lines;
    }
}
