package org.xufei.ui.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.xufei.domain.Preferences.Window;

/** Where the window stands, remembered from close to start. */
public final class WindowPlace {

    private static final int LEAST_WIDTH = 800;
    private static final int LEAST_HEIGHT = 480;
    private static final int USUAL_WIDTH = 1280;
    private static final int USUAL_HEIGHT = 800;

    private WindowPlace() {}

    /** Puts the window where it was, if a screen is still there. */
    public static void restore(Stage stage, Optional<Window> remembered) {
        restore(stage, remembered, Screen.getPrimary().getVisualBounds());
    }

    static void restore(Stage stage, Optional<Window> remembered, Rectangle2D screen) {
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
        remembered.ifPresent(window -> boundsAround(window).ifPresent(bounds -> {
            stage.setX(window.x());
            stage.setY(window.y());
            stage.setWidth(Math.min(window.width(), bounds.getWidth()));
            stage.setHeight(Math.min(window.height(), bounds.getHeight()));
        }));
        stage.setMaximized(remembered.filter(Window::maximized).isPresent());
    }

    /** The window as it stands; maximized, it keeps the size that it had before. */
    public static Window of(Stage stage, Optional<Window> before) {
        Window normal = before.orElse(new Window(0, 0, USUAL_WIDTH, USUAL_HEIGHT, true));
        if (stage.isFullScreen()) {
            return normal;
        }
        if (stage.isMaximized()) {
            return new Window(normal.x(), normal.y(), normal.width(), normal.height(), true);
        }
        return new Window(
                (int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight(), false);
    }

    /** The screen on which the window's title bar can be grasped. */
    private static Optional<Rectangle2D> boundsAround(Window window) {
        return Screen.getScreensForRectangle(window.x() + 40, window.y() + 10, window.width() - 80, 40).stream()
                .findFirst()
                .map(Screen::getVisualBounds);
    }
}
