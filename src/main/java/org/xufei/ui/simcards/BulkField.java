package org.xufei.ui.simcards;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.xufei.domain.input.Parsed;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.FormField;
import org.xufei.ui.Message;

/**
 * A field of many cards at once. It shows what they have in common. As long as it says what it said when it was opened it changes
 * nothing, so that typing and deleting again does not empty several values; that is done by {@link #clear}.
 */
final class BulkField<T> {

    private final Message name;
    private final FormField<T> field;
    private final Function<SimCard, String> said;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper several = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Message> prompt = new ReadOnlyObjectWrapper<>(Message.of("cards.bulk.nothing"));
    private String opened = "";
    private final BooleanProperty cleared = new SimpleBooleanProperty();
    private boolean opening;

    /** @param said what a card says, as it is typed; empty if nothing */
    BulkField(Message name, Function<String, Parsed<T>> reader, Function<SimCard, String> said) {
        this.name = name;
        this.said = said;
        field = new FormField<>(reader);
        field.text().subscribe(() -> {
            if (!opening) {
                cleared.set(false);
                refresh();
            }
        });
    }

    Message name() {
        return name;
    }

    FormField<T> field() {
        return field;
    }

    /** Whether it is to be empty in every card. */
    BooleanProperty cleared() {
        return cleared;
    }

    /** What the cards have in common; empty if nothing. */
    String opened() {
        return opened;
    }

    /** Whether saving changes the cards. */
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** Whether the cards say different things, none of which is shown. */
    ReadOnlyBooleanProperty several() {
        return several.getReadOnlyProperty();
    }

    /** What stands in the field while its text is empty. */
    ReadOnlyObjectProperty<Message> prompt() {
        return prompt.getReadOnlyProperty();
    }

    /** Empties it in every card when it is saved; typing calls that off. */
    void clear() {
        opening = true;
        field.reset("");
        opening = false;
        cleared.set(true);
        refresh();
    }

    /** Shows what these cards have in common. */
    void open(List<SimCard> cards) {
        cleared.set(false);
        show(cards, true);
    }

    /** The cards say something else now; what was typed stays. */
    void follow(List<SimCard> cards) {
        show(cards, !changed.get());
        // There may be nothing left to be emptied.
        cleared.set(cleared.get() && changed.get());
    }

    private void show(List<SimCard> cards, boolean replace) {
        List<String> values = cards.stream().map(said).distinct().toList();
        several.set(values.size() > 1);
        opened = values.size() == 1 ? values.get(0) : "";
        if (replace) {
            opening = true;
            field.reset(opened);
            opening = false;
        }
        refresh();
    }

    /** What to set in each card; empty to leave each as it is. To be asked only when nothing is invalid. */
    Optional<T> toSet() {
        return changed.get() ? field.value() : Optional.empty();
    }

    private void refresh() {
        boolean empty = field.text().get().isEmpty();
        changed.set(
                cleared.get()
                        ? several.get() || !opened.isEmpty()
                        : !field.text().get().equals(opened));
        if (changed.get() && empty) {
            prompt.set(Message.of("cards.bulk.emptied"));
        } else {
            prompt.set(several.get() ? Message.of("cards.bulk.several") : Message.of("cards.bulk.nothing"));
        }
    }
}
