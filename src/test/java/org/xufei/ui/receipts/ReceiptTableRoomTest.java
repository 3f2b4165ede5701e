package org.xufei.ui.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.NOON;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Receipts;
import org.xufei.state.Desk;

/** The table of receipts under the mouse. */
@ExtendWith(PutsGlobalsBack.class)
final class ReceiptTableRoomTest {

    private static final Receipt FIRST = Receipts.receipt(
            1,
            NOON.minusDays(30),
            "+855975555555",
            "online",
            new Purchase(Purchase.Kind.TOP_UP, ""),
            Money.of("5", Currency.USD));
    private static final Receipt SECOND = Receipts.receipt(
            2,
            NOON.minusDays(20),
            "+85512345678",
            "store",
            new Purchase(Purchase.Kind.DATA_PLAN, "30 GB"),
            Money.of("20000", Currency.KHR));
    private static final Receipt THIRD = Receipts.receipt(
            3,
            NOON.minusDays(10),
            "+855962345678",
            "shop",
            new Purchase(Purchase.Kind.TOP_UP_AND_PLAN, "7 GB"),
            Money.of("1.50", Currency.USD));

    @TempDir
    private Path folder;

    @BeforeEach
    void recordThree() {
        Desk desk = Desk.in(folder);
        List.of(FIRST, SECOND, THIRD).forEach(receipt -> desk.receipts().put(receipt, saved -> {}));
    }

    private RunningApp openRoom() throws TimeoutException {
        RunningApp app = RunningApp.on(folder);
        app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        app.until("the receipts are read", () -> shown(app).size() == 3);
        return app;
    }

    private static TableView<?> table(RunningApp app) {
        return app.find("#table", TableView.class);
    }

    private static List<?> shown(RunningApp app) {
        return List.copyOf(table(app).getItems());
    }

    private static void sortsBy(RunningApp app, String column, Receipt... ascending) {
        List<Receipt> up = List.of(ascending);
        List<Receipt> down = List.of(ascending[2], ascending[1], ascending[0]);
        app.click(".column-header.column-" + column);
        app.until(column + " ascends", () -> shown(app).equals(up) && arrow(app).equals(column + " up"));
        app.click(".column-header.column-" + column);
        app.until(
                column + " descends",
                () -> shown(app).equals(down) && arrow(app).equals(column + " down"));
    }

    /** Where the arrow stands and where it points. */
    private static String arrow(RunningApp app) {
        assertThat(table(app).getSortOrder()).hasSize(1);
        TableColumn<?, ?> column = table(app).getSortOrder().get(0);
        String name = column.getStyleClass().stream()
                .filter(style -> style.startsWith("column-"))
                .findFirst()
                .orElseThrow()
                .substring("column-".length());
        boolean drawn = app.find(".column-header.column-" + name, Parent.class).lookupAll(".arrow").stream()
                .anyMatch(arrow -> arrow.isVisible());
        assertThat(drawn).isTrue();
        return name + (column.getSortType() == TableColumn.SortType.ASCENDING ? " up" : " down");
    }

    @Test
    void sortsByAClickOnEachColumnHead() throws TimeoutException, IOException {
        try (RunningApp app = openRoom()) {
            assertThat(RunningApp.fx(() -> shown(app))).isEqualTo(List.of(THIRD, SECOND, FIRST));
            sortsBy(app, "number", SECOND, THIRD, FIRST);
            sortsBy(app, "channel", FIRST, THIRD, SECOND);
            sortsBy(app, "purchase", SECOND, FIRST, THIRD);
            sortsBy(app, "paid", THIRD, FIRST, SECOND);
            sortsBy(app, "paidAt", FIRST, SECOND, THIRD);
        }
    }

    @Test
    void isSortedAsBeforeAfterARestartAndByDateAfterAThirdClick() throws TimeoutException, IOException {
        try (RunningApp app = openRoom()) {
            app.click(".column-header.column-paid");
            app.until("it is sorted", () -> shown(app).equals(List.of(THIRD, FIRST, SECOND)));
        }
        try (RunningApp app = openRoom()) {
            app.until("it is still sorted", () -> shown(app).equals(List.of(THIRD, FIRST, SECOND)));
            assertThat(RunningApp.fx(() -> arrow(app))).isEqualTo("paid up");
            app.click(".column-header.column-paid");
            app.until("it descends", () -> shown(app).equals(List.of(SECOND, FIRST, THIRD)));
            app.click(".column-header.column-paid");
            app.until("the newest is first", () -> shown(app).equals(List.of(THIRD, SECOND, FIRST)));
            assertThat(RunningApp.fx(() -> arrow(app))).isEqualTo("paidAt down");
        }
    }
}
