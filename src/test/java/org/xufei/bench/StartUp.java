package org.xufei.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.xufei.XufeiApp;

/**
 * Prints how many milliseconds pass from the start of the process until the first picture is drawn, then ends: {@code bare} for a
 * window with a label, {@code app} and the app's options for the app.
 */
public final class StartUp {

    private StartUp() {}

    /** The least that JavaFX can show. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("hello"), 1280, 800));
            stage.show();
        }
    }

    public static void main(String[] arguments) {
        Thread watch = new Thread(StartUp::watch, "watch");
        watch.setDaemon(true);
        watch.start();
        boolean bare = arguments[0].equals("bare");
        Application.launch(bare ? Bare.class : XufeiApp.class, Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void watch() {
        while (true) {
            try {
                Platform.runLater(StartUp::lookForAWindow);
            } catch (IllegalStateException toolkitNotStartedYet) {
                // Asked again below.
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    private static boolean seen;

    private static void lookForAWindow() {
        Optional<Window> shown =
                Window.getWindows().stream().filter(Window::isShowing).findFirst();
        if (!seen && shown.isPresent()) {
            seen = true;
            Scene scene = shown.get().getScene();
            // After the layout of one pulse its picture is drawn; with the layout of the next it is done.
            scene.addPostLayoutPulseListener(new Runnable() {
                private int pulses;

                @Override
                public void run() {
                    pulses++;
                    if (pulses == 2) {
                        report();
                    }
                    Platform.requestNextPulse();
                }
            });
            Platform.requestNextPulse();
        }
    }

    private static void report() {
        Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
        System.out.println(Duration.between(start, Instant.now()).toMillis());
        Runtime.getRuntime().halt(0);
    }
}
