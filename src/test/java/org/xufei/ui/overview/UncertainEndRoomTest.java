package org.xufei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
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

/** An end that was known and is not any more, through the screen. */
@ExtendWith(PutsGlobalsBack.class)
final class UncertainEndRoomTest {

    private static final PhoneNumber METFONE = new PhoneNumber("+855972345678");

    @TempDir
    private Path folder;

    private static Receipt topUp(int id, LocalDate day, Optional<LocalDate> until) {
        Receipt paid = Paid.forNumber(Paid.topUp(id, day.toString(), "5"), METFONE);
        return until.map(last -> Paid.withBalanceUntil(paid, last.toString())).orElse(paid);
    }

    @Test
    void staysDueAndOneButtonOpensTheReceiptOnWhichToTypeTheDate() throws TimeoutException, IOException {
        LocalDate today = ZonedDateTime.now(PhnomPenh.ZONE).toLocalDate();
        Desk desk = Desk.in(folder);
        desk.cards().add(SimCard.of(new UUID(0, 1), METFONE), made -> {});
        desk.receipts().put(topUp(1, today.minusDays(20), Optional.of(today.minusDays(3))), saved -> {});
        desk.receipts().put(topUp(2, today.minusDays(5), Optional.empty()), saved -> {});

        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#overviewRoom");
            app.until("the row with its action shows", () -> app.isVisible("#due .enter-date"));
            assertThat(app.isVisible("#due .renew")).isTrue();

            app.click("#due .enter-date");
            app.until("the receipt is open", () -> app.isSelected("#receiptsRoom") && app.isVisible("#save"));
            app.untilFocused("#balanceUntil");
            app.write(today.plusDays(20).toString());
            app.click("#save");
            app.until(
                    "the date is saved",
                    () -> app.file("receipts.json").contains(today.plusDays(20).toString()));

            app.click("#overviewRoom");
            app.until("nothing is to be asked any more", () -> !app.isVisible("#due .enter-date"));
        }
    }

    @Test
    void besideTheListOfCardsAsWell() throws TimeoutException, IOException {
        LocalDate today = ZonedDateTime.now(PhnomPenh.ZONE).toLocalDate();
        Desk desk = Desk.in(folder);
        desk.cards().add(SimCard.of(new UUID(0, 1), METFONE), made -> {});
        desk.receipts().put(topUp(1, today.minusDays(20), Optional.of(today.minusDays(3))), saved -> {});
        desk.receipts().put(topUp(2, today.minusDays(5), Optional.empty()), saved -> {});

        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#simCardsRoom");
            app.tabTo("#list");
            app.until("the action shows", () -> app.isVisible(".card-detail .enter-date"));
            app.scrollTo(".card-detail .enter-date");
            app.click(".card-detail .enter-date");
            app.untilFocused("#balanceUntil");
            app.write(today.plusDays(20).toString());
            app.click("#save");
            app.click("#simCardsRoom");
            app.until("nothing is to be asked any more", () -> !app.isVisible(".card-detail .enter-date"));
        }
    }
}
