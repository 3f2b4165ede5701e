package org.xufei.content;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds every part of one type, however deep it lies, so that a rule holds for parts that nobody has written yet. */
final class GuideParts {

    private GuideParts() {}

    static <T> List<T> in(Object whole, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(whole, type, found);
        return found;
    }

    /** What a record itself holds. */
    static List<Object> componentsOf(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(component -> valueOf(component, record))
                .toList();
    }

    private static <T> void collect(Object part, Class<T> type, List<T> found) {
        if (type.isInstance(part)) {
            found.add(type.cast(part));
        }
        if (part instanceof Collection<?> items) {
            items.forEach(item -> collect(item, type, found));
        } else if (part instanceof Map<?, ?> map) {
            collect(map.values(), type, found);
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(item -> collect(item, type, found));
        } else if (part instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(valueOf(component, record), type, found);
            }
        }
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return opened(component).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record’s accessor only reads", e);
        }
    }

    /** A record of a test need not be public. */
    private static Method opened(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }
}
