package org.xufei.ui.renew;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;

@ExtendWith(PutsGlobalsBack.class)
final class RenewRoomTest {

    @TempDir
    private Path folder;

    @Test
    void guidesARenewalByKeyboardAlone() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.tabTo("#number");
            app.write("0972345678");
            app.until("the operator is found", () -> app.isSelected("#operator-metfone"));

            app.tabTo("#operator-metfone");
            app.keys(KeyCode.LEFT);
            app.until(
                    "the arrow picks the neighbour",
                    () -> app.isSelected("#operator-smart")
                            && app.label("#numberNote").contains("but you picked Smart"));
            app.keys(KeyCode.RIGHT);
            app.until(
                    "and the other arrow goes back",
                    () -> app.label("#numberNote").equals("097 belongs to Metfone."));

            app.tabTo("#channel-online");
            app.keys(KeyCode.RIGHT);
            app.until(
                    "the channel's steps stand there",
                    () -> app.label("#stepsTitle").startsWith("Steps · ")
                            && app.isSelected("#channel-store")
                            && app.isVisible("#step-confirm"));

            app.tabTo("#step-confirm");
            app.keys(KeyCode.SPACE);
            app.tabTo("#precaution-state");
            app.keys(KeyCode.SPACE);
            app.until(
                    "both ticks count",
                    () -> app.label("#stepsCount").startsWith("1 / ")
                            && app.label("#precautionsSide").startsWith("Precautions 1/"));

            app.tabTo("#reset");
            app.keys(KeyCode.SPACE);
            app.until(
                    "nothing is ticked",
                    () -> app.isVisible("#undo")
                            && !app.isSelected("#step-confirm")
                            && !app.isSelected("#precaution-state"));
            app.keys(KeyCode.SHORTCUT, KeyCode.Z);
            app.until(
                    "the ticks are back", () -> app.isSelected("#step-confirm") && app.isSelected("#precaution-state"));
        }
    }

    @Test
    void copiesACodeAndSaysSo() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#codesSide");
            app.click(".large-code .dial-code");

            app.until("it is said", () -> app.isVisible("#informationText"));
            String copied = RunningApp.fx(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied).isNotBlank();
            assertThat(app.label("#informationText")).isEqualTo(copied + " copied");
        }
    }

    @Test
    void putsARenewalAsideAndTakesItUpAgain() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.type("#number", "0962345678");
            app.press("#precaution-state");
            app.until("the tick is kept", () -> app.file("renewals.json").contains("\"state\""));

            app.click("#another");
            app.until("the desk is empty", () -> app.text("#number").isEmpty() && !app.isSelected("#precaution-state"));
            app.type("#number", "0962345678");
            app.keys(KeyCode.TAB);

            app.until("the tick is back", () -> app.isSelected("#precaution-state"));
        }
    }

    @Test
    void tellsWhatIsWrongWithANumberOnceItIsLeft() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.type("#number", "096 234 56");
            assertThat(app.label("#numberNote")).doesNotContain("digits");

            app.keys(KeyCode.TAB);

            app.until("the flaw shows", () -> app.label("#numberNote").contains("this has 8"));
        }
    }
}
