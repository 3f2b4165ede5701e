package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;

/** A book pasted by mistake. */
@ExtendWith(PutsGlobalsBack.class)
final class TextLimitsRoomTest {

    @Test
    void aBoxTakesWhatFitsAndSaysThatThereWasMore(@TempDir Path folder) throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            app.click("#search");
            assertStopsAt(app, TextLimits.LINE);
            app.keys(KeyCode.BACK_SPACE);
            app.until("what was said is gone", () -> told().isEmpty());
            app.keys(KeyCode.SHORTCUT, KeyCode.N);
            app.press("#collapse");
            app.click("#note");
            assertStopsAt(app, TextLimits.LINES);
            app.keys(KeyCode.ESCAPE);
        }
    }

    private static void assertStopsAt(RunningApp app, int most) {
        RunningApp.fx(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "\uD83D\uDE00x".repeat(16_000))));
        app.keys(KeyCode.SHORTCUT, KeyCode.V);
        app.until("it is said", () -> !told().isEmpty());
        String text = RunningApp.fx(() -> ((TextInputControl) app.scene().getFocusOwner()).getText());
        assertThat(text).hasSizeBetween(most - 1, most).startsWith("\uD83D\uDE00x");
        assertThat(text.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(told()).contains(most >= 1_000 ? "1,000" : Integer.toString(most));
    }

    private static String told() {
        return RunningApp.fx(() -> Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .filter(tip -> tip.getStyleClass().contains("text-limit"))
                .map(Tooltip::getText)
                .findFirst()
                .orElse(""));
    }
}
