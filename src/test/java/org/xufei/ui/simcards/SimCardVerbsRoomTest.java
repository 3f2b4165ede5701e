package org.xufei.ui.simcards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.PhnomPenh;

/** What is done to one card, each by its real control: two cards are there, the one called "spare" first in the list of receipts. */
@ExtendWith(PutsGlobalsBack.class)
final class SimCardVerbsRoomTest {

    private static final String ROUTER = "3f2a7c1e-5b60-4d8e-9a11-0c2b7d9e4f51";
    private static final String SPARE = "3f2a7c1e-5b60-4d8e-9a11-0c2b7d9e4f52";

    @TempDir
    private Path folder;

    private void cards() throws IOException {
        Files.writeString(folder.resolve("sim-cards.json"), """
                {"format":"xufei.sim-cards","version":1,"simCards":[
                {"id":"%s","number":"+855962345678","nickname":"router"},
                {"id":"%s","number":"+855971234567","nickname":"spare"}
                ]}
                """.formatted(ROUTER, SPARE));
    }

    private static void open(RunningApp app) {
        app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        app.until("both are listed", () -> rows(app) == 2);
        app.type("#search", "router");
        app.until("one is listed", () -> rows(app) == 1);
        app.tabTo("#list");
        app.until("it is marked", () -> app.isVisible("#clocksSide"));
    }

    @Test
    void isEditedAndTakenBack() throws TimeoutException, IOException {
        cards();
        try (RunningApp app = RunningApp.on(folder)) {
            open(app);
            app.keys(KeyCode.ENTER);
            app.untilFocused("#formPane #nickname");
            app.keys(KeyCode.SHORTCUT, KeyCode.A);
            app.write("router 2");
            app.keys(KeyCode.ENTER);
            app.until("it is saved", () -> app.file("sim-cards.json").contains("router 2"));
            app.click("#undo");
            app.until("it is taken back", () -> !app.file("sim-cards.json").contains("router 2"));
            app.click("#actions #edit");
            app.until("the form is open", () -> app.isVisible("#formPane #nickname"));
            app.click("#formPane #cancel");
            app.until("the form is closed", () -> !app.isVisible("#formPane"));
            app.hands().doubleClickOn(app.find("#list .card-line", Node.class));
            app.until("the form is open", () -> app.isVisible("#formPane #nickname"));
            app.keys(KeyCode.ESCAPE);
            app.until("the form is closed", () -> !app.isVisible("#formPane"));
        }
    }

    @Test
    void isNotedAsRetiredAsLostAndAsReplacedByAnotherOne() throws TimeoutException, IOException {
        cards();
        try (RunningApp app = RunningApp.on(folder)) {
            open(app);
            saveAs(app, 1, "\"retired\"");
            saveAs(app, 1, "\"lost\"");
            app.click("#actions #edit");
            app.tabTo("#formPane #status");
            app.keys(KeyCode.DOWN);
            app.tabTo("#formPane #statusDate");
            app.keys(KeyCode.DOWN);
            app.tabTo("#formPane #replacement");
            app.keys(KeyCode.DOWN);
            app.click("#formPane #save");
            app.until("it is replaced", () -> app.file("sim-cards.json").contains("\"by\":\"" + SPARE + "\""));
            assertThat(app.file("sim-cards.json"))
                    .contains(LocalDate.now(PhnomPenh.ZONE).minusDays(1).toString());
        }
    }

    /** Goes so many statuses on from the one that it has. */
    private static void saveAs(RunningApp app, int further, String status) {
        app.click("#actions #edit");
        app.until("the form is open", () -> app.isVisible("#formPane #status"));
        app.tabTo("#formPane #status");
        for (int i = 0; i < further; i++) {
            app.keys(KeyCode.DOWN);
        }
        app.click("#formPane #save");
        app.until("it is " + status, () -> app.file("sim-cards.json").contains(status) && !app.isVisible("#formPane"));
    }

    @Test
    void isDeletedByItsButtonAndBroughtBack() throws TimeoutException, IOException {
        cards();
        try (RunningApp app = RunningApp.on(folder)) {
            open(app);
            app.click("#actions #delete");
            app.until("it is gone", () -> !app.file("sim-cards.json").contains(ROUTER));
            app.click("#undo");
            app.until("it is back", () -> app.file("sim-cards.json").contains(ROUTER));
        }
    }

    @Test
    void isFoundByItsStatus() throws TimeoutException, IOException {
        cards();
        try (RunningApp app = RunningApp.on(folder)) {
            open(app);
            saveAs(app, 1, "\"retired\"");
            app.keys(KeyCode.SHORTCUT, KeyCode.F);
            app.untilFocused("#search");
            app.keys(KeyCode.SHORTCUT, KeyCode.A);
            app.keys(KeyCode.DELETE);
            app.until("both are listed", () -> rows(app) == 2);
            app.tabTo("#stage");
            app.keys(KeyCode.DOWN);
            app.until("one status is listed", () -> rows(app) == 1);
            String one = first(app);
            app.keys(KeyCode.DOWN);
            app.until("the other one is", () -> rows(app) == 1 && !first(app).equals(one));
        }
    }

