package org.xufei.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.state.Desk;
import org.xufei.storage.backup.Backup;

@ExtendWith(PutsGlobalsBack.class)
final class SettingsRoomTest {

    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt SECOND = paid(2, "2", Currency.USD);
    private static final Receipt THIRD = paid(3, "3", Currency.USD);

    @TempDir
    private Path folder;

    @Test
    void putsADeletedReceiptBackByKeyboardAlone() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.N);
            app.untilFocused(".form #number");
            app.write("0122345678");
            app.tabTo(".form #paid");
            app.write("2.50");
            app.tabTo(".form #days-1");
            app.keys(KeyCode.RIGHT);
            app.tabTo(".form #channel");
            app.keys(KeyCode.DOWN);
            app.keys(KeyCode.SHIFT, KeyCode.TAB);
            app.keys(KeyCode.ENTER);
            app.until("it is saved", () -> app.file("receipts.json").contains("2.50") && !app.isVisible(".form"));
            app.tabTo("#table");
            app.keys(KeyCode.DELETE);
            app.until("it is gone", () -> !app.file("receipts.json").contains("2.50"));

            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            app.tabTo("#generalSection");
            assertThat(app.text("#folder")).isEqualTo(folder.toString());
            app.keys(KeyCode.RIGHT);
            app.until("the backups show", () -> app.isVisible("#backups") && size(app, "#backups") == 2);
            app.tabTo("#backups");
            app.until(
                    "the one that is reached is read",
                    () -> !app.label("#summary").startsWith("Pick"));
            app.tabTo("#backupsSection");
            app.keys(KeyCode.RIGHT);
            app.until("it is in the trash", () -> size(app, "#deleted") == 1);
            app.tabTo("#deleted");
            app.keys(KeyCode.ENTER);
            app.until(
                    "it is back",
                    () -> size(app, "#deleted") == 0
                            && app.file("receipts.json").contains("2.50"));
        }
    }

    @Test
    void restoresABackupThatIsClickedAndTellsOneTruth() throws TimeoutException, IOException {
        Desk before = Desk.in(folder);
        before.receipts().put(FIRST, made -> {});
        before.receipts().put(SECOND, made -> {});
        before.cards().add(named("Router" + " of the warehouse".repeat(9)), made -> {});
        try (RunningApp app = RunningApp.on(folder)) {
            openBackups(app, 2);
            clickBackup(app, 1);
            app.until("it is read", () -> app.label("#summary").equals("Restoring adds 0, changes 0 and removes 1."));
            app.until("its row is marked", () -> marked(app).equals(List.of(1)));
            Region row = (Region) cell(app, "#rows", 1);
            Region texts = (Region) ((ListCell<?>) row).getGraphic();
            app.until(
                    "a long name has room",
                    () -> row.getHeight()
                            >= texts.prefHeight(texts.getWidth())
                                    + row.getInsets().getTop()
                                    + row.getInsets().getBottom());

            app.click("#restore");

            app.until("the second is gone", () -> !app.file("receipts.json").contains(id(SECOND)));
            app.until("the pane says the same", () -> app.label("#summary").startsWith("The same as what is there"));
            app.until("the bar says so", () -> app.isVisible("#undo"));
            app.until("the state that was restored is marked", () -> marked(app).equals(List.of(1)));
            assertThat(RunningApp.fx(() -> app.find("#restore", Button.class).isDisabled()))
                    .isTrue();

            app.click("#undo");
            app.until("the second is back", () -> app.file("receipts.json").contains(id(SECOND)));
            app.until(
                    "the pane follows",
                    () -> app.label("#summary").equals("Restoring adds 0, changes 0 and removes 1."));
        }
    }

    @Test
    void mergesABackup() throws TimeoutException, IOException {
        Desk before = Desk.in(folder);
        before.receipts().put(FIRST, made -> {});
        before.receipts().delete(FIRST, made -> {});
        before.receipts().put(SECOND, made -> {});
        before.receipts().put(THIRD, made -> {});
        try (RunningApp app = RunningApp.on(folder)) {
            openBackups(app, 4);
            pickBackup(app, 1, "Restoring adds 1, changes 0 and removes 2.");
            app.click("#merge");
            app.until(
                    "the first is back and the others stay",
                    () -> Stream.of(FIRST, SECOND, THIRD)
                            .allMatch(receipt -> app.file("receipts.json").contains(id(receipt))));
            app.click("#undo");
            app.until(
                    "the first is gone again", () -> !app.file("receipts.json").contains(id(FIRST)));
        }
    }

    @Test
    void restoresTheBackupThatTheBannerOffersForADamagedFile() throws TimeoutException, IOException {
        Desk before = Desk.in(folder);
        before.receipts().put(FIRST, made -> {});
        before.receipts().put(SECOND, made -> {});
        Files.writeString(folder.resolve("receipts.json"), "no receipts at all");
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#offer");
            app.until(
                    "it is shown what it would bring back",
                    () -> app.isSelected("#backupsSection")
                            && app.label("#summary").equals("Restoring adds 2, changes 0 and removes 0."));
            app.click("#restore");
            app.until(
                    "they are back",
                    () -> app.file("receipts.json").contains(id(FIRST))
                            && app.file("receipts.json").contains(id(SECOND)));
            app.until("nothing is offered any more", () -> !app.isVisible("#offer"));
        }
    }

    @Test
    void restoresSimCardsAndReadings() throws TimeoutException, IOException {
        SimCard card = SimCard.of(new UUID(0, 7), new PhoneNumber("+855962345678"));
        DataReading reading = new DataReading(
                new UUID(0, 8),
                card.id(),
                LocalDateTime.of(2026, 11, 22, 12, 0),
                DataAmount.gigabytes(BigDecimal.valueOf(3)));
        Desk before = Desk.in(folder);
        before.cards().add(card, made -> {});
        before.readings().add(reading, card.number(), made -> {});
        before.cardStores().delete(List.of(card), made -> {});
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            app.click("#backupsSection");
            app.click("#of-sim-cards");
            app.until("the backups of the SIM cards show", () -> size(app, "#backups") == 2);
            pickBackup(app, 1, "Restoring adds 1, changes 0 and removes 0.");
            app.click("#restore");
            app.until("the card is back", () -> app.file("sim-cards.json").contains("+855962345678"));

            app.click("#of-readings");
            app.until("the backups of the readings show", () -> size(app, "#backups") == 2);
            pickBackup(app, 1, "Restoring adds 1, changes 0 and removes 0.");
            app.click("#restore");
            app.until(
                    "the reading is back",
                    () -> app.file("readings.json").contains(reading.id().toString()));
        }
    }

    @Test
    void putsBackSeveralThatAreMarkedByMouse() throws TimeoutException, IOException {
        Desk before = Desk.in(folder);
        for (Receipt receipt : List.of(FIRST, SECOND, THIRD)) {
            before.receipts().put(receipt, made -> {});
            before.receipts().delete(receipt, made -> {});
        }
        before.cards().add(named("Router"), made -> {});
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            app.click("#trashSection");
            app.until("all are there", () -> size(app, "#deleted") == 3);
            assertThat(RunningApp.fx(() -> ((Label) cell(app, "#deleted", 0).lookup(".label")).getText()))
                    .contains("Router");
            app.hands().clickOn(cell(app, "#deleted", 0));
            assertThat(app.label("#putBack")).isEqualTo("Put back");
            app.hold(KeyCode.SHIFT);
            app.hands().clickOn(cell(app, "#deleted", 2));
            app.release(KeyCode.SHIFT);
            app.until(
                    "all from one to the other are marked",
                    () -> app.label("#putBack").equals("Put back 3"));
            app.hands().clickOn(cell(app, "#deleted", 0));
            app.hands().press(KeyCode.CONTROL);
            app.hands().clickOn(cell(app, "#deleted", 2));
            app.hands().release(KeyCode.CONTROL);
            app.until("two are marked", () -> app.label("#putBack").equals("Put back 2"));

            app.click("#putBack");
            app.until("one is left", () -> size(app, "#deleted") == 1);
            // Not on Undo, which stands next behind a button that is of no use any more.
            app.untilFocused("#deleted");
            app.click("#undo");
            app.until("all are there again", () -> size(app, "#deleted") == 3);

            app.click("#selectAll");
            app.until("all are marked", () -> app.label("#putBack").equals("Put back 3"));
            app.click("#putBack");
            app.until("none is left", () -> size(app, "#deleted") == 0);
            assertThat(app.file("receipts.json")).contains(id(FIRST), id(SECOND), id(THIRD));
        }
    }

    @Test
    void putsAllBackByKeyboard() throws TimeoutException, IOException {
        Desk before = Desk.in(folder);
        for (Receipt receipt : List.of(FIRST, SECOND)) {
            before.receipts().put(receipt, made -> {});
            before.receipts().delete(receipt, made -> {});
        }
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            app.click("#trashSection");
            app.until("both are there", () -> size(app, "#deleted") == 2);
            app.tabTo("#deleted");
            app.keys(KeyCode.SHORTCUT, KeyCode.A);
            app.until("both are marked", () -> app.label("#putBack").equals("Put back 2"));
            app.keys(KeyCode.ENTER);
            app.until("none is left", () -> size(app, "#deleted") == 0);
            app.keys(KeyCode.SHORTCUT, KeyCode.Z);
            app.until("both are there again", () -> size(app, "#deleted") == 2);
        }
    }

    @Test
    void speaksTheLanguageThatIsPicked() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            app.click("#general #speakChinese");
            app.until(
                    "the room speaks Chinese",
                    () -> app.label("#backupsSection").equals("备份"));
            app.click("#general #speakEnglish");
            app.until(
                    "the room speaks English",
                    () -> app.label("#backupsSection").equals("Backups"));
        }
    }

    private static void openBackups(RunningApp app, int count) {
        app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        app.click("#backupsSection");
        app.until("the backups are listed", () -> size(app, "#backups") == count);
    }

    /** Clicks the last backup, from the top, that has so many records. */
    private void clickBackup(RunningApp app, int records) {
        ListView<?> list = app.find("#backups", ListView.class);
        int index = RunningApp.fx(() -> IntStream.range(0, list.getItems().size())
                .filter(i -> ((Backup) list.getItems().get(i)).records() == records)
                .reduce((earlier, later) -> later)
                .orElseThrow());
        app.hands().clickOn(cell(app, "#backups", index));
    }

    private void pickBackup(RunningApp app, int records, String summary) {
        clickBackup(app, records);
        app.until("it is read", () -> app.label("#summary").equals(summary));
    }

    /** How many records are in the backups whose rows look marked. */
    private static List<Integer> marked(RunningApp app) {
        return app.find("#backups", ListView.class).lookupAll(".list-cell").stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell -> !cell.isEmpty() && cell.isSelected())
                .map(cell -> ((Backup) cell.getItem()).records())
                .toList();
    }

    private static Node cell(RunningApp app, String list, int index) {
        ListView<?> view = app.find(list, ListView.class);
        return RunningApp.fx(() -> view.lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getIndex() == index && !cell.isEmpty())
                .findFirst()
                .orElseThrow());
    }

    /** The SIM card of all these receipts. */
    private static SimCard named(String nickname) {
        SimCard bare = SimCard.of(new UUID(0, 7), FIRST.number());
        return new SimCard(
                bare.id(),
                bare.number(),
                nickname,
                bare.operator(),
                bare.custody(),
                bare.iccid(),
                "",
                "",
                bare.leadTimes(),
                bare.status());
    }

    private static String id(Receipt receipt) {
        return receipt.id().toString();
    }

    private static int size(RunningApp app, String list) {
        ListView<?> view = app.find(list, ListView.class);
        return RunningApp.fx(() -> view.getItems().size());
    }
}
