package org.xufei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.ui.overview.OfficeCards.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;

/** Every verb of the list for a renewal day, through its control. */
@ExtendWith(PutsGlobalsBack.class)
final class RunSheetRoomTest {

    @TempDir
    private Path folder;

    private static long cards(RunningApp app) {
        @SuppressWarnings("unchecked")
        ListView<RunLine> list = app.find("#lines", ListView.class);
        return List.copyOf(list.getItems()).stream()
                .filter(RunLine.Card.class::isInstance)
                .count();
    }

    private static long receipts(RunningApp app) {
        return app.file("receipts.json")
                .lines()
                .filter(line -> line.contains("paidAt"))
                .count();
    }

    /** How many rows say that their number was recorded today. */
    private static long today(RunningApp app) {
        return RunningApp.fx(() -> app.find("#lines", Parent.class).lookupAll(".recorded").stream()
                .filter(Node::isVisible)
                .filter(node -> ((Label) node).getText().equals("Recorded today already"))
                .count());
    }

    private static double width(RunningApp app, String node) {
        return RunningApp.fx(() -> app.find(node, Region.class).getWidth());
    }

    private static boolean isDisabled(RunningApp app, String selector) {
        return RunningApp.fx(() -> app.find(selector, Node.class).isDisabled());
    }

    private static String box(int n) {
        return "#run-" + OfficeCards.number(n).digits();
    }

    private RunningApp open() throws TimeoutException {
        RunningApp app = RunningApp.on(folder);
        app.click("#overviewRoom");
        app.until("the list shows", () -> app.isVisible("#due .repeat"));
        return app;
    }

    @Test
    void aTickAPlaceAndAWindowDecideWhatIsRecorded() throws TimeoutException, IOException {
        new OfficeCards().with(3, -2).with(1, 2).with(2, 12).in(folder);
        try (RunningApp app = open()) {
            app.click("#runPart");
            app.until("a week shows", () -> cards(app) == 4);
            app.click("#windows .toggle-button");
            app.until("today shows", () -> cards(app) == 3);

            app.click(box(0));
            app.until("it is ticked", () -> app.isSelected(box(0)));
            app.keys(KeyCode.DOWN);
            app.untilFocused(box(1));
            app.keys(KeyCode.UP);
            app.keys(KeyCode.UP);
            app.untilFocused("#lines .pick-all");
            app.click("#lines .pick-all");
            app.until("all of the place are ticked", () -> app.isSelected(box(2)));
            app.click("#recordTicked");
            app.until("they are recorded", () -> receipts(app) == 9);
            app.until("what is done says so", () -> today(app) == 3);
            app.click("#undo");
            app.until("as one step", () -> receipts(app) == 6 && today(app) == 0);

            app.click("#copy");
            app.until(
                    "the text is copied",
                    () -> Clipboard.getSystemClipboard()
                            .getString()
                            .contains(OfficeCards.number(0).national()));

            assertThat(app.isVisible("#notes")).isTrue();
            RunningApp.fx(() -> {
                app.find(".run", Region.class).setMaxHeight(400);
                return app;
            });
            app.until("a low list keeps its room", () -> !app.isVisible("#notes"));
            app.click("#collapseNotes");
            app.until("the notes show when asked for", () -> app.isVisible("#notes"));

            double name = width(app, ".run-who");
            RunningApp.fx(() -> {
                app.find("#lines", ListView.class).setMinWidth(1500);
                return app;
            });
            app.until("a wide list has room for long names", () -> width(app, ".run-who") > name + 250);
        }
    }

    @Test
    void whatIsPickedTodayGoesOnTheSheetWheneverItEnds() throws TimeoutException, IOException {
        new OfficeCards().with(1, -2).with(2, 20).in(folder);
        try (RunningApp app = open()) {
            app.click(row(1) + " .check-box");
            app.click(row(2) + " .check-box");
            app.click("#runPicked");
            app.until("only those show", () -> app.isVisible("#lines") && cards(app) == 2);
            app.click("#windows .toggle-button");
            app.until("the window holds again", () -> cards(app) == 1);

            app.click("#lines .pick-all");
            app.click("#recordTicked");
            app.until("it is recorded", () -> receipts(app) == 4 && today(app) == 1);
            app.click("#lines .pick-all");
            app.until("it warns", () -> app.isVisible("#recordedToday") && isDisabled(app, "#recordTicked"));
            app.click("#anyway");
            app.until("it can be forced", () -> !isDisabled(app, "#recordTicked"));
            app.click("#recordTicked");
            app.until("it is recorded again", () -> receipts(app) == 5);
        }
    }
}
