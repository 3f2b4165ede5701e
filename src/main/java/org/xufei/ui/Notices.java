package org.xufei.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What was done, told at the foot of the window, the latest first. What can be undone stays until it is undone or closed. */
public final class Notices {

    /** Nobody remembers what came before. */
    private static final int MOST = 30;

    private final Deque<Notice> all = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Notice>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Notice>> latest() {
        return latest.getReadOnlyProperty();
    }

    public void tell(Message what) {
        push(new Notice(what, Optional.empty()));
    }

    public void offerUndo(Message what, Runnable undo) {
        push(new Notice(what, Optional.of(undo)));
    }

    /** Closes the latest notice; the one before it shows again if it can still be undone. */
    public void close() {
        all.pollFirst();
        show();
    }

    /** Takes back the latest thing that can be. */
    public void undo() {
        dropWhatCannotBeUndone();
        Optional<Runnable> undo = Optional.ofNullable(all.pollFirst()).flatMap(Notice::undo);
        show();
        undo.ifPresent(Runnable::run);
    }

    private void push(Notice notice) {
        dropWhatCannotBeUndone();
        all.addFirst(notice);
        if (all.size() > MOST) {
            all.removeLast();
        }
        show();
    }

    private void dropWhatCannotBeUndone() {
        all.removeIf(notice -> notice.undo().isEmpty());
    }

    private void show() {
        latest.set(Optional.ofNullable(all.peekFirst()));
    }
}
