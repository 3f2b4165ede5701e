package org.xufei.ui.simcards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.Language;
import org.xufei.domain.PhnomPenh;
import org.xufei.ui.Message;
import org.xufei.ui.Texts;

@ExtendWith(PutsGlobalsBack.class)
final class SimCardsRoomTest {

    @TempDir
    private Path folder;

    @Test
    void addsFindsMarksChangesAndDeletesByKeyboardAlone() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            app.until("the room is open", () -> app.isVisible("#list"));
            add(app, "0962345678", "router");
            add(app, "0971234567", "spare");
            app.until("both are listed", () -> rows(app) == 2);

            app.keys(KeyCode.SHORTCUT, KeyCode.F);
            app.untilFocused("#search");
            app.write("spare");
            app.until("one is found", () -> rows(app) == 1);
            app.keys(KeyCode.SHORTCUT, KeyCode.A);
            app.keys(KeyCode.DELETE);
            app.until("both are listed again", () -> rows(app) == 2);

            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            app.untilFocused("#search");
            app.keys(KeyCode.DOWN);
            app.untilFocused("#list");
            app.keys(KeyCode.SPACE);
            app.keys(KeyCode.SPACE);
            app.until("none is marked", () -> marked(app) == 0);
            app.keys(KeyCode.UP);
            app.until("the one that is reached is marked", () -> marked(app) == 1);
            app.keys(KeyCode.SPACE);
            app.keys(KeyCode.DOWN);
            app.keys(KeyCode.SPACE);
            app.keys(KeyCode.UP);
            app.until("both stay marked", () -> marked(app) == 2 && app.isVisible("#selectionPane #holder"));
            app.keys(KeyCode.ESCAPE);
            app.until("one is left", () -> marked(app) == 1);
            app.keys(KeyCode.SHORTCUT, KeyCode.A);
            app.keys(KeyCode.ENTER);
            app.untilFocused("#selectionPane #holder");
            app.write("Dara");
            app.keys(KeyCode.ENTER);
            app.until("both are changed", () -> cardsSaying(app, "Dara") == 2 && app.isVisible("#undo"));
            app.until("both stay marked", () -> marked(app) == 2);

