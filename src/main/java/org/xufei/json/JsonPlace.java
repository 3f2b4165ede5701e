package org.xufei.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A place in a JSON document, handed down while shapes become domain objects so that every fault can say where it is. */
public record JsonPlace(String path) {

    public static final JsonPlace ROOT = new JsonPlace("");

    /** What turns a shape into a domain object. */
    @FunctionalInterface
    public interface Conversion<S, T> {
        T convert(S shape, JsonPlace place) throws JsonFault;
    }

    public JsonPlace field(String name) {
        return new JsonPlace(path.isEmpty() ? name : path + "." + name);
    }

    public JsonPlace item(int index) {
        return new JsonPlace(path + "[" + index + "]");
    }

    public JsonFault fault(JsonFault.Kind kind) {
        return new JsonFault(kind, path);
    }

    /** Converts each item at its own place; a list that is absent is an empty one. */
    public <S, T> List<T> each(@Nullable List<S> shapes, Conversion<S, T> conversion) throws JsonFault {
        if (shapes == null) {
            return List.of();
        }
        var converted = new ArrayList<T>(shapes.size());
        for (int i = 0; i < shapes.size(); i++) {
            converted.add(conversion.convert(shapes.get(i), item(i)));
        }
        return List.copyOf(converted);
    }

    /** Runs a constructor that refuses what it cannot hold, and gives the refusal this place. */
    public <T> T make(Supplier<T> maker) throws JsonFault {
        try {
            return maker.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new JsonFault(JsonFault.Kind.BAD_VALUE, path, e);
        }
    }

    /** Finds that no id occurs twice in the list at this place. */
    public <T> void requireDistinct(List<T> items, Function<T, String> id) throws JsonFault {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(id.apply(items.get(i)))) {
                throw item(i).field("id").fault(JsonFault.Kind.DUPLICATE_ID);
            }
        }
    }
}
