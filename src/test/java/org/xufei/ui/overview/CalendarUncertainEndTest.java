package org.xufei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.app.DeskRooms;
import org.xufei.content.GuideFile;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.domain.clock.Paid;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Desk;
import org.xufei.ui.Texts;

/** What a calendar file holds of an end that may come later, and of a number on two cards. It is 2026-11-22. */
class CalendarUncertainEndTest {

    private static final PhoneNumber METFONE = new PhoneNumber("+855972345678");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private static Receipt topUp(int id, LocalDate day, Optional<LocalDate> until) {
        Receipt paid = Paid.forNumber(Paid.topUp(id, day.toString(), "5"), METFONE);
        return until.map(last -> Paid.withBalanceUntil(paid, last.toString())).orElse(paid);
    }

    @Test
    void ringsOnTheEarliestDayOnceForTheNumberAndSaysThatItMayBeLater() throws IOException {
        Desk desk = Desk.in(folder.resolve("data"));
        CalendarViewModel calendar = DeskRooms.over(desk, Room.OVERVIEW, GuideFile.bundled())
                .overview()
                .calendar();
        SimCard lost = SimCard.of(new UUID(0, 1), METFONE).withStatus(new DeclaredStatus.Lost(TODAY));
        desk.cards().add(lost, made -> {});
        desk.cards().add(SimCard.of(new UUID(0, 2), METFONE), made -> {});
        desk.receipts().put(topUp(1, TODAY.minusDays(20), Optional.of(TODAY.plusDays(8))), saved -> {});
        desk.receipts().put(topUp(2, TODAY.minusDays(1), Optional.empty()), saved -> {});
        Path file = folder.resolve("all.ics");
        calendar.export(file, new Texts(Language.ENGLISH));
        String written = Files.readString(file);

        assertThat(calendar.cards()).extracting(SimCard::id).containsExactly(new UUID(0, 2));
        // Balance, incoming calls and number, each once.
        assertThat(written.split("BEGIN:VEVENT", -1)).hasSize(4);
        assertThat(written).contains("DTSTART;VALUE=DATE:20261130", "Main balance may expire after today");
    }
}
