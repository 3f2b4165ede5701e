package org.xufei.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Receipt;
import org.xufei.state.Desk;

/** From the banner to the merged log and back, and a file that is chosen, all by clicks. */
@ExtendWith(PutsGlobalsBack.class)
final class MergingRoomTest {

    private static final Receipt FIRST = paid(1, "1.25", Currency.USD);
    private static final Receipt OTHER = paid(1, "7.25", Currency.USD);
    private static final Receipt SECOND = paid(2, "2.25", Currency.USD);
    private static final Receipt THIRD = paid(3, "3.25", Currency.USD);

    @TempDir
    private Path folder;

    @Test
    void mergesACopyFromTheBannerAndAFileThatIsChosen() throws TimeoutException, IOException {
        Desk there = Desk.in(folder.resolve("elsewhere"));
        there.receipts().put(OTHER, made -> {});
        there.receipts().put(THIRD, made -> {});
        Desk here = Desk.in(folder);
        here.receipts().put(FIRST, made -> {});
        here.receipts().put(SECOND, made -> {});
        String copy = "receipts.sync-conflict-20261124-101500-ABCDEF7.json";
        Files.copy(there.receipts().file(), folder.resolve(copy));

        try (RunningApp app = RunningApp.on(folder)) {
            openFromTheBanner(app, copy);
            app.until("what differs is asked", () -> app.label("#summary").endsWith("choose what to keep (1 to go)."));
            app.until(
                    "it is marked",
                    () -> app.find("#backups", ListView.class)
                            .getSelectionModel()
                            .isSelected(0));
            assertThat(app.label(".state-here")).contains("Paid: $1.25");
            assertThat(app.label(".state-there")).contains("Paid: $7.25");
            assertThat(isDisabled(app, "#merge")).isTrue();
            assertThat(app.isVisible("#restore")).isFalse();
            app.click(".state-there");
            app.until("it is decided", () -> !isDisabled(app, "#merge"));

            app.click("#merge");
            app.until("the copy is put aside", () -> !Files.exists(folder.resolve(copy)));
            assertThat(app.file("receipts.json"))
                    .contains("7.25", "2.25", "3.25")
                    .doesNotContain("1.25");
            app.until("the banner is gone", () -> !app.isVisible("#banner"));
            app.until("it is said", () -> app.label("#noticeText").contains("is now called receipts.set-aside-"));

            app.click("#undo");
            app.until("all is as it was", () -> !app.file("receipts.json").contains("3.25"));
            assertThat(app.file("receipts.json")).contains("1.25", "2.25").doesNotContain("7.25");

            app.click("#chooseFile");
            app.until("it is read", () -> app.label("#summary").endsWith("(1 to go)."));
            assertThat(app.isVisible("#putAside")).isFalse();
            app.click("#allHere");
            app.click("#merge");
            app.until("the third is here", () -> app.file("receipts.json").contains("3.25"));
            assertThat(app.file("receipts.json")).contains("1.25", "2.25").doesNotContain("7.25");
            app.until("nothing is left to do", () -> app.label("#summary").startsWith("Pick a backup"));
            assertThat(folder.resolve(RunningApp.RECORDS)).exists();
        }
    }

    @Test
    void putsACopyAsideThatIsNotToBeMerged() throws TimeoutException, IOException {
        String copy = "sim-codes (conflicted copy).json";
        Files.writeString(folder.resolve(copy), "{\"pin\":\"4711\"}");
        try (RunningApp app = RunningApp.on(folder)) {
            openFromTheBanner(app, copy);
            app.until("it is said why", () -> app.label("#summary").startsWith("PIN and PUK are not shown here"));
            assertThat(app.isVisible("#merge")).isFalse();
            app.click("#putAside");
            app.until("it has another name", () -> !Files.exists(folder.resolve(copy)));
            app.until("the banner is gone", () -> !app.isVisible("#banner"));
        }
    }

    private static void openFromTheBanner(RunningApp app, String copy) {
        app.until(
                "the banner tells",
                () -> app.label("#bannerText").contains(copy)
                        && app.place("#offer").getHeight() > 0);
        app.click("#offer");
    }

    private static boolean isDisabled(RunningApp app, String selector) {
        return RunningApp.fx(() -> app.find(selector, Button.class).isDisabled());
    }
}