    @Test
    void isAddedForANumberOfTheReceipts() throws TimeoutException, IOException {
        Files.writeString(folder.resolve("receipts.json"), """
                {"format":"xufei.receipts","version":1,"receipts":[
                {"id":"%s","paidAt":"2026-11-20T10:00","number":"+855962345678","operator":"smart","channel":"shop",\
                "purchase":{"kind":"data_plan"},"paid":{"amount":"2.00","currency":"USD"}},
                {"id":"%s","paidAt":"2026-11-21T10:00","number":"+855971234567","operator":"metfone","channel":"shop",\
                "purchase":{"kind":"data_plan"},"paid":{"amount":"2.00","currency":"USD"}}
                ]}
                """.formatted(ROUTER, SPARE));
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            app.until("they are proposed", () -> app.isVisible("#proposals .chip"));
            app.click("#proposals .chip");
            app.until(
                    "one is added",
                    () -> rows(app) == 1 && app.file("sim-cards.json").contains("+855971234567"));
            app.click("#addAllProposed");
            app.until("all are added", () -> rows(app) == 2 && !app.isVisible("#proposals"));
        }
    }

    @Test
    void hasItsDataNotedAndForgotten() throws TimeoutException, IOException {
        cards();
        try (RunningApp app = RunningApp.on(folder)) {
            open(app);
            app.click("#dataSide");
            app.type("#left", "3.5");
            app.click("#note");
            app.until(
                    "it is noted",
                    () -> app.file("readings.json").contains("\"megabytes\":\"3500\"")
                            || app.file("readings.json").contains("\"megabytes\":\"3584\""));
            app.click("#readings .button");
            app.until("it is forgotten", () -> !app.file("readings.json").contains("megabytes"));
            app.click("#undo");
            app.until("it is back", () -> app.file("readings.json").contains("megabytes"));

            app.click("#megabytes");
            app.type("#left", "900");
            app.click("#note");
            app.until("it is noted too", () -> app.file("readings.json").contains("\"megabytes\":\"900\""));
            app.click("#gigabytes");
            app.type("#left", "0.5");
            app.keys(KeyCode.ENTER);
            app.until(
                    "three are noted",
                    () -> app.find("#readings", Parent.class)
                                    .getChildrenUnmodifiable()
                                    .size()
                            == 3);
            app.click("#clocksSide");
            app.until("its clocks show", () -> app.isVisible("#clocks .timeline"));
        }
    }

    @Test
    void tellsWhatHappensWhileItsOwnerIsAbroadAndHowToKeepIt() throws TimeoutException, IOException {
        cards();
        try (RunningApp app = RunningApp.on(folder)) {
            open(app);
            app.click("#plannerSide");
            app.tabTo("#plannerScroll #days");
            app.write("90");
            app.until("it tells how to keep the number", () -> app.isVisible("#aliveAnswer .label"));
            assertThat(app.isVisible("#leavingAnswer .label")).isFalse();
            LocalDate today = LocalDate.now(PhnomPenh.ZONE);
            app.type("#plannerScroll #leaving", today.plusDays(5).toString());
            app.type("#plannerScroll #back", today.plusDays(40).toString());
            app.until("it tells what is lost", () -> app.isVisible("#leavingAnswer .label"));
            app.click("#plannerScroll #number");
            app.until("the number is what is to be kept", () -> app.isSelected("#plannerScroll #number"));
            app.click("#plannerScroll #incoming");
            app.until("being called is", () -> app.isSelected("#plannerScroll #incoming"));
            app.click("#plannerScroll #outgoing");
            app.until("calling is", () -> app.isSelected("#plannerScroll #outgoing"));

            app.tabTo("#plannerScroll #until");
            app.write(today.plusDays(60).toString());
            app.tabTo("#plannerScroll #currency");
            app.keys(KeyCode.DOWN);
            app.keys(KeyCode.TAB);
            app.write("20000");
            app.keys(KeyCode.TAB);
            app.write("30");
            app.keys(KeyCode.TAB);
            app.write("30");
            app.until(
                    "it tells what is cheapest",
                    () -> app.isVisible("#offersAnswer .safe-day")
                            && app.label("#offersAnswer .safe-day").contains("KHR"));
        }
    }

    private static int rows(RunningApp app) {
        ListView<?> list = app.find("#list", ListView.class);
        return RunningApp.fx(() -> list.getItems().size());
    }

    private static String first(RunningApp app) {
        ListView<?> list = app.find("#list", ListView.class);
        return RunningApp.fx(
                () -> ((CardListItem.Card) list.getItems().get(0)).id().toString());
    }
}
