package org.xufei.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/**
 * Binds the controls of a form to its fields until it is closed. Each shows the error of its field below it, by its border and to a screen
 * reader. Enter saves and Escape cancels.
 */
public final class FormBinder {

    private final Texts texts;
    private final Map<FormField<?>, Node> inputs = new LinkedHashMap<>();
    private Subscription subscriptions = Subscription.EMPTY;

    public FormBinder(Texts texts) {
        this.texts = texts;
    }

    /** Lets keys save and cancel, but only within the form: in what stands beside it they mean something else. */
    public void keys(Parent root, Runnable save, Runnable cancel) {
        // A toggle and a check box would take Enter for themselves.
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && (event.getTarget() instanceof ToggleButton || event.getTarget() instanceof CheckBox)) {
                save.run();
                event.consume();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && isTypedInto(event.getTarget())) {
                save.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                cancel.run();
                event.consume();
            }
        });
    }

    /**
     * In a text area Enter begins a line, in a list it picks, and a button does what it says. A box of suggestions hands Enter on in the name
     * of what is around it.
     */
    private static boolean isTypedInto(Object target) {
        return target instanceof TextField || target instanceof FieldBox || target instanceof HBox;
    }

    /** Binds what is typed into, in the order in which it stands. */
    public void type(TextInputControl input, FieldBox box, FormField<?> field) {
        add(Nodes.bind(input.textProperty(), field.text()));
        follow(input, box, field);
    }

    /** Binds a choice that must be made, in the order in which it stands. */
    public void choose(ComboBox<String> input, FieldBox box, FormField<?> field) {
        choose(input, field.text());
        follow(input, box, field);
    }

    /** Binds a choice that is always made. */
    public <T> void choose(ComboBox<T> input, Property<T> choice) {
        add(ComboBoxes.choose(input, choice));
    }

    /** Shows the errors of a field whose control is bound already, in the order in which it stands. */
    public void follow(Node input, FieldBox box, FormField<?> field) {
        inputs.put(field, input);
        add(box.follow(field, input, texts));
    }

    /** Keeps something else for as long as the form is bound. */
    public void add(Subscription subscription) {
        subscriptions = subscriptions.and(subscription);
    }

    /** Goes to the first field with an error and brings it into sight, with its caption and what is wrong. */
    public void goToFirstError() {
        firstWithError().ifPresent(input -> {
            input.requestFocus();
            Nodes.reveal(boxOf(input));
        });
    }

    private static Node boxOf(Node input) {
        for (Node at = input; at != null; at = at.getParent()) {
            if (at instanceof FieldBox box) {
                return box;
            }
        }
        return input;
    }

    private Optional<Node> firstWithError() {
        return inputs.entrySet().stream()
                .filter(entry -> entry.getKey().error().get().isPresent())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public void close() {
        subscriptions.unsubscribe();
    }
}
