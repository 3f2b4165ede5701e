package org.xufei.state;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.xufei.domain.merge.Merge;

/** The records of one list before and after a change. To be used on the worker only. */
record ListEdit<T>(RecordStore<T> list, Function<T, UUID> id, List<T> before, List<T> after) {

    boolean changesNothing() {
        return before.equals(after);
    }

    ListEdit<T> reversed() {
        return new ListEdit<>(list, id, after, before);
    }

    /** The same change to the list as it is now; empty if a record that it concerns has been changed otherwise since. */
    Optional<ListEdit<T>> now() {
        List<T> latest = list.latest();
        Merge<T> merge = Merge.of(before, after, latest, id);
        return merge.conflicts().isEmpty()
                ? Optional.of(new ListEdit<>(list, id, latest, merge.records()))
                : Optional.empty();
    }

    /** This change, then another one that began where this one ended; empty if that is not so. */
    Optional<ListEdit<T>> then(ListEdit<?> next) {
        // The same list holds the same type of record.
        @SuppressWarnings("unchecked")
        ListEdit<T> following = (ListEdit<T>) next;
        return list == next.list() && after.equals(following.before())
                ? Optional.of(new ListEdit<>(list, id, before, following.after()))
                : Optional.empty();
    }

    void makeIn(Transaction transaction) {
        transaction.make(list, id, latest -> after, BeforeWrite.none());
    }

    /** Makes this change, which takes back another one. */
    void takeBackIn(Transaction transaction) {
        transaction.takeBack(list, id, after);
    }
}
