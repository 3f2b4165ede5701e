package org.xufei.ui;

import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window with the app's theme, fonts and style sheet, for views without the app around them. */
final class Screen {

    private final Stage stage;

    Screen(double width, double height) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        onFx(() -> {
            Fonts.load();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Scene scene = new Scene(new StackPane(), width, height);
            scene.getStylesheets()
                    .add(Objects.requireNonNull(Fonts.class.getResource("xufei.css"))
                            .toExternalForm());
            stage.setScene(scene);
            // The toolkit has one primary stage: a test before this one may have left it maximized, or half outside the
            // headless screen, which then cannot be drawn.
            stage.setMaximized(false);
            stage.setX(0);
            stage.setY(0);
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            stage.sizeToScene();
            stage.show();
            return stage;
        });
    }

    /** Shows the root laid out. Call it on the FX thread. */
    void show(Parent root) {
        stage.getScene().setRoot(root);
        layOut();
    }

    /** Scroll panes find their bars, and wrapping labels their heights, in the second pass. */
    void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            root().applyCss();
            root().layout();
        }
    }

    Scene scene() {
        return stage.getScene();
    }

    Parent root() {
        return stage.getScene().getRoot();
    }

    double width() {
        return stage.getScene().getWidth();
    }

    double height() {
        return stage.getScene().getHeight();
    }

    void close() throws TimeoutException {
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
