package org.xufei.state;

import java.util.List;
import java.util.function.UnaryOperator;

/** A change of the records of one store that is still to be made. */
public final class Change<T> {

    private final RecordStore<T> store;
    private final UnaryOperator<List<T>> change;
    private final BeforeWriteHook<T> beforeWrite;
    private final boolean optional;

    Change(RecordStore<T> store, UnaryOperator<List<T>> change, BeforeWriteHook<T> beforeWrite) {
        this(store, change, beforeWrite, false);
    }

    private Change(
            RecordStore<T> store, UnaryOperator<List<T>> change, BeforeWriteHook<T> beforeWrite, boolean optional) {
        this.store = store;
        this.change = change;
        this.beforeWrite = beforeWrite;
        this.optional = optional;
    }

    /** The same change, without which the others of its edit are made all the same. */
    Change<T> optional() {
        return new Change<>(store, change, beforeWrite, true);
    }

    RecordStore<T> store() {
        return store;
    }

    /** What is to be in the place of the latest records; on the worker. */
    List<T> next() {
        return List.copyOf(change.apply(store.latest().list()));
    }

    BeforeWriteHook<T> beforeWrite() {
        return beforeWrite;
    }

    boolean isOptional() {
        return optional;
    }
}
