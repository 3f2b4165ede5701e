package org.xufei.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets a click land where it was aimed. What moves the controls of a window because one of them lost the focus waits until the mouse
 * button that took the focus is up again.
 */
final class Clicks {

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean pressed;

    private Clicks() {}

    /** Follows the mouse in this scene from now on. */
    static void watch(Scene scene) {
        scene.getProperties().computeIfAbsent(Clicks.class, key -> {
            Clicks clicks = new Clicks();
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> clicks.pressed = true);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> clicks.released(scene));
            return clicks;
        });
    }

    /** Runs this once no mouse button is down in the scene, which may be now. */
    static void whenUp(@Nullable Scene scene, Runnable action) {
        if (scene != null && scene.getProperties().get(Clicks.class) instanceof Clicks clicks && clicks.pressed) {
            clicks.waiting.add(action);
        } else {
            action.run();
        }
    }

    private void released(Scene scene) {
        pressed = false;
        if (!waiting.isEmpty()) {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
            // What the click opens is to stand beside its control.
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
