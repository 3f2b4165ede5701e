package org.xufei.state;

import java.util.Optional;
import java.util.function.Consumer;

/** What came of an edit that was asked for. */
public sealed interface EditResult {

    /**
     * The records are now as wanted.
     *
     * @param id by which the edit is undone
     */
    record Made(EditId id) implements EditResult {}

    /** The records were as wanted already. */
    record Unchanged() implements EditResult {}

    /**
     * Not all could be written, and what was written of it was taken back. What could not even be taken back, because the disk refused that too,
     * stands: it is shown, and can be undone later unless a defect was the reason. Why, the store has reported to the {@link Problems} by then,
     * which tell it once for all callers; a defect is logged.
     */
    record Refused() implements EditResult {}

    /** It was called off before anything of it was written. */
    record Cancelled() implements EditResult {}

    /** Whether the records are now as wanted. */
    default boolean isMade() {
        return this instanceof Made || this instanceof Unchanged;
    }

    /** By what the edit is undone; empty if nothing was changed. */
    default Optional<EditId> undoable() {
        return this instanceof Made made ? Optional.of(made.id()) : Optional.empty();
    }

    /** To be handed over with an edit: goes on once the records are as wanted. */
    static Consumer<EditResult> ifMade(Runnable then) {
        return ifMadeOrElse(then, () -> {});
    }

    /** The same, or does something else if the edit is refused. */
    static Consumer<EditResult> ifMadeOrElse(Runnable then, Runnable refused) {
        return result -> (result.isMade() ? then : refused).run();
    }
}
