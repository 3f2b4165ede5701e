package org.xufei.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * A form for one record: its fields and choices, whether they were changed since it was opened, what is wrong with them, and whether it
 * is closed, open or saving. It never gives up what was typed: another record is refused while something is not saved, and what is
 * discarded can be brought back.
 *
 * @param <T> the record that the form makes
 */
public final class Form<T> {

    private enum Status {
        CLOSED,
        OPEN,
        SAVING
    }

    private final FormWording wording;
    private final Function<T, UUID> idOf;
    private final List<FormField<?>> fields;
    private final List<Property<?>> choices;
    private final List<Property<?>> remembered = new ArrayList<>();
    private final List<Runnable> whenOpened = new ArrayList<>();
    private final List<Runnable> whenRefused = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(Status.CLOSED);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<T>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> hint = new ReadOnlyObjectWrapper<>(Optional.empty());
    private UUID id = UUID.randomUUID();
    private List<Object> asOpened = List.of();
    private boolean newlyOpened;

    /**
     * A closed form of these.
     *
     * @param idOf tells the id of a record
     * @param fields in the order in which they are read: one whose meaning depends on another comes behind it
     * @param choices none of which is ever null
     */
    public Form(FormWording wording, Function<T, UUID> idOf, List<FormField<?>> fields, List<Property<?>> choices) {
        this.wording = wording;
        this.idOf = idOf;
        this.fields = List.copyOf(fields);
        this.choices = List.copyOf(choices);
        open.bind(status.isNotEqualTo(Status.CLOSED));
        saving.bind(status.isEqualTo(Status.SAVING));
        fields.forEach(field -> field.error().subscribe(this::corrected));
    }

