package org.xufei.ui;

import java.util.Optional;
import org.xufei.state.Deed;

/**
 * Something that was done and may be undone.
 *
 * @param action what else may be done about it
 */
public record Notice(Message what, Optional<Undo> undo, Optional<Action> action) {

    public Notice(Message what, Optional<Undo> undo) {
        this(what, undo, Optional.empty());
    }

    /** @param name of the button that runs it */
    public record Action(Message name, Runnable run) {}

    /** How it is taken back. */
    public sealed interface Undo {}

    /** By the history: it was a change of records. */
    public record Step(Deed deed) implements Undo {}

    /**
     * By itself: it was text that nobody had saved yet.
     *
     * @param name what was done, for whoever asks what would be undone
     * @param changes how many changes of records had been made by then
     */
    public record Text(Message name, Runnable bringBack, int changes) implements Undo {}
}
