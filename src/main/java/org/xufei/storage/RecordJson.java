package org.xufei.storage;

import java.util.List;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;

/** The shape of one record in a file. */
interface RecordJson<T> {

    /** No two records of a file have the same. */
    String key();

    /** Keys that a newer version wrote. */
    Unknown unknown();

    RecordJson<T> with(Unknown kept);

    T toDomain(JsonPlace place) throws JsonFault;

    /** The shape of a whole file. */
    interface Document<T> {
        String format();

        int version();

        List<? extends RecordJson<T>> records();

        Unknown unknown();
    }

    /** What the whole file says of itself, its records being anything. */
    record Head(String format, int version, Unknown unknown) {}
}
