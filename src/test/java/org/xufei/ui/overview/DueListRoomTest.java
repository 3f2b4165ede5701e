package org.xufei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.ui.overview.OfficeCards.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;

/** Every verb of the list of what is due, through its control. */
@ExtendWith(PutsGlobalsBack.class)
final class DueListRoomTest {

    @TempDir
    private Path folder;

    private static List<DueLine> lines(RunningApp app) {
        @SuppressWarnings("unchecked")
        ListView<DueLine> list = app.find("#due", ListView.class);
        return List.copyOf(list.getItems());
    }

    private static List<DueSection> headings(RunningApp app) {
        return lines(app).stream()
                .filter(DueLine.Heading.class::isInstance)
                .map(line -> ((DueLine.Heading) line).section())
                .toList();
    }

    private static long rows(RunningApp app) {
        return lines(app).stream().filter(DueLine.Card.class::isInstance).count();
    }

    private static long bells(RunningApp app) {
        return lines(app).stream()
                .filter(line ->
                        line instanceof DueLine.Card card && !card.reminders().isEmpty())
                .count();
    }

    private static long receipts(RunningApp app) {
        return app.file("receipts.json")
                .lines()
                .filter(line -> line.contains("paidAt"))
                .count();
    }

    private RunningApp open() throws TimeoutException {
        RunningApp app = RunningApp.on(folder);
        app.click("#overviewRoom");
        app.until("the list shows", () -> app.isVisible("#due") && rows(app) > 0);
        return app;
    }

    @Test
    void tilesFilterTheListSeveralAtOnceAndOneClickShowsAll() throws TimeoutException, IOException {
        new OfficeCards().with(2, -2).with(2, 3).with(2, 20).unknown(2).in(folder);
        try (RunningApp app = open()) {
            assertThat(headings(app))
                    .containsExactly(DueSection.OVERDUE, DueSection.WEEK, DueSection.MONTH, DueSection.UNKNOWN);
            assertThat(app.isVisible("#only")).isFalse();
            app.click("#tile-OVERDUE");
            app.until("only those show", () -> headings(app).equals(List.of(DueSection.OVERDUE)));
            app.click("#tile-UNKNOWN");
            app.until("both show", () -> headings(app).equals(List.of(DueSection.OVERDUE, DueSection.UNKNOWN)));
            assertThat(app.isSelected("#tile-UNKNOWN")).isTrue();
            assertThat(app.isVisible("#only")).isTrue();
            app.click("#tile-OVERDUE");
            app.until("the other alone shows", () -> headings(app).equals(List.of(DueSection.UNKNOWN)));
            app.click("#showAll");
            app.until("all show", () -> headings(app).size() == 4);
            assertThat(app.isSelected("#tile-UNKNOWN")).isFalse();
            app.click("#tile-MONTH");
            app.click("#tile-WEEK");
            app.click("#tile-WEEK");
            app.until("they show", () -> headings(app).equals(List.of(DueSection.MONTH)));
            app.click("#tile-RENEWALS");
            app.click("#tile-MONTH");
            app.until("there are none", () -> lines(app).isEmpty());

            app.click("#spendingTile");
            app.until("the receipts show", () -> app.isSelected("#receiptsRoom"));
        }
    }

    @Test
    void groupsAreCappedAndExpand() throws TimeoutException, IOException {
        new OfficeCards().with(20, -2).with(20, 3).in(folder);
        try (RunningApp app = open()) {
            assertThat(rows(app)).isBetween(6L, 12L);
            app.click("#expand-OVERDUE");
            app.until("all twenty show", () -> rows(app) >= 23);
            RunningApp.fx(() -> {
                app.find("#due", ListView.class).scrollTo(21);
                return app;
            });
            app.click("#expand-OVERDUE");
            app.until("they are collapsed again", () -> rows(app) <= 12);
        }
    }

    @Test
    void onlyTheMostUrgentRowHasAFilledButtonAndItLeadsToTheSteps() throws TimeoutException, IOException {
        new OfficeCards().with(1, -2).with(1, 3).held().in(folder);
        try (RunningApp app = open()) {
            assertThat(lines(app).get(1))
                    .as("what is held comes first, but no top-up restores it")
                    .isInstanceOfSatisfying(
                            DueLine.Card.class,
                            card -> assertThat(card.status().card().number()).isEqualTo(OfficeCards.number(2)));
            assertThat(app.isVisible(row(2) + " .renew")).isTrue();
            assertThat(app.find(row(2) + " .renew", Node.class).getStyleClass()).doesNotContain("accent");
            assertThat(app.isVisible(row(2) + " .repeat")).isFalse();
            assertThat(app.find(row(0) + " .renew", Node.class).getStyleClass()).contains("accent");
            assertThat(app.find(row(1) + " .renew", Node.class).getStyleClass()).doesNotContain("accent");
            app.click(row(1) + " .renew");
            app.until("its steps show", () -> app.isSelected("#renewRoom"));
            assertThat(app.text("#number")).isEqualTo(OfficeCards.number(1).national());
        }
    }

