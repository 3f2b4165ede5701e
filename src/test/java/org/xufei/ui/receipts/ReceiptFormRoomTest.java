package org.xufei.ui.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;

/** Each verb of the receipt form, through its real control. */
@ExtendWith(PutsGlobalsBack.class)
final class ReceiptFormRoomTest {

    /** Which of the channels it is. */
    private static final int KIOSK = 2;

    private static final Color DANGER = Color.web("#B4233C");

    @TempDir
    private Path folder;

    private RunningApp openForm() throws TimeoutException {
        RunningApp app = RunningApp.on(folder);
        app.click("#receiptsRoom");
        app.click("#recordNew");
        app.untilFocused(".form #number");
        return app;
    }

    private static void fillIn(RunningApp app, String number, String amount) {
        app.type(".form #number", number);
        app.type(".form #paid", amount);
        app.choose(".form #channel", KIOSK);
        assertThat(RunningApp.fx(
                        () -> app.find(".form #channel", ComboBox.class).getValue()))
                .isEqualTo("kiosk");
    }

    private static void save(RunningApp app) {
        app.click("#save");
        app.until("it is saved", () -> !app.isVisible(".form"));
    }

    @Test
    void scrollsToTheFirstErrorAndMarksIt() throws TimeoutException, IOException {
        try (RunningApp app = openForm()) {
            fillIn(app, "123", "2.50");
            app.click("#days-7");
            app.press("#collapse");
            app.tabTo(".form #note");
            assertThat(isInSight(app, ".form #number")).isFalse();

            app.click("#save");

            app.untilFocused(".form #number");
            assertThat(isInSight(app, ".form #number")).isTrue();
            assertThat(border(app, ".form #number")).isEqualTo(DANGER);
            assertThat(RunningApp.fx(() -> app.find(".form #number", Node.class).getAccessibleHelp()))
                    .isNotBlank();
            app.click("#cancel");
        }
    }

    @Test
    void marksAChoiceThatIsMissing() throws TimeoutException, IOException {
        try (RunningApp app = openForm()) {
            app.type(".form #number", "0962345678");
            app.type(".form #paid", "2.50");
            app.click("#days-7");
            app.keys(KeyCode.ENTER);
            app.untilFocused(".form #channel");
            assertThat(border(app, ".form #channel")).isEqualTo(DANGER);
            app.click("#cancel");
        }
    }

    @Test
    void leavesTheNoteByTabBothWays() throws TimeoutException, IOException {
        try (RunningApp app = openForm()) {
            app.press("#collapse");
            app.tabTo(".form #note");
            app.write("for Mum");
            app.keys(KeyCode.TAB);
            app.untilFocused(".form #cancel");
            app.keys(KeyCode.SHIFT, KeyCode.TAB);
            app.untilFocused(".form #note");
            assertThat(app.text(".form #note")).isEqualTo("for Mum");
            app.keys(KeyCode.SHIFT, KeyCode.TAB);
            app.untilFocused(".form #reference");
            app.click("#cancel");
        }
    }

    @Test
    void choosesByClickByArrowAndFromLists() throws TimeoutException, IOException {
        try (RunningApp app = openForm()) {
            app.type(".form #number", "0962345678");
            app.click("#days-30");
            app.until("the preview follows", () -> app.label("#preview-plan").startsWith("Plan until"));
            app.keys(KeyCode.LEFT);
            app.until("the neighbour is chosen", () -> app.isSelected("#days-10") && !app.isSelected("#days-30"));
            app.click("#days-other");
            app.untilFocused(".form #days");
            app.click("#currency-khr");
            assertThat(app.find(".form #paid", TextField.class).getPromptText())
                    .as("riel has no decimals")
                    .isEqualTo("e.g. 20,000");
            app.keys(KeyCode.RIGHT);
            app.until("the currency is chosen", () -> app.isSelected("#currency-cny"));

            app.choose(".form #validityInput", ValidityInput.UNTIL);
            app.type(".form #until", "2027-01-31");
            app.keys(KeyCode.PAGE_UP);
            assertThat(app.text(".form #until")).isEqualTo("2027-02-28");
            app.keys(KeyCode.UP);
            app.keys(KeyCode.PAGE_DOWN);
            assertThat(app.text(".form #until")).isEqualTo("2027-02-01");
            app.choose(".form #validityInput", ValidityInput.DAYS);
            app.type(".form #days", "30");
            app.choose(".form #cycles", 2);
            app.type(".form #paid", "150");
            app.choose(".form #channel", KIOSK);
            app.scrollTo(".form #collapse");
            app.click(".form #collapse");
            app.scrollTo(".form #operator");
            app.choose(".form #operator", 1);
            app.scrollTo(".form #kind");
            app.choose(".form #kind", Purchase.Kind.TOP_UP_AND_PLAN);
            app.tabTo(".form #description");
            app.write("30 GB");
            app.tabTo(".form #reference");
            app.write("TX-77");
            save(app);
            assertThat(app.file("receipts.json"))
                    .contains("\"currency\":\"CNY\"", "\"days\":30", "\"cycles\":3", "\"channel\":\"kiosk\"")
                    .contains("\"operator\":\"metfone\"", "top_up_and_plan", "30 GB", "TX-77");
        }
    }

