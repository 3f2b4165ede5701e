package org.xufei.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.state.Desk;

/** The room of the guide with its real controls. */
@ExtendWith(PutsGlobalsBack.class)
final class GuideRoomTest {

    private static final String OWN = "own-knowledge.json";

    private static boolean says(RunningApp app, String selector, String text) {
        return RunningApp.fx(() -> app.scene().getRoot().lookupAll(selector).stream()
                .filter(Labeled.class::isInstance)
                .anyMatch(node -> text.equals(((Labeled) node).getText())));
    }

    /** Clicks the first button of the rows that says this. */
    private static void clickInRow(RunningApp app, String name) {
        app.until(name + " is offered", () -> inRow(app, name).isPresent());
        app.hands().clickOn(RunningApp.fx(() -> inRow(app, name).orElseThrow()));
    }

    private static Optional<Node> inRow(RunningApp app, String name) {
        return app.find("#rows", Node.class).lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && name.equals(button.getText()))
                .findFirst();
    }

    private static void openOwn(RunningApp app) {
        app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        app.until("the room is open", () -> app.isVisible("#guideRoom") && app.isVisible("#sections"));
        app.click("#own");
        app.until("the draft shows", () -> app.isVisible("#save"));
    }

    private static void add(RunningApp app, String step) {
        app.type("#text", step);
        app.click("#save");
        app.until("it is listed", () -> says(app, ".row-title", step));
    }

    @Test
    void aFactIsCheckedAndUncheckedInItsRow(@TempDir Path folder) throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            app.until("the room is open", () -> app.isVisible("#guideRoom"));
            app.keys(KeyCode.SHORTCUT, KeyCode.F);
            app.untilFocused("#search");
            app.write("*097#");

            clickInRow(app, "I checked this today");
            app.until("it is noted", () -> app.file(OWN).contains("\"check\""));

            clickInRow(app, "Take back the check");
            app.until("it is no longer noted", () -> !app.file(OWN).contains("\"check\""));
        }
    }

    @Test
    void anOwnStepIsEditedClearedAndDeletedInItsRow(@TempDir Path folder) throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            openOwn(app);
            add(app, "bring coins");

            clickInRow(app, "Edit");
            app.until("it is in the draft", () -> "bring coins".equals(app.text("#text")));
            app.click("#cancel");
            app.until("the draft is empty", () -> app.text("#text").isEmpty());
            clickInRow(app, "Edit");
            add(app, "bring small notes");
            assertThat(app.file(OWN)).contains("bring small notes").doesNotContain("bring coins");

            clickInRow(app, "Delete");
            app.until("it is gone", () -> !app.file(OWN).contains("bring small notes"));
        }
    }

    @Test
    void aStepIsAddedFromTheStepsOfAChannel(@TempDir Path folder) throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.until("the steps show", () -> app.isVisible("#addOwn"));
            app.scrollTo("#addOwn");
            app.click("#addOwn");
            app.until("the form shows", () -> app.isVisible("#guideRoom") && app.isVisible("#save"));
            app.untilFocused("#text");
            app.write("bring coins");
            app.keys(KeyCode.ENTER);
            app.until("it is listed", () -> says(app, ".row-title", "bring coins"));

            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            app.until(
                    "it stands among the steps",
                    () -> app.isVisible("#renewRoom") && says(app, ".check-box", "bring coins"));
        }
    }

    @Test
    void theStepsOfAChannelAreCheckedAndLookedUpFromBelowThem(@TempDir Path folder)
            throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.until("the steps show", () -> app.isVisible("#checkChannel"));
            app.scrollTo("#checkChannel");
            app.click("#checkChannel");
            app.until("it is noted", () -> app.file(OWN).contains("\"check\""));

            app.scrollTo("#lookUp");
            app.click("#lookUp");
            app.until(
                    "the guide finds what they rest on",
                    () -> app.isVisible("#guideRoom") && app.text("#search").equals("Online"));
            assertThat(app.isVisible(".row-title")).isTrue();
        }
    }

    @Test
    void anOwnRowOfTheValidityTableStandsAmongTheFactsOfItsOperator(@TempDir Path folder)
            throws TimeoutException, IOException {
        OwnValidity row = new OwnValidity(
                "metfone", Optional.of("kiosk"), Money.of("1", Currency.USD), 33, LocalDate.of(2026, 11, 20));
        Desk.in(folder).cardStores().knowledge().put(row, made -> {});
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#renewRoom");
            app.click("#operator-metfone");
            app.click("#operatorSide");

            app.until(
                    "it shows beside the guide's",
                    () -> says(app, "#operatorFacts .row-title", "Validity of a top-up · your own table"));
            assertThat(says(app, "#operatorFacts .detail", "33 days · Kiosk · checked on 2026-11-20"))
                    .isTrue();
        }
    }

    @Test
    void whatIsTypedIsAskedAboutBeforeTheAppCloses(@TempDir Path folder) throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            openOwn(app);
            app.type("#text", "bring coins");

            assertThat(app.closesUnasked()).isFalse();
            app.answer("Go back and save");
            app.until("it is still there", () -> "bring coins".equals(app.text("#text")));

            app.click("#cancel");
            app.until("it is cleared", () -> app.text("#text").isEmpty());
            app.click("#undo");
            app.until("it is brought back", () -> "bring coins".equals(app.text("#text")));
            add(app, "bring coins");
        }
    }

    @Test
    void whatIsExportedIsImportedAgainOnceItsDifferencesWereSeen(@TempDir Path folder)
            throws TimeoutException, IOException {
        Path pack = folder.resolve(RunningApp.RECORDS);
        Files.createDirectories(pack.getParent());
        try (RunningApp app = RunningApp.on(folder)) {
            openOwn(app);
            assertThat(RunningApp.fx(() -> app.find("#exportOwn", Button.class).isDisabled()))
                    .as("there is nothing to export")
                    .isTrue();
            add(app, "bring coins");
            app.click("#exportOwn");
            app.until("it is written", () -> app.file(RunningApp.RECORDS).contains("bring coins"));
            clickInRow(app, "Delete");
            app.until("it is gone", () -> !app.file(OWN).contains("bring coins"));

            app.click("#importOwn");
            app.until("it is seen in the room of merging", () -> app.isVisible("#merge"));
            assertThat(app.file(OWN)).doesNotContain("bring coins");
            app.click("#merge");
            app.until("it is here again", () -> app.file(OWN).contains("bring coins"));
        }
    }

    private static boolean begins(RunningApp app, String text) {
        return RunningApp.fx(() -> app.scene().getRoot().lookupAll(".answer-line").stream()
                .anyMatch(node -> ((Labeled) node).getText().startsWith(text)));
    }

    @Test
    void saysOfAChannelForWhomItIsAndWhatItTakes(@TempDir Path folder) throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            app.until("the room is open", () -> app.isVisible("#sections"));
            app.until("for whom", () -> says(app, ".answer-line", "Good for: people at ease with apps"));
            app.until("what to look out for", () -> begins(app, "Watch out: You need a connection"));
            app.type("#search", "Bank apps such as ABA");
            app.until("what one pays with is found", () -> begins(app, "Pay with: A bank card; Bank apps"));
        }
    }

    @Test
    void isReachedByItsKeySearchedAndAddedTo(@TempDir Path folder) throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            openOwn(app);
            add(app, "bring coins");
        }
        assertThat(folder.resolve(OWN)).content().contains("bring coins");
    }
}