    @Test
    void aReminderSleepsOrGoesByItsRowAndAllGoByOneClick() throws TimeoutException, IOException {
        new OfficeCards().with(2, -2).with(3, 3).with(1, 20).in(folder);
        try (RunningApp app = open()) {
            app.until("five have a bell", () -> bells(app) == 5);
            assertThat(app.isVisible(row(5) + " .snooze")).isFalse();
            assertThat(app.isVisible(row(5) + " .more")).isTrue();

            app.click(row(0) + " .snooze");
            app.until("it sleeps", () -> bells(app) == 4);
            assertThat(app.file("reminders.json"))
                    .contains("\"snoozedUntil\":\"" + OfficeCards.today().plusDays(1) + "\"");
            app.click(row(1) + " .acknowledge");
            app.until("it is gone", () -> bells(app) == 3);
            assertThat(rows(app)).isEqualTo(6);

            app.click("#acknowledgeAll");
            app.until("all are gone", () -> bells(app) == 0 && !app.isVisible("#acknowledgeAll"));
            assertThat(app.file("reminders.json").lines().filter(line -> line.contains("acknowledged")))
                    .hasSize(4);
        }
        try (RunningApp app = open()) {
            assertThat(bells(app)).isZero();
        }
    }

    @Test
    void whatARowRecordsAgainIsRecordedOnceADayUnlessThePersonInsists() throws TimeoutException, IOException {
        new OfficeCards().with(1, -2).in(folder);
        try (RunningApp app = open()) {
            String first = app.label(row(0) + " .repeat");
            app.click(row(0) + " .repeat");
            app.until("it is recorded", () -> receipts(app) == 2);
            app.until("it can be undone", () -> app.isVisible("#undo"));
            app.click("#tile-UNKNOWN");
            app.until("the row says so", () -> !app.label(row(0) + " .repeat").equals(first));
            app.click(row(0) + " .repeat");
            app.until("another one is recorded", () -> receipts(app) == 3);
        }
    }

    @Test
    void theMenuOfARowFillsInAFormOrShowsItsReceipts() throws TimeoutException, IOException {
        new OfficeCards().with(1, 20).in(folder);
        try (RunningApp app = open()) {
            app.click(row(0) + " .more");
            app.keys(KeyCode.DOWN);
            app.keys(KeyCode.ENTER);
            app.until("the form is filled in", () -> app.isSelected("#receiptsRoom") && app.isVisible(".form #paid"));
            assertThat(app.text(".form #paid")).startsWith("2");
            assertThat(receipts(app)).isOne();

            app.click("#overviewRoom");
            app.click(row(0) + " .more");
            app.keys(KeyCode.DOWN);
            app.keys(KeyCode.DOWN);
            app.keys(KeyCode.ENTER);
            app.until(
                    "its receipts show",
                    () -> app.text("#search").equals(OfficeCards.number(0).national()));
        }
    }

    @Test
    void boxesPickRowsAndWholeGroupsAndWhatIsPickedIsRecordedAtOnce() throws TimeoutException, IOException {
        new OfficeCards().with(12, -2).with(2, 3).held().in(folder);
        try (RunningApp app = open()) {
            assertThat(app.isVisible("#selection")).isFalse();
            app.click(row(12) + " .check-box");
            app.until("one is picked", () -> app.label("#pickedCount").contains("1"));
            app.click("#all-OVERDUE");
            app.until(
                    "the group is picked, hidden rows too",
                    () -> app.label("#pickedCount").contains("14"));
            app.click("#recordPicked");
            app.until("all but the one that is held are recorded", () -> receipts(app) == 15 + 13);
            app.until("nothing is picked", () -> !app.isVisible("#selection"));
            app.click("#undo");
            app.until("as one step", () -> receipts(app) == 15);
        }
    }

