package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.content.GuideFile;
import org.xufei.domain.Language;
import org.xufei.domain.calendar.HolidayCorrection;
import org.xufei.state.HandClock;
import org.xufei.storage.DataFolder;
import org.xufei.storage.disk.RealDisk;
import org.xufei.ui.renew.RenewView;

/** The head of the renew room tells the time in Phnom Penh and the holiday there. */
@ExtendWith(PutsGlobalsBack.class)
final class RenewTimeTest {

    /** The last day of the Water Festival of 2026, a quarter to midnight in Phnom Penh. */
    private final HandClock clock =
            new HandClock(Clock.fixed(Instant.parse("2026-11-25T16:45:00Z"), ZoneId.of("Europe/Berlin")));

    private Screen screen;
    private TestRooms rooms;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        screen = Screen.shared(1280, 800);
        rooms = new TestRooms(new DataFolder(new RealDisk(), folder, clock), GuideFile.bundled(), clock, clock);
    }

    @AfterEach
    void close() throws TimeoutException {
        screen.close();
    }

    private String subtitleAfter(Language language, Runnable change) {
        return Screen.onFx(() -> {
            Texts texts = new Texts(language);
            EvidenceNotes notes = new EvidenceNotes(texts, link -> {}, rooms.today.day());
            try (View view = new RenewView(rooms.renew, rooms.adviser, rooms.beginning, texts, notes)) {
                screen.show(view.root());
                change.run();
                return ((Label) view.root().lookup("#subtitle")).getText();
            }
        });
    }

    @Test
    void tellsTheHolidayAndWhichOfItsDaysItIs() {
        assertThat(subtitleAfter(Language.CHINESE, () -> {})).isEqualTo("11 月 25 日 周三 23:45 · 金边时间 · 送水节第 3 天");
        assertThat(subtitleAfter(Language.ENGLISH, () -> {}))
                .isEqualTo("Wed 25 Nov, 23:45 · Phnom Penh time · Water Festival, day 3");
    }

    @Test
    void movesOnByItself() {
        assertThat(subtitleAfter(Language.CHINESE, () -> clock.pass(Duration.ofMinutes(16))))
                .isEqualTo("11 月 26 日 周四 00:01 · 金边时间");
    }

    @Test
    void followsTheUsersCorrections() {
        HolidayCorrection added = new HolidayCorrection(
                LocalDate.of(2026, 11, 25), HolidayCorrection.Change.REMOVED, "", LocalDate.of(2026, 11, 20));
        assertThat(subtitleAfter(Language.CHINESE, () -> rooms.calendar().correct(List.of(added))))
                .isEqualTo("11 月 25 日 周三 23:45 · 金边时间");
    }
}
