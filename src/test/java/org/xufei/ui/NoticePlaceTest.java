package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.PutsGlobalsBack;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.domain.sim.PhoneNumber;

/** Notices have places of their own: none moves the room, and none lies over another or over what is pressed at the foot. */
@ExtendWith(PutsGlobalsBack.class)
final class NoticePlaceTest {

    private static final Message REVIVED = Message.of("receipts.saved.latetopup", new PhoneNumber("+855962345678"));

    private static final Message ENDLESS = Message.of("cards.form.saved", "a name without an end ".repeat(30));

    @TempDir
    private Path folder;

    private Optional<Screen> opened = Optional.empty();

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        if (opened.isPresent()) {
            opened.get().close();
        }
    }

    /** Of the smallest windows, with their side bar narrow and wide, a title bar leaves these. */
    @ParameterizedTest
    @CsvSource({"CHINESE, 800, 443", "ENGLISH, 800, 443", "CHINESE, 1000, 613", "ENGLISH, 1000, 613"})
    void bothFitIntoSmallWindowsAndMoveNothing(Language language, int width, int height) throws TimeoutException {
        Screen screen = new Screen(width, height);
        opened = Optional.of(screen);
        Screen.onFx(() -> {
            TestRooms rooms = new TestRooms(folder);
            try (View view = rooms.in(new Texts(language))) {
                screen.show(view.root());
                // The number that is recorded: one goes back to it, and nothing about the renewal changes.
                rooms.renew.number().field().text().set("0962345678");
                screen.layOut();
                Bounds record = place("#record");
                Bounds room = place("#roomScroll");
                List<Runnable> edits = List.of(
                        () -> recordFirst(rooms),
                        () -> rooms.notices.offerUndo(REVIVED, REVIVED, () -> {}),
                        () -> rooms.notices.offerUndo(ENDLESS, ENDLESS, () -> {}));
                for (Runnable edit : edits) {
                    edit.run();
                    rooms.notices.tell(Message.of("overview.calendar.done", 1, "xufei.ics"));
                    rooms.navigation.goTo(Room.RENEW);
                    screen.layOut();

                    assertThat(place("#roomScroll")).as("the room").isEqualTo(room);
                    assertThat(place("#record")).as("the foot of the room").isEqualTo(record);
                    assertThat(place("#notice").intersects(place("#information")))
                            .as("one lies over the other")
                            .isFalse();
                    assertThat(place("#notice").getMinY())
                            .as("the notice lies over the room")
                            .isGreaterThanOrEqualTo(room.getMaxY());
                    assertThat(place("#undo").getMaxY()).isLessThanOrEqualTo(screen.height());
                    for (String button : List.of("#undo", "#noticeClose", "#informationClose")) {
                        assertThat(isCut(button)).as(button).isFalse();
                    }
                    rooms.navigation.goTo(Room.RECEIPTS);
                    screen.layOut();
                    assertThat(place("#information").intersects(place("#recordNew")))
                            .as("what is told lies over what the room is for")
                            .isFalse();
                    boolean endless = edits.indexOf(edit) == edits.size() - 1;
                    // The mouse reads the rest.
                    assertThat(isCut("#noticeText"))
                            .as(rooms.notices.edit().get().toString())
                            .isEqualTo(endless);
                }
            }
            return true;
        });
    }

    /** Its notice is the longest with two buttons: the number is watched from now on, and the phone's calendar is offered. */
    private static void recordFirst(TestRooms rooms) {
        rooms.receipts.offerCalendar(card -> {});
        rooms.receipts.recordNew();
        rooms.form.fields().number().text().set("0962345678");
        rooms.form.fields().channel().text().set("store");
        rooms.form.fields().paid().text().set("2.50");
        rooms.form.fields().days().text().set("30");
        rooms.receipts.saving().save();
        assertThat(rooms.notices.edit().get().flatMap(Notice::action)).isPresent();
    }

    private boolean isCut(String selector) {
        return HoverTexts.isCut((Labeled) node(selector));
    }

    private Bounds place(String selector) {
        Node node = node(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    private Node node(String selector) {
        return Screen.visible(opened.orElseThrow().root())
                .filter(each -> selector.equals("#" + each.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(selector + " is not there"));
    }
}
