package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.xufei.Hands;

/** A window with the app's theme, fonts and style sheet, for views without the app around them. */
final class Screen {

    private static Optional<Scene> shared = Optional.empty();

    private final Stage stage;
    private final Scene scene;

    Screen(double width, double height) throws TimeoutException {
        this(width, height, Screen::styled);
    }

    /**
     * With a scene that the next such screen has too: JavaFX remembers for each root of a scene which styles apply, and forgets it
     * with the root. Install nothing on it.
     */
    static Screen shared(double width, double height) throws TimeoutException {
        return new Screen(width, height, () -> {
            Scene scene = shared.orElseGet(Screen::styled);
            shared = Optional.of(scene);
            return scene;
        });
    }

    private Screen(double width, double height, Supplier<Scene> scene) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        this.scene = onFx(() -> {
            Fonts.load();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage.setScene(scene.get());
            // The toolkit has one primary stage: a test before this one may have left it maximized, or half outside the
            // headless screen, which then cannot be drawn.
            stage.setMaximized(false);
            stage.setX(0);
            stage.setY(0);
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            // Before it shows: a window of the headless screen that has shrunk cannot be drawn when it grows again.
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return stage.getScene();
        });
        resize(width, height);
    }

    /** Makes the window so large that this is what the scene has, and lays it out. */
    void resize(double width, double height) {
        onFx(() -> {
            // The headless screen draws no frame around a window.
            stage.setWidth(width);
            stage.setHeight(height);
            return stage;
        });
        // The window takes its bounds with the next frame.
        Hands.untilDrawn();
        assertThat(onFx(() -> {
                    layOut();
                    return new Dimension2D(width(), height());
                }))
                .isEqualTo(new Dimension2D(width, height));
    }

    private static Scene styled() {
        Scene scene = new Scene(new StackPane());
        StyleSheets.addTo(scene);
        return scene;
    }

    /** Shows the root laid out. Call it on the FX thread. */
    void show(Parent root) {
        holder().getChildren().setAll(root);
        layOut();
    }

    /** Scroll panes find their bars, and wrapping labels their heights, in the second pass. */
    void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            holder().applyCss();
            holder().layout();
        }
    }

    Scene scene() {
        return scene;
    }

    private StackPane holder() {
        return (StackPane) scene.getRoot();
    }

    Parent root() {
        return (Parent) holder().getChildren().get(0);
    }

    double width() {
        return scene.getWidth();
    }

    double height() {
        return scene.getHeight();
    }

    void close() throws TimeoutException {
        onFx(() -> holder().getChildren().removeIf(shown -> true));
        FxToolkit.cleanupStages();
    }

    static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), work);
    }

    /** The node and all that stands visible in it. */
    static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Screen::visible))
                : Stream.of(node);
    }
}
