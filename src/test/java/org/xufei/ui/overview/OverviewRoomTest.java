package org.xufei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.clock.Paid;
import org.xufei.state.Desk;

@ExtendWith(PutsGlobalsBack.class)
final class OverviewRoomTest {

    @TempDir
    private Path folder;

    @Test
    void addsACardByKeyboardAlone() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            app.tabTo("#cardNumber");
            app.write("0962345678");
            app.keys(KeyCode.ENTER);
            app.until(
                    "the card is there",
                    () -> app.file("sim-cards.json").contains("+855962345678") && app.isVisible("#due .renew"));

            app.tabTo("#due .renew");
            app.keys(KeyCode.SPACE);
            app.until("its steps show", () -> app.isSelected("#renewRoom") && app.isVisible("#steps"));
            assertThat(app.text("#number")).isEqualTo("096 234 5678");
        }
        assertThat(app("settings.json")).contains("lastOpened");
    }

    @Test
    void theSamplesComeAreRenewedAgainAndGoByOneClickEach() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#overviewRoom");
            app.click("#addSamples");
            app.until("the samples show", () -> app.isVisible("#removeSamples") && app.isVisible("#due .repeat"));
            String before = app.label("#due .repeat");
            app.click("#due .repeat");
            app.until("it is recorded", () -> receipts(app) == 4 && app.isVisible("#undo"));
            assertThat(before).contains("$4.00");
            app.click("#undo");
            app.until("it is taken back", () -> receipts(app) == 3);

            app.click("#removeSamples");
            app.until("they are gone", () -> receipts(app) == 0 && app.isVisible("#addSamples"));
        }
    }

    @Test
    void itsFirstStepsLeadToAReceiptToTheStepsAndFromReceiptsToSimCards() throws TimeoutException, IOException {
        Desk.in(folder).receipts().put(Paid.topUp(1, OfficeCards.today().toString(), "5"), saved -> {});
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#overviewRoom");
            app.click("#firstRenewal");
            app.until("the steps show", () -> app.isSelected("#renewRoom"));
            for (String button : List.of("#firstReceipt", "#recordReceipt")) {
                app.click("#overviewRoom");
                app.click(button);
                app.until("the form is open", () -> app.isSelected("#receiptsRoom") && app.isVisible(".form #number"));
                app.click("#cancel");
            }
            app.click("#overviewRoom");
            app.click("#runPart");
            app.until("the list of a renewal day shows", () -> app.isVisible("#windows"));
            app.click("#todayPart");
            app.click("#addSeen");
            app.until(
                    "the number has a SIM card",
                    () -> app.file("sim-cards.json").contains("number") && !app.isVisible("#firstRenewal"));
            app.untilFocused("#export");
        }
    }

    private String app(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static long receipts(RunningApp app) {
        return app.file("receipts.json")
                .lines()
                .filter(line -> line.contains("paidAt"))
                .count();
    }
}
