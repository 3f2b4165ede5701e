package org.xufei.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.xufei.state.Deed;
import org.xufei.state.History;

/**
 * What was done, told at the foot of the window, the latest first. What can be undone stays until it is undone or closed. Undoing takes
 * back the latest thing, be it a change of records, which is a matter of the history, or text that was dropped.
 */
public final class Notices {

    /** Nobody remembers what came before. */
    private static final int MOST = 30;

    private final History history;
    private final Deque<Notice> all = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Notice>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Changes of records, less those that were undone. */
    private int changes;

    public Notices(History history) {
        this.history = history;
        history.follow(this::turned);
        history.undoable().subscribe(deed -> show());
    }

    public ReadOnlyObjectProperty<Optional<Notice>> latest() {
        return latest.getReadOnlyProperty();
    }

    /** The name of what {@link #undo} would take back. */
    public ReadOnlyObjectProperty<Optional<Message>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** The name of what {@link #redo} would do again. */
    public ObservableValue<Optional<Message>> redoable() {
        return history.redoable().map(deed -> deed.map(Deeds::message));
    }

    public void tell(Message what) {
        push(new Notice(what, Optional.empty()));
    }

    /** Tells of a change of records. */
    public void offerUndo(Message what, Deed deed) {
        push(new Notice(what, Optional.of(new Notice.Step(deed))));
    }

    /** Tells of a change of records, and offers something to do next beside undoing it. */
    public void offerUndo(Message what, Deed deed, Notice.Action next) {
        push(new Notice(what, Optional.of(new Notice.Step(deed)), Optional.of(next)));
    }

    /**
     * Tells of text that was dropped.
     *
     * @param name the same as the name of what would be undone
     */
    public void offerUndo(Message what, Message name, Runnable bringBack) {
        push(new Notice(what, Optional.of(new Notice.Text(name, bringBack, changes))));
    }

    /** Closes the latest notice; the one before it shows again if it can still be undone. */
    public void close() {
        all.pollFirst();
        show();
    }

    /** Takes back the latest thing that can be. */
    public void undo() {
        Optional<Notice> text = droppedLast();
        text.ifPresentOrElse(this::takeBack, history::undo);
    }

    /** Does again what was undone last. */
    public void redo() {
        history.redo();
    }

    /** Takes back what the latest notice tells. */
    public void undoTold() {
        latest.get().ifPresent(this::takeBack);
    }

    private void takeBack(Notice notice) {
        notice.undo().ifPresent(undo -> {
            all.remove(notice);
            dropWhatCannotBeUndone();
            show();
            if (undo instanceof Notice.Step step) {
                history.undo(step.deed());
            } else if (undo instanceof Notice.Text text) {
                text.bringBack().run();
            }
        });
    }

    /** The dropped text, if nothing was changed since. */
    private Optional<Notice> droppedLast() {
        return all.stream()
                .filter(notice -> notice.undo().isPresent())
                .findFirst()
                .filter(notice ->
                        textOf(notice).filter(text -> text.changes() >= changes).isPresent());
    }

    private static Optional<Notice.Text> textOf(Notice notice) {
        return notice.undo().filter(Notice.Text.class::isInstance).map(Notice.Text.class::cast);
    }

    private void turned(History.Event event) {
        Deed deed = event.deed();
        switch (event.kind()) {
            case DONE -> changes++;
            case REDONE -> {
                changes++;
                tell(Message.of("shell.redone", Deeds.message(deed)));
            }
            case UNDONE -> {
                changes--;
                forget(deed);
                tell(Message.of("shell.undone", Deeds.message(deed)));
            }
            case OVERTAKEN -> {
                forget(deed);
                tell(Message.of("shell.overtaken", Deeds.message(deed)));
            }
        }
        show();
    }

    private void forget(Deed deed) {
        all.removeIf(notice -> notice.undo().equals(Optional.of(new Notice.Step(deed))));
    }

    private void dropWhatCannotBeUndone() {
        all.removeIf(notice -> notice.undo().isEmpty());
    }

    private void push(Notice notice) {
        dropWhatCannotBeUndone();
        all.addFirst(notice);
        if (all.size() > MOST) {
            all.removeLast();
        }
        show();
    }

    private void show() {
        latest.set(Optional.ofNullable(all.peekFirst()));
        undoable.set(droppedLast()
                .flatMap(Notices::textOf)
                .map(Notice.Text::name)
                .or(() -> history.undoable().get().map(Deeds::message)));
    }
}
