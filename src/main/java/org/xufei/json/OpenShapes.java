package org.xufei.json;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes an {@link WithUnknownKeys} as the object that its shape and its unknown keys make together. */
final class OpenShapes implements TypeAdapterFactory {

    @Override
    @SuppressWarnings("unchecked") // The raw type of this T is Open.
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() != WithUnknownKeys.class) {
            return null;
        }
        // One that is only written knows its shape by itself.
        Type shape = type.getType() instanceof ParameterizedType open ? open.getActualTypeArguments()[0] : Object.class;
        return (TypeAdapter<T>) new Adapter<>(gson, gson.getAdapter(TypeToken.get(shape)));
    }

    /** Reads an object and what it has beside its shape. */
    static <S> WithUnknownKeys<S> read(TypeAdapter<S> shapes, ShapeReader in) throws IOException {
        S shape = shapes.read(in);
        JsonObject unknown = in.take();
        return unknown == null ? WithUnknownKeys.of(shape) : new WithUnknownKeys<>(shape, new UnknownKeys(unknown));
    }

    /** Reads an object that holds a list beside the components of its header. */
    static <H, S> OpenDocument<H, S> readDocument(
            Gson gson, ShapeReader in, Class<H> header, String list, Class<S> item) throws IOException {
        List<WithUnknownKeys<S>> items = new ArrayList<>();
        TypeAdapter<S> shapes = gson.getAdapter(item);
        boolean[] found = {false};
        H read = ((ShapeAdapter<H>) gson.getAdapter(header)).read(in, (key, place) -> {
            if (!key.equals(list)) {
                return false;
            } else if (in.peek() != JsonToken.BEGIN_ARRAY) {
                throw new StrictRecords.Found(JsonFault.Kind.WRONG_TYPE, place);
            }
            in.beginArray();
            while (in.hasNext()) {
                items.add(read(shapes, in));
            }
            in.endArray();
            found[0] = true;
            return true;
        });
        if (!found[0]) {
            throw new StrictRecords.Found(JsonFault.Kind.MISSING, list);
        }
        JsonObject unknown = in.take();
        return new OpenDocument<>(
                unknown == null ? WithUnknownKeys.of(read) : new WithUnknownKeys<>(read, new UnknownKeys(unknown)),
                items);
    }

    private static final class Adapter<S> extends TypeAdapter<WithUnknownKeys<S>> {

        private final Gson gson;
        private final TypeAdapter<S> shapes;

        Adapter(Gson gson, TypeAdapter<S> shapes) {
            this.gson = gson;
            this.shapes = shapes;
        }

        @Override
        public WithUnknownKeys<S> read(JsonReader in) throws IOException {
            return OpenShapes.read(shapes, (ShapeReader) in);
        }

        @Override
        @SuppressWarnings("unchecked") // An object's own class is S or a class of it.
        public void write(JsonWriter out, WithUnknownKeys<S> open) throws IOException {
            Class<S> shape = (Class<S>) open.shape().getClass();
            ((ShapeAdapter<S>) gson.getAdapter(shape))
                    .write(out, open.shape(), open.unknown().members());
        }
    }
}
