package org.xufei.storage.format;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;
import org.xufei.storage.journal.Journal;
import org.xufei.storage.shapes.ValueLimits;

/** The shape of one record in a file. */
public interface RecordJson<T> {

    /** No two records of a file have the same. */
    String key();

    /** Keys that a newer version wrote. */
    Unknown unknown();

    /** Whether there are such keys, here or further inside. */
    boolean hasUnknown();

    /** Whether a value in it is read as another, for it lies beyond {@link ValueLimits}; asked of what could be read. */
    default boolean isOutOfBounds() {
        return false;
    }

    /** Whether there is more in its texts than {@linkplain ValueLimits#line what is seen}, which is nothing to tell anybody. */
    default boolean hidesSomething() {
        return false;
    }

    /** Whether writing what was read of it would lose something. */
    default boolean holdsMoreThanRead() {
        return hasUnknown() || isOutOfBounds() || hidesSomething();
    }

    /** This record, with the unknown keys of an earlier state of it, here and further inside, and what its values were read from. */
    RecordJson<T> withUnknownOf(RecordJson<T> earlier);

    T toDomain(JsonPlace place) throws JsonFault;

    /** The shape of a whole file. */
    interface Document<T> {
        String format();

        int version();

        /** The {@link Journal} that was brought into this file last; null if there never was one. */
        @Nullable
        String compacted();

        /** Of the {@link Revision}; null in a file that an earlier version wrote. */
        @Nullable
        String origin();

        /** The number of the {@link Revision}. */
        @Nullable
        Integer state();

        List<? extends RecordJson<T>> records();

        Unknown unknown();
    }

    /** The shape of one line of a {@link Journal}. */
    interface Change<T> {
        /** The keys of the records that went. */
        List<String> remove();

        /** For each record that was put, where in the list. */
        List<Integer> at();

        List<? extends RecordJson<T>> put();
    }

    /** What the whole file says of itself, its records being anything. */
    record Head(
            String format,
            int version,
            @Nullable String compacted,
            @Nullable String origin,
            @Nullable Integer state,
            Unknown unknown) {

        Optional<Revision> mark() {
            return Revision.of(origin, state);
        }
    }
}
