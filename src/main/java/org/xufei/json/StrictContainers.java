package org.xufei.json;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonToken;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a list only from an array and a map only from an object: Gson by itself takes null for both, and an array for a map. */
final class StrictContainers implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() == List.class) {
            return beginningWith(JsonToken.BEGIN_ARRAY, gson.getDelegateAdapter(this, type));
        }
        if (type.getRawType() == Map.class) {
            return beginningWith(JsonToken.BEGIN_OBJECT, gson.getDelegateAdapter(this, type));
        }
        return null;
    }

    private static <T> TypeAdapter<T> beginningWith(JsonToken token, TypeAdapter<T> container) {
        return new StrictValue<>(token, container::read, container::write);
    }
}
