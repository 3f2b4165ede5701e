package org.xufei.state;

import java.util.List;
import org.xufei.storage.NotSaved;

/** Sees to it that something is on disk before a change of a list is. */
@FunctionalInterface
interface Precaution<T> {

    /**
     * Called on the worker.
     *
     * @throws NotSaved if it is not on disk, and so the change must not be made
     */
    void take(List<T> before, List<T> next) throws NotSaved;

    static <T> Precaution<T> none() {
        return (before, next) -> {};
    }
}
