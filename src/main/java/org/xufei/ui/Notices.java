package org.xufei.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.xufei.state.EditHistory;
import org.xufei.state.EditName;
import org.xufei.state.EditResult;
import org.xufei.state.LongEdit;

/**
 * What happened, told at the foot of the window in two places: the latest edit, which stays until it is undone or closed or the next edit comes, and beside
 * it the latest piece of information, which goes by itself. Undoing takes back the latest thing, be it an edit of records, which is a matter of the history, or
 * text that was discarded.
 */
public final class Notices {

    /** So many discarded texts can be brought back. */
    private static final int MAX_TEXTS = 30;

    private final EditHistory history;
    private final ReadOnlyObjectWrapper<Optional<Notice>> edit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> information = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Discarded texts that can be brought back, the latest first. */
    private final Deque<Notice.Text> texts = new ArrayDeque<>();

    public Notices(EditHistory history) {
        this.history = history;
        history.follow(this::turned);
        history.undoable().subscribe(editName -> nameUndoable());
    }

    /** Hears from now on of every edit that was made, undone or redone, from wherever. */
    public void follow(Consumer<EditHistory.Event> follower) {
        history.follow(follower);
    }

    /** The latest edit, with its Undo. */
    public ReadOnlyObjectProperty<Optional<Notice>> edit() {
        return edit.getReadOnlyProperty();
    }

    /** What is merely told. It never takes the place of {@link #edit}, and is to be closed after some seconds. */
    public ReadOnlyObjectProperty<Optional<Notice>> information() {
        return information.getReadOnlyProperty();
    }

    /** Whichever of the two came later, of those that still show. */
    public ReadOnlyObjectProperty<Optional<Notice>> latest() {
        return latest.getReadOnlyProperty();
    }

    /** The name of what {@link #undo} would take back. */
    public ReadOnlyObjectProperty<Optional<Message>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** The name of what {@link #redo} would do again. */
    public ObservableValue<Optional<Message>> redoable() {
        return history.redoable().map(editName -> editName.map(EditLabels::message));
    }

    /** The edit that takes long and is made now. */
    public ReadOnlyObjectProperty<Optional<LongEdit>> longEdit() {
        return history.longEdit();
    }

    /** Tells of something that leaves nothing to undo. */
    public void tell(Message what) {
        information.set(Optional.of(new Notice(what, Optional.empty())));
        latest.set(information.get());
    }

    /**
     * To be handed over with an edit of records: tells of it with its Undo once it is made. One that changed nothing is told without
     * Undo, one that was called off as that, and one that was refused not at all.
     */
    public Consumer<EditResult> withUndo(Message what) {
        return withUndo(what, Optional.empty());
    }

    /** The same, offering something to do next beside undoing it. */
    public Consumer<EditResult> withUndo(Message what, Notice.Action next) {
        return withUndo(what, Optional.of(next));
    }

    private Consumer<EditResult> withUndo(Message what, Optional<Notice.Action> next) {
        return result -> {
            if (result instanceof EditResult.Made made) {
                show(new Notice(what, Optional.of(new Notice.Edit(made.id())), next));
            } else if (result instanceof EditResult.Unchanged) {
                tell(what);
            } else if (result instanceof EditResult.Cancelled) {
                tell(Message.of("shell.long.cancelled"));
            }
        };
    }

    /**
     * Tells of text that was discarded.
     *
     * @param name the same as the name of what would be undone
     */
    public void offerUndo(Message what, Message name, Runnable bringBack) {
        Notice.Text text = new Notice.Text(name, bringBack, history.latest());
        texts.addFirst(text);
        if (texts.size() > MAX_TEXTS) {
            texts.removeLast();
        }
        show(new Notice(what, Optional.of(text)));
    }

    /** Closes the notice of the latest edit. Discarded text is gone for good then; an edit of records can still be undone from the menu. */
    public void closeEdit() {
        edit.get().flatMap(Notice::undo).ifPresent(undo -> texts.removeIf(text -> text == undo));
        clearEdit();
        nameUndoable();
    }

    /** Takes away what is merely told. */
    public void closeInformation() {
        information.set(Optional.empty());
        latest.set(edit.get());
    }

    /** Closes what came last. */
    public void close() {
        if (latest.get().equals(information.get())) {
            closeInformation();
        } else {
            closeEdit();
        }
    }

    /** Takes back the latest thing that can be. */
    public void undo() {
        discardedLast().ifPresentOrElse(this::bringBack, history::undo);
    }

    /** Does again what was undone last. */
    public void redo() {
        history.redo();
    }

    /** Takes back what the notice of the latest edit tells. */
    public void undoTold() {
        edit.get().flatMap(Notice::undo).ifPresent(undo -> {
            if (undo instanceof Notice.Edit told) {
                clearEdit();
                history.undo(told.id());
            } else if (undo instanceof Notice.Text text) {
                bringBack(text);
            }
        });
    }

    /** Does what the notice of the latest edit offers beside Undo; the notice stays, since that can still be undone. */
    public void act() {
        edit.get().flatMap(Notice::action).ifPresent(action -> action.run().run());
    }

    private void bringBack(Notice.Text text) {
        texts.removeFirstOccurrence(text);
        clearEditOf(text);
        closeInformation();
        nameUndoable();
        text.bringBack().run();
    }

    /** The discarded text, if no edit was made since that still stands. */
    private Optional<Notice.Text> discardedLast() {
        return Optional.ofNullable(texts.peekFirst())
                .filter(text -> history.latest()
                        .map(edit -> text.after()
                                .filter(after -> after.compareTo(edit) >= 0)
                                .isPresent())
                        .orElse(true));
    }

    private void turned(EditHistory.Event event) {
        EditName editName = event.editName();
        switch (event.kind()) {
            // What it is told as comes with its result.
            case DONE -> clearEdit();
            case REDONE -> {
                clearEdit();
                tell(Message.of("shell.redone", EditLabels.message(editName)));
            }
            case UNDONE -> {
                clearEditOf(new Notice.Edit(event.id()));
                tell(Message.of("shell.undone", EditLabels.message(editName)));
            }
            case OVERTAKEN -> {
                clearEditOf(new Notice.Edit(event.id()));
                tell(Message.of("shell.overtaken", EditLabels.message(editName)));
            }
        }
        nameUndoable();
    }

    private void show(Notice notice) {
        edit.set(Optional.of(notice));
        latest.set(edit.get());
        nameUndoable();
    }

    private void clearEditOf(Notice.Undo undo) {
        if (edit.get().flatMap(Notice::undo).filter(undo::equals).isPresent()) {
            clearEdit();
        }
    }

    private void clearEdit() {
        edit.set(Optional.empty());
        latest.set(information.get());
    }

    private void nameUndoable() {
        undoable.set(discardedLast()
                .map(Notice.Text::name)
                .or(() -> history.undoable().get().map(EditLabels::message)));
    }
}
