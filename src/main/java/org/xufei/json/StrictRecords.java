package org.xufei.json;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads shape records strictly, which Gson's own reflection does not: a missing key and a null are faults, and so is an unknown key
 * unless the record is {@link Extensible}. Of keys that stand twice the document is free already.
 */
final class StrictRecords implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!type.getRawType().isRecord()) {
            return null;
        }
        return InlineValue.class.isAssignableFrom(type.getRawType())
                ? new InlineAdapter<>(gson, type)
                : new ShapeAdapter<>(gson, type);
    }

    /** Carries a fault through Gson, which knows only unchecked exceptions. */
    static final class Found extends JsonParseException {
        private static final long serialVersionUID = 1;

        final transient JsonFault.Kind kind;
        final transient String path;

        Found(JsonFault.Kind kind, String path) {
            super(kind + " at " + path);
            this.kind = kind;
            this.path = path;
        }
    }

    /** Reads and writes the one component in place of the record. */
    private static final class InlineAdapter<T> extends TypeAdapter<T> {

        private final Gson gson;
        private final RecordComponent component;
        private final Shapes.Maker<T> maker;

        InlineAdapter(Gson gson, TypeToken<T> type) {
            this.gson = gson;
            component = type.getRawType().getRecordComponents()[0];
            component.getAccessor().setAccessible(true);
            maker = Shapes.maker(type);
        }

        @Override
        public T read(JsonReader in) throws IOException {
            return maker.make(values().read(in));
        }

        @Override
        @SuppressWarnings("unchecked") // The adapter was asked for by the component's own type.
        public void write(JsonWriter out, T record) throws IOException {
            ((TypeAdapter<Object>) values()).write(out, Objects.requireNonNull(Shapes.valueOf(component, record)));
        }

        private TypeAdapter<?> values() {
            return gson.getAdapter(TypeToken.get(component.getGenericType()));
        }
    }
}
