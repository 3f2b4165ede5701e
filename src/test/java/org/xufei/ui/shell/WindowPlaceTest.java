package org.xufei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.Preferences.Window;

@ExtendWith(PutsGlobalsBack.class)
final class WindowPlaceTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1920, 1040);
    private static final Window ON_SCREEN = new Window(60, 40, 1100, 700, false);

    @TempDir
    private Path folder;

    private Stage primary;
    private Stage stage;

    @BeforeEach
    void makeAStage() throws TimeoutException {
        primary = FxToolkit.registerPrimaryStage();
        stage = RunningApp.fx(Stage::new);
    }

    @AfterEach
    void leaveThePrimaryStageAsUsual() {
        RunningApp.fx(() -> {
            primary.setMaximized(false);
            primary.setX(0);
            primary.setY(0);
            return primary;
        });
    }

    @Test
    void opensInTheUsualSizeTheFirstTime() {
        restore(Optional.empty(), SCREEN);

        assertThat(stage.getWidth()).isEqualTo(1280);
        assertThat(stage.getHeight()).isEqualTo(800);
        assertThat(stage.getX()).isNaN();
        assertThat(stage.isMaximized()).isFalse();
    }

    @Test
    void opensWhereItWas() {
        restore(Optional.of(ON_SCREEN), SCREEN);

        assertThat(place()).isEqualTo(ON_SCREEN);
    }

    @Test
    void cutsAWindowToTheScreenThatIsThereNow() {
        Rectangle2D now = RunningApp.fx(() -> Screen.getPrimary().getVisualBounds());
        restore(Optional.of(new Window(0, 0, (int) now.getWidth() + 700, (int) now.getHeight() + 700, false)), SCREEN);

        assertThat(stage.getWidth()).isEqualTo(now.getWidth());
        assertThat(stage.getHeight()).isEqualTo(now.getHeight());
    }

    @Test
    void leavesAPlaceThatNoScreenShowsAnyMore() {
        restore(Optional.of(new Window(5000, 40, 1100, 700, false)), SCREEN);

        assertThat(stage.getX()).isNaN();
        assertThat(stage.getY()).isNaN();
        assertThat(stage.getWidth()).isEqualTo(1280);
        assertThat(stage.getHeight()).isEqualTo(800);
    }

    @Test
    void leavesAPlaceWhereTheTitleBarCannotBeGrasped() {
        restore(Optional.of(new Window(60, -100, 1100, 700, false)), SCREEN);

        assertThat(stage.getY()).isNaN();
    }

    @Test
    void opensMaximizedAndKeepsTheSizeBeneath() {
        Window maximized = new Window(60, 40, 1100, 700, true);
        restore(Optional.of(maximized), SCREEN);

        assertThat(stage.isMaximized()).isTrue();
        assertThat(stage.getX()).isEqualTo(60);
        assertThat(stage.getWidth()).isEqualTo(1100);
        assertThat(WindowPlace.of(stage, Optional.of(ON_SCREEN))).isEqualTo(maximized);
    }

    @Test
    void opensMaximizedEvenIfTheScreenOfTheLastTimeIsGone() {
        restore(Optional.of(new Window(5000, 40, 1100, 700, true)), SCREEN);

        assertThat(stage.isMaximized()).isTrue();
        assertThat(stage.getX()).isNaN();
    }

    @Test
    void opensUnmaximizedAfterAMaximizedWindowWasRestored() {
        restore(Optional.of(new Window(60, 40, 1100, 700, true)), SCREEN);
        restore(Optional.of(ON_SCREEN), SCREEN);

        assertThat(stage.isMaximized()).isFalse();
    }

    @Test
    void remembersTheUsualSizeBeneathAWindowThatWasAlwaysMaximized() {
        restore(Optional.empty(), SCREEN);
        RunningApp.fx(() -> {
            stage.setMaximized(true);
            return stage;
        });

        assertThat(place()).isEqualTo(new Window(0, 0, 1280, 800, true));
    }

    @Test
    void getsNoSmallerThanTheRoomsNeed() {
        restore(Optional.empty(), SCREEN);

        assertThat(stage.getMinWidth()).isEqualTo(800);
        assertThat(stage.getMinHeight()).isEqualTo(480);
    }

    @Test
    void getsAsSmallAsASmallScreen() {
        restore(Optional.empty(), new Rectangle2D(0, 0, 700, 450));

        assertThat(stage.getMinWidth()).isEqualTo(700);
        assertThat(stage.getMinHeight()).isEqualTo(450);
        assertThat(stage.getWidth()).isEqualTo(700);
        assertThat(stage.getHeight()).isEqualTo(450);
    }

    @Test
    void writesTheWindowAtCloseAndOpensThereAgain() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            put(ON_SCREEN);
            assertThat(app.closesUnasked()).isTrue();
        }
        assertThat(settings()).contains("\"x\":60,\"y\":40,\"width\":1100,\"height\":700,\"maximized\":false");

        // The test's second window is the same stage: put it elsewhere.
        put(new Window(5, 5, 1010, 660, false));
        try (RunningApp app = RunningApp.on(folder)) {
            assertThat(RunningApp.fx(() -> WindowPlace.of(app.stage(), Optional.empty())))
                    .isEqualTo(ON_SCREEN);
        }
    }

    @Test
    void opensMaximizedAgainWithTheOldSizeBeneath() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            put(ON_SCREEN);
            assertThat(app.closesUnasked()).isTrue();
        }
        try (RunningApp app = RunningApp.on(folder)) {
            RunningApp.fx(() -> {
                app.stage().setMaximized(true);
                return app;
            });
        }
        assertThat(settings()).contains("\"x\":60,\"y\":40,\"width\":1100,\"height\":700,\"maximized\":true");

        put(new Window(5, 5, 1010, 660, false));
        try (RunningApp app = RunningApp.on(folder)) {
            assertThat(RunningApp.fx(app.stage()::isMaximized)).isTrue();
        }
    }

    private void restore(Optional<Window> remembered, Rectangle2D screen) {
        RunningApp.fx(() -> {
            WindowPlace.restore(stage, remembered, screen);
            return stage;
        });
    }

    private Window place() {
        return RunningApp.fx(() -> WindowPlace.of(stage, Optional.empty()));
    }

    private void put(Window window) {
        RunningApp.fx(() -> {
            primary.setMaximized(window.maximized());
            primary.setX(window.x());
            primary.setY(window.y());
            primary.setWidth(window.width());
            primary.setHeight(window.height());
            return primary;
        });
    }

    private String settings() throws IOException {
        return Files.readString(folder.resolve("settings.json")).replaceAll("\\s", "");
    }
}
