package org.xufei.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputNote;
import org.xufei.domain.input.Parsed;

/**
 * A field that is typed into: its text as it stands, and what it means. An error shows once the field has been left or saving was tried,
 * not during typing.
 */
public final class FormField<T> {

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Parsed<T>> parsed;
    private final ReadOnlyObjectWrapper<Optional<InputError>> error = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<InputNote>> note = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Function<String, Parsed<T>> parser;
    private boolean checked;

    public FormField(Function<String, Parsed<T>> parser) {
        this.parser = parser;
        parsed = new ReadOnlyObjectWrapper<>(parser.apply(""));
        text.subscribe(() -> {
            checked = false;
            reread();
        });
    }

    public StringProperty text() {
        return text;
    }

    public ReadOnlyObjectProperty<Parsed<T>> parsed() {
        return parsed.getReadOnlyProperty();
    }

    public Optional<T> value() {
        return parsed.get().value();
    }

    /** What to tell beside the field. */
    public ReadOnlyObjectProperty<Optional<InputError>> error() {
        return error.getReadOnlyProperty();
    }

    /** What to say beside the field of a value that is taken as it is. */
    public ReadOnlyObjectProperty<Optional<InputNote>> note() {
        return note.getReadOnlyProperty();
    }

    /** Takes what an error offers instead of what was typed. */
    public void accept(String offer) {
        text.set(offer);
        check();
    }

    /** Takes this text as unchanged: no error shows. */
    public void reset(String newText) {
        text.set(newText);
        checked = false;
        reread();
    }

    /** Reads the text again, because something that its meaning depends on has changed. */
    public void reread() {
        parsed.set(parser.apply(text.get()));
        error.set(checked ? parsed.get().error() : Optional.empty());
        note.set(parsed.get().note().filter(said -> checked || said.helpsWhileTyping()));
    }

    /** Shows the error, if there is one. */
    public boolean check() {
        checked = true;
        reread();
        return error.get().isEmpty();
    }

    /** The field was left: an error shows, but none for a field that is still empty. */
    public void leave() {
        if (!text.get().isBlank()) {
            check();
        }
    }
}
