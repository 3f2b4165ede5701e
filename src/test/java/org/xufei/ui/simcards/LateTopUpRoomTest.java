package org.xufei.ui.simcards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.clock.Paid;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Desk;

/** A number topped up after it counted as lost, through the screen. */
@ExtendWith(PutsGlobalsBack.class)
final class LateTopUpRoomTest {

    private static final PhoneNumber METFONE = new PhoneNumber("+855972345678");

    @TempDir
    private Path folder;

    private static Receipt topUp(int id, LocalDate day, LocalDate until) {
        Receipt paid = Paid.forNumber(Paid.topUp(id, day.toString(), "5"), METFONE);
        return Paid.withBalanceUntil(paid, until.toString());
    }

    @Test
    void saysThatItCameBackAndGivesItUpOnAClick() throws TimeoutException, IOException {
        LocalDate today = ZonedDateTime.now(PhnomPenh.ZONE).toLocalDate();
        Desk desk = Desk.in(folder);
        desk.cards().add(SimCard.of(new UUID(0, 1), METFONE), made -> {});
        desk.receipts().put(topUp(1, today.minusDays(300), today.minusDays(250)), saved -> {});
        desk.receipts().put(topUp(2, today.minusDays(1), today.plusDays(60)), saved -> {});

        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#simCardsRoom");
            app.tabTo("#list");
            app.until("the note shows", () -> app.isVisible("#giveUp"));
            assertThat(app.label("#cameBack")).contains(today.minusDays(1).toString());
            app.click("#giveUp");
            app.until("it is given up", () -> app.file("sim-cards.json").contains("retired"));
            app.click("#undo");
            app.until("it is taken back", () -> !app.file("sim-cards.json").contains("retired"));
        }
    }

    @Test
    void saysSoWhenTheTopUpIsSavedAndGivesItUpFromThere() throws TimeoutException, IOException {
        LocalDate today = ZonedDateTime.now(PhnomPenh.ZONE).toLocalDate();
        Desk desk = Desk.in(folder);
        desk.cards().add(SimCard.of(new UUID(0, 1), METFONE), made -> {});
        desk.receipts().put(topUp(1, today.minusDays(300), today.minusDays(250)), saved -> {});
        desk.receipts().put(topUp(2, today.minusDays(1), today.plusDays(60)), saved -> {});

        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#receiptsRoom");
            app.until("the receipts are there", () -> app.isVisible("#table .table-row-cell"));
            app.tabTo("#table");
            app.keys(KeyCode.ENTER);
            app.untilFocused(".form #paid");
            app.keys(KeyCode.SHORTCUT, KeyCode.A);
            app.write("6");
            app.keys(KeyCode.ENTER);
            app.until("the notice offers it", () -> app.isVisible("#noticeAction"));
            app.click("#noticeAction");
            app.until("it is given up", () -> app.file("sim-cards.json").contains("retired"));
        }
    }
}
