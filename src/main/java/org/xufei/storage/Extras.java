package org.xufei.storage;

import java.util.Map;
import org.xufei.json.Unknown;

/**
 * What a newer version wrote beside what this one knows, kept so that the next save writes it back.
 *
 * @param ofRecords by key, the records with something unknown in them, as they were read
 */
record Extras<T>(Unknown header, Map<String, RecordJson<T>> ofRecords) {

    Extras {
        ofRecords = Map.copyOf(ofRecords);
    }

    static <T> Extras<T> none() {
        return new Extras<>(Unknown.NOTHING, Map.of());
    }

    /** The record with what was unknown in it when it was read. */
    RecordJson<T> putBack(RecordJson<T> shape) {
        RecordJson<T> earlier = ofRecords.get(shape.key());
        return earlier == null ? shape : shape.withUnknownOf(earlier);
    }
}
