package org.xufei.ui;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A control with its caption above it and, when it needs one, a word about what is wrong below it. */
@DefaultProperty("control")
public final class FieldBox extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Label caption = new Label();
    private final Label flaw = new Label();
    private final ObjectProperty<@Nullable Node> control = new SimpleObjectProperty<>();

    public FieldBox() {
        getStyleClass().add("field-box");
        caption.getStyleClass().add("field-caption");
        flaw.getStyleClass().add("field-flaw");
        flaw.setWrapText(true);
        flaw.managedProperty().bind(flaw.visibleProperty());
        flaw.setVisible(false);
        control.subscribe(node -> {
            if (node == null) {
                getChildren().setAll(caption, flaw);
            } else {
                caption.setLabelFor(node);
                getChildren().setAll(caption, node, flaw);
            }
        });
    }

    public ObjectProperty<@Nullable Node> controlProperty() {
        return control;
    }

    public @Nullable Node getControl() {
        return control.get();
    }

    public void setControl(Node node) {
        control.set(node);
    }

    public String getCaption() {
        return caption.getText();
    }

    public void setCaption(String text) {
        caption.setText(text);
    }

    /** Shows the flaws of the field for as long as the subscription lasts; {@code input} is what is typed into. */
    public Subscription follow(Field<?> field, Node input, Texts texts) {
        input.setAccessibleText(caption.getText());
        Subscription flaws = field.flaw().subscribe(found -> {
            String text = found.map(Flaws::message).map(texts::of).orElse("");
            flaw.setText(text);
            flaw.setVisible(found.isPresent());
            input.pseudoClassStateChanged(INVALID, found.isPresent());
            input.setAccessibleHelp(text);
        });
        Subscription leaving = input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                field.leave();
            }
        });
        return Subscription.combine(flaws, leaving);
    }
}
