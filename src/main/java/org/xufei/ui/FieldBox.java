package org.xufei.ui;

import java.util.List;
import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.input.InputError;

/**
 * A control with its caption above it and, when it needs one, a word below it: what is wrong and what to take instead, or a remark on what
 * was read.
 */
@DefaultProperty("control")
public final class FieldBox extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Label caption = new Label();
    private final Label error = new Label();
    private final FlowPane offers = new FlowPane();
    private final Label remark = new Label();
    private final ObjectProperty<@Nullable Node> control = new SimpleObjectProperty<>();

    public FieldBox() {
        getStyleClass().add("field-box");
        caption.getStyleClass().add("field-caption");
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        offers.getStyleClass().add("field-offers");
        remark.getStyleClass().add("field-remark");
        remark.setWrapText(true);
        List.of(error, offers, remark).forEach(below -> Nodes.show(below, false));
        control.subscribe(node -> {
            if (node == null) {
                getChildren().setAll(caption, error, offers, remark);
            } else {
                caption.setLabelFor(node);
                getChildren().setAll(caption, node, error, offers, remark);
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

    /** Shows the errors of the field for as long as the subscription lasts; {@code input} is what is typed into. */
    public Subscription follow(FormField<?> field, Node input, Texts texts) {
        input.setAccessibleText(caption.getText());
        Subscription errors = field.error().subscribe(found -> {
            Nodes.show(error, found.map(InputMessages::message).map(texts::of));
            offer(found.map(InputError::offers).orElse(List.of()), field, input);
            input.pseudoClassStateChanged(INVALID, found.isPresent());
            input.setAccessibleHelp(error.getText());
        });
        Subscription remarks = field.note()
                .subscribe(found ->
                        Nodes.show(remark, found.map(InputMessages::message).map(texts::of)));
        Subscription leaving = input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                // An error takes a line, and what the mouse is aimed at would move away from under it.
                Clicks.whenUp(input.getScene(), field::leave);
            } else if (input.getScene() != null) {
                Clicks.watch(input.getScene());
            }
        });
        return Subscription.combine(errors, remarks, leaving);
    }

    private void offer(List<String> meant, FormField<?> field, Node input) {
        offers.getChildren()
                .setAll(meant.stream().map(text -> button(text, field, input)).toList());
        Nodes.show(offers, !meant.isEmpty());
    }

    private static OfferedValue button(String offer, FormField<?> field, Node input) {
        return new OfferedValue(offer, taken -> {
            // Before the button goes: the focus would jump to whatever stands next.
            input.requestFocus();
            field.accept(taken);
        });
    }
}
