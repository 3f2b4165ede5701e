package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.PutsGlobalsBack;
import org.xufei.domain.Language;
import org.xufei.domain.Room;

/** Tab goes through each room: to every control, to none twice, to where one can see it, and back to where it began. */
@ExtendWith(PutsGlobalsBack.class)
final class TabOrderTest {

    private static final int MAX_STOPS = 300;

    @TempDir
    private Path folder;

    private Optional<Screen> screen = Optional.empty();

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        if (screen.isPresent()) {
            screen.get().close();
        }
    }

    private record Place(String name, Consumer<TestRooms> before, Consumer<Parent> after) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Place in(Room room) {
        return in(room, "", rooms -> {}, root -> {});
    }

    private static Place in(Room room, String what, Consumer<TestRooms> then, Consumer<Parent> after) {
        return new Place(
                room + what,
                rooms -> {
                    rooms.addSamples();
                    rooms.navigation.goTo(room);
                    then.accept(rooms);
                },
                after);
    }

    static Stream<Arguments> places() {
        return Stream.of(
                        in(Room.OVERVIEW),
                        in(Room.RENEW),
                        in(Room.RENEW, " with the adviser", rooms -> {}, pressing("#choose")),
                        in(Room.RECEIPTS),
                        in(Room.RECEIPTS, " with its form", rooms -> rooms.receipts.recordNew(), root -> {}),
                        in(Room.SIM_CARDS),
                        in(
                                Room.SIM_CARDS,
                                " with its form",
                                rooms -> rooms.simCards.form().openNew(),
                                root -> {}),
                        in(Room.SETTINGS),
                        in(Room.SETTINGS, " at the backups", rooms -> {}, pressing("#backupsSection")),
                        in(Room.SETTINGS, " at the trash", rooms -> {}, pressing("#trashSection")))
                .flatMap(place -> Stream.of(Arguments.of(place, 1280, 763), Arguments.of(place, 800, 443)));
    }

    private static Consumer<Parent> pressing(String selector) {
        return root -> ((ButtonBase) root.lookup(selector)).fire();
    }

    @ParameterizedTest(name = "{0} {1}x{2}")
    @MethodSource("places")
    void reachesEveryControlOnceWhereItIsSeen(Place place, int width, int height) throws TimeoutException {
        Screen opened = Screen.shared(width, height);
        screen = Optional.of(opened);
        List<String> faults = Screen.onFx(() -> {
            TestRooms rooms = new TestRooms(folder);
            place.before().accept(rooms);
            try (View view = rooms.in(new Texts(Language.ENGLISH))) {
                opened.show(view.root());
                place.after().accept(opened.root());
                opened.layOut();
                return walk(opened);
            }
        });
        assertThat(faults).isEmpty();
    }

    private static List<String> walk(Screen screen) {
        List<String> faults = new ArrayList<>();
        Scene scene = screen.scene();
        Keyboard.serve(scene);
        List<Node> stops = new ArrayList<>();
        Node first = Screen.visible(screen.root())
                .filter(TabOrderTest::isStop)
                .findFirst()
                .orElseThrow();
        first.requestFocus();
        do {
            Node now = scene.getFocusOwner();
            if (stops.contains(now)) {
                faults.add("twice: " + describe(now));
                break;
            }
            stops.add(now);
            screen.layOut();
            if (!isSeen(now, screen)) {
                faults.add("out of sight: " + describe(now));
            }
            now.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
        } while (scene.getFocusOwner() != first && stops.size() < MAX_STOPS);
        Set<Node> reached = Set.copyOf(stops);
        Screen.visible(screen.root())
                .filter(TabOrderTest::isStop)
                .filter(node -> !reached.contains(node))
                .forEach(node -> faults.add("never reached: " + describe(node)));
        return faults;
    }

    private static boolean isStop(Node node) {
        return node instanceof Control
                && node.isFocusTraversable()
                && !node.isDisabled()
                && !isLedToByArrows(node)
                && Stream.<Node>iterate(node.getParent(), parent -> parent != null, Node::getParent)
                        .noneMatch(parent -> parent instanceof ComboBoxBase || parent instanceof TextInputControl);
    }

    /** Tab stops at one of a group, the chosen one; arrows lead to its neighbours. */
    private static boolean isLedToByArrows(Node node) {
        return node instanceof Choice choice
                && choice.getToggleGroup() != null
                && choice.getToggleGroup().getSelectedToggle() != null
                && !choice.isSelected();
    }

    /** Whether at least a strip of it stands in the window and in every pane that scrolls it. */
    private static boolean isSeen(Node node, Screen screen) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        double left = Math.max(0, bounds.getMinX());
        double right = Math.min(screen.width(), bounds.getMaxX());
        double top = Math.max(0, bounds.getMinY());
        double bottom = Math.min(screen.height(), bounds.getMaxY());
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                Bounds clip = at.localToScene(at.getClip().getBoundsInParent());
                left = Math.max(left, clip.getMinX());
                right = Math.min(right, clip.getMaxX());
                top = Math.max(top, clip.getMinY());
                bottom = Math.min(bottom, clip.getMaxY());
            }
        }
        return right - left >= Math.min(12, bounds.getWidth()) && bottom - top >= Math.min(12, bounds.getHeight());
    }

    private static String describe(Node node) {
        String text = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + text;
    }
}
