package org.xufei.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The one road of every edit of receipts, renewals, SIM cards and readings, and what of them can be undone and redone. All is made on the worker in the order
 * in which it was asked for, so what is to be undone is the latest edit even if it is still on its way to the disk.
 */
public final class EditHistory {

    /** So many edits can be undone. */
    static final int MAX = 100;

    private final Background background;
    private final List<Consumer<Event>> followers = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<EditName>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EditName>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** These two are touched by the worker only: edits that take back what was done, and edits that do it again. The latest first. */
    private final Deque<CompoundEdit> back = new ArrayDeque<>();

    private final Deque<CompoundEdit> forth = new ArrayDeque<>();

    /** How many edits were asked for. These two are touched by the FX thread only. */
    private long asked;

    private Optional<EditId> latest = Optional.empty();
    private final List<LongEdit> underWay = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<LongEdit>> longEdit = new ReadOnlyObjectWrapper<>(Optional.empty());

    public EditHistory(Background background) {
        this.background = background;
    }

    /** What became of an edit. */
    public enum Kind {
        DONE,
        UNDONE,
        REDONE,
        /** It can neither be undone nor redone any more: what it concerns was changed otherwise since. Nothing was changed. */
        OVERTAKEN
    }

    /** Told on the FX thread, after the lists and the two properties have been published. */
    public record Event(Kind kind, EditId id, EditName editName) {}

    /** What the worker hands to the FX thread. */
    private record Report(Optional<Event> event, Optional<CompoundEdit> undoable, Optional<CompoundEdit> redoable) {}

    /** What {@link #undo()} would take back. */
    public ReadOnlyObjectProperty<Optional<EditName>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** The edit that {@link #undo()} would take back. A later one that stands has a greater id. */
    public Optional<EditId> latest() {
        return latest;
    }

    /** The edit that takes long and is made now. */
    public ReadOnlyObjectProperty<Optional<LongEdit>> longEdit() {
        return longEdit.getReadOnlyProperty();
    }

    /** An edit of many records that is to be made. */
    LongEdit longEdit(EditName name) {
        return new LongEdit(name, background.fx());
    }

    /** What {@link #redo()} would do again. */
    public ReadOnlyObjectProperty<Optional<EditName>> redoable() {
        return redoable.getReadOnlyProperty();
    }

    /** Hears of every event from now on. */
    public void follow(Consumer<Event> follower) {
        followers.add(follower);
    }

    /** Takes back the latest edit; nothing happens if there is none. */
    public void undo() {
        move(transaction -> move(back, forth, step -> true, Kind.UNDONE, transaction));
    }

    /** Takes back this edit, be it the latest or not; nothing happens if it was undone already. */
    public void undo(EditId edit) {
        move(transaction -> move(back, forth, step -> step.id().equals(edit), Kind.UNDONE, transaction));
    }

    /** Does again what was undone last; nothing happens if nothing was, or if something else was done since. */
    public void redo() {
        move(transaction -> move(forth, back, step -> true, Kind.REDONE, transaction));
    }

    /**
     * Makes an edit: writes it on the worker, then publishes it.
     *
     * @param done told on the FX thread what came of it, after the records and the followers
     */
    void apply(Edit edit, Consumer<EditResult> done) {
        apply(edit, done, transaction -> edit.changes().forEach(transaction::make));
    }

    /** The same with one that may take long: it is told how far it is, and can be called off before it is written. */
    void apply(Edit edit, LongEdit progress, Consumer<EditResult> done) {
        underWay.add(progress);
        tellUnderWay();
        Consumer<EditResult> ended = result -> {
            underWay.remove(progress);
            tellUnderWay();
        };
        apply(
                edit,
                ended.andThen(result -> done.accept(progress.isCancelled() ? new EditResult.Cancelled() : result)),
                transaction -> {
                    try {
                        progress.goOn(LongEdit.Stage.PREPARING);
                        edit.changes().forEach(change -> {
                            transaction.make(change);
                            // One that changes nothing is not written and enters no stage; what follows may be written.
                            progress.goOn(LongEdit.Stage.WRITING);
                        });
                    } catch (LongEdit.Cancelled calledOff) {
                        // Nothing is written, and so nothing is to be remembered.
                    }
                });
    }

    private void tellUnderWay() {
        longEdit.set(underWay.stream().findFirst());
    }

    private void apply(Edit edit, Consumer<EditResult> done, Consumer<Transaction> making) {
        EditId id = new EditId(asked++);
        Transaction transaction = new Transaction();
        background.run(
                () -> {
                    making.accept(transaction);
                    return report(remember(transaction.step(id, edit.name())));
                },
                report -> {
                    transaction.published().forEach(Runnable::run);
                    turn(report);
                    done.accept(transaction.result(id, report.event().isPresent()));
                },
                () -> {
                    transaction.published().forEach(Runnable::run);
                    done.accept(new EditResult.Refused());
                },
                transaction::backUp);
    }

    private void move(Function<Transaction, Optional<Event>> work) {
        Transaction transaction = new Transaction();
        background.run(
                () -> report(work.apply(transaction)),
                report -> {
                    transaction.published().forEach(Runnable::run);
                    turn(report);
                },
                () -> transaction.published().forEach(Runnable::run),
                transaction::backUp);
    }

    private Report report(Optional<Event> event) {
        return new Report(event, Optional.ofNullable(back.peekFirst()), Optional.ofNullable(forth.peekFirst()));
    }

    private void turn(Report report) {
        latest = report.undoable().map(CompoundEdit::id);
        undoable.set(report.undoable().map(CompoundEdit::editName));
        redoable.set(report.redoable().map(CompoundEdit::editName));
        report.event().ifPresent(event -> followers.forEach(follower -> follower.accept(event)));
    }

    private Optional<Event> remember(CompoundEdit step) {
        if (step.changesNothing()) {
            return Optional.empty();
        }
        forth.clear();
        Optional<CompoundEdit> both = Optional.ofNullable(back.peekFirst())
                .flatMap(last -> last.reversed().then(step));
        both.ifPresent(joined -> back.removeFirst());
        push(back, both.orElse(step).reversed());
        return Optional.of(new Event(Kind.DONE, step.id(), step.editName()));
    }

    private static void push(Deque<CompoundEdit> steps, CompoundEdit step) {
        if (!step.changesNothing()) {
            steps.addFirst(step);
        }
        if (steps.size() > MAX) {
            steps.removeLast();
        }
    }

    private static Optional<Event> move(
            Deque<CompoundEdit> from,
            Deque<CompoundEdit> to,
            Predicate<CompoundEdit> wanted,
            Kind kind,
            Transaction transaction) {
        Optional<CompoundEdit> found = from.stream().filter(wanted).findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CompoundEdit step = found.get();
        Optional<CompoundEdit> now = step.now();
        if (now.isEmpty()) {
            // The latest would bar the way to those before it; an earlier one may be undone after those that followed
            // it.
            if (step.id().equals(from.element().id())) {
                from.removeFirst();
            }
            return Optional.of(new Event(Kind.OVERTAKEN, step.id(), step.editName()));
        }
        boolean takesBack = kind == Kind.UNDONE && !step.editName().cameFromTrash();
        now.get().parts().forEach(part -> transaction.make(part.change(takesBack)));
        if (!transaction.isComplete()) {
            return Optional.empty();
        }
        from.removeIf(other -> other.id().equals(step.id()));
        push(to, transaction.step(step.id(), step.editName()).reversed());
        return Optional.of(new Event(kind, step.id(), step.editName()));
    }
}
