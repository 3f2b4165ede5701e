package org.xufei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.Room;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Desk;
import org.xufei.storage.disk.FileSystemLimitation;
import org.xufei.storage.disk.LimitedDisk;

@ExtendWith(PutsGlobalsBack.class)
final class ShellTest {

    @TempDir
    private Path folder;

    @Test
    void goesFromRoomToRoomByShortcutAndByClick() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            app.until("the receipts are shown", () -> app.isVisible("#table") && app.isSelected("#receiptsRoom"));
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            app.until("the renewal is shown", () -> app.isVisible("#steps") && app.isSelected("#renewRoom"));
            app.click("#receiptsRoom");
            app.until("the receipts are shown again", () -> app.isVisible("#table"));
        }
    }

    @Test
    void goesToTheNumberWhenTheRenewalIsOpenedFirstFromTheListOfCards() throws TimeoutException, IOException {
        Desk desk = Desk.in(folder);
        desk.cards().add(SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678")), made -> {});
        desk.settings().change(preferences -> preferences.withRoom(Room.SIM_CARDS));
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            app.tabTo("#list");
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            app.until("the renewal is shown", () -> app.isVisible("#steps"));
            app.untilFocused("#number");
            app.hands().settle();
            app.untilFocused("#number");
        }
    }

    @Test
    void startsInTheLanguageOfTheMachine() throws TimeoutException, IOException {
        Locale.setDefault(Locale.TRADITIONAL_CHINESE);
        try (RunningApp app = RunningApp.on(folder)) {
            assertThat(app.isSelected("#chinese")).isTrue();
            assertThat(app.label("#record")).isEqualTo("记录凭证");
        }
    }

    @Test
    void switchesTheLanguageByArrowKey() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.tabTo("#english");
            app.keys(KeyCode.LEFT);
            app.until(
                    "it speaks Chinese",
                    () -> app.isSelected("#chinese") && app.label("#record").equals("记录凭证"));
        }
    }

    @Test
    void makesAFileWritableThatIsSetToReadOnly() throws TimeoutException, IOException {
        Desk.in(folder).cards().add(SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678")), made -> {});
        Path cards = folder.resolve("sim-cards.json");
        assumeTrue(cards.toFile().setWritable(false), "this file system has no permissions");
        try (RunningApp app = RunningApp.on(folder)) {
            app.until("it is told", () -> app.isVisible("#banner"));
            assertThat(app.label("#bannerText")).contains("sim-cards.json is set to read-only");
            app.click("#offer");
            app.until("the banner is gone", () -> !app.isVisible("#banner"));
            assertThat(Files.getPosixFilePermissions(cards)).contains(PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void savesWhereNoLocksAreOnceOneSaysSo() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder, LimitedDisk.without(Set.of(FileSystemLimitation.NO_LOCKS)))) {
            app.until("it is told", () -> app.isVisible("#banner"));
            assertThat(app.label("#bannerText")).contains("files cannot be locked");
            app.click("#receiptsRoom");
            assertThat(folder.resolve("settings.json")).doesNotExist();
            app.click("#offer");
            app.until("the choice is said", () -> app.label("#bannerText").contains("without a lock"));
            assertThat(app.isVisible("#offer")).isFalse();
            app.until("what was done before is saved", () -> Files.exists(folder.resolve("settings.json")));
        }
    }

    @Test
    void tellsOfAFaultyGuideUntilThatIsDismissed() throws TimeoutException, IOException {
        Files.writeString(folder.resolve("guide.json"), "{");
        try (RunningApp app = RunningApp.on(folder)) {
            assertThat(app.label("#bannerText")).contains("has an error", "guide.json");

            app.click("#bannerClose");

            app.until("the banner is gone", () -> !app.isVisible("#banner"));
        }
    }

    @Test
    void undoesAndRedoesByKeyAndByMenuAndNamesWhatItIs() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            assertThat(app.menu("#edit")).containsExactly("Undo", "Redo");
            app.click("#operator-metfone");
            // The operator brings steps of its own.
            app.until("the choice is named", () -> app.menu("#edit").contains("Undo: pick the operator"));
            app.click("#step-open");
            app.until("the tick is named", () -> app.menu("#edit").contains("Undo: tick"));

            app.keys(KeyCode.SHORTCUT, KeyCode.Z);
            app.keys(KeyCode.SHORTCUT, KeyCode.Z);
            app.until("both are undone", () -> !app.isSelected("#step-open") && !app.isSelected("#operator-metfone"));
            assertThat(app.menu("#edit")).containsExactly("Undo", "Redo: pick the operator");
            app.keys(KeyCode.SHORTCUT, KeyCode.Y);
            app.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            app.until("both are redone", () -> app.isSelected("#step-open") && app.isSelected("#operator-metfone"));

            app.click("#edit");
            app.clickItem("#undoItem");
            app.until("the tick is undone", () -> !app.isSelected("#step-open"));
            assertThat(app.label("#informationText")).isEqualTo("Undone: tick");
            app.click("#informationClose");
            app.until("that is told no more", () -> !app.isVisible("#information"));
            app.click("#edit");
            app.clickItem("#redoItem");
            app.until("the tick is redone", () -> app.isSelected("#step-open"));
        }
    }

    @Test
    void keepsTheUndoOfAnEditWhileSomethingIsTold() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#step-open");
            Bounds record = app.place("#record");
            app.click("#reset");
            app.until("the edit is told", () -> app.isVisible("#undo") && !app.isSelected("#step-open"));
            // What moved under the mouse would make it miss.
            assertThat(app.place("#record")).isEqualTo(record);
            app.click("#codesSide");
            app.click(".large-code .dial-code");
            app.until("something else is told beside it", () -> app.isVisible("#informationText"));
            assertThat(app.place("#record")).isEqualTo(record);
            assertThat(app.label("#noticeText")).isEqualTo("Ticks cleared");

            app.until("that goes by itself", () -> !app.isVisible("#information") && app.isVisible("#undo"));
            app.click("#undo");
            app.until("the tick is back", () -> app.isSelected("#step-open") && !app.isVisible("#notice"));

            app.click("#reset");
            app.until("the edit is told again", () -> app.isVisible("#undo"));
            app.click("#noticeClose");
            app.until("nothing is told", () -> !app.isVisible("#notice"));
            assertThat(app.isSelected("#step-open")).isFalse();
        }
    }

    @Test
    void leavesUndoingToTheFieldThatIsTypedInto() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#step-open");
            app.type("#number", "012");
            app.keys(KeyCode.SHORTCUT, KeyCode.Z);
            app.until("the text is undone", () -> !app.text("#number").equals("012"));
            assertThat(app.isSelected("#step-open")).isTrue();
            app.keys(KeyCode.SHORTCUT, KeyCode.Y);
            app.until("the text is back", () -> app.text("#number").equals("012"));
        }
    }
}
