package org.xufei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.clock.Paid;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Desk;

/** The notes to bring, as the run sheet shows them. */
@ExtendWith(PutsGlobalsBack.class)
final class CashRoomTest {

    @TempDir
    private Path folder;

    private static Receipt plan(int id, PhoneNumber number, String channel, LocalDate today) {
        Validity untilTomorrow = new Validity.Until(today.plusDays(1));
        Receipt plan = Paid.receipt(id, today.minusDays(29).toString(), Purchase.Kind.DATA_PLAN, "5", untilTomorrow);
        return Paid.through(channel, Paid.forNumber(plan, number));
    }

    @Test
    void leavesOutWhatIsPaidOnlineAndCountsANumberOnTwoCardsOnce() throws TimeoutException, IOException {
        LocalDate today = ZonedDateTime.now(PhnomPenh.ZONE).toLocalDate();
        PhoneNumber online = new PhoneNumber("+855962345678");
        PhoneNumber shop = new PhoneNumber("+855962345679");
        Desk desk = Desk.in(folder);
        desk.cards()
                .addAll(
                        List.of(
                                SimCard.of(new UUID(0, 1), online),
                                SimCard.of(new UUID(0, 2), shop),
                                SimCard.of(new UUID(0, 3), shop)),
                        made -> {});
        desk.receipts().put(plan(1, online, "online", today), saved -> {});
        desk.receipts().put(plan(2, shop, "shop", today), saved -> {});

        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#overviewRoom");
            app.click("#runPart");
            app.until("the sheet shows", () -> !cash(app).isEmpty() && app.isVisible(".run-name"));
            assertThat(cash(app)).anyMatch(text -> text.contains("$10.00"));
            // One note of five dollars, and one SIM that needs none.
            assertThat(cash(app)).anyMatch(text -> text.matches("(?s).*\\$5\\.00.*\\$5( x |×)1"));
            assertThat(RunningApp.fx(
                            () -> app.scene().getRoot().lookupAll(".run-name").size()))
                    .isEqualTo(2);
        }
    }

    private static List<String> cash(RunningApp app) {
        return RunningApp.fx(() -> app.scene().getRoot().lookupAll("#cash .label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }
}
