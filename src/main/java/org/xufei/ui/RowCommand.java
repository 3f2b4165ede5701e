package org.xufei.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.util.Subscription;

/**
 * Something that the person can have done with one record, be it by a button in its row, a menu of the row or one for the record that is
 * marked: one name, one icon and one condition for all of them. A {@link CommandBinder} makes those from it and a record.
 *
 * @param <T> what it is done with
 */
public final class RowCommand<T> {

    private final Function<T, Message> name;
    private final Optional<Function<T, Message>> spoken;
    private final Optional<String> icon;
    private final Predicate<T> condition;
    private Consumer<T> action;

    private RowCommand(
            Function<T, Message> name,
            Optional<Function<T, Message>> spoken,
            Optional<String> icon,
            Predicate<T> condition,
            Consumer<T> action) {
        this.name = name;
        this.spoken = spoken;
        this.icon = icon;
        this.condition = condition;
        this.action = action;
    }

    /**
     * A command that can be done with every record.
     *
     * @param key of its name
     */
    public static <T> RowCommand<T> of(String key, Consumer<T> action) {
        Message name = Message.of(key);
        return new RowCommand<>(of -> name, Optional.empty(), Optional.empty(), of -> true, action);
    }

    /** A command that the view itself performs. It does nothing to any record until a view does so. */
    public static <T> RowCommand<T> onScreen(String key) {
        return of(key, record -> {});
    }

    /** The same under a name that depends on the record. */
    public RowCommand<T> named(Function<T, Message> newName) {
        return new RowCommand<>(newName, spoken, icon, condition, action);
    }

    /** The same, but one who only hears it hears this in place of its name. */
    public RowCommand<T> spoken(Function<T, Message> heard) {
        return new RowCommand<>(name, Optional.of(heard), icon, condition, action);
    }

    /** The same, but one who only hears it hears with its name, which has been given, what it is done with. */
    public RowCommand<T> with(Function<T, Message> subject) {
        return spoken(record -> Message.of("command.spoken", name.apply(record), subject.apply(record)));
    }

    /** @param literal of the icons' font, such as {@code fth-clock} */
    public RowCommand<T> withIcon(String literal) {
        return new RowCommand<>(name, spoken, Optional.of(literal), condition, action);
    }

    /** The same, but only with records of which this holds. */
    public RowCommand<T> when(Predicate<T> newCondition) {
        return new RowCommand<>(name, spoken, icon, newCondition, action);
    }

    /** @param record with which it is possible */
    public Message nameFor(T record) {
        return name.apply(record);
    }

    /** What to say in place of its name to one who only hears it, as there is no row to be seen. */
    public Optional<Message> spokenFor(T record) {
        return spoken.map(of -> of.apply(record));
    }

    /** The literal of an icon's font. */
    public Optional<String> icon() {
        return icon;
    }

    public boolean isPossible(T record) {
        return condition.test(record);
    }

    /** Does it, if that is possible with this record. */
    public void run(T record) {
        if (isPossible(record)) {
            action.accept(record);
        }
    }

    /** Lets a view perform it for as long as the subscription lasts. A later view takes over. */
    Subscription perform(Consumer<T> onScreen) {
        Consumer<T> before = action;
        action = onScreen;
        return () -> {
            if (action == onScreen) {
                action = before;
            }
        };
    }
}
