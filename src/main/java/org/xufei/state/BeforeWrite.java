package org.xufei.state;

import java.util.List;
import org.xufei.storage.WriteFailure;

/** Sees to it that something is on disk before a change of a list is. */
@FunctionalInterface
interface BeforeWrite<T> {

    /**
     * Called on the worker.
     *
     * @throws WriteFailure if it is not on disk, and so the change must not be made
     */
    void take(List<T> before, List<T> next) throws WriteFailure;

    static <T> BeforeWrite<T> none() {
        return (before, next) -> {};
    }

    /** This, and then that. */
    default BeforeWrite<T> then(BeforeWrite<T> second) {
        return (before, next) -> {
            take(before, next);
            second.take(before, next);
        };
    }
}
