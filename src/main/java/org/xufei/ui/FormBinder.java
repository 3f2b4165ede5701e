package org.xufei.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/**
 * Binds the controls of a form to its fields until it is closed. Each stands in a {@link FieldBox}, which shows the error of its field
 * below it, by its border and to a screen reader. The fields are bound in the order in which they stand.
 */
public final class FormBinder {

    private final Texts texts;
    private final CommandBinder commands;
    private final Map<FormField<?>, Node> inputs = new LinkedHashMap<>();
    private Subscription subscriptions = Subscription.EMPTY;

    /** @param commands makes the buttons that save and cancel */
    public FormBinder(Texts texts, CommandBinder commands) {
        this.texts = texts;
        this.commands = commands;
    }

    /**
     * Binds the frame: Enter and a button save, Escape and a button cancel. What cannot be saved leads to its first error.
     *
     * @param begin gives the focus to the field with which one begins
     */
    public void frame(FormPane pane, Form<?> form, Command save, Command cancel, Runnable begin) {
        commands.bind(pane.saveButton(), save);
        commands.bind(pane.cancelButton(), cancel);
        within(pane, form, save);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel.run();
                event.consume();
            }
        });
        add(pane.show(form, texts, begin));
    }

    /**
     * Binds a form that is a part of something else: Enter saves, and what cannot be saved leads to its first error.
     *
     * @param hint tells what there is to tell of the form as a whole
     */
    public void part(Parent root, Form<?> form, Command save, Label hint) {
        within(root, form, save);
        tell(hint, form.hint());
    }

    private void within(Parent root, Form<?> form, Command save) {
        saveOnEnter(root, save);
        add(form.whenRefused(this::goToFirstError));
    }

    /** Lets Enter save, but only within the form: in what stands beside it, it means something else. */
    private static void saveOnEnter(Parent root, Command save) {
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
            }
        });
    }

    /** In a text area Enter begins a line, in a list it picks, and a button does what it says. Some boxes hand Enter on in the name of what is around them. */
    private static boolean isTypedInto(Object target) {
        return target instanceof TextField
                || (target instanceof ComboBox<?> box && box.isEditable())
                || target instanceof FieldBox
                || target instanceof HBox;
    }

    /** Binds what is typed into. */
    public void type(TextInputControl input, FormField<?> field) {
        add(Nodes.bind(input.textProperty(), field.text()));
        follow(input, field);
    }

    /**
     * Binds a date to type or to pick.
     *
     * @param today in Phnom Penh, where the calendar opens while no date is typed
     */
    public void type(DateField input, FormField<?> field, Supplier<LocalDate> today) {
        input.setCalendar(texts.of(Message.of("form.calendar")), today);
        type(input, field);
    }

    /** Binds what is typed into a box that offers what was typed before. */
    public void type(ComboBox<String> input, FormField<?> field, Supplier<List<String>> known) {
        add(Suggestions.bind(input, field.text(), known));
        follow(input, field);
    }

    /** Binds a choice that must be made. */
    public void choose(ComboBox<String> input, FormField<?> field) {
        choose(input, field.text());
        follow(input, field);
    }

    /** Binds a choice that is always made. */
    public <T> void choose(ComboBox<T> input, Property<T> choice) {
        add(ComboBoxes.choose(input, choice));
    }

    /**
     * Binds a choice that is always made among values side by side.
     *
     * @param style class of each
     */
    public <T> void choose(
            Pane pane,
            String style,
            Property<T> choice,
            List<T> values,
            Function<T, String> id,
            Function<T, Message> name) {
        ChoiceGroup<T> group = new ChoiceGroup<>(pane, style, choice::setValue);
        group.offer(values, id, value -> texts.of(name.apply(value)));
        add(choice.subscribe(chosen -> group.show(Optional.of(chosen))));
    }

    /** Binds a box to be ticked. */
    public void tick(CheckBox input, Property<Boolean> ticked) {
        add(Nodes.bind(input.selectedProperty(), ticked));
    }

    /** Shows the node while this is true. */
    public void show(Node node, ObservableValue<Boolean> shown) {
        add(shown.subscribe(now -> Nodes.show(node, now)));
    }

    /** Shows in the label what there is to tell. */
    public void tell(Label label, ObservableValue<Optional<Message>> told) {
        add(told.subscribe(now -> Nodes.show(label, now.map(texts::of))));
    }

    /** Keeps something else for as long as the form is bound. */
    public void add(Subscription subscription) {
        subscriptions = subscriptions.and(subscription);
    }

    private void follow(Node input, FormField<?> field) {
        inputs.put(field, input);
        add(boxOf(input).orElseThrow().follow(field, input, texts));
    }

    /** Goes to the first control whose field shows an error, if there is one. */
    private void goToFirstError() {
        inputs.entrySet().stream()
                .filter(entry -> entry.getKey().error().get().isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresent(FormBinder::goTo);
    }

    /** Goes to a control and brings it into sight, with its caption and what is wrong. */
    public static void goTo(Node input) {
        input.requestFocus();
        Nodes.reveal(boxOf(input).map(Node.class::cast).orElse(input));
    }

    private static Optional<FieldBox> boxOf(Node input) {
        for (Node at = input; at != null; at = at.getParent()) {
            if (at instanceof FieldBox box) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    public void close() {
        subscriptions.unsubscribe();
    }
}
