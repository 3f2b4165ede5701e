package org.xufei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;

/** What is typed and not saved is not lost by closing the window. */
@ExtendWith(PutsGlobalsBack.class)
final class UnsavedFormTest {

    private static final String BACK = "Go back and save";
    private static final String DROP = "Close without saving";

    @TempDir
    private Path folder;

    @Test
    void goesBackToEverythingTyped() throws TimeoutException, IOException {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(".form #number", "012 34");
        typed.put(".form #paid", "2.505");
        typed.put(".form #days", "7");
        typed.put("#date", "2026-13-01");
        typed.put("#time", "9:61");
        typed.put("#description", "30 GB");
        try (RunningApp app = RunningApp.on(folder)) {
            openForm(app);
            app.press("#days-other");
            typed.forEach((selector, text) -> {
                if (selector.equals("#date")) {
                    app.press("#collapse");
                }
                app.type(selector, text);
            });
            app.click("#renewRoom");
            app.until("another room is open", () -> app.isVisible("#steps"));

            assertThat(app.closesUnasked()).isFalse();
            app.answer(BACK);

            app.until("the form is shown", () -> !app.isAsking() && app.isVisible(".form"));
            assertThat(app.isOpen()).isTrue();
            assertThat(app.isSelected("#receiptsRoom")).isTrue();
            typed.forEach((selector, text) -> assertThat(app.text(selector)).isEqualTo(text));
            app.click("#cancel");
        }
    }

    @Test
    void staysOpenWhenTheQuestionIsEscaped() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            openForm(app);
            app.type(".form #paid", "2");

            assertThat(app.closesUnasked()).isFalse();
            app.keys(KeyCode.ESCAPE);

            app.until("the question is gone", () -> !app.isAsking());
            assertThat(app.isOpen()).isTrue();
            assertThat(app.text(".form #paid")).isEqualTo("2");
            app.click("#cancel");
        }
    }

    @Test
    void keepsWhatWasTypedWhenAStrayEnterAnswers() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            openForm(app);
            app.type(".form #paid", "2");

            assertThat(app.closesUnasked()).isFalse();
            app.keys(KeyCode.ENTER);

            app.until("the question is gone", () -> !app.isAsking());
            assertThat(app.isOpen()).isTrue();
            assertThat(app.text(".form #paid")).isEqualTo("2");
            app.click("#cancel");
        }
    }

    @Test
    void closesWithoutSavingIfToldSo() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            openForm(app);
            app.type(".form #number", "0962345678");

            assertThat(app.closesUnasked()).isFalse();
            app.answer(DROP);

            app.until("the window is closed", () -> !app.isAsking() && !app.isOpen());
            assertThat(app.file("receipts.json")).doesNotContain("962345678");
        }
    }

    @Test
    void asksNothingWhileTheFormIsUntouched() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            openForm(app);
            assertThat(app.closesUnasked()).isTrue();
        }
    }

    @Test
    void asksNothingOnceTheFormIsClosed() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            openForm(app);
            app.type(".form #paid", "2");
            app.click("#cancel");
            app.until("the form is gone", () -> !app.isVisible(".form"));
            assertThat(app.closesUnasked()).isTrue();
        }
    }

    @Test
    void lettingATestForgetTheQuestionFailsIt() throws TimeoutException {
        RunningApp app = RunningApp.on(folder);
        openForm(app);
        app.type(".form #paid", "2");

        assertThatThrownBy(app::close).isInstanceOf(AssertionError.class).hasMessageContaining("stays open");
        assertThat(app.isOpen()).isFalse();
    }

    private static void openForm(RunningApp app) {
        app.click("#receiptsRoom");
        app.click("#recordNew");
        app.untilFocused(".form #number");
    }
}
