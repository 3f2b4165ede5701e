package org.xufei.ui.simcards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;

@ExtendWith(PutsGlobalsBack.class)
final class SimCardsRoomTest {

    @TempDir
    private Path folder;

    @Test
    void addsFindsMarksChangesAndDeletesByKeyboardAlone() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            app.until("the room is open", () -> app.isVisible("#list"));
            add(app, "0962345678", "router");
            add(app, "0971234567", "spare");
            app.until("both are listed", () -> rows(app) == 2);

            app.keys(KeyCode.SHORTCUT, KeyCode.F);
            app.untilFocused("#search");
            app.write("spare");
            app.until("one is found", () -> rows(app) == 1);
            app.keys(KeyCode.SHORTCUT, KeyCode.A);
            app.keys(KeyCode.DELETE);
            app.until("both are listed again", () -> rows(app) == 2);

            app.tabTo("#list");
            app.keys(KeyCode.SPACE);
            app.until("none is marked", () -> marked(app) == 0);
            app.keys(KeyCode.SHORTCUT, KeyCode.A);
            app.until("both are marked", () -> marked(app) == 2 && app.isVisible("#selectionPane #holder"));
            app.tabTo("#selectionPane #holder");
            app.write("Dara");
            app.keys(KeyCode.ENTER);
            app.until("both are changed", () -> app.isVisible("#undo"));
            app.until("both stay marked", () -> marked(app) == 2);

            app.tabTo("#list");
            app.keys(KeyCode.DELETE);
            app.until("they are gone", () -> rows(app) == 0);
            app.keys(KeyCode.SHORTCUT, KeyCode.Z);
            app.until("they are back", () -> rows(app) == 2);
        }
    }

    @Test
    void leadsFromACardToItsRenewal() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            add(app, "0962345678", "router");
            app.until("it is listed", () -> rows(app) == 1);
            app.tabTo("#list");
            app.press("#actions #renew");
            app.until(
                    "the renewal has its number",
                    () -> app.isVisible(".number-entry .text-field")
                            && app.text(".number-entry .text-field").equals("096 234 5678"));
        }
    }

    private static void add(RunningApp app, String number, String name) {
        app.press("#addCard");
        app.untilFocused("#formPane #number");
        app.write(number);
        app.tabTo("#formPane #nickname");
        app.write(name);
        app.keys(KeyCode.ENTER);
        app.until("the form is closed", () -> !app.isVisible("#formPane"));
        assertThat(app.isVisible("#undo")).isTrue();
    }

    private static int rows(RunningApp app) {
        ListView<?> list = app.find("#list", ListView.class);
        return RunningApp.fx(() -> list.getItems().size());
    }

    private static int marked(RunningApp app) {
        ListView<?> list = app.find("#list", ListView.class);
        return RunningApp.fx(() -> list.getSelectionModel().getSelectedIndices().size());
    }
}
