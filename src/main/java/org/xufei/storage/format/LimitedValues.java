package org.xufei.storage.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xufei.storage.format.ValueLimit.Limited;

/** The values of a shape for which there is a {@link ValueLimit}, in it and in the shapes inside. */
final class LimitedValues {

    /** Of each shape: looked at for every record that is read. */
    private static final ClassValue<LimitedValues> ALL = new ClassValue<>() {
        @Override
        protected LimitedValues computeValue(Class<?> shape) {
            return new LimitedValues(shape);
        }
    };

    private final List<Value> values = new ArrayList<>();
    private final Constructor<?> constructor;

    /** @param limit null for one that is a shape itself, or has no limit */
    private record Value(
            RecordComponent component, @Nullable ValueLimit limit, boolean isShape) {

        @Nullable
        Object of(Object shape) {
            try {
                return component.getAccessor().invoke(shape);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("a record's accessor only reads", e);
            }
        }
    }

    private LimitedValues(Class<?> shape) {
        RecordComponent[] components = shape.getRecordComponents();
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
            Limited limited = component.getAnnotation(Limited.class);
            values.add(new Value(
                    component,
                    limited == null ? null : limited.value(),
                    component.getType().isRecord()
                            && component.getType().getPackage().equals(shape.getPackage())));
        }
        try {
            constructor = shape.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new LinkageError("a record has its canonical constructor", e);
        }
    }

    /** Whether a value is read as another, for it lies beyond its limit. */
    static boolean anyIsExceeded(Object shape) {
        return ALL.get(shape.getClass()).any(shape, ValueLimit::isExceededBy, LimitedValues::anyIsExceeded);
    }

    /** Whether there is more in a text than is seen, which is nothing to tell anybody. */
    static boolean anyHidesSomething(Object shape) {
        return ALL.get(shape.getClass()).any(shape, ValueLimit::hidesPartOf, LimitedValues::anyHidesSomething);
    }

    @FunctionalInterface
    private interface Asks {
        boolean about(ValueLimit limit, Object value);
    }

    @FunctionalInterface
    private interface AsksInside {
        boolean about(Object shape);
    }

    private boolean any(Object shape, Asks asks, AsksInside inside) {
        for (Value each : values) {
            ValueLimit limit = each.limit;
            if (limit != null || each.isShape) {
                Object value = each.of(shape);
                if (value != null && (limit == null ? inside.about(value) : asks.about(limit, value))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** This shape, with what its values were read from. */
    static <S> S putBack(S now, S earlier) {
        return ALL.get(now.getClass()).with(now, earlier);
    }

    @SuppressWarnings("unchecked") // The constructor is that of the class of S.
    private <S> S with(S now, S earlier) {
        @Nullable Object[] arguments = new Object[values.size()];
        for (int i = 0; i < arguments.length; i++) {
            Value each = values.get(i);
            Object value = each.of(now);
            Object old = each.of(earlier);
            if (each.limit != null) {
                value = each.limit.putBack(value, old);
            } else if (each.isShape && value != null && old != null) {
                value = putBack(value, old);
            }
            arguments[i] = value;
        }
        try {
            return (S) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a shape record refuses nothing", e);
        }
    }
}
