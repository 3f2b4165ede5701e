package org.xufei;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.locator.BoundsLocatorException;
import org.testfx.service.query.PointQuery;

/**
 * Mouse and keyboard. TestFX pauses after each step for a time that is mostly too long and on a busy machine too short, and moves the
 * mouse through 200 places; this waits until everything is done that follows, and moves the mouse at once.
 */
public final class Hands extends FxRobot {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How often something handed over between the FX thread and the workers is followed: on a click, read, then think, then write. */
    private static final int ROUNDS = 3;

    private final List<ExecutorService> workers;

    /** For what is done on the FX thread alone. */
    public Hands() {
        this(List.of());
    }

    /** @param workers each does one thing after the other */
    Hands(List<ExecutorService> workers) {
        this.workers = workers;
    }

    @Override
    public FxRobot moveTo(PointQuery target, Motion ignored) {
        Point2D place = placeOf(target);
        robotContext().getMouseRobot().moveNoWait(place);
        settle();
        // What the mouse comes to may have moved away.
        Point2D now = target.query();
        if (!now.equals(place)) {
            robotContext().getMouseRobot().moveNoWait(now);
            settle();
        }
        return this;
    }

    private Point2D placeOf(PointQuery target) {
        try {
            return target.query();
        } catch (RuntimeException e) {
            if (!(e.getCause() instanceof BoundsLocatorException)) {
                throw e;
            }
            // What has just come to show has its place with the next frame.
            settle();
            return target.query();
        }
    }

    @Override
    public FxRobot clickOn(PointQuery target, Motion ignored, MouseButton... buttons) {
        moveTo(target, ignored);
        return clickOn(buttons);
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        robotContext().getMouseRobot().pressNoWait(buttons);
        untilHandled();
        robotContext().getMouseRobot().releaseNoWait(buttons);
        settle();
        return this;
    }

    @Override
    public FxRobot doubleClickOn(PointQuery target, Motion ignored, MouseButton... buttons) {
        moveTo(target, ignored);
        clickOn(buttons);
        return clickOn(buttons);
    }

    @Override
    public FxRobot push(KeyCode... together) {
        for (KeyCode key : together) {
            robotContext().getKeyboardRobot().pressNoWait(key);
            untilHandled();
        }
        for (int i = together.length - 1; i >= 0; i--) {
            robotContext().getKeyboardRobot().releaseNoWait(together[i]);
        }
        settle();
        return this;
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        settle();
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        settle();
        return this;
    }

    @Override
    public FxRobot press(MouseButton... buttons) {
        robotContext().getMouseRobot().pressNoWait(buttons);
        settle();
        return this;
    }

    @Override
    public FxRobot release(MouseButton... buttons) {
        robotContext().getMouseRobot().releaseNoWait(buttons);
        settle();
        return this;
    }

    @Override
    public FxRobot write(String text) {
        Window window = window(Window::isFocused);
        Scene scene = (window == null ? targetWindow() : window).getScene();
        text.codePoints().forEach(letter -> {
            robotContext().getBaseRobot().typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(letter));
            untilHandled();
        });
        settle();
        return this;
    }

    @Override
    public FxRobot interact(Runnable work) {
        interactNoWait(work);
        settle();
        return this;
    }

    /** Waits until all that is under way is done, and the windows are laid out and drawn anew. */
    public void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            untilHandled();
            workers.forEach(Hands::untilFree);
        }
        // What the first layout changes is laid out by the second.
        untilDrawn();
        untilDrawn();
    }

    private static void untilHandled() {
        CountDownLatch handled = new CountDownLatch(1);
        Platform.runLater(handled::countDown);
        await(handled);
    }

    /** Waits for the next frame and all that is handled until it is over. */
    public static void untilDrawn() {
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                // The layout comes after the timers of the same frame.
                Platform.runLater(drawn::countDown);
            }
        }.start());
        await(drawn);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the FX thread has been busy for " + PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void untilFree(ExecutorService worker) {
        if (worker.isShutdown()) {
            return;
        }
        try {
            worker.submit(() -> {}).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("a worker has been busy for " + PATIENCE, e);
        }
    }
}
