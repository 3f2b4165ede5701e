package org.xufei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;

/** Through all rooms and a restart. */
@ExtendWith(PutsGlobalsBack.class)
final class JourneyTest {

    @TempDir
    private Path folder;

    @Test
    void renewsRecordsAndFindsTheReceiptAfterARestart() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#chinese");
            app.until("it speaks Chinese", () -> app.label("#record").equals("记录凭证"));
            app.type("#number", "0962345678");
            app.until("the operator is found", () -> app.isSelected("#operator-smart"));
            app.click("#channel-online");
            app.click("#step-open");
            app.click("#precaution-state");
            app.until(
                    "the ticks count",
                    () -> app.label("#stepsCount").startsWith("1 / ")
                            && app.label("#precautionsSide").startsWith("注意事项 1/"));

            app.click("#record");
            app.untilFocused(".form #paid");
            assertThat(app.text(".form #number")).isEqualTo("096 234 5678");
            app.press("#collapse");
            assertThat(chosen(app, ".form #operator")).isEqualTo("smart");
            assertThat(chosen(app, ".form #channel")).isEqualTo("online");
            app.press("#collapse");
            app.type(".form #paid", "2.50");
            app.click(".form #days-7");
            app.click("#save");

            app.until("the receipt is in the table", () -> table(app).getItems().size() == 1);
            assertThat(app.isVisible(".form")).isFalse();
        }

        try (RunningApp app = RunningApp.on(folder)) {
            assertThat(app.isSelected("#chinese")).isTrue();
            assertThat(app.isSelected("#receiptsRoom")).isTrue();
            app.until("the receipts are read", () -> table(app).getItems().size() == 1);
            Receipt receipt =
                    RunningApp.fx(() -> (Receipt) table(app).getItems().get(0));
            assertThat(receipt.number().e164()).isEqualTo("+855962345678");
            assertThat(receipt.paid().amount()).isEqualByComparingTo("2.50");
            assertThat(receipt.validity()).isEqualTo(new Validity.Days(7));

            app.click("#renewRoom");
            app.until("the card is still on the desk", () -> app.text("#number").equals("096 234 5678"));
            assertThat(app.isSelected("#operator-smart")).isTrue();
            assertThat(app.isSelected("#channel-online")).isTrue();
            assertThat(app.isSelected("#step-open")).isFalse();
            assertThat(app.isSelected("#precaution-state")).isFalse();
        }
    }

    @Test
    void keepsTicksOverARestart() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#operator-metfone");
            app.click("#step-open");
            app.click("#precaution-state");
        }

        try (RunningApp app = RunningApp.on(folder)) {
            assertThat(app.isSelected("#operator-metfone")).isTrue();
            assertThat(app.isSelected("#step-open")).isTrue();
            assertThat(app.isSelected("#precaution-state")).isTrue();
            assertThat(app.label("#stepsCount")).startsWith("1 / ");
        }
    }

    private static TableView<?> table(RunningApp app) {
        return app.find("#table", TableView.class);
    }

    private static Object chosen(RunningApp app, String selector) {
        ComboBox<?> box = app.find(selector, ComboBox.class);
        return RunningApp.fx(() -> box.getValue());
    }
}
