package org.xufei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.Preferences;
import org.xufei.domain.Room;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.storage.DataFolder;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.disk.RealDisk;

/** The room in which the started app opens. */
@ExtendWith(PutsGlobalsBack.class)
final class FirstRoomTest {

    private static final PhoneNumber NUMBER = new PhoneNumber("+855962345678");
    private static final Clock CLOCK = Clock.system(PhnomPenh.ZONE);

    @TempDir
    private Path folder;

    @Test
    void isTheRenewalWhereNothingWasKeptYet() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            assertThat(app.isSelected("#renewRoom")).isTrue();
            assertThat(app.isVisible("#channels .channel")).isTrue();
            assertThat(app.isVisible("#steps .check-box")).isTrue();
            assertThat(app.isVisible("#precautions .check-box")).isTrue();
            app.until("a beginner's choices are there", () -> app.isVisible("#trySamples"));

            app.click("#trySamples");

            app.until("the samples show", () -> app.isSelected("#overviewRoom") && app.isVisible("#due .repeat"));
            app.click("#renewRoom");
            app.until("nobody begins any more", () -> !app.isVisible("#addMyCards"));
        }
    }

    @Test
    void takesANumberThatIsTypedAtOnce() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.untilFocused("#number");

            app.write("0962345678");

            app.until("the operator is found", () -> app.isSelected("#operator-smart"));
            app.click("#trySamples");
            app.until("the overview is begun with", () -> app.isSelected("#overviewRoom") && hasFocusInTheRoom(app));
        }
        try (RunningApp app = RunningApp.on(folder)) {
            app.until("its first control has the focus", () -> hasFocusInTheRoom(app));
        }
    }

    private static boolean hasFocusInTheRoom(RunningApp app) {
        return app.find("#roomPane", Node.class).isFocusWithin();
    }

    @Test
    void offersTheFormOfACardToWhoeverBegins() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#addMyCards");

            app.until("the form is open", () -> app.isSelected("#simCardsRoom") && app.isVisible(".form #number"));
            app.untilFocused(".form #number");
        }
    }

    @Test
    void isTheLastOneForWhoeverComesBack() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#settingsRoom");
        }
        try (RunningApp app = RunningApp.on(folder)) {
            assertThat(app.isSelected("#settingsRoom")).isTrue();

            // A room that is new arranges its parts anew when it gets its size.
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            app.until("the room is open", () -> app.isVisible("#channels .channel"));
            app.write("0962345678");
            app.until("the number was typed into", () -> app.isSelected("#operator-smart"));
        }
    }

    @Test
    void isTheOverviewIfSomethingFellDueSince() throws TimeoutException, IOException, WriteFailure {
        keepAPlanThatEndedYesterday(3);
        try (RunningApp app = RunningApp.on(folder)) {
            app.until("the overview comes", () -> app.isSelected("#overviewRoom") && app.isVisible("#due .renew"));
        }
    }

    @Test
    void isTheLastOneIfWhatIsDueWasSeenThere() throws TimeoutException, IOException, WriteFailure {
        keepAPlanThatEndedYesterday(0);
        try (RunningApp app = RunningApp.on(folder)) {
            app.until("all is read", () -> app.label("#count").contains("1"));
            assertThat(app.isSelected("#simCardsRoom")).isTrue();
        }
    }

    @Test
    void isNotTheBeginnersWhereAFileCannotBeRead() throws TimeoutException, IOException {
        Files.createDirectories(folder.resolve("receipts.json"));
        RunningApp app = RunningApp.on(folder);
        try {
            assertThat(app.isSelected("#overviewRoom")).isTrue();
            app.click("#renewRoom");
            app.until("it is told", () -> app.isVisible("#bannerText"));
            assertThat(app.isVisible("#trySamples")).isFalse();
        } finally {
            app.end();
        }
    }

    /** @param days ago the app was open last, in the room of the SIM cards */
    private void keepAPlanThatEndedYesterday(int days) throws IOException, WriteFailure {
        DataFolder data = new DataFolder(new RealDisk(), folder, CLOCK);
        data.create();
        LocalDateTime now = LocalDateTime.now(CLOCK);
        data.file(RecordKinds.SETTINGS).read();
        data.file(RecordKinds.SETTINGS)
                .write(List.of(Preferences.FIRST_RUN.withRoom(Room.SIM_CARDS).withLastOpened(now.minusDays(days))));
        data.file(RecordKinds.SIM_CARDS).read();
        data.file(RecordKinds.SIM_CARDS).write(List.of(SimCard.of(new UUID(0, 1), NUMBER)));
        data.file(RecordKinds.RECEIPTS).read();
        data.file(RecordKinds.RECEIPTS)
                .write(List.of(ReceiptBuilder.receipt(2)
                        .paidAt(now.minusDays(7))
                        .number(NUMBER)
                        .validity(new Validity.Days(7))
                        .build()));
    }
}
