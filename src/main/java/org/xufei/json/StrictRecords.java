package org.xufei.json;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads shape records strictly, which Gson's own reflection does not: a missing key and a null are faults, and so is an unknown key
 * unless the record has a component of type {@link Unknown} to keep it. Of keys that stand twice the document is free already.
 */
final class StrictRecords implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!type.getRawType().isRecord()) {
            return null;
        }
        return Inline.class.isAssignableFrom(type.getRawType())
                ? new InlineAdapter<>(gson, type)
                : new Adapter<>(gson, type);
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
        private final Constructor<T> constructor;

        InlineAdapter(Gson gson, TypeToken<T> type) {
            this.gson = gson;
            component = type.getRawType().getRecordComponents()[0];
            component.getAccessor().setAccessible(true);
            constructor = canonical(type);
        }

        @Override
        public T read(JsonReader in) throws IOException {
            Object value =
                    gson.getAdapter(TypeToken.get(component.getGenericType())).read(in);
            return made(constructor, value);
        }

        @Override
        public void write(JsonWriter out, T record) throws IOException {
            Adapter.write(
                    gson.getAdapter(TypeToken.get(component.getGenericType())),
                    out,
                    Objects.requireNonNull(Adapter.valueOf(component, record)));
        }
    }

    @SuppressWarnings("unchecked") // The raw type of a TypeToken<T> is T's class.
    private static <T> Constructor<T> canonical(TypeToken<T> type) {
        Class<T> shape = (Class<T>) type.getRawType();
        try {
            Constructor<T> constructor = shape.getDeclaredConstructor(Arrays.stream(shape.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new LinkageError("a record has its canonical constructor", e);
        }
    }

    private static <T> T made(Constructor<T> constructor, @Nullable Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a shape record refuses nothing", e);
        }
    }

    private static final class Adapter<T> extends TypeAdapter<T> {

        private final Gson gson;
        private final Map<String, RecordComponent> components = new LinkedHashMap<>();
        private final Constructor<T> constructor;

        Adapter(Gson gson, TypeToken<T> type) {
            this.gson = gson;
            for (RecordComponent component : type.getRawType().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                components.put(component.getName(), component);
            }
            constructor = canonical(type);
        }

        @Override
        public T read(JsonReader in) throws IOException {
            if (in.peek() != JsonToken.BEGIN_OBJECT) {
                throw new Found(JsonFault.Kind.WRONG_TYPE, in.getPath());
            }
            String here = in.getPath();
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            JsonObject unknown = new JsonObject();
            in.beginObject();
            while (in.hasNext()) {
                String key = in.nextName();
                String place = in.getPath();
                RecordComponent component = components.get(key);
                if (component != null && component.getType() != Unknown.class) {
                    values.put(key, readValue(in, component, place));
                } else if (keepsUnknown()) {
                    unknown.add(key, gson.<JsonElement>fromJson(in, JsonElement.class));
                } else {
                    throw new Found(JsonFault.Kind.UNKNOWN_KEY, place);
                }
            }
            in.endObject();
            return construct(values, unknown, here);
        }

        private Object readValue(JsonReader in, RecordComponent component, String place) throws IOException {
            // A null is an absent value spelled out; no file of ours writes it.
            if (in.peek() == JsonToken.NULL) {
                throw new Found(JsonFault.Kind.WRONG_TYPE, place);
            }
            Object value =
                    gson.getAdapter(TypeToken.get(component.getGenericType())).read(in);
            if (value == null) {
                throw new Found(JsonFault.Kind.BAD_VALUE, place);
            }
            return value;
        }

        private boolean keepsUnknown() {
            return components.values().stream().anyMatch(component -> component.getType() == Unknown.class);
        }

        private T construct(Map<String, @Nullable Object> values, JsonObject unknown, String here) {
            @Nullable Object[] arguments = new Object[components.size()];
            int i = 0;
            for (RecordComponent component : components.values()) {
                Object value =
                        component.getType() == Unknown.class ? new Unknown(unknown) : values.get(component.getName());
                if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw new Found(JsonFault.Kind.MISSING, here + "." + component.getName());
                }
                arguments[i++] = value;
            }
            return made(constructor, arguments);
        }

        @Override
        public void write(JsonWriter out, T record) throws IOException {
            out.beginObject();
            for (RecordComponent component : components.values()) {
                Object value = valueOf(component, record);
                if (value instanceof Unknown rest) {
                    for (Map.Entry<String, JsonElement> entry : rest.members().entrySet()) {
                        out.name(entry.getKey());
                        gson.toJson(entry.getValue(), out);
                    }
                } else if (value != null) {
                    out.name(component.getName());
                    write(gson.getAdapter(TypeToken.get(component.getGenericType())), out, value);
                }
            }
            out.endObject();
        }

        private static @Nullable Object valueOf(RecordComponent component, Object record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("a record's accessor only reads", e);
            }
        }

        @SuppressWarnings("unchecked") // The adapter was asked for by the component's own type.
        private static <V> void write(TypeAdapter<V> adapter, JsonWriter out, Object value) throws IOException {
            adapter.write(out, (V) value);
        }
    }
}
