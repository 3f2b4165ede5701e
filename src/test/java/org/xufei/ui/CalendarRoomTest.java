package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.Hands;
import org.xufei.PutsGlobalsBack;
import org.xufei.domain.Language;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.overview.OverviewView;

/** Every verb of the phone's calendar, through its control, over the sample data. */
@ExtendWith(PutsGlobalsBack.class)
final class CalendarRoomTest {

    private final Hands hands = new Hands();

    @TempDir
    private Path folder;

    private Path file;
    private Screen screen;
    private TestRooms rooms;
    private View room;

    @BeforeEach
    void open() throws TimeoutException {
        file = folder.resolve("phone.ics");
        screen = new Screen(1000, 613);
        rooms = Screen.onFx(() -> {
            TestRooms made = new TestRooms(folder);
            made.addSamples();
            return made;
        });
        room = Screen.onFx(() -> {
            View made = new OverviewView(rooms.overview, new Texts(Language.ENGLISH), window -> Optional.of(file));
            screen.show(made.root());
            return made;
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        Screen.onFx(() -> {
            room.close();
            return room;
        });
        screen.close();
    }

    private <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(Screen.onFx(() -> {
            screen.layOut();
            return screen.root().lookupAll(selector).stream()
                    .filter(node -> Screen.visible(screen.root()).anyMatch(shown -> shown == node))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing visible is " + selector));
        }));
    }

    private void click(String selector) {
        hands.clickOn(find(selector, Node.class));
        hands.interact(screen::layOut);
    }

    private boolean isVisible(String selector) {
        return Screen.onFx(() -> {
            screen.layOut();
            return screen.root().lookupAll(selector).stream()
                    .anyMatch(node -> Screen.visible(screen.root()).anyMatch(shown -> shown == node));
        });
    }

    private List<String> uids() throws IOException {
        return Files.readString(file)
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    private List<SimCard> cards() {
        return rooms.cards.cards().list().get().all();
    }

    @Test
    void theButtonInTheHeadExportsEveryCard() throws IOException {
        click("#export");
        assertThat(uids()).isNotEmpty();
        assertThat(rooms.notices.latest().get()).isPresent();
    }

    @Test
    void aCardAndAllCardsAreChosenAndAChosenOneLooksChosen() throws IOException {
        click("#calendarPart");
        click("#export");
        int all = uids().size();
        CheckBox first = find(".calendar-card", CheckBox.class);
        assertThat(first.isSelected()).isTrue();
        assertThat(first.lookupAll(".text").stream().map(text -> ((Text) text).isStrikethrough()))
                .isNotEmpty()
                .containsOnly(false);
        click(".calendar-card");
        assertThat(find("#all", CheckBox.class).isIndeterminate()).isTrue();
        click("#export");
        assertThat(uids().size()).isLessThan(all).isPositive();

        click("#all");
        assertThat(find("#all", CheckBox.class).isIndeterminate()).isFalse();
        assertThat(find("#all", CheckBox.class).isSelected()).isTrue();
        click("#export");
        assertThat(uids()).hasSize(all);
        click("#all");
        click("#export");
        assertThat(rooms.notices.latest().get().orElseThrow().what().key()).isEqualTo("overview.calendar.nothing");
    }

    @Test
    void whatATelephoneMayHaveKeptIsNamedUntilThePersonDeletedIt() throws IOException {
        click("#export");
        int all = uids().size();
        Screen.onFx(() -> {
            rooms.cards.delete(cards(), gone -> {});
            return rooms;
        });
        click("#calendarPart");
        assertThat(isVisible("#staleEvents")).isFalse();
        click("#export");

        assertThat(uids()).hasSize(all);
        assertThat(Files.readString(file)).contains("STATUS:CANCELLED").doesNotContain("VALARM");
        assertThat(find("#staleEvents", Labeled.class).getText().lines()).isNotEmpty();
        click("#deleted");
        assertThat(isVisible("#staleEvents")).isFalse();
    }
}
