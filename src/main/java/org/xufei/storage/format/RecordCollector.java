package org.xufei.storage.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.UnknownKeys;
import org.xufei.json.WithUnknownKeys;

/** Records read so far, in the order of the file, no id twice. */
public final class RecordCollector<T> {

    private final Map<String, T> records = new LinkedHashMap<>();
    private final Map<String, WithUnknownKeys<RecordJson<T>>> unknown = new HashMap<>();

    public void add(WithUnknownKeys<? extends RecordJson<T>> read, JsonPlace place) throws JsonFault {
        RecordJson<T> shape = read.shape();
        T record = shape.toDomain(place);
        if (records.putIfAbsent(shape.key(), record) != null) {
            throw place.field("id").fault(JsonFault.Kind.DUPLICATE_ID);
        }
        UnknownFields.note(read, unknown);
    }

    /** Whether this very record is here: a second copy of it is a fault, but no loss. */
    public boolean holds(WithUnknownKeys<? extends RecordJson<T>> read, JsonPlace place) throws JsonFault {
        return read.shape().toDomain(place).equals(records.get(read.shape().key()));
    }

    public List<T> records() {
        return List.copyOf(records.values());
    }

    public UnknownFields<T> unknownFields(UnknownKeys header) {
        return new UnknownFields<>(header, unknown);
    }
}
