package org.xufei.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.Subscription;

/** A box that is typed into and offers what was typed before. */
final class Suggestions {

    private Suggestions() {}

    /**
     * Keeps what stands in the box and the text the same for as long as the subscription lasts.
     *
     * @param known asked whenever the box opens
     */
    static Subscription bind(ComboBox<String> box, StringProperty text, Supplier<List<String>> known) {
        box.setEditable(true);
        return Subscription.combine(
                Nodes.bind(box.getEditor().textProperty(), text),
                // What was picked last stays picked although something else was typed: picking it again would do
                // nothing.
                text.subscribe(now -> box.setValue(now)),
                box.focusedProperty().subscribe(focused -> {
                    if (focused && !box.getItems().equals(known.get())) {
                        box.getItems().setAll(known.get());
                        box.setValue(text.get());
                    }
                }),
                box.showingProperty().subscribe(showing -> {
                    if (showing && !box.getItems().equals(known.get())) {
                        box.getItems().setAll(known.get());
                        box.setValue(text.get());
                    }
                }));
    }
}
