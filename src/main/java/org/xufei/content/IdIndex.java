package org.xufei.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** The things of one kind by id, for those that refer to them. */
final class IdIndex<T> {

    private final Map<String, T> byId = new LinkedHashMap<>();

    /**
     * @param place of the list that holds the items
     * @throws JsonFault if an id occurs twice
     */
    IdIndex(List<T> items, Function<T, String> id, JsonPlace place) throws JsonFault {
        place.requireDistinct(items, id);
        items.forEach(item -> byId.put(id.apply(item), item));
    }

    Iterable<String> ids() {
        return byId.keySet();
    }

    /** What bears the id that stands at {@code place}. */
    T get(String id, JsonPlace place) throws JsonFault {
        T found = byId.get(id);
        if (found == null) {
            throw place.fault(JsonFault.Kind.UNKNOWN_REFERENCE);
        }
        return found;
    }
}
