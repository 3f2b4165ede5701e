package org.xufei;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** A process of its own in which the real app is used from end to end, so that {@link PromisesTest} can watch it from outside. */
final class WholeJourney {

    static final String REFERENCE = "TX777001";
    static final String NOTE = "for mother";
    static final String PIN = "*1203*1234567890123#";

    private WholeJourney() {}

    /** @param arguments the data folder */
    @SuppressWarnings("removal") // See SocketGuard.
    public static void main(String[] arguments) throws Exception {
        if (SocketGuard.isPossible()) {
            System.setSecurityManager(new SocketGuard(System.out));
        }
        Path folder = Path.of(arguments[0]);
        use(folder);
        useAgain(folder);
        meetADefect(folder);
        System.out.println("arrived");
        System.exit(0);
    }

    private static void use(Path folder) throws Exception {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#chinese");
            app.until("it speaks Chinese", () -> app.label("#record").equals("记录凭证"));
            app.type("#number", "0962345678");
            app.until("the operator is found", () -> app.isSelected("#operator-smart"));
            app.click("#channel-online");
            app.click("#step-open");
            app.click("#precaution-state");
            app.click("#codesSide");
            app.click("#record");
            app.untilFocused(".form #paid");
            app.type(".form #paid", "2.50");
            app.click(".form #days-7");
            app.press("#collapse");
            app.tabTo(".form #reference");
            app.write(REFERENCE);
            app.tabTo(".form #note");
            app.write(NOTE);
            app.press("#save");
            app.until("the receipt is in the table", () -> rows(app) == 1);
            app.type("#search", "7770");
            app.until("it is found", () -> rows(app) == 1);
            app.tabTo("#table");
            app.keys(KeyCode.DELETE);
            app.until("it is gone", () -> rows(app) == 0 && app.isVisible("#undo"));
            app.keys(KeyCode.SHORTCUT, KeyCode.Z);
            app.until("it is back", () -> rows(app) == 1);
        }
    }

    private static void useAgain(Path folder) throws Exception {
        try (RunningApp app = RunningApp.on(folder)) {
            app.until("the receipts are read", () -> rows(app) == 1);
            app.click("#english");
            app.until("it speaks English", () -> app.label("#recordNew").startsWith("Record"));
            app.click("#renewRoom");
            app.until("the card is still on the desk", () -> app.text("#number").equals("096 234 5678"));
        }
    }

    /** One on each thread of the app, and each with all that the app knows in its message. */
    private static void meetADefect(Path folder) throws Exception {
        RunningApp app = RunningApp.on(folder);
        app.click("#receiptsRoom");
        app.until("the receipts are read", () -> rows(app) == 1);
        String secrets = RunningApp.fx(() -> app.find("#table", TableView.class).getItems() + PIN + folder);
        Platform.runLater(() -> {
            throw new IllegalStateException(secrets, new UncheckedIOException(new NoSuchFileException(secrets)));
        });
        Thread worker = new Thread(() -> {
            throw new IllegalCallerException(secrets);
        });
        worker.start();
        worker.join();
        app.until("the app says so", () -> app.isVisible("#banner"));
        app.end();
    }

    private static int rows(RunningApp app) {
        return app.find("#table", TableView.class).getItems().size();
    }
}