    @Test
    void whatWasRecordedTodayIsLeftOutUnlessThePersonInsists() throws TimeoutException, IOException {
        new OfficeCards().with(3, -2).in(folder);
        try (RunningApp app = open()) {
            app.click("#all-OVERDUE");
            app.click("#recordPicked");
            app.until("all are recorded", () -> receipts(app) == 6);
            app.until("they are unknown now", () -> headings(app).contains(DueSection.UNKNOWN));
            app.click("#all-UNKNOWN");
            app.until("it warns", () -> app.isVisible("#recordedToday"));
            assertThat(app.find("#recordPicked", Node.class).isDisabled()).isTrue();
            app.click("#anyway");
            app.until(
                    "it can be forced",
                    () -> !app.find("#recordPicked", Node.class).isDisabled());
            app.click("#recordPicked");
            app.until("they are recorded again", () -> receipts(app) == 9);
        }
    }

    @Test
    void byKeyboardARowIsPickedAndThePickGivenUp() throws TimeoutException, IOException {
        new OfficeCards().with(30, -2).in(folder);
        try (RunningApp app = open()) {
            app.tabTo("#expand-OVERDUE");
            app.keys(KeyCode.SPACE);
            app.until("all show", () -> rows(app) == 30);
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            app.untilFocused("#all-OVERDUE");
            app.keys(KeyCode.DOWN);
            app.untilFocused(row(0) + " .check-box");
            app.keys(KeyCode.SPACE);
            app.until("it is picked", () -> app.isVisible("#selection"));
            for (int next = 1; next < 16; next++) {
                app.keys(KeyCode.DOWN);
            }
            app.untilFocused(row(15) + " .check-box");
            app.keys(KeyCode.SPACE);
            app.until("two are picked", () -> app.label("#pickedCount").contains("2"));
            app.tabTo(row(15) + " .renew");
            app.keys(KeyCode.UP);
            app.untilFocused(row(14) + " .renew");
            app.click("#pickNone");
            app.until("nothing is", () -> !app.isVisible("#selection"));
            assertThat(app.isSelected(row(15) + " .check-box")).isFalse();
        }
    }

    @Test
    void aRenewalThatWasBegunIsGoneOnWith() throws TimeoutException, IOException {
        new OfficeCards().with(2, 3).in(folder);
        try (RunningApp app = open()) {
            app.click(row(0) + " .renew");
            app.until("its steps show", () -> app.isSelected("#renewRoom") && app.isVisible("#channel-kiosk"));
            app.click("#channel-kiosk");
            app.until("the steps show", () -> app.isVisible("#steps .check-box"));
            app.scrollTo("#steps .check-box");
            app.click("#steps .check-box");
            app.click("#overviewRoom");
            app.until("it is begun", () -> headings(app).contains(DueSection.RENEWALS));
            app.click("#due .resume");
            app.until("it goes on", () -> app.isSelected("#renewRoom"));
        }
    }

    @Test
    void aRenewalThatWasBegunShowsBeforeThereIsAnyCard() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#operator-smart");
            app.click("#channel-kiosk");
            app.until("the steps show", () -> app.isVisible("#steps .check-box"));
            app.scrollTo("#steps .check-box");
            app.click("#steps .check-box");
            app.click("#overviewRoom");
            app.until("it can be gone on with", () -> app.isVisible("#due .resume"));
        }
    }

    @Test
    void whatHappenedSinceTheLastTimeIsToldUntilItIsClosed() throws TimeoutException, IOException {
        new OfficeCards().with(2, -40).openedLast(60).in(folder);
        try (RunningApp app = open()) {
            assertThat(app.label("#digest"))
                    .contains(OfficeCards.today().minusDays(60).toString());
            app.click("#closeDigest");
            app.until("it is closed", () -> !app.isVisible("#digest"));
        }
    }

    @Test
    void theSideBarCountsTheCardsWithAReminderInEveryRoom() throws TimeoutException, IOException {
        new OfficeCards().with(3, -2).with(2, 40).in(folder);
        try (RunningApp app = open()) {
            app.click("#receiptsRoom");
            app.until(
                    "it counts",
                    () -> app.isVisible("#waiting") && app.label("#waiting").equals("3"));
            assertThat(RunningApp.fx(() -> app.find("#overviewRoom", Node.class).getAccessibleText()))
                    .isEqualTo("Overview: 3 SIMs have a new reminder");
            app.click("#overviewRoom");
            app.click(row(0) + " .acknowledge");
            app.until("one less waits", () -> app.label("#waiting").equals("2"));
            app.click(row(1) + " .snooze");
            app.until("what sleeps is not counted", () -> app.label("#waiting").equals("1"));
            app.click("#acknowledgeAll");
            app.until("none waits", () -> !app.isVisible("#waiting"));
            assertThat(RunningApp.fx(() -> app.find("#overviewRoom", Node.class).getAccessibleText()))
                    .isEqualTo("Overview");
        }
    }
}
