package org.xufei.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xufei.domain.entry.Flaw;
import org.xufei.domain.entry.Remark;
import org.xufei.domain.entry.Typed;

/**
 * A field that is typed into: its text as it stands, and what it means. A flaw shows once the field has been left or saving was tried,
 * not while someone is still typing.
 */
public final class Field<T> {

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Typed<T>> typed;
    private final ReadOnlyObjectWrapper<Optional<Flaw>> flaw = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Remark>> remark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Function<String, Typed<T>> reader;
    private boolean checked;

    public Field(Function<String, Typed<T>> reader) {
        this.reader = reader;
        typed = new ReadOnlyObjectWrapper<>(reader.apply(""));
        text.subscribe(() -> {
            checked = false;
            reread();
        });
    }

    public StringProperty text() {
        return text;
    }

    public ReadOnlyObjectProperty<Typed<T>> typed() {
        return typed.getReadOnlyProperty();
    }

    public Optional<T> value() {
        return typed.get().value();
    }

    /** What to tell beside the field. */
    public ReadOnlyObjectProperty<Optional<Flaw>> flaw() {
        return flaw.getReadOnlyProperty();
    }

    /** What to say beside the field of a value that is taken as it is. */
    public ReadOnlyObjectProperty<Optional<Remark>> remark() {
        return remark.getReadOnlyProperty();
    }

    /** Takes what a flaw offers instead of what was typed. */
    public void accept(String offer) {
        text.set(offer);
        check();
    }

    /** Starts anew with this text and no flaw. */
    public void reset(String newText) {
        text.set(newText);
        checked = false;
        reread();
    }

    /** Reads the text again, because something that its meaning hangs on has changed. */
    public void reread() {
        typed.set(reader.apply(text.get()));
        flaw.set(checked ? typed.get().flaw() : Optional.empty());
        remark.set(typed.get().remark().filter(said -> checked || said.helpsWhileTyping()));
    }

    /** Shows the flaw, if there is one. */
    public boolean check() {
        checked = true;
        reread();
        return flaw.get().isEmpty();
    }

    /** The field was left: a flaw shows, but nobody is told off for a field that is still empty. */
    public void leave() {
        if (!text.get().isBlank()) {
            check();
        }
    }
}
