package org.xufei.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Fills boxes with what can be chosen. */
public final class ComboBoxes {

    private ComboBoxes() {}

    /** Keeps the box and the property the same. A box that gets other items forgets its choice for a moment; the property does not. */
    public static <T> Subscription choose(ComboBox<T> box, Property<T> property) {
        return Subscription.combine(
                property.subscribe(chosen -> box.setValue(chosen)),
                box.valueProperty().subscribe(chosen -> {
                    if (chosen != null) {
                        property.setValue(chosen);
                    }
                }));
    }

    public static <T> void offer(ComboBox<T> box, List<T> values, Function<T, String> name) {
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed into this box");
            }
        });
    }
}
