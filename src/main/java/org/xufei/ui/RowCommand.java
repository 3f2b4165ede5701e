package org.xufei.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that the person can have done with one record, be it by a button in its row, a menu of the row or one for the record that is
 * marked: one name, one icon and one condition for all of them. A {@link CommandBinder} makes those from it and a record.
 *
 * @param <T> what it is done with
 */
public final class RowCommand<T> {

    private final String id;
    private final Function<T, Message> name;
    private final Optional<Function<T, Message>> subject;
    private final Optional<String> icon;
    private final Predicate<T> condition;
    private final Consumer<T> action;

    private RowCommand(
            String id,
            Function<T, Message> name,
            Optional<Function<T, Message>> subject,
            Optional<String> icon,
            Predicate<T> condition,
            Consumer<T> action) {
        this.id = id;
        this.name = name;
        this.subject = subject;
        this.icon = icon;
        this.condition = condition;
        this.action = action;
    }

    /**
     * A command that can be done with every record.
     *
     * @param key of its name, whose last part is its id
     */
    public static <T> RowCommand<T> of(String key, Consumer<T> action) {
        Message name = Message.of(key);
        return new RowCommand<>(Command.idOf(key), of -> name, Optional.empty(), Optional.empty(), of -> true, action);
    }

    /** The same under a name that depends on the record. */
    public RowCommand<T> named(Function<T, Message> newName) {
        return new RowCommand<>(id, newName, subject, icon, condition, action);
    }

    /** The same, but one who hears its name hears also what it is done with. */
    public RowCommand<T> with(Function<T, Message> newSubject) {
        return new RowCommand<>(id, name, Optional.of(newSubject), icon, condition, action);
    }

    /** @param literal of the icons' font, such as {@code fth-clock} */
    public RowCommand<T> withIcon(String literal) {
        return new RowCommand<>(id, name, subject, Optional.of(literal), condition, action);
    }

    /** The same, but only with records of which this holds. */
    public RowCommand<T> when(Predicate<T> newCondition) {
        return new RowCommand<>(id, name, subject, icon, newCondition, action);
    }

    /** Unique in its room. */
    public String id() {
        return id;
    }

    /** @param record with which it is possible */
    public Message nameFor(T record) {
        return name.apply(record);
    }

    /** What it is done with, for one who only hears its name. */
    public Optional<Message> subjectFor(T record) {
        return subject.map(of -> of.apply(record));
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
}
