package org.xufei.storage.format;

import org.xufei.json.Extensible;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/**
 * The shape of one record in a file. Its components are the keys of the object; what a newer version adds to them, here and further inside,
 * is kept without the shape's doing. The shape of a file also has a {@link RecordKind} {@code KIND}, listed
 * in {@code RecordKinds}.
 */
public interface RecordJson<T> extends Extensible.Checked {

    /** No two records of a file have the same. */
    String key();

    T toDomain(JsonPlace place) throws JsonFault;

    /** Whether one of its words says something that this version does not know. */
    default boolean hasNewerWords() {
        return false;
    }

    /** This record, with what an earlier state of it said in words that this version does not know. */
    default RecordJson<T> withNewerWordsOf(RecordJson<T> earlier) {
        return this;
    }
}
