package org.xufei.ui.renew;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Receipts;
import org.xufei.state.Desk;

@ExtendWith(PutsGlobalsBack.class)
final class RenewRoomTest {

    @TempDir
    private Path folder;

    @Test
    void guidesARenewalByKeyboardAlone() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.tabTo("#number");
            app.write("0972345678");
            app.until("the operator is found", () -> app.isSelected("#operator-metfone"));

            app.tabTo("#operator-metfone");
            app.keys(KeyCode.LEFT);
            app.until(
                    "the arrow picks the neighbour",
                    () -> app.isSelected("#operator-smart")
                            && app.label("#numberNote").contains("but you picked Smart"));
            app.keys(KeyCode.RIGHT);
            app.until(
                    "and the other arrow goes back",
                    () -> app.label("#numberNote").equals("097 belongs to Metfone."));

            app.tabTo("#channel-online");
            app.keys(KeyCode.RIGHT);
            app.until(
                    "the channel's steps stand there",
                    () -> app.label("#stepsTitle").startsWith("Steps · ")
                            && app.isSelected("#channel-store")
                            && app.isVisible("#step-confirm"));

            app.tabTo("#step-confirm");
            app.keys(KeyCode.SPACE);
            app.tabTo("#precaution-state");
            app.keys(KeyCode.SPACE);
            app.until(
                    "both ticks count",
                    () -> app.label("#stepsCount").startsWith("1 / ")
                            && app.label("#precautionsSide").startsWith("Precautions 1/"));

