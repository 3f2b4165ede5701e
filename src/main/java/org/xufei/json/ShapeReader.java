package org.xufei.json;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Carries what stood in an object beside its shape from the adapter that found it to the one around. */
final class ShapeReader extends JsonReader {

    private @Nullable JsonObject left;

    ShapeReader(Reader in) {
        super(in);
    }

    /** @param unknown of the object that was read last; null for nothing */
    void leave(@Nullable JsonObject unknown) {
        left = unknown;
    }

    /** What was left, once. */
    @Nullable
    JsonObject take() {
        JsonObject taken = left;
        left = null;
        return taken;
    }
}
