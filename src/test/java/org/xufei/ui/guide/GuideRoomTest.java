package org.xufei.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;

/** The room of the guide with its real controls. */
@ExtendWith(PutsGlobalsBack.class)
final class GuideRoomTest {

    private static boolean says(RunningApp app, String selector, String text) {
        return RunningApp.fx(() -> app.scene().getRoot().lookupAll(selector).stream()
                .filter(Labeled.class::isInstance)
                .anyMatch(node -> text.equals(((Labeled) node).getText())));
    }

    @Test
    void isReachedByItsKeySearchedAndAddedTo(@TempDir Path folder) throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            app.until("the room is open", () -> app.isVisible("#guideRoom") && app.isVisible("#sections"));
            app.click("#own");
            app.until("the draft shows", () -> app.isVisible("#save"));
            app.type("#text", "bring coins");
            app.click("#save");
            app.until("it is listed", () -> says(app, ".row-title", "bring coins"));
        }
        assertThat(folder.resolve("own-knowledge.json")).content().contains("bring coins");
    }
}
