package org.xufei.state;

import java.util.List;
import org.xufei.storage.WriteFailure;

/** Runs before a change of a list is written: sees to it that something else is on disk first. */
@FunctionalInterface
interface BeforeWriteHook<T> {

    /**
     * Called on the worker.
     *
     * @throws WriteFailure if it is not on disk, and so the change must not be made
     */
    void take(List<T> before, List<T> next) throws WriteFailure;

    static <T> BeforeWriteHook<T> none() {
        return (before, next) -> {};
    }

    /** This, and then that. */
    default BeforeWriteHook<T> then(BeforeWriteHook<T> second) {
        return (before, next) -> {
            take(before, next);
            second.take(before, next);
        };
    }
}
