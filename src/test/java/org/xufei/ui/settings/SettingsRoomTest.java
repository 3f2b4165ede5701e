package org.xufei.ui.settings;

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
final class SettingsRoomTest {

    @TempDir
    private Path folder;

    @Test
    void putsADeletedReceiptBackByKeyboardAlone() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.N);
            app.untilFocused(".form #number");
            app.write("0122345678");
            app.tabTo(".form #channel");
            app.keys(KeyCode.DOWN);
            app.tabTo(".form #paid");
            app.write("2.50");
            app.keys(KeyCode.ENTER);
            app.until("it is saved", () -> app.file("receipts.json").contains("2.50") && !app.isVisible(".form"));
            app.tabTo("#table");
            app.keys(KeyCode.DELETE);
            app.until("it is gone", () -> !app.file("receipts.json").contains("2.50"));

            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            app.tabTo("#generalSection");
            assertThat(app.text("#folder")).isEqualTo(folder.toString());
            app.keys(KeyCode.RIGHT);
            app.until("the backups show", () -> app.isVisible("#backups") && size(app, "#backups") == 2);
            app.keys(KeyCode.RIGHT);
            app.until("it is in the trash", () -> size(app, "#deleted") == 1);
            app.tabTo("#deleted");
            app.keys(KeyCode.ENTER);
            app.until(
                    "it is back",
                    () -> size(app, "#deleted") == 0
                            && app.file("receipts.json").contains("2.50"));
        }
    }

    private static int size(RunningApp app, String list) {
        ListView<?> view = app.find(list, ListView.class);
        return RunningApp.fx(() -> view.getItems().size());
    }
}
