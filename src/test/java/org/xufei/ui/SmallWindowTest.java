package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.PutsGlobalsBack;
import org.xufei.domain.Language;
import org.xufei.domain.Room;

/** A small laptop whose screen is scaled to 150 % leaves 853 by 533 pixels; 800 by 480 is the smallest window. */
@ExtendWith(PutsGlobalsBack.class)
final class SmallWindowTest {

    private static final List<String> PINNED = List.of("#reset", "#record", "#another");

    private static final List<String> ON_THE_PAGE = List.of(
            "#number",
            "#known",
            "#operator-smart",
            "#operator-cootel",
            "#channel-online",
            "#channel-shop",
            "#step-open",
            "#step-confirm",
            "#precautionsSide",
            "#tipsSide",
            "#precaution-state",
            "#precaution-offers");

    @TempDir
    private Path folder;

    private Optional<Screen> screen = Optional.empty();

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        if (screen.isPresent()) {
            screen.get().close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE,  853, 533",
        "ENGLISH,  853, 533",
        "CHINESE,  800, 480",
        "ENGLISH,  800, 480",
        "CHINESE, 1000, 650",
        "ENGLISH, 1000, 650"
    })
    void everythingOfARenewalIsReached(Language language, int width, int height) throws TimeoutException {
        Screen opened = Screen.shared(width, height);
        screen = Optional.of(opened);

        List<String> faults = Screen.onFx(() -> {
            TestRooms rooms = new TestRooms(folder);
            rooms.addSamples();
            rooms.renew.number().field().text().set("0962345678");
            try (View view = rooms.in(new Texts(language))) {
                opened.show(view.root());
                // Lists take the height of what stands in them, and then the page finds its bar.
                opened.layOut();
                List<String> found = new ArrayList<>(ViewsTest.faults(opened));
                PINNED.stream().filter(id -> !isInside(opened, id)).forEach(id -> found.add(id + " is not in sight"));
                ON_THE_PAGE.stream()
                        .filter(id -> !isReached(opened, id))
                        .forEach(id -> found.add(id + " is out of reach"));
                return found;
            }
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void theOverviewFollowsAWindowThatBecomesNarrow() throws TimeoutException {
        Screen opened = new Screen(1280, 760);
        screen = Optional.of(opened);

        View view = Screen.onFx(() -> {
            TestRooms rooms = new TestRooms(folder);
            rooms.addSamples();
            rooms.navigation.goTo(Room.OVERVIEW);
            View all = rooms.in(new Texts(Language.ENGLISH));
            opened.show(all.root());
            return all;
        });
        List<String> outside = new ArrayList<>();
        for (int width : List.of(1180, 1000, 800)) {
            opened.resize(width, 760);
            Screen.onFx(() -> Stream.of("#spendingTile", "#acknowledgeAll")
                    .filter(id -> inScene(node(opened, id)).getMaxX() > width)
                    .map(id -> outside.add(id + " at " + width))
                    .toList());
        }
        Screen.onFx(() -> {
            view.close();
            return view;
        });

        assertThat(outside).isEmpty();
    }

    private static boolean isReached(Screen screen, String id) {
        Node node = node(screen, id);
        List<ScrollPane> panes = panes(node).toList();
        for (ScrollPane pane : panes) {
            scrollTo(pane, node);
            screen.layOut();
        }
        return isInside(screen, id) && panes.stream().allMatch(pane -> contains(inScene(pane), inScene(node)));
    }

    private static void scrollTo(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        double hidden =
                content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        double top = content.sceneToLocal(inScene(node)).getMinY();
        pane.setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(1, (top - 8) / hidden)));
    }

    private static boolean isInside(Screen screen, String id) {
        Bounds bounds = inScene(node(screen, id));
        return bounds.getMinX() >= 0
                && bounds.getMinY() >= 0
                && bounds.getMaxX() <= screen.width()
                && bounds.getMaxY() <= screen.height();
    }

    private static boolean contains(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - 1
                && inner.getMaxX() <= outer.getMaxX() + 1
                && inner.getMinY() >= outer.getMinY() - 1
                && inner.getMaxY() <= outer.getMaxY() + 1;
    }

    private static Stream<ScrollPane> panes(Node node) {
        return Stream.<Parent>iterate(node.getParent(), parent -> parent != null, Node::getParent)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast);
    }

    private static Node node(Screen screen, String id) {
        return Screen.visible(screen.root())
                .filter(node -> id.equals("#" + node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not there"));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
