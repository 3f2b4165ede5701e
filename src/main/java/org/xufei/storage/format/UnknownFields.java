package org.xufei.storage.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.xufei.json.UnknownKeys;
import org.xufei.json.WithUnknownKeys;

/**
 * What stands in a file beside what this version reads, kept so that the next save writes it back: the keys of a newer version, and values
 * that are read as others.
 *
 * @param ofRecords by key, the records of which not all was read, as they stood
 */
public record UnknownFields<T>(UnknownKeys header, Map<String, WithUnknownKeys<RecordJson<T>>> ofRecords) {

    public UnknownFields {
        ofRecords = Map.copyOf(ofRecords);
    }

    public static <T> UnknownFields<T> none() {
        return new UnknownFields<>(UnknownKeys.NOTHING, Map.of());
    }

    /** Notes a record if writing what was read of it would lose something. */
    public static <T> void note(
            WithUnknownKeys<? extends RecordJson<T>> read, Map<String, WithUnknownKeys<RecordJson<T>>> ofRecords) {
        RecordJson<T> shape = read.shape();
        if (read.hasUnknown()
                || shape.hasNewerWords()
                || LimitedValues.anyIsExceeded(shape)
                || LimitedValues.anyHidesSomething(shape)) {
            ofRecords.put(shape.key(), new WithUnknownKeys<>(shape, read.unknown()));
        }
    }

    /** These and others; where both know something, the others. */
    public UnknownFields<T> with(UnknownFields<T> others) {
        Map<String, WithUnknownKeys<RecordJson<T>>> both = new HashMap<>(ofRecords);
        both.putAll(others.ofRecords);
        return new UnknownFields<>(others.header, both);
    }

    /** These, and of the others what they know of records with these keys. */
    public UnknownFields<T> withThoseOf(UnknownFields<T> others, List<String> keys) {
        Map<String, WithUnknownKeys<RecordJson<T>>> both = new HashMap<>(ofRecords);
        keys.forEach(key -> {
            both.remove(key);
            WithUnknownKeys<RecordJson<T>> theirs = others.ofRecords.get(key);
            if (theirs != null) {
                both.put(key, theirs);
            }
        });
        return new UnknownFields<>(header, both);
    }

    /** How many of these records have a value beyond its {@link ValueLimit}. */
    public int outOfBounds(List<T> records, Function<T, String> key) {
        if (ofRecords.isEmpty()) {
            return 0;
        }
        return (int) records.stream()
                .map(key)
                .map(ofRecords::get)
                .filter(record -> record != null && LimitedValues.anyIsExceeded(record.shape()))
                .count();
    }

    /** The record with what stood in it beside what was read. */
    WithUnknownKeys<RecordJson<T>> putBack(RecordJson<T> shape) {
        WithUnknownKeys<RecordJson<T>> earlier = ofRecords.get(shape.key());
        return earlier == null ? WithUnknownKeys.of(shape) : putBack(shape, earlier);
    }

    /** The same by an earlier state that is at hand. */
    static <T> WithUnknownKeys<RecordJson<T>> putBack(
            RecordJson<T> shape, WithUnknownKeys<? extends RecordJson<T>> earlier) {
        RecordJson<T> was = earlier.shape();
        return new WithUnknownKeys<>(LimitedValues.putBack(shape.withNewerWordsOf(was), was), earlier.unknown());
    }
}