            app.tabTo("#list");
            app.keys(KeyCode.DELETE);
            app.until("they are gone", () -> rows(app) == 0);
            app.keys(KeyCode.SHORTCUT, KeyCode.Z);
            app.until("they are back", () -> rows(app) == 2);
        }
    }

    @Test
    void leavesTheFocusOnTheSimThatItSaved() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            app.until("the room is open", () -> app.isVisible("#list"));
            add(app, "0962345678", "router");
            app.untilFocused("#list");
            app.until("it is marked", () -> marked(app) == 1);

            app.click("#addCard");
            app.untilFocused("#formPane #number");
            app.write("0971234567");
            app.click("#formPane #save");

            app.untilFocused("#list");
            app.until(
                    "the new one alone is marked",
                    () -> marked(app) == 1 && app.file("sim-cards.json").contains("971234567"));
            // Enter opens what is marked.
            app.keys(KeyCode.ENTER);
            app.until("it is the new one", () -> app.text("#formPane #number").equals("097 123 4567"));
            app.keys(KeyCode.ESCAPE);
        }
    }

    @Test
    void leadsFromACardToItsReceiptsAndToItsRenewal() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            add(app, "0962345678", "router");
            app.until("it is listed", () -> rows(app) == 1);
            app.tabTo("#list");
            app.click("#actions #repeat");
            app.until("what would be recorded shows", () -> app.isVisible("#selectionPane #repeat"));
            app.click("#actions #receipts");
            app.until(
                    "its receipts show",
                    () -> app.isSelected("#receiptsRoom") && app.text("#search").equals("096 234 5678"));
            app.click("#simCardsRoom");
            app.click("#actions #renew");
            app.until(
                    "the renewal has its number",
                    () -> app.isVisible(".number-entry .text-field")
                            && app.text(".number-entry .text-field").equals("096 234 5678"));
        }
    }

    @Test
    void tellsOfNoCardsWhenItOpensWithNone() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            app.until("the room is open", () -> app.isVisible("#list"));
        }
        try (RunningApp app = RunningApp.on(folder)) {
            app.until(
                    "it says that there are none",
                    () -> app.isVisible("#list .empty")
                            && app.label("#list .empty").equals(text("cards.empty.none")));
        }
    }

    @Test
    void marksByTheBoxesOfRowsOfAGroupAndOfAllThatIsShown() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            add(app, "0962345678", "router");
            add(app, "0962345679", "camera");
            add(app, "0971234567", "spare");
            app.until("all are listed", () -> rows(app) == 3);
            double first = top(app);
            app.click("#markAll");
            app.until("all are marked", () -> marked(app) == 3);
            app.click("#markAll");
            app.until("none is marked", () -> marked(app) == 0);
            app.click("#list .mark", 0);
            app.until("the first is marked", () -> marked(app) == 1);
            app.click("#list .mark", 2);
            app.until("another one too", () -> marked(app) == 2 && app.isVisible("#selectionPane #repeat"));
            assertThat(top(app)).isEqualTo(first);
            app.click("#list .mark", 0);
            app.until("one is marked", () -> marked(app) == 1);

            app.click("#markAll");
            app.until("all are marked", () -> marked(app) == 3);
            app.click("#markAll");
            app.until("none is marked", () -> marked(app) == 0 && !app.isVisible("#selectionPane #repeat"));

            app.choose("#grouping", Grouping.OPERATOR);
            app.until("they are grouped", () -> rows(app) == 5);
            app.click("#list .mark-group");
            app.until("a group is marked", () -> marked(app) >= 1 && marked(app) <= 2);
            int group = marked(app);
            app.click("#list .mark-group");
            app.until("it is unmarked", () -> marked(app) == 0);
            assertThat(group).isIn(1, 2);

            app.type("#search", "spare");
            app.until("one is found", () -> rows(app) == 2);
            app.click("#markAll");
            app.until("what is shown is marked", () -> marked(app) == 1);
        }
    }

    @Test
    void changesSeveralByTheFieldsWhichShowThemAgainAfterUndoing() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            add(app, "0962345678", "router");
            add(app, "0971234567", "spare");
            app.until("both are listed", () -> rows(app) == 2);
            app.click("#markAll");
            app.until("both are marked", () -> app.isVisible("#selectionPane #group"));
            app.tabTo("#selectionPane #group");
            app.write("office");
            app.tabTo("#selectionPane #saveAll");
            app.keys(KeyCode.SPACE);
            app.until("both are changed", () -> cardsSaying(app, "\"group\":\"office\"") == 2);
            app.untilFocused("#list");
            assertThat(group(app)).isEqualTo("office");
            app.keys(KeyCode.SHORTCUT, KeyCode.Z);
            app.until(
                    "it is undone",
                    () -> cardsSaying(app, "group") == 0 && group(app).isEmpty());
            app.tabTo("#selectionPane #place");
            app.write("drawer");
            app.tabTo("#selectionPane #leadTimes");
            app.write("5, 2");
            assertThat(app.closesUnasked()).isFalse();
            app.answer("Go back and save");
            app.until(
                    "what was typed is still there", () -> !app.isAsking() && app.isVisible("#selectionPane #saveAll"));
            app.click("#selectionPane #saveAll");
            app.until("both are changed again", () -> cardsSaying(app, "\"place\":\"drawer\"") == 2);
            assertThat(cardsSaying(app, "[5,2")).isEqualTo(2);

            app.tabTo("#selectionPane #leaving");
            app.write(LocalDate.now(PhnomPenh.ZONE).plusDays(5).toString());
            app.tabTo("#selectionPane #back");
            app.write(LocalDate.now(PhnomPenh.ZONE).plusDays(40).toString());
            app.until("it tells what happens meanwhile", () -> app.isVisible("#awayPane .answer .label"));
            app.click("#selectionPane #retire");
            app.until("both are retired", () -> cardsSaying(app, "retired") == 2);
        }
    }

    @Test
    void saysThatSeveralHaveDifferentHoldersAndClearsThemOnlyWhenTold() throws TimeoutException, IOException {
        Files.writeString(folder.resolve("sim-cards.json"), """
                {"format":"xufei.sim-cards","version":1,"simCards":[
                {"id":"3f2a7c1e-5b60-4d8e-9a11-0c2b7d9e4f51","number":"+855962345678","holder":"Chan"},
                {"id":"3f2a7c1e-5b60-4d8e-9a11-0c2b7d9e4f52","number":"+855962345679","holder":"Dara"}
                ]}
                """);
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            app.until("both are listed", () -> rows(app) == 2);
            app.click("#markAll");
            ComboBox<?> holder = app.find("#selectionPane #holder", ComboBox.class);
            app.until("it says that they differ", () -> holder.getPromptText().equals(text("cards.bulk.several")));
            app.tabTo("#selectionPane #holder");
            assertThat(RunningApp.fx(() -> List.copyOf(holder.getItems()))).isEqualTo(List.of("Chan", "Dara"));
            app.write("x");
            app.keys(KeyCode.BACK_SPACE);
            app.until(
                    "nothing is to be saved",
                    () -> app.find("#selectionPane #saveAll", Button.class).isDisable());
            app.click("#selectionPane #holderClear");
            app.until("it says what it will do", () -> holder.getPromptText().equals(text("cards.bulk.emptied")));
            assertThat(app.closesUnasked()).isFalse();
            app.answer("Go back and save");
            app.until(
                    "what was typed is still there", () -> !app.isAsking() && app.isVisible("#selectionPane #saveAll"));
            app.click("#selectionPane #saveAll");
            app.until("they are cleared", () -> cardsSaying(app, "holder") == 0);
            app.click("#undo");
            app.until(
                    "they are back",
                    () -> cardsSaying(app, "holder") == 2
                            && holder.getPromptText().equals(text("cards.bulk.several")));
        }
    }

    @Test
    void recordsTheLastReceiptsOnceMoreAndTellsOfThoseOfToday() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            app.click("#addSamples");
            app.until("the samples are there", () -> receipts(app) == 3);
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            app.until("they are listed", () -> rows(app) == 4);
            app.click("#markAll");
            app.until("all are marked", () -> app.isVisible("#selectionPane #repeat"));
            assertThat(app.isVisible("#selectionPane #anyway")).isFalse();
            app.click("#actions #repeat");
            app.untilFocused("#selectionPane #repeat");
            app.keys(KeyCode.SPACE);
            app.untilFocused("#list");
            app.until("they are recorded", () -> receipts(app) == 6 && app.isVisible("#selectionPane #anyway"));
            app.until(
                    "there is nothing to record",
                    () -> RunningApp.fx(() ->
                            app.find("#selectionPane #repeat", Button.class).isDisable()));
            assertThat(app.label("#selectionPane #recordedToday")).contains("3");
            app.click("#selectionPane #anyway");
            app.click("#selectionPane #repeat");
            app.until("they are recorded once more", () -> receipts(app) == 9);
        }
    }

    @Test
    void takesAllThatTheFormAsksFor() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            app.click("#addCard");
            app.untilFocused("#formPane #number");
            app.write("0962345678");
            app.choose("#formPane #operator", 2);
            write(app, "#nickname", "router");
            write(app, "#holder", "Dara");
            write(app, "#group", "office");
            write(app, "#place", "drawer");
            write(app, "#iccid", "8985 5012 3456 7890 127");
            write(app, "#registeredName", "Sok Dara");
            write(app, "#leadTimes", "5, 2");
            write(app, "#note", "behind the counter");
            app.click("#formPane #save");
            app.until("the form is closed", () -> !app.isVisible("#formPane"));
            assertThat(app.file("sim-cards.json"))
                    .contains("+855962345678", "\"operator\":\"metfone\"", "router", "Dara", "office", "drawer")
                    .contains("8985501234567890127", "Sok Dara", "[5,2", "behind the counter");
        }
    }

    private static void write(RunningApp app, String field, String text) {
        app.tabTo("#formPane " + field);
        app.write(text);
    }

    @Test
    void showsTheCodesOfASimOnlyWhileTheButtonIsHeld() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            app.press("#addCard");
            app.untilFocused("#formPane #number");
            app.write("0962345678");
            app.tabTo("#formPane #pin .masked-input");
            app.write("4711");
            assertThat(app.isVisible("#formPane #pin .masked-code")).isFalse();
            app.tabTo("#formPane #pin .masked-show");
            app.hold(KeyCode.SPACE);
            app.until(
                    "the code shows",
                    () -> app.isVisible("#formPane #pin .masked-code")
                            && app.label("#formPane #pin .masked-code").equals("4711"));
            app.release(KeyCode.SPACE);
            app.until("it is masked again", () -> !app.isVisible("#formPane #pin .masked-code"));
            app.tabTo("#formPane #puk .masked-input");
            app.write("12345678");
            app.hands()
                    .moveTo(app.find("#formPane #puk .masked-show", Node.class))
                    .press(MouseButton.PRIMARY);
            app.until(
                    "the other one shows",
                    () -> app.isVisible("#formPane #puk .masked-code")
                            && app.label("#formPane #puk .masked-code").equals("12345678"));
            app.hands().release(MouseButton.PRIMARY);
            app.until("it is masked again too", () -> !app.isVisible("#formPane #puk .masked-code"));
            app.click("#formPane #save");
            app.until("they are saved", () -> app.file("sim-codes.json").contains("4711"));
            app.until("the form is closed", () -> !app.isVisible("#formPane"));
            assertThat(app.file("sim-codes.json")).contains("12345678");
            assertThat(app.file("sim-cards.json"))
                    .contains("+855962345678")
                    .doesNotContain("4711")
                    .doesNotContain("12345678");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> file.getFileName().toString().contains("sim-codes")))
                    .containsExactly(folder.resolve("sim-codes.json"));
        }
    }

    /** Where the first row stands on the screen. */
    private static double top(RunningApp app) {
        Node row = app.find("#list .card-line", Node.class);
        return RunningApp.fx(() -> row.localToScreen(0, 0).getY());
    }

    private static String group(RunningApp app) {
        ComboBox<?> box = app.find("#selectionPane #group", ComboBox.class);
        return RunningApp.fx(() -> box.getEditor().getText());
    }

    private static long cardsSaying(RunningApp app, String text) {
        return app.file("sim-cards.json")
                .lines()
                .filter(line -> line.contains(text))
                .count();
    }

    private static long receipts(RunningApp app) {
        return app.file("receipts.json")
                .lines()
                .filter(line -> line.contains("paidAt"))
                .count();
    }

    private static String text(String key) {
        return new Texts(Language.of(Locale.getDefault())).of(Message.of(key));
    }

    private static void add(RunningApp app, String number, String name) {
        app.press("#addCard");
        app.untilFocused("#formPane #number");
        app.write(number);
        app.tabTo("#formPane #nickname");
        app.write(name);
        app.keys(KeyCode.ENTER);
        app.until("the form is closed", () -> !app.isVisible("#formPane"));
        assertThat(app.isVisible("#undo")).isTrue();
    }

    private static int rows(RunningApp app) {
        ListView<?> list = app.find("#list", ListView.class);
        return RunningApp.fx(() -> list.getItems().size());
    }

    private static int marked(RunningApp app) {
        ListView<?> list = app.find("#list", ListView.class);
        return RunningApp.fx(() -> list.getSelectionModel().getSelectedIndices().size());
    }
}
