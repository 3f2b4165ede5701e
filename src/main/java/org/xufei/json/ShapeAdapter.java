package org.xufei.json;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an object into a shape record and writes it, key by key in the order of its components. */
final class ShapeAdapter<T> extends TypeAdapter<T> {

    private static final String CHECK = "check";

    private final Gson gson;
    private final Map<String, RecordComponent> components = new LinkedHashMap<>();
    private final Shapes.Maker<T> maker;
    private final boolean isExtensible;
    private final boolean isChecked;

    ShapeAdapter(Gson gson, TypeToken<T> type) {
        this.gson = gson;
        for (RecordComponent component : type.getRawType().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            components.put(component.getName(), component);
        }
        maker = Shapes.maker(type);
        isExtensible = Extensible.class.isAssignableFrom(type.getRawType());
        isChecked = Extensible.Checked.class.isAssignableFrom(type.getRawType());
    }

    /** Reads what stands under a key that is no component. */
    @FunctionalInterface
    interface More {
        /** @return whether the key was read */
        boolean read(String key, String place) throws IOException;
    }

    @Override
    public T read(JsonReader in) throws IOException {
        return read(in, (key, place) -> false);
    }

    T read(JsonReader in, More more) throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            throw new StrictRecords.Found(JsonFault.Kind.WRONG_TYPE, in.getPath());
        }
        String here = in.getPath();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        JsonObject unknown = null;
        in.beginObject();
        while (in.hasNext()) {
            String key = in.nextName();
            String place = in.getPath();
            RecordComponent component = components.get(key);
            if (component != null) {
                values.put(key, readValue(in, component, place));
                JsonObject inside = left(in);
                if (inside != null && component.getType().isRecord()) {
                    unknown = with(unknown, key, inside);
                }
            } else if (isChecked && key.equals(CHECK)) {
                var unused = readValue(in, gson.getAdapter(String.class), place);
            } else if (!more.read(key, place)) {
                if (!isExtensible) {
                    throw new StrictRecords.Found(JsonFault.Kind.UNKNOWN_KEY, place);
                }
                unknown = with(unknown, key, gson.<JsonElement>fromJson(in, JsonElement.class));
            }
        }
        in.endObject();
        T shape = construct(values, here);
        if (in instanceof ShapeReader reader) {
            reader.leave(unknown);
        }
        return shape;
    }

    private static @Nullable JsonObject left(JsonReader in) {
        return in instanceof ShapeReader reader ? reader.take() : null;
    }

    private static JsonObject with(@Nullable JsonObject unknown, String key, JsonElement value) {
        JsonObject all = unknown == null ? new JsonObject() : unknown;
        all.add(key, value);
        return all;
    }

    private Object readValue(JsonReader in, RecordComponent component, String place) throws IOException {
        return readValue(in, gson.getAdapter(TypeToken.get(component.getGenericType())), place);
    }

    private static Object readValue(JsonReader in, TypeAdapter<?> values, String place) throws IOException {
        // A null is an absent value spelled out; no file of ours writes it.
        if (in.peek() == JsonToken.NULL) {
            throw new StrictRecords.Found(JsonFault.Kind.WRONG_TYPE, place);
        }
        Object value = values.read(in);
        if (value == null) {
            throw new StrictRecords.Found(JsonFault.Kind.BAD_VALUE, place);
        }
        return value;
    }

    private T construct(Map<String, @Nullable Object> values, String here) {
        @Nullable Object[] arguments = new Object[components.size()];
        int i = 0;
        for (RecordComponent component : components.values()) {
            Object value = values.get(component.getName());
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new StrictRecords.Found(JsonFault.Kind.MISSING, here + "." + component.getName());
            }
            arguments[i++] = value;
        }
        return maker.make(arguments);
    }

    @Override
    public void write(JsonWriter out, T shape) throws IOException {
        write(out, shape, Map.of());
    }

    /** @param unknown what is written behind the components, and inside those that are shapes behind theirs */
    void write(JsonWriter out, T shape, Map<String, JsonElement> unknown) throws IOException {
        out.beginObject();
        for (RecordComponent component : components.values()) {
            Object value = Shapes.valueOf(component, shape);
            if (value != null) {
                out.name(component.getName());
                write(
                        gson.getAdapter(TypeToken.get(component.getGenericType())),
                        out,
                        value,
                        unknown.get(component.getName()));
            }
        }
        for (Map.Entry<String, JsonElement> entry : unknown.entrySet()) {
            if (!components.containsKey(entry.getKey())) {
                out.name(entry.getKey());
                gson.toJson(entry.getValue(), out);
            }
        }
        out.endObject();
    }

    @SuppressWarnings("unchecked") // The adapter was asked for by the component's own type.
    private static <V> void write(TypeAdapter<V> adapter, JsonWriter out, Object value, @Nullable JsonElement unknown)
            throws IOException {
        if (unknown != null && adapter instanceof ShapeAdapter<V> inside) {
            inside.write(out, (V) value, unknown.getAsJsonObject().asMap());
        } else {
            adapter.write(out, (V) value);
        }
    }
}
