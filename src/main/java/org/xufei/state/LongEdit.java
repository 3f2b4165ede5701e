package org.xufei.state;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How far an edit of many records is, which may take seconds, and the way to call it off as long as nothing of it is written. Until then
 * every file of records is as it was; a backup of them may have been made.
 */
public final class LongEdit {

    /** How far it is. */
    public enum Stage {
        /** Other work is done first, or what is to be written is worked out. */
        PREPARING,
        /** What is there before is backed up. */
        BACKING_UP,
        /** It cannot be called off any more. */
        WRITING,
        /** Nothing of it is written. */
        CANCELLED;

        /** Whether it can be called off. */
        public boolean isBeforeWriting() {
            return this == PREPARING || this == BACKING_UP;
        }
    }

    /** Ends the work on an edit that was called off. */
    static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Cancelled() {
            super("called off", null, false, false);
        }
    }

    private final EditName name;
    private final Executor fx;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.PREPARING);
    private final ReadOnlyObjectWrapper<Stage> shown = new ReadOnlyObjectWrapper<>(Stage.PREPARING);

    /** @param fx runs on the FX thread */
    LongEdit(EditName name, Executor fx) {
        this.name = name;
        this.fx = fx;
    }

    public EditName name() {
        return name;
    }

    /** How far it is, as told on the FX thread. */
    public ReadOnlyObjectProperty<Stage> stage() {
        return shown.getReadOnlyProperty();
    }

    /** Calls it off, unless it is being written already. */
    public void cancel() {
        enter(Stage.CANCELLED);
    }

    boolean isCancelled() {
        return stage.get() == Stage.CANCELLED;
    }

    /**
     * Goes on to a stage; on the worker.
     *
     * @throws Cancelled if it was called off before
     */
    void goOn(Stage next) {
        if (!enter(next)) {
            throw new Cancelled();
        }
    }

    /** Whether that stage was entered; being written and being called off exclude each other. */
    private boolean enter(Stage next) {
        Stage now = stage.updateAndGet(before ->
                before == Stage.CANCELLED || (before == Stage.WRITING && next == Stage.CANCELLED) ? before : next);
        fx.execute(() -> shown.set(stage.get()));
        return now == next;
    }

    /** What is done before it is written, and told. */
    <T> BeforeWriteHook<T> around(BeforeWriteHook<T> backup) {
        return (before, next) -> {
            goOn(Stage.BACKING_UP);
            backup.take(before, next);
            goOn(Stage.WRITING);
        };
    }
}
