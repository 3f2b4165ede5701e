package org.xufei.ui.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;

@ExtendWith(PutsGlobalsBack.class)
final class ReceiptsRoomTest {

    @TempDir
    private Path folder;

    @Test
    void recordsEditsFindsAndDeletesByKeyboardAlone() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            app.until("the room is open", () -> app.isVisible("#table"));
            app.keys(KeyCode.SHORTCUT, KeyCode.N);
            app.untilFocused(".form #number");
            app.write("0122345678");
            app.tabTo(".form #paid");
            app.write("2.50");
            app.tabTo(".form #days-1");
            app.keys(KeyCode.RIGHT);
            app.tabTo(".form #channel");
            app.keys(KeyCode.DOWN);
            app.keys(KeyCode.SHIFT, KeyCode.TAB);
            app.keys(KeyCode.ENTER);
            app.until("it is in the table", () -> rows(app) == 1 && !app.isVisible(".form"));
            assertThat(app.label("#totals")).isEqualTo("$2.50");

            app.tabTo("#table");
            app.keys(KeyCode.ENTER);
            app.untilFocused(".form #paid");
            app.keys(KeyCode.SHORTCUT, KeyCode.A);
            app.write("3");
            app.keys(KeyCode.ENTER);
            app.until("it is changed", () -> app.label("#totals").equals("$3.00"));

            app.keys(KeyCode.SHORTCUT, KeyCode.F);
            app.untilFocused("#search");
            app.write("nowhere");
            app.until("nothing is found", () -> rows(app) == 0);
            app.keys(KeyCode.SHORTCUT, KeyCode.A);
            app.write("2345");
            app.until("it is found", () -> rows(app) == 1);

            app.tabTo("#table");
            app.keys(KeyCode.DELETE);
            app.until("it is gone", () -> rows(app) == 0 && app.isVisible("#undo"));
            app.keys(KeyCode.SHORTCUT, KeyCode.Z);
            app.until("it is back", () -> rows(app) == 1);
        }
    }

    @Test
    void showsWhatIsMissingAndGoesThere() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#receiptsRoom");
            app.click("#recordNew");
            app.untilFocused(".form #number");

            app.click("#save");

            app.until("the form says so", () -> app.isVisible("#hint"));
            app.untilFocused(".form #number");
            assertThat(rows(app)).isZero();
            app.keys(KeyCode.ESCAPE);
            app.until("the form is gone", () -> !app.isVisible(".form"));
        }
    }

    private static int rows(RunningApp app) {
        TableView<?> table = app.find("#table", TableView.class);
        return RunningApp.fx(() -> table.getItems().size());
    }

    @Test
    void leavesTheFormAloneWhenEnterOrEscapeIsMeantForTheSearch() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#receiptsRoom");
            app.click("#recordNew");
            app.untilFocused(".form #number");
            app.write("0962345678");
            app.click("#search");
            app.keys(KeyCode.ENTER);
            app.keys(KeyCode.ESCAPE);
            assertThat(app.isVisible("#hint")).isFalse();
            assertThat(app.text(".form #number")).isEqualTo("0962345678");

            app.click(".form #number");
            app.keys(KeyCode.ESCAPE);
            app.until("the form is closed", () -> !app.isVisible(".form"));
            app.keys(KeyCode.SHORTCUT, KeyCode.Z);
            app.until(
                    "it is back",
                    () -> app.isVisible(".form") && app.text(".form #number").equals("0962345678"));
            app.click("#cancel");
        }
    }
}
