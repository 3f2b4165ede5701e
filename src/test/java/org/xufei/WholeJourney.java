package org.xufei;

import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** A process of its own in which the real app is used from end to end, so that {@link PromisesTest} can watch it from outside. */
final class WholeJourney {

    private WholeJourney() {}

    /** @param arguments the data folder */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        use(folder);
        useAgain(folder);
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
            app.type(".form #days", "7");
            app.tabTo(".form #reference");
            app.write("TX777001");
            app.tabTo(".form #note");
            app.write("mother");
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

    private static int rows(RunningApp app) {
        return app.find("#table", TableView.class).getItems().size();
    }
}
