package org.xufei.ui;

import java.util.Optional;
import org.xufei.state.EditId;

/**
 * Something that happened, told at the foot of the window.
 *
 * @param undo how it is taken back; empty if there is nothing to take back
 * @param action one more thing that can be done about it
 */
public record Notice(Message what, Optional<Undo> undo, Optional<Action> action) {

    public Notice(Message what, Optional<Undo> undo) {
        this(what, undo, Optional.empty());
    }

    /** How it is taken back. */
    public sealed interface Undo {}

    /** By the history: it was an edit of records. */
    public record Edit(EditId id) implements Undo {}

    /**
     * By itself: it was text that was not saved yet.
     *
     * @param name what would be undone
     * @param after the edit of records that would have been undone before it was discarded
     */
    public record Text(Message name, Runnable bringBack, Optional<EditId> after) implements Undo {}

    /** What the notice offers beside Undo. */
    public record Action(Message name, Runnable run) {}
}
