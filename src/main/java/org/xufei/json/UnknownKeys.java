package org.xufei.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/** Keys that a newer version wrote and this one does not know: kept as they are, and written back. */
public final class UnknownKeys {

    public static final UnknownKeys NOTHING = new UnknownKeys(new JsonObject());

    private final JsonObject members;

    UnknownKeys(JsonObject members) {
        this.members = members;
    }

    Map<String, JsonElement> members() {
        return members.asMap();
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }
}
