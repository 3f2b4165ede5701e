package org.xufei.ui.renew;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;

/** The adviser as it is used, by its real controls. */
@ExtendWith(PutsGlobalsBack.class)
final class AdviserRoomTest {

    private static final List<String> USUAL =
            List.of("channel-online", "channel-store", "channel-kiosk", "channel-shop");

    @TempDir
    private Path folder;

    private static List<String> order(RunningApp app) {
        return RunningApp.fx(() -> app.find("#channels", GridPane.class).getChildren().stream()
                .sorted((one, other) -> Double.compare(one.getLayoutX(), other.getLayoutX()))
                .map(card -> card.getId())
                .toList());
    }

    @Test
    void ordersTheChannelsByWhatIsTickedUntilItIsClosed() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#operator-smart");
            app.until("a click picks the operator", () -> app.isSelected("#operator-smart"));
            app.click("#choose");
            app.until("a click opens it", () -> app.isVisible("#situation-abroad"));
            app.click("#situation-abroad");
            app.until(
                    "only online can be used from abroad",
                    () -> app.label("#verdict").equals("Best: Online") && app.isSelected("#situation-abroad"));
            app.click("#situation-abroad");
            app.click("#situation-cash");
            app.until(
                    "who has only cash does not pay online",
                    () -> order(app).get(3).equals("channel-online"));
            assertThat(app.label("#channel-online #rank")).isEqualTo("Does not fit");
            assertThat(app.isSelected("#channel-online"))
                    .as("what is picked stays picked")
                    .isTrue();

            app.click("#why");
            app.until("the reasons of the channel that is picked", () -> app.isVisible("#reasons"));
            app.click("#choose");
            app.until("closed, the usual order is back", () -> order(app).equals(USUAL));
            assertThat(app.isVisible("#channel-online #rank")).isFalse();
            assertThat(app.isVisible("#channel-online #summary")).isTrue();
        }
    }

    @Test
    void opensByAClickAnywhereOnItsLine() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#hint");
            app.until("it is open", () -> app.isVisible("#situation-cash"));
            app.click("#choose");
            app.until("its title closes it", () -> !app.isVisible("#situation-cash"));
            app.click("#choose");
            app.until("and opens it once", () -> app.isVisible("#situation-cash"));
        }
    }

    @Test
    void isUsedByKeyboardAloneAndRemembersThePayment() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.F8);
            app.untilFocused("#situation-cash");
            app.keys(KeyCode.TAB);
            app.keys(KeyCode.SPACE);
            app.until("the second is ticked", () -> app.isSelected("#situation-card"));
            app.until("and kept", () -> app.file("settings.json").contains("\"payment\":[\"bank_card\"]"));
            app.keys(KeyCode.F8);
            app.untilFocused("#choose");
            assertThat(app.isVisible("#situation-card")).isFalse();
        }
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.F8);
            app.until("it is remembered", () -> app.isSelected("#situation-card"));
        }
    }
}
