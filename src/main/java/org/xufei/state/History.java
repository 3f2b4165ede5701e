package org.xufei.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the user did to receipts, renewals, SIM cards and readings, to be undone and redone: every change of theirs is made here. It all happens on the worker
 * in the order in which it was asked for, so what is to be undone is the latest change even if it is still on its way to the disk.
 */
public final class History {

    /** Nobody remembers what came before. */
    static final int MOST = 100;

    private final Background background;
    private final List<Consumer<Event>> followers = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Deed>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Deed>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** These two are touched by the worker only: steps that take back what was done, and steps that do it again. The latest first. */
    private final Deque<Step> back = new ArrayDeque<>();

    private final Deque<Step> forth = new ArrayDeque<>();

    public History(Background background) {
        this.background = background;
    }

    /** What came of a deed. */
    public enum Kind {
        DONE,
        UNDONE,
        REDONE,
        /** It can neither be undone nor redone any more: what it concerns was changed otherwise since. Nothing was changed. */
        OVERTAKEN
    }

    /** Told on the FX thread, after the lists and the two properties have been published. */
    public record Event(Kind kind, Deed deed) {}

    /** What the worker hands to the FX thread. */
    private record Report(Optional<Event> event, Optional<Deed> undoable, Optional<Deed> redoable) {}

    /** What {@link #undo()} would take back. */
    public ReadOnlyObjectProperty<Optional<Deed>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** What {@link #redo()} would do again. */
    public ReadOnlyObjectProperty<Optional<Deed>> redoable() {
        return redoable.getReadOnlyProperty();
    }

    /** Hears of every event from now on. */
    public void follow(Consumer<Event> follower) {
        followers.add(follower);
    }

    /** Takes back the latest deed; nothing happens if there is none. */
    public void undo() {
        run(making -> move(back, forth, deed -> true, Kind.UNDONE, making), () -> {});
    }

    /** Takes back this deed, be it the latest or not; nothing happens if it was undone already. */
    public void undo(Deed deed) {
        run(making -> move(back, forth, deed::equals, Kind.UNDONE, making), () -> {});
    }

    /** Does again what was undone last; nothing happens if nothing was, or if something else was done since. */
    public void redo() {
        run(making -> move(forth, back, deed -> true, Kind.REDONE, making), () -> {});
    }

    /**
     * Makes changes as one step.
     *
     * @param changes the one that may be refused first
     * @param done told on the FX thread whether the changes were made
     */
    void make(Deed deed, List<Change<?>> changes, Consumer<Boolean> done) {
        Making made = new Making();
        run(
                made,
                making -> {
                    changes.forEach(change -> change.makeIn(making));
                    return remember(making.step(deed));
                },
                () -> done.accept(made.isComplete()),
                () -> done.accept(false));
    }

    private interface Work {
        Optional<Event> doIn(Making making);
    }

    private void run(Work work, Runnable done) {
        run(new Making(), work, done, () -> {});
    }

    private void run(Making making, Work work, Runnable done, Runnable failed) {
        background.run(
                () -> new Report(work.doIn(making), top(back), top(forth)),
                report -> {
                    making.tell();
                    undoable.set(report.undoable());
                    redoable.set(report.redoable());
                    report.event().ifPresent(event -> followers.forEach(follower -> follower.accept(event)));
                    done.run();
                },
                () -> {
                    making.tell();
                    failed.run();
                },
                making::backUp);
    }

    private static Optional<Deed> top(Deque<Step> steps) {
        return Optional.ofNullable(steps.peekFirst()).map(Step::deed);
    }

    private Optional<Event> remember(Step step) {
        if (step.changesNothing()) {
            return Optional.empty();
        }
        forth.clear();
        Optional<Step> both = Optional.ofNullable(back.peekFirst())
                .flatMap(last -> last.reversed().then(step));
        both.ifPresent(joined -> back.removeFirst());
        push(back, both.orElse(step).reversed());
        return Optional.of(new Event(Kind.DONE, step.deed()));
    }

    private static void push(Deque<Step> steps, Step step) {
        if (!step.changesNothing()) {
            steps.addFirst(step);
        }
        if (steps.size() > MOST) {
            steps.removeLast();
        }
    }

    private static Optional<Event> move(
            Deque<Step> from, Deque<Step> to, Predicate<Deed> wanted, Kind kind, Making making) {
        Optional<Step> found =
                from.stream().filter(step -> wanted.test(step.deed())).findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Step step = found.get();
        Optional<Step> now = step.now();
        if (now.isEmpty()) {
            // The latest would bar the way to those before it; an earlier one may be undone after those that followed
            // it.
            if (step.equals(from.peekFirst())) {
                from.removeFirst();
            }
            return Optional.of(new Event(Kind.OVERTAKEN, step.deed()));
        }
        now.get().parts().forEach(part -> part.makeIn(making));
        if (!making.isComplete()) {
            return Optional.empty();
        }
        from.removeFirstOccurrence(step);
        push(to, making.step(step.deed()).reversed());
        return Optional.of(new Event(kind, step.deed()));
    }
}
