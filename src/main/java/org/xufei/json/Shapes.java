package org.xufei.json;

import com.google.gson.reflect.TypeToken;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes shape records and reads their components. */
final class Shapes {

    private Shapes() {}

    /** Makes a record from the values of its components, in their order. */
    @FunctionalInterface
    interface Maker<T> {
        T make(@Nullable Object... values);
    }

    @SuppressWarnings("unchecked") // The raw type of a TypeToken<T> is T's class.
    static <T> Maker<T> maker(TypeToken<T> type) {
        Class<T> shape = (Class<T>) type.getRawType();
        try {
            Constructor<T> constructor = shape.getDeclaredConstructor(Arrays.stream(shape.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return values -> made(constructor, values);
        } catch (NoSuchMethodException e) {
            throw new LinkageError("a record has its canonical constructor", e);
        }
    }

    private static <T> T made(Constructor<T> constructor, @Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a shape record refuses nothing", e);
        }
    }

    static @Nullable Object valueOf(RecordComponent component, Object shape) {
        try {
            return component.getAccessor().invoke(shape);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record's accessor only reads", e);
        }
    }
}
