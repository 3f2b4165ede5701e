package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Preferences;
import org.xufei.domain.Room;
import org.xufei.storage.RecordKinds;

class SettingsTest {

    private final Path folder;

    SettingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void saysThatTheClockWentBackwardsSinceTheLastStart() {
        LocalDateTime now = LocalDateTime.of(2026, 11, 22, 14, 32, 5);
        Desk desk = Desk.in(folder);
        assertThat(desk.settings().lastOpened(now)).isEmpty();
        desk.settings().change(preferences -> preferences.withLastOpened(now.minusMinutes(4)));
        assertThat(desk.settings().lastOpened(now.minusMinutes(7))).contains(now.minusMinutes(7));
        assertThat(desk.settings().lastOpened(now.minusMinutes(1)))
                .contains(now.minusMinutes(4).withSecond(0));
        assertThat(desk.problems().all()).isEmpty();
        assertThat(desk.settings().lastOpened(now.minusMinutes(10))).contains(now.minusMinutes(10));
        assertThat(desk.problems().all())
                .containsExactly(new Problem.ClockWentBack(now.minusMinutes(4).withSecond(0)));
    }

    @Test
    void startsWithTheFirstRunAndWritesNothing() {
        Desk desk = Desk.in(folder);
        assertThat(desk.settings().preferences().get()).isEqualTo(Preferences.FIRST_RUN);
        assertThat(desk.folder().file(RecordKinds.SETTINGS).file()).doesNotExist();
    }

    @Test
    void isThereAgainOnTheNextStart() {
        Desk desk = Desk.in(folder);
        desk.settings().change(preferences -> preferences.withLanguage(Language.CHINESE));
        desk.settings().change(preferences -> preferences.withCurrency(Currency.KHR));
        Preferences expected =
                Preferences.FIRST_RUN.withLanguage(Language.CHINESE).withCurrency(Currency.KHR);
        assertThat(Desk.in(folder).settings().preferences().get()).isEqualTo(expected);
    }

    @Test
    void isPublishedEvenWhenItCannotBeSaved() {
        Desk desk = Desk.in(folder);
        desk.fillDisk();
        desk.settings().change(preferences -> preferences.withLanguage(Language.CHINESE));
        assertThat(desk.settings().preferences().get().language()).contains(Language.CHINESE);
        assertThat(desk.settingsOnDisk()).isEmpty();
        assertThat(desk.problems().all()).singleElement().isInstanceOf(Problem.Unsaved.class);
    }

    @Test
    void savesTheLastOfSeveralWhenTheDiskWorksAgain() {
        Desk desk = Desk.in(folder);
        desk.fillDisk();
        desk.settings().change(preferences -> preferences.withLanguage(Language.CHINESE));
        desk.freeDisk();
        desk.settings().change(preferences -> preferences.withRoom(Room.RECEIPTS));
        assertThat(desk.settingsOnDisk())
                .containsExactly(
                        Preferences.FIRST_RUN.withLanguage(Language.CHINESE).withRoom(Room.RECEIPTS));
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void isPublishedBeforeItIsSaved() {
        HandDriven worker = new HandDriven();
        HandDriven fx = new HandDriven();
        Desk desk = Desk.unread(folder, new Background(worker, fx));
        desk.load();
        HandDriven.settle(worker, fx);
        desk.settings().change(preferences -> preferences.withRoom(Room.RECEIPTS));
        assertThat(desk.settings().preferences().get().room()).isEqualTo(Room.RECEIPTS);
        assertThat(desk.settingsOnDisk()).isEmpty();
        HandDriven.settle(worker, fx);
        assertThat(desk.settingsOnDisk()).containsExactly(Preferences.FIRST_RUN.withRoom(Room.RECEIPTS));
    }

    @Test
    void doesNotWriteWhatIsAsBefore() {
        Desk desk = Desk.in(folder);
        desk.fillDisk();
        desk.settings().change(preferences -> preferences.withRoom(Room.OVERVIEW));
        assertThat(desk.disk().done()).isEmpty();
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void tellsWhenItHasBeenReadEvenIfThatFailed() {
        Desk desk = Desk.unread(folder, Background.NONE);
        desk.fillDisk();
        List<String> told = new ArrayList<>();
        desk.settings().load(() -> told.add("read"));
        assertThat(told).containsExactly("read");
        assertThat(desk.settings().preferences().get()).isEqualTo(Preferences.FIRST_RUN);
    }

    /** An earlier version knows no such room, and would lose all settings that name it. */
    @Test
    void writesTheRoomOfTheGuideSoThatAnEarlierVersionOpensAnother() throws IOException {
        Desk desk = Desk.in(folder);
        desk.settings().change(preferences -> preferences.withRoom(Room.GUIDE));

        assertThat(Files.readString(desk.settings().file())).contains("\"room\":\"renew\",\"guideRoom\":true");
        assertThat(desk.settingsOnDisk()).containsExactly(Preferences.FIRST_RUN.withRoom(Room.GUIDE));
        desk.settings().change(preferences -> preferences.withRoom(Room.RENEW));
        assertThat(Files.readString(desk.settings().file())).doesNotContain("guideRoom");
    }
}
