package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.PutsGlobalsBack;
import org.xufei.domain.Language;
import org.xufei.domain.Room;

/** The commands of the frame and of every room: one name, one shortcut, and a control for each. */
@ExtendWith(PutsGlobalsBack.class)
final class CommandsTest {

    @TempDir
    private Path folder;

    private static List<Command> of(TestRooms rooms, Room room) {
        List<Command> all = new ArrayList<>(rooms.shell.commands().all());
        all.addAll(rooms.model(room).commands().all());
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void noTwoOfARoomShareAShortcut(Room room) {
        List<KeyCombination> keys = of(new TestRooms(folder), room).stream()
                .flatMap(command -> command.shortcuts().stream())
                .map(shortcut -> KeyCombination.valueOf(shortcut.keys()))
                .toList();

        assertThat(keys).as("give one of them another key").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void eachHasItsTextsInBothLanguages(Room room) {
        Map<String, String> english = Shipped.texts(Shipped.ENGLISH);
        Map<String, String> chinese = Shipped.texts(Shipped.CHINESE);
        List<String> asked = of(new TestRooms(folder), room).stream()
                .flatMap(command -> Stream.concat(Stream.of(command.name().getValue()), command.explanation().stream()))
                .map(Message::key)
                .toList();

        assertThat(english.keySet()).containsAll(asked);
        assertThat(chinese.keySet()).containsAll(asked);
    }

    @ParameterizedTest
    @EnumSource
    void eachIsReachedByAControlOrByAKey(Room room) throws TimeoutException {
        Screen screen = Screen.shared(1280, 763);
        List<Command> missing = Screen.onFx(() -> {
            TestRooms rooms = new TestRooms(folder);
            rooms.navigation.goTo(room);
            try (View view = rooms.in(new Texts(Language.ENGLISH))) {
                Set<Object> found = new HashSet<>();
                collect(view.root(), found);
                List<Command> all = new ArrayList<>(of(rooms, room));
                all.removeAll(found);
                all.removeIf(command -> command.shortcuts().stream().anyMatch(shortcut -> !shortcut.inList()));
                return all;
            }
        });
        screen.close();

        assertThat(missing)
                .extracting(command -> command.name().getValue().key())
                .as("bind a control of the view to each")
                .isEmpty();
    }

    @Test
    void everyCommandOfAListIsInIt() {
        TestRooms rooms = new TestRooms(folder);
        for (Room room : Room.values()) {
            assertThat(of(rooms, room)).doesNotHaveDuplicates();
        }
        assertThat(rooms.shell.commands().all()).containsAll(heldBy(rooms.shell.commands()));
        for (Room room : Room.values()) {
            CommandList commands = rooms.model(room).commands();
            assertThat(commands.all()).containsAll(heldBy(commands));
        }
    }

    /** Those that stand in the fields of a room's commands. */
    private static List<Command> heldBy(Object commands) {
        return Arrays.stream(commands.getClass().getDeclaredFields())
                .flatMap(field -> {
                    try {
                        field.setAccessible(true);
                        return among(field.get(commands));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private static Stream<Command> among(Object value) {
        if (value instanceof Command command) {
            return Stream.of(command);
        } else if (value instanceof Map<?, ?> map) {
            return among(map.values());
        }
        return value instanceof Collection<?> many ? many.stream().flatMap(CommandsTest::among) : Stream.empty();
    }

    /** Also from what is hidden now, and what a menu would show. */
    private static void collect(Node node, Set<Object> found) {
        CommandBinder.of(node.getProperties()).forEach(found::add);
        if (node instanceof MenuButton menu) {
            menu.getItems()
                    .forEach(item -> CommandBinder.of(item.getProperties()).forEach(found::add));
        }
        if (node instanceof ScrollPane pane && pane.getContent() != null) {
            collect(pane.getContent(), found);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
