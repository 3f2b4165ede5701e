package org.xufei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The window belongs to the toolkit: an app that has ended leaves nothing on it. */
@ExtendWith(PutsGlobalsBack.class)
final class EndedAppTest {

    @TempDir
    private Path folder;

    @Test
    void goesOnceTheWindowShowsAnother() throws TimeoutException, IOException {
        WeakReference<Node> ended = shellOfAnEndedApp();
        try (RunningApp next = RunningApp.on(folder.resolve("next"))) {
            next.until("the app that has ended is collected", () -> {
                System.gc();
                return ended.get() == null;
            });
            assertThat(next.stage().getIcons()).hasSize(5);
        }
    }

    private WeakReference<Node> shellOfAnEndedApp() throws TimeoutException, IOException {
        RunningApp app = RunningApp.on(folder.resolve("ended"));
        WeakReference<Node> shell;
        try (app) {
            shell = new WeakReference<>(app.find(".shell", Node.class));
        }
        assertThat(app.stage().getOnCloseRequest()).isNull();
        return shell;
    }
}