    public FormWording wording() {
        return wording;
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** True while the record is on its way to the disk. */
    public ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /** The record that is changed; empty for a new one and while the form is closed. */
    public ReadOnlyObjectProperty<Optional<T>> edited() {
        return edited.getReadOnlyProperty();
    }

    /** What to tell about the form as a whole. */
    public ReadOnlyObjectProperty<Optional<Message>> hint() {
        return hint.getReadOnlyProperty();
    }

    /** Of the record that the form makes. */
    public UUID id() {
        return id;
    }

    /** Whether this record is the one that is changed. */
    public boolean isOf(T record) {
        return edited.get().map(idOf).equals(Optional.of(idOf.apply(record)));
    }

    /** Whether something was typed that closing would lose. */
    public boolean isDirty() {
        return saving.get() || (open.get() && !contents().equals(asOpened));
    }

    /** True once after the form was opened: a view that only takes the place of another begins where that one was. */
    public boolean isNewlyOpened() {
        boolean once = newlyOpened;
        newlyOpened = false;
        return once;
    }

    /**
     * Opens the form for a new record, unless it holds something that is not saved yet.
     *
     * @param fill puts into the fields and choices what they begin with
     */
    public void openNew(Runnable fill) {
        begin(UUID.randomUUID(), Optional.empty(), fill);
    }

    /**
     * Opens the form on a record to change it, unless it holds something that is not saved yet.
     *
     * @param fill puts into the fields and choices what the record says
     */
    public void openFor(T record, Runnable fill) {
        if (!open.get() || !isOf(record)) {
            begin(idOf.apply(record), Optional.of(record), fill);
        }
    }

    private void begin(UUID ofRecord, Optional<T> record, Runnable fill) {
        if (isDirty()) {
            refuse();
            return;
        }
        id = ofRecord;
        edited.set(record);
        fill.run();
        opened();
    }

    /** Says that what the form holds comes first. */
    public void refuse() {
        hint.set(Optional.of(wording.unsaved()));
    }

    /** What it holds now is nothing that closing would lose. */
    public void markUnchanged() {
        asOpened = contents();
    }

    /** The field would say this now if nobody had typed into it: the record was changed elsewhere. */
    public void rebase(FormField<?> field, String text) {
        List<Object> then = new ArrayList<>(asOpened);
        then.set(fields.indexOf(field), text);
        asOpened = List.copyOf(then);
    }

    /** Shows every error; whether there is none. */
    public boolean check() {
        return check(field -> true);
    }

    /** Shows the errors of these fields, where the others stay as they are in the record; whether there is none. */
    public boolean check(Predicate<FormField<?>> checked) {
        boolean good = true;
        for (FormField<?> field : fields) {
            good &= !checked.test(field) || field.check();
        }
        hint.set(good ? Optional.empty() : Optional.of(wording.invalid()));
        if (!good) {
            List.copyOf(whenRefused).forEach(Runnable::run);
        }
        return good;
    }

    /** The record is on its way to the disk: until it is there, the form can neither be cancelled nor opened for another. */
    public void beginSaving() {
        status.set(Status.SAVING);
    }

    /** The record was not written; everything typed is still here. */
    public void notSaved() {
        status.set(Status.OPEN);
        hint.set(Optional.of(wording.notSaved()));
    }

    /** Closes the form; what was typed can be brought back. What is on its way to the disk cannot be called back. */
    public void discard(Notices notices) {
        if (saving.get()) {
            return;
        }
        if (isDirty()) {
            Runnable snapshot = snapshot();
            notices.offerUndo(wording.discarded(), wording.discarding(), () -> {
                if (!isDirty()) {
                    snapshot.run();
                }
            });
        }
        close();
    }

    /** Closes the form, saved or not. */
    public void close() {
        status.set(Status.CLOSED);
        hint.set(Optional.empty());
        edited.set(Optional.empty());
    }

    /** Whether every field can be read, be an error shown or not. */
    public boolean isReadable() {
        return fields.stream().allMatch(field -> field.value().isPresent());
    }

    /** Empties every field and forgets its error; choices stay. */
    public void clear() {
        fields.forEach(field -> field.reset(""));
    }

    /** What else comes back together with what was typed, when that was discarded. */
    public void remember(Property<?>... properties) {
        remembered.addAll(List.of(properties));
    }

    /** Runs whenever something is typed or chosen. */
    public void follow(Runnable changed) {
        fields.forEach(field -> field.parsed().subscribe(value -> changed.run()));
        choices.forEach(choice -> choice.subscribe(changed));
    }

    /** Runs each time the form was opened, also where it was open already. */
    public void whenOpened(Runnable opened) {
        whenOpened.add(opened);
    }

    /** Runs each time that saving was tried and a field shows an error, in the order in which they ask for it. */
    public Subscription whenRefused(Runnable refused) {
        whenRefused.add(refused);
        return () -> whenRefused.remove(refused);
    }

    private void opened() {
        asOpened = contents();
        hint.set(Optional.empty());
        newlyOpened = true;
        status.set(Status.OPEN);
        whenOpened.forEach(Runnable::run);
    }

    private void corrected() {
        if (hint.get().equals(Optional.of(wording.invalid()))
                && fields.stream().allMatch(field -> field.error().get().isEmpty())) {
            hint.set(Optional.empty());
        }
    }

    /** How everything is now, to be put back later. */
    private Runnable snapshot() {
        UUID thisId = id;
        Optional<T> thisRecord = edited.get();
        List<Object> before = asOpened;
        List<Runnable> parts = new ArrayList<>();
        remembered.forEach(property -> parts.add(puttingBack(property)));
        fields.forEach(field -> {
            String text = field.text().get();
            parts.add(() -> field.reset(text));
        });
        choices.forEach(choice -> parts.add(puttingBack(choice)));
        return () -> {
            id = thisId;
            edited.set(thisRecord);
            parts.forEach(Runnable::run);
            opened();
            asOpened = before;
        };
    }

    private static <V> Runnable puttingBack(Property<V> property) {
        V value = property.getValue();
        return () -> property.setValue(value);
    }

    /** Two of them are equal if the same is typed and chosen. */
    private List<Object> contents() {
        return Stream.<Object>concat(
                        fields.stream().map(FormField::text).map(StringProperty::get),
                        choices.stream().map(ObservableValue::getValue))
                .toList();
    }
}
