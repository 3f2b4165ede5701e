package org.xufei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many actions lead from the start in an empty folder to a receipt that is saved, reminded of, and in a calendar file. A click is one,
 * a key or keys pressed together are one, and so is a field that is typed, however many characters it takes.
 */
@ExtendWith(PutsGlobalsBack.class)
final class FirstReceiptActionsTest {

    private static final String NUMBER = "0962345678";

    @TempDir
    private Path folder;

    private int actions;

    /** Once it took 20. */
    @Test
    void takesAtMostFifteenByMouse() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.untilFocused("#number");
            type(app, NUMBER);
            app.until("the operator is found", () -> app.isSelected("#operator-smart"));
            click(app, "#channel-store");
            app.until("it is picked", () -> app.isSelected("#channel-store"));
            click(app, "#record");
            app.untilFocused(".form #paid");
            type(app, "2.50");
            click(app, ".form #days-30");
            click(app, "#save");
            app.until("it is saved", () -> app.file("receipts.json").contains("2.50"));

            untilWatched(app);
            click(app, "#noticeAction");
            answerWhereTo();
            untilReminded(app);
        }
        assertThat(actions).as("actions by mouse").isLessThanOrEqualTo(15);
    }

    /** Once it took 49. */
    @Test
    void takesAtMostTwentyFiveByKeyboard() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.untilFocused("#number");
            type(app, NUMBER);
            app.until("the operator is found", () -> app.isSelected("#operator-smart"));
            tabTo(app, "#channel-online");
            press(app, KeyCode.RIGHT);
            app.until("the store is picked", () -> app.isSelected("#channel-store"));
            press(app, KeyCode.SHORTCUT, KeyCode.ENTER);
            app.untilFocused(".form #paid");
            type(app, "2.50");
            tabTo(app, ".form #days-1");
            press(app, KeyCode.RIGHT);
            press(app, KeyCode.RIGHT);
            press(app, KeyCode.RIGHT);
            app.until("thirty days are picked", () -> app.isSelected(".form #days-30"));
            press(app, KeyCode.ENTER);
            app.until("it is saved", () -> app.file("receipts.json").contains("2.50"));

            untilWatched(app);
            press(app, KeyCode.F6);
            app.untilFocused("#noticeAction");
            press(app, KeyCode.SPACE);
            answerWhereTo();
            untilReminded(app);
        }
        assertThat(actions).as("actions by keyboard").isLessThanOrEqualTo(25);
    }

    /** The form has put the number among the SIM cards, and the notice of it leads on to the calendar. */
    private static void untilWatched(RunningApp app) {
        app.until("the calendar is offered", () -> app.isVisible("#noticeAction"));
        app.until("the number is watched", () -> app.file("sim-cards.json").contains(NUMBER.substring(1)));
    }

    private static void untilReminded(RunningApp app) {
        app.until("the calendar file reminds of the number", () -> {
            String calendar = app.file(RunningApp.CALENDAR);
            return calendar.contains("BEGIN:VALARM") && calendar.contains("096 234 5678");
        });
    }

    private void click(RunningApp app, String selector) {
        app.click(selector);
        actions++;
    }

    private void press(RunningApp app, KeyCode... together) {
        app.keys(together);
        actions++;
    }

    private void type(RunningApp app, String text) {
        app.write(text);
        actions++;
    }

    private void tabTo(RunningApp app, String selector) {
        actions += app.tabTo(selector);
    }

    /** The system's own dialog, in which the name stands already, takes one more. */
    private void answerWhereTo() {
        actions++;
    }
}
