package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.xufei.PutsGlobalsBack;
import org.xufei.domain.Language;
import org.xufei.domain.Room;

/**
 * A form that saves switches its button off, and the window hands the focus on to whatever comes next, be it outside of the room: it
 * comes back to the list all the same.
 */
@ExtendWith(PutsGlobalsBack.class)
final class FocusAfterSavingTest {

    private final FxRobot robot = new FxRobot();
    private Screen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = new Screen(1280, 763);
    }

    private Node find(String selector) {
        return Screen.onFx(() -> {
            screen.layOut();
            Set<Node> wanted = screen.root().lookupAll(selector);
            return Screen.visible(screen.root())
                    .filter(wanted::contains)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing visible is " + selector));
        });
    }

    private void focus(String selector) {
        Node node = find(selector);
        robot.interact(node::requestFocus);
        assertThat(Screen.onFx(node::isFocused)).isTrue();
    }

    private void saveWithTheFocusHandedOn() {
        focus("#formPane #number");
        Button save = (Button) find("#formPane #save");
        focus("#settingsRoom");
        robot.interact(save::fire);
        assertThat(Screen.onFx(() -> Screen.visible(screen.root()).noneMatch(node -> node == save)))
                .as("the form is closed")
                .isTrue();
    }

    @Test
    void isInTheListThoughTheWindowHandedItOn(@TempDir Path folder) throws TimeoutException {
        TestRooms rooms = Screen.onFx(() -> new TestRooms(folder));
        View shell = Screen.onFx(() -> rooms.in(new Texts(Language.ENGLISH)));
        try {
            robot.interact(() -> {
                screen.show(shell.root());
                screen.scene().getWindow().requestFocus();
                rooms.navigation.goTo(Room.RECEIPTS);
                rooms.receipts.recordNew();
                rooms.form.fields().number().text().set("0962345678");
                rooms.form.fields().paid().text().set("2");
                rooms.form.fields().channel().text().set("kiosk");
                rooms.form.fields().days().text().set("7");
            });
            saveWithTheFocusHandedOn();
            assertThat(Screen.onFx(find("#table")::isFocused)).isTrue();

            robot.interact(() -> {
                rooms.navigation.goTo(Room.SIM_CARDS);
                rooms.simCards.form().openNew();
                rooms.simCards.form().fields().number().text().set("0972345678");
            });
            saveWithTheFocusHandedOn();
            assertThat(Screen.onFx(find("#list")::isFocused)).isTrue();
        } finally {
            robot.interact(shell::close);
            screen.close();
        }
    }
}
