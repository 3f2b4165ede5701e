package org.xufei.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The latest thing that was done, told at the foot of the window until something else is done or it is closed. */
public final class Notices {

    private final ReadOnlyObjectWrapper<Optional<Notice>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Notice>> latest() {
        return latest.getReadOnlyProperty();
    }

    public void tell(Message what) {
        latest.set(Optional.of(new Notice(what, Optional.empty())));
    }

    public void offerUndo(Message what, Runnable undo) {
        latest.set(Optional.of(new Notice(what, Optional.of(undo))));
    }

    public void close() {
        latest.set(Optional.empty());
    }

    /** Takes the latest thing back, if that is still offered. */
    public void undo() {
        Optional<Runnable> undo = latest.get().flatMap(Notice::undo);
        close();
        undo.ifPresent(Runnable::run);
    }
}
