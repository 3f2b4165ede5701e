package org.xufei.state;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.xufei.domain.merge.Merge;

/** The records of one list before and after a change. To be used on the worker only. */
record Part<T>(SavedList<T> list, Function<T, UUID> id, List<T> before, List<T> after) {

    boolean changesNothing() {
        return before.equals(after);
    }

    Part<T> reversed() {
        return new Part<>(list, id, after, before);
    }

    /** The same change to the list as it is now; empty if a record that it concerns has been changed otherwise since. */
    Optional<Part<T>> now() {
        List<T> latest = list.latest();
        Merge<T> merge = Merge.of(before, after, latest, id);
        return merge.conflicts().isEmpty()
                ? Optional.of(new Part<>(list, id, latest, merge.records()))
                : Optional.empty();
    }

    /** This change, then another one that began where this one ended; empty if that is not so. */
    Optional<Part<T>> then(Part<?> next) {
        // The same list holds the same type of record.
        @SuppressWarnings("unchecked")
        Part<T> following = (Part<T>) next;
        return list == next.list() && after.equals(following.before())
                ? Optional.of(new Part<>(list, id, before, following.after()))
                : Optional.empty();
    }

    void makeIn(Making making) {
        making.make(list, id, latest -> after, Precaution.none());
    }

    /** Makes this change, which takes back another one. */
    void takeBackIn(Making making) {
        making.takeBack(list, id, after);
    }
}
