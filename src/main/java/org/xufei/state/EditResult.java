package org.xufei.state;

import java.util.Optional;

/**
 * What came of an edit that was asked for.
 *
 * @param isMade whether the records are now as wanted; if not, the reason is among the troubles and nothing was changed
 * @param undoable by which it is undone; empty if nothing was changed
 */
public record EditResult(boolean isMade, Optional<EditId> undoable) {

    static final EditResult REFUSED = new EditResult(false, Optional.empty());

    /** The records were as wanted already. */
    static final EditResult UNCHANGED = new EditResult(true, Optional.empty());

    static EditResult made(EditId id) {
        return new EditResult(true, Optional.of(id));
    }
}
