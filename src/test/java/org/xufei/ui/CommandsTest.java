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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
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

    private static final Set<String> UNDO_AND_REDO = Set.of("undo", "redo");

    @TempDir
    private Path folder;

    private static List<Command> of(TestRooms rooms, Room room) {
        List<Command> all = new ArrayList<>(rooms.shell.commands().all());
        all.addAll(rooms.model(room).commands().all());
        if (room == Room.RENEW) {
            all.addAll(rooms.adviser.commands().all());
        }
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
            notice(rooms);
            try (View view = rooms.in(new Texts(Language.ENGLISH))) {
                screen.show(view.root());
                Set<Object> found = new HashSet<>();
                collect(view.root(), found);
                List<Command> all = new ArrayList<>(of(rooms, room));
                all.removeAll(found);
                all.removeIf(command -> isReachedByAKey(command, view.root()));
                return all;
            }
        });
        screen.close();

        assertThat(missing)
                .extracting(command -> command.name().getValue().key())
                .as("bind a control of the view to each, or let the room listen for its key")
                .isEmpty();
    }

    /** The key of a command that has a control too is not to be dead. */
    @ParameterizedTest
    @EnumSource
    void eachThatIsPossibleNowHearsEachOfItsKeys(Room room) throws TimeoutException {
        Screen screen = Screen.shared(1280, 763);
        List<Command> deaf = new ArrayList<>();
        List<Command> heard = new ArrayList<>();
        Screen.onFx(() -> {
            TestRooms rooms = new TestRooms(folder);
            rooms.addSamples();
            rooms.navigation.goTo(room);
            notice(rooms);
            try (View view = rooms.in(new Texts(Language.ENGLISH))) {
                screen.show(view.root());
                of(rooms, room).stream()
                        .filter(command ->
                                command.enabled().getValue() && !global(command).isEmpty())
                        // Their keys act also while they are not possible yet, see below.
                        .filter(command -> !UNDO_AND_REDO.contains(command.id()))
                        .forEach(command -> (isReachedByAKey(command, view.root()) ? heard : deaf).add(command));
            }
            return room;
        });
        screen.close();

        assertThat(deaf)
                .extracting(command -> command.name().getValue().key())
                .as("let the view listen for the keys of each")
                .isEmpty();
        assertThat(heard).hasSizeGreaterThanOrEqualTo(Room.values().length + 2);
    }

    @Test
    void theKeysOfUndoAndRedoReachTheHistory() throws TimeoutException {
        Screen screen = Screen.shared(1280, 763);
        Screen.onFx(() -> {
            TestRooms rooms = new TestRooms(folder);
            rooms.addSamples();
            List<Command> all = rooms.shell.commands().all();
            Command undo = all.stream()
                    .filter(command -> command.id().equals("undo"))
                    .findFirst()
                    .orElseThrow();
            Command redo = all.stream()
                    .filter(command -> command.id().equals("redo"))
                    .findFirst()
                    .orElseThrow();
            try (View view = rooms.in(new Texts(Language.ENGLISH))) {
                screen.show(view.root());
                for (Shortcut key : global(redo)) {
                    Event.fireEvent(view.root(), pressed(global(undo).get(0)));
                    assertThat(rooms.cards.cards().list().get().all()).isEmpty();
                    Event.fireEvent(view.root(), pressed(key));
                    assertThat(rooms.cards.cards().list().get().all()).isNotEmpty();
                }
            }
            return rooms;
        });
        screen.close();
    }

    /** Something that F6 can go to. */
    private static void notice(TestRooms rooms) {
        rooms.notices.offerUndo(Message.of("cards.form.discarded"), Message.of("cards.form.discarding"), () -> {});
    }

    private static List<Shortcut> global(Command command) {
        return command.shortcuts().stream()
                .filter(shortcut -> !shortcut.inList())
                .toList();
    }

    /** Presses each of its keys that is heard everywhere; whether the command, and it alone, runs each time. */
    private static boolean isReachedByAKey(Command command, Parent root) {
        AtomicInteger runs = new AtomicInteger();
        Subscription performing = command.perform(runs::incrementAndGet);
        List<Shortcut> keys = global(command);
        keys.forEach(shortcut -> Event.fireEvent(root, pressed(shortcut)));
        performing.unsubscribe();
        return !keys.isEmpty() && runs.get() == keys.size();
    }

    private static KeyEvent pressed(Shortcut shortcut) {
        KeyCodeCombination keys = keyCodes(KeyCombination.valueOf(shortcut.keys()));
        boolean isMac = System.getProperty("os.name").startsWith("Mac");
        boolean isShortcutDown = keys.getShortcut() == KeyCombination.ModifierValue.DOWN;
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                KeyEvent.CHAR_UNDEFINED,
                keys.getCode().getName(),
                keys.getCode(),
                keys.getShift() == KeyCombination.ModifierValue.DOWN,
                isShortcutDown && !isMac,
                keys.getAlt() == KeyCombination.ModifierValue.DOWN,
                isShortcutDown && isMac);
    }

    private static KeyCodeCombination keyCodes(KeyCombination keys) {
        return keys instanceof KeyCodeCombination codes
                ? codes
                : new KeyCodeCombination(
                        KeyCode.getKeyCode(((KeyCharacterCombination) keys).getCharacter()),
                        keys.getShift(),
                        keys.getControl(),
                        keys.getAlt(),
                        keys.getMeta(),
                        keys.getShortcut());
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
        assertThat(rooms.adviser.commands().all()).containsAll(heldBy(rooms.adviser.commands()));
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