    @Test
    void putsBothEndsRightByTheirLinks() throws TimeoutException, IOException {
        try (RunningApp app = openForm()) {
            fillIn(app, "0962345678", "2.50");
            app.click("#days-30");
            app.click("#collapse");
            app.click("#date");
            // Of two receipts of one minute either may count as the later.
            app.keys(KeyCode.DOWN);
            save(app);
            app.click("#recordNew");
            app.untilFocused(".form #number");
            app.type(".form #number", "0962345678");
            app.click("#days-7");
            String restarted = app.label("#preview-plan");
            app.click("#correct-plan");
            app.until("it is extended", () -> !app.label("#preview-plan").equals(restarted));
            app.click("#correct-plan");
            app.until("it is not", () -> app.label("#preview-plan").equals(restarted));
            app.click("#correct-balance");
            app.untilFocused(".form #balanceUntil");
            app.click("#cancel");
        }
    }

    @Test
    void asksOnceForTheEndOfAPlan() throws TimeoutException, IOException {
        try (RunningApp app = openForm()) {
            fillIn(app, "0962345678", "2.50");
            app.click("#save");
            app.until("it asks, in the place of Save", () -> app.isVisible("#question") && !app.isVisible("#save"));
            assertThat(app.file("receipts.json")).doesNotContain("2.50");
            app.click("#backToDays");
            app.untilFocused("#days-1");
            app.click("#save");
            app.until("it asks once more", () -> app.isVisible("#question"));
            app.keys(KeyCode.ESCAPE);
            app.until("the question is gone", () -> !app.isVisible("#question"));
            assertThat(app.isVisible(".form")).as("and not the form").isTrue();
            app.click("#save");
            app.until("it asks again", () -> app.isVisible("#question"));
            app.click("#saveWithoutEnd");
            app.until("it is saved", () -> !app.isVisible(".form"));

            app.click("#recordNew");
            app.untilFocused(".form #number");
            app.type(".form #number", "0962345678");
            app.type(".form #paid", "3");
            assertThat(app.isVisible(".form #channel"))
                    .as("the channel is known from last time")
                    .isFalse();
            app.click("#save");
            app.until("it asks again", () -> app.isVisible("#question"));
            app.click("#noPlan");
            app.until("there is nothing to ask", () -> !app.isVisible("#question"));
            save(app);
            assertThat(app.file("receipts.json")).contains("top_up");
        }
    }

    @Test
    void fillsInAsLastTimeAndRecordsNothingYet() throws TimeoutException, IOException {
        try (RunningApp app = openForm()) {
            fillIn(app, "0962345678", "2.50");
            app.click("#days-7");
            save(app);
            app.click("#recordNew");
            app.untilFocused(".form #number");
            app.type(".form #number", "0962345678");
            assertThat(app.label(".form #repeat")).isEqualTo("Fill in as last time");

            app.click(".form #repeat");

            app.until("it is filled in", () -> app.text(".form #paid").equals("2.50"));
            assertThat(app.isSelected("#days-last")).isTrue();
            assertThat(app.label(".form #collapse")).contains("Smart", "Kiosk");
            app.until("the duplicate is told", () -> app.isVisible("#paymentWarning"));
            assertThat(rows(app)).isEqualTo(1);
            save(app);
            app.until("both are there", () -> rows(app) == 2);
        }
    }

