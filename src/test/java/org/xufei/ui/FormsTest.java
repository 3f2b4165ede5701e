package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.domain.Room;

/** Closing the app asks about every form that there is. */
final class FormsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aRoomTellsEveryFormThatItHolds(Room room) throws IllegalAccessException {
        RoomModel model = new TestRooms(folder).model(room);

        assertThat(heldBy(model))
                .as("hand each of them back from forms()")
                .containsExactlyInAnyOrderElementsOf(model.forms());
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIPTS", "SIM_CARDS", "GUIDE"})
    void someRoomsHoldAny(Room room) throws IllegalAccessException {
        assertThat(heldBy(new TestRooms(folder).model(room))).isNotEmpty();
    }

    /** The forms among all objects of the screens that are reached from this one. */
    private static Set<Form<?>> heldBy(Object root) throws IllegalAccessException {
        Set<Form<?>> forms = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(Set.of(root));
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof Form<?> form) {
                forms.add(form);
            } else if (next instanceof Collection<?> many) {
                many.stream().filter(each -> each != null).forEach(open::push);
            } else if (next instanceof Map<?, ?> map) {
                open.addAll(map.values());
            } else if (next instanceof Optional<?> some) {
                some.ifPresent(open::push);
            } else if (next.getClass().getPackageName().startsWith("org.xufei.ui")
                    && !next.getClass().isHidden()) {
                for (Field field : next.getClass().getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive()) {
                        field.setAccessible(true);
                        Object value = field.get(next);
                        if (value != null) {
                            open.push(value);
                        }
                    }
                }
            }
        }
        return forms;
    }
}
