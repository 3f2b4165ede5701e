package org.xufei.state;

import java.util.List;
import java.util.Optional;
import org.xufei.domain.merge.ThreeWayMerge;

/** The records of one store before and after a change. To be used on the worker only. */
record ListEdit<T>(RecordStore<T> store, List<T> before, List<T> after) {

    boolean changesNothing() {
        return before.equals(after);
    }

    ListEdit<T> reversed() {
        return new ListEdit<>(store, after, before);
    }

    /** The same change to the records as they are now; empty if one that it concerns has been changed otherwise since. */
    Optional<ListEdit<T>> now() {
        List<T> latest = store.latest().list();
        ThreeWayMerge<T> merge = ThreeWayMerge.of(before, after, latest, store.recordFile()::key);
        return merge.conflicts().isEmpty()
                ? Optional.of(new ListEdit<>(store, latest, merge.records()))
                : Optional.empty();
    }

    /** This change, then another one that began where this one ended; empty if that is not so. */
    Optional<ListEdit<T>> then(ListEdit<?> next) {
        // The same store holds the same type of record.
        @SuppressWarnings("unchecked")
        ListEdit<T> following = (ListEdit<T>) next;
        return store == next.store() && after.equals(following.before())
                ? Optional.of(new ListEdit<>(store, before, following.after()))
                : Optional.empty();
    }

    /**
     * This as a change still to be made.
     *
     * @param takesBack whether another change is taken back by it: then the store's {@link RecordStore#beforeWrite} is not wanted
     */
    Change<T> change(boolean takesBack) {
        return takesBack
                ? new Change<>(store, latest -> after, BeforeWriteHook.none())
                : store.changing(latest -> after);
    }
}