            app.tabTo("#reset");
            app.keys(KeyCode.SPACE);
            app.until(
                    "nothing is ticked",
                    () -> app.isVisible("#undo")
                            && !app.isSelected("#step-confirm")
                            && !app.isSelected("#precaution-state"));
            app.keys(KeyCode.SHORTCUT, KeyCode.Z);
            app.until(
                    "the ticks are back", () -> app.isSelected("#step-confirm") && app.isSelected("#precaution-state"));
        }
    }

    @Test
    void hasRoomForThreeStepsOfEachChannelInChinese() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#chinese");
            app.until("it is Chinese", () -> app.label("#record").equals("记录凭证"));
            app.type("#number", "0962345678");
            for (String channel : List.of("online", "store", "kiosk", "shop")) {
                app.click("#channel-" + channel);
                app.until("it is picked", () -> app.isSelected("#channel-" + channel));
                Bounds list = app.place("#stepsScroll");
                Bounds third = RunningApp.fx(() -> {
                    Node box =
                            app.find("#steps", VBox.class).getChildren().get(2).lookup(".check-box");
                    return box.localToScene(box.getBoundsInLocal());
                });
                assertThat(third.getMaxY()).as(channel).isLessThanOrEqualTo(list.getMaxY());
            }
        }
    }

    @Test
    void copiesACodeAndSaysSo() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#codesSide");
            app.click(".large-code .dial-code");

            app.until("it is said", () -> app.isVisible("#informationText"));
            String copied = RunningApp.fx(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied).isNotBlank();
            assertThat(app.label("#informationText")).isEqualTo(copied + " copied");
            app.click("#informationClose");
            app.until("that is closed", () -> !app.isVisible("#information"));

            app.click("#operator-smart");
            app.scrollTo("#steps .dial-code");
            app.click("#steps .dial-code");
            app.until("one beside a step is copied too", () -> app.isVisible("#informationText"));
        }
    }

    @Test
    void putsARenewalAsideAndTakesItUpAgain() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.type("#number", "0962345678");
            app.press("#precaution-state");
            app.until("the tick is kept", () -> app.file("renewals.json").contains("\"state\""));

            app.click("#another");
            app.until("the desk is empty", () -> app.text("#number").isEmpty() && !app.isSelected("#precaution-state"));
            app.type("#number", "0962345678");
            app.keys(KeyCode.TAB);

            app.until("the tick is back", () -> app.isSelected("#precaution-state"));
        }
    }

    @Test
    void tellsWhatIsWrongWithANumberOnceItIsLeft() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.type("#number", "096 234 56");
            assertThat(app.label("#numberNote")).doesNotContain("digits");

            app.keys(KeyCode.TAB);

            app.until("the error shows", () -> app.label("#numberNote").contains("this has 8"));
        }
    }

    @Test
    void findsAKnownNumberByTypingAndTakesItUpByKeyboardAlone() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#trySamples");
            app.until("the samples are there", () -> app.isSelected("#overviewRoom"));
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            app.until("they are counted", () -> app.label("#known").equals("Known numbers 4"));

            app.tabTo("#known");
            app.keys(KeyCode.SPACE);
            app.untilFocused("#knownSearch");
            app.write("router");
            app.until("one is found", () -> listed(app) == 1);
            app.keys(KeyCode.ENTER);

            app.until(
                    "it is on the desk",
                    () -> app.label("#card").startsWith("Home router") && !app.isVisible("#knownList"));
            app.untilFocused("#number");

            app.tabTo("#known");
            app.keys(KeyCode.SPACE);
            app.untilFocused("#knownSearch");
            app.until("all are there again", () -> listed(app) == 4);
            app.keys(KeyCode.ESCAPE);
            app.untilFocused("#known");
            assertThat(app.isVisible("#knownList")).isFalse();
            assertThat(app.label("#card")).startsWith("Home router");
        }
    }

    @Test
    void choosesAKnownNumberByMouseAndClosesTheListWithoutAChoice() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#trySamples");
            app.until("the samples are there", () -> app.isSelected("#overviewRoom"));
            app.click("#renewRoom");
            app.click("#known");
            app.until("the list is open", () -> listed(app) == 4);
            app.click("#known");
            app.until("it is closed", () -> !app.isVisible("#knownList"));
            assertThat(app.text("#number")).isEmpty();

            app.click("#known");
            app.until("the list is open", () -> app.isVisible("#knownList .list-cell"));
            app.click("#knownList .list-cell");
            app.until("a number is on the desk", () -> !app.text("#number").isEmpty());
            assertThat(app.isVisible("#knownList")).isFalse();
        }
    }

    @Test
    void opensWithTheNumberOfTheCardThatIsMarkedInTheListOfCards() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#trySamples");
            app.until("the samples are there", () -> app.isSelected("#overviewRoom"));
            app.click("#simCardsRoom");
            app.type("#search", "router");
            app.click("#list .list-cell");
            app.until("all about it shows", () -> app.isVisible(".card-detail"));
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            app.until("it is on the desk", () -> app.label("#card").startsWith("Home router"));

            app.click("#receiptsRoom");
            app.click("#table .table-row-cell");
            app.until(
                    "a receipt is marked", () -> table(app).getSelectionModel().getSelectedItem() instanceof Receipt);
            String number = RunningApp.fx(
                    () -> ((Receipt) table(app).getSelectionModel().getSelectedItem())
                            .number()
                            .national());
            app.click("#renewRoom");
            app.until("that one is on the desk", () -> app.text("#number").equals(number));
        }
    }

    @Test
    void opensWithTheNumberOfACardJustAdded() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#overviewRoom");
            app.type("#cardNumber", "0972345678");
            app.click("#addCard");
            app.until("the card is there", () -> app.isVisible("#due .renew"));
            app.click("#renewRoom");
            app.until(
                    "its number is on the desk",
                    () -> app.text("#number").equals("097 234 5678") && app.isSelected("#operator-metfone"));
        }
    }

    @Test
    void picksOperatorAndChannelAndTicksAndUnticksAndResetsByMouse() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#operator-cellcard");
            app.click("#channel-store");
            app.until(
                    "they are picked",
                    () -> app.isSelected("#operator-cellcard")
                            && app.label("#stepsTitle").endsWith("Convenience store"));
            assertThat(app.label("#mind")).startsWith("Watch out: ");
            assertThat(app.isVisible("#stepsBring"))
                    .as("the card of the channel has it in short")
                    .isFalse();
            app.click("#showNeeds");
            app.until("all of it shows", () -> app.isVisible("#stepsBring") && app.isVisible("#stepsPay"));
            assertThat(app.label("#stepsBring")).startsWith("Bring: ");
            assertThat(app.label("#stepsPay")).startsWith("Pay with: ");
            app.click("#showNeeds");
            app.until("it is put away", () -> !app.isVisible("#stepsPay"));

            app.click("#step-ask");
            app.click("#precaution-state");
            app.until("they are ticked", () -> app.label("#stepsCount").equals("1 / 4"));
            app.click("#step-ask");
            app.until("it is unticked", () -> app.label("#stepsCount").equals("0 / 4"));
            assertThat(app.isSelected("#precaution-state")).isTrue();

            app.click("#reset");
            app.until("nothing is ticked", () -> app.isVisible("#undo") && !app.isSelected("#precaution-state"));
            app.click("#undo");
            app.until("the tick is back", () -> app.isSelected("#precaution-state"));
        }
    }

    @Test
    void showsAVerdictAndWhatItRestsOnAndLeavesTheTickAlone() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.until("it asks for a number", () -> app.label("#looked-record").startsWith("Enter a number first"));
            assertThat(app.label("#verdict-record")).isEqualTo("Unclear");
            app.type("#number", "0962345678");
            app.until("it has looked", () -> app.label("#looked-record").startsWith("Checked: No receipts"));
            assertThat(app.isSelected("#precaution-record")).isFalse();
            app.scrollTo("#precaution-record");
            app.click("#precaution-record");
            app.until("it is ticked", () -> app.isSelected("#precaution-record"));
            assertThat(app.label("#verdict-record")).isEqualTo("Unclear");
            assertThat(app.spoken("#precaution-record"))
                    .isEqualTo("Keep the payment record: Unclear. Checked: No receipts of this number yet.");
        }
    }

    @Test
    void showsEachSideAndWhyToTakeAPrecaution() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#operator-smart");
            app.click("#why-state");
            app.until("it says why", () -> app.label("#why").startsWith("Why: "));
            app.click("#why-state");
            app.until("it is collapsed", () -> !app.isVisible("#why"));

            app.click("#codesSide");
            app.until("codes show", () -> app.isVisible("#codes .dial-code") && !app.isVisible("#precautions"));
            app.click("#operatorSide");
            app.until("facts show", () -> app.isVisible("#operatorFacts .row-title"));
            app.click("#tipsSide");
            app.until("tips show", () -> app.isVisible("#tips .row-title"));
            app.click("#precautionsSide");
            app.until("precautions show", () -> app.isVisible("#precautions .check-box"));
        }
    }

    @Test
    void recordsFromTheSteps() throws TimeoutException, IOException {
        Desk.in(folder).receipts().put(Receipts.paid(1, "2.50", Currency.USD), saved -> {});
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#renewRoom");
            app.type("#number", "0962345678");
            app.click("#channel-shop");
            app.click("#record");
            app.until(
                    "the form knows number and channel",
                    () -> app.isSelected("#receiptsRoom")
                            && app.text(".form #number").equals("096 234 5678"));
            app.click("#cancel");
            app.click("#renewRoom");
            app.click("#repeat");
            app.until(
                    "the form is filled in as last time",
                    () -> app.isVisible(".form #paid")
                            && app.text(".form #paid").equals("2.50"));
            app.click("#cancel");
        }
    }

    /** Only what was done is struck through. */
    @Test
    void strikesThroughStepsButNotPrecautions() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#step-open");
            app.click("#precaution-state");
            app.until("the step is struck through", () -> isStruck(app, "#step-open"));
            assertThat(RunningApp.fx(() -> isStruck(app, "#precaution-state"))).isFalse();
        }
    }

    private static boolean isStruck(RunningApp app, String box) {
        return ((Text) app.find(box, CheckBox.class).lookup(".text")).isStrikethrough();
    }

    private static int listed(RunningApp app) {
        return app.find("#knownList", ListView.class).getItems().size();
    }

    private static TableView<?> table(RunningApp app) {
        return app.find("#table", TableView.class);
    }
}
