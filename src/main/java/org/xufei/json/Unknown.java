package org.xufei.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/** Keys that a newer version wrote and this one does not know: kept as they are, and written back. */
public final class Unknown {

    public static final Unknown NOTHING = new Unknown(new JsonObject());

    private final JsonObject members;

    Unknown(JsonObject members) {
        this.members = members;
    }

    Map<String, JsonElement> members() {
        return members.asMap();
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }
}
