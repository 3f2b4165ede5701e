package org.xufei.state;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A change of the records of one file that is still to be made. */
public final class Change<T> {

    private final RecordStore<T> list;
    private final Function<T, UUID> id;
    private final UnaryOperator<List<T>> change;

    private final BeforeWrite<T> beforeWrite;
    private final boolean optional;

    Change(RecordStore<T> list, Function<T, UUID> id, UnaryOperator<List<T>> change) {
        this(list, id, change, BeforeWrite.none());
    }

    Change(RecordStore<T> list, Function<T, UUID> id, UnaryOperator<List<T>> change, BeforeWrite<T> beforeWrite) {
        this(list, id, change, beforeWrite, false);
    }

    private Change(
            RecordStore<T> list,
            Function<T, UUID> id,
            UnaryOperator<List<T>> change,
            BeforeWrite<T> beforeWrite,
            boolean optional) {
        this.list = list;
        this.id = id;
        this.change = change;
        this.beforeWrite = beforeWrite;
        this.optional = optional;
    }

    /** The same change, without which the others of its step are made all the same. */
    Change<T> optional() {
        return new Change<>(list, id, change, beforeWrite, true);
    }

    void makeIn(Transaction transaction) {
        transaction.make(list, id, change, beforeWrite, optional);
    }
}