    @Test
    void doesNotScrollInItsNormalState() throws TimeoutException, IOException {
        try (RunningApp app = openForm()) {
            fillIn(app, "0962345678", "2.50");
            app.click("#days-7");
            ScrollPane scroll = app.find(".form #scroll", ScrollPane.class);
            assertThat(RunningApp.fx(() -> app.stage().getHeight())).isLessThanOrEqualTo(800);
            assertThat(RunningApp.fx(
                            () -> scroll.getContent().getBoundsInLocal().getHeight()))
                    .isLessThanOrEqualTo(
                            RunningApp.fx(() -> scroll.getViewportBounds().getHeight()));
            app.click("#cancel");
        }
    }

    @Test
    void leavesTheFocusOnWhatItSaved() throws TimeoutException, IOException {
        try (RunningApp app = openForm()) {
            fillIn(app, "0962345678", "2.50");
            app.click("#days-7");
            app.keys(KeyCode.ENTER);
            app.untilFocused("#table");
            app.until("it is marked", () -> marked(app).equals("+855962345678"));

            app.click("#recordNew");
            app.untilFocused(".form #number");
            fillIn(app, "0972345678", "3");
            app.click("#days-1");
            app.click("#save");
            app.untilFocused("#table");
            app.until("it is marked", () -> marked(app).equals("+855972345678"));
        }
    }

    private static String marked(RunningApp app) {
        TableView<?> table = app.find("#table", TableView.class);
        return RunningApp.fx(() -> table.getSelectionModel().getSelectedItem() instanceof Receipt receipt
                ? receipt.number().e164()
                : "nothing");
    }

    @Test
    void watchesANewNumberUnlessThatIsUnticked() throws TimeoutException, IOException {
        try (RunningApp app = openForm()) {
            fillIn(app, "0962345678", "2.50");
            app.click("#days-7");
            assertThat(app.isSelected(".form #watch")).isTrue();
            save(app);
            assertThat(app.label("#noticeText")).startsWith("Saved. Plan until").contains("096 234 5678");
            assertThat(app.label("#noticeAction")).isEqualTo("Put into my phone's calendar");
            assertThat(app.isVisible("#undo")).isTrue();
            app.until("there is a card", () -> app.file("sim-cards.json").contains("+855962345678"));

            app.click("#recordNew");
            app.untilFocused(".form #number");
            fillIn(app, "0972345678", "3");
            app.click("#days-7");
            app.click(".form #watch");
            save(app);
            assertThat(app.file("sim-cards.json")).doesNotContain("+855972345678");
            assertThat(app.file("unwatched-numbers.json")).contains("+855972345678");
        }
    }

    @Test
    void keepsPlaceAndFocusWhenTheLanguageIsSwitched() throws TimeoutException, IOException {
        try (RunningApp app = openForm()) {
            app.type(".form #number", "0962345678");
            app.press("#collapse");
            app.tabTo(".form #note");
            app.write("for Mum");
            ScrollPane english = app.find(".form #scroll", ScrollPane.class);
            double scrolled = RunningApp.fx(english::getVvalue);
            assertThat(scrolled).isPositive();

            app.press("#chinese");

            app.until("it speaks Chinese", () -> app.label("#save").equals("保存"));
            app.untilFocused(".form #note");
            app.until("it is where it was", () -> {
                ScrollPane chinese = app.find(".form #scroll", ScrollPane.class);
                return chinese != english && Math.abs(chinese.getVvalue() - scrolled) < 0.2;
            });
            app.click("#cancel");
        }
    }

    private static int rows(RunningApp app) {
        return app.find("#table", TableView.class).getItems().size();
    }

    private static boolean isInSight(RunningApp app, String selector) {
        return RunningApp.fx(() -> {
            ScrollPane scroll = app.find(".form #scroll", ScrollPane.class);
            Bounds pane = scroll.localToScene(scroll.getBoundsInLocal());
            Node node = app.find(selector, Node.class);
            return pane.contains(node.localToScene(node.getBoundsInLocal()));
        });
    }

    private static Object border(RunningApp app, String selector) {
        Region region = app.find(selector, Region.class);
        return RunningApp.fx(() -> {
            region.applyCss();
            return region.getBackground().getFills().get(0).getFill();
        });
    }
}
