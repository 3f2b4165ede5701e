package org.xufei.storage.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.xufei.json.Unknown;
import org.xufei.storage.shapes.ValueLimits;

/**
 * What a newer version wrote beside what this one knows, kept so that the next save writes it back.
 *
 * @param ofRecords by key, the records with something unknown in them, as they were read
 */
public record UnknownFields<T>(Unknown header, Map<String, RecordJson<T>> ofRecords) {

    public UnknownFields {
        ofRecords = Map.copyOf(ofRecords);
    }

    public static <T> UnknownFields<T> none() {
        return new UnknownFields<>(Unknown.NOTHING, Map.of());
    }

    /** These and others; where both know something, the others. */
    public UnknownFields<T> with(UnknownFields<T> others) {
        Map<String, RecordJson<T>> both = new HashMap<>(ofRecords);
        both.putAll(others.ofRecords);
        return new UnknownFields<>(others.header, both);
    }

    /** These, and of the others what they know of records with these keys. */
    public UnknownFields<T> withThoseOf(UnknownFields<T> others, List<String> keys) {
        Map<String, RecordJson<T>> both = new HashMap<>(ofRecords);
        keys.forEach(key -> {
            both.remove(key);
            RecordJson<T> theirs = others.ofRecords.get(key);
            if (theirs != null) {
                both.put(key, theirs);
            }
        });
        return new UnknownFields<>(header, both);
    }

    /** How many of these records have a value beyond {@link ValueLimits}. */
    public int outOfBounds(List<T> records, Function<T, String> key) {
        if (ofRecords.isEmpty()) {
            return 0;
        }
        return (int) records.stream()
                .map(key)
                .map(ofRecords::get)
                .filter(shape -> shape != null && shape.isOutOfBounds())
                .count();
    }

    /** The record with what was unknown in it when it was read. */
    RecordJson<T> putBack(RecordJson<T> shape) {
        RecordJson<T> earlier = ofRecords.get(shape.key());
        return earlier == null ? shape : shape.withUnknownOf(earlier);
    }
}
