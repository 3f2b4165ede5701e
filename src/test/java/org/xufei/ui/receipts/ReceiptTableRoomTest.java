package org.xufei.ui.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.NOON;

import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.ReceiptFilter;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.ReceiptsLayout;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Desk;
import org.xufei.state.EditName;

/** The table of receipts under mouse and keyboard: sorted, filtered and arranged. */
@ExtendWith(PutsGlobalsBack.class)
final class ReceiptTableRoomTest {

    private static final Receipt FIRST = receipt(
            1,
            NOON.minusDays(40),
            "+855975555555",
            "metfone",
            "online",
            new Purchase(Purchase.Kind.TOP_UP, ""),
            Money.of("5", Currency.USD),
            new Validity.Unstated(),
            "");
    private static final Receipt SECOND = receipt(
            2,
            NOON.minusDays(20),
            "+85512345678",
            "cellcard",
            "store",
            new Purchase(Purchase.Kind.DATA_PLAN, "30 GB"),
            Money.of("20000", Currency.KHR),
            new Validity.Days(30),
            "the blue one");
    private static final Receipt THIRD = receipt(
            3,
            NOON.minusDays(10),
            "+855962345678",
            "smart",
            "shop",
            new Purchase(Purchase.Kind.TOP_UP_AND_PLAN, "7 GB"),
            Money.of("1.50", Currency.USD),
            new Validity.Until(NOON.toLocalDate().plusDays(4)),
            "a spare");

    private static final List<Receipt> NEWEST_FIRST = List.of(THIRD, SECOND, FIRST);

    @TempDir
    private Path folder;

    private static Receipt receipt(
            long id,
            LocalDateTime paidAt,
            String number,
            String operator,
            String channel,
            Purchase purchase,
            Money paid,
            Validity validity,
            String note) {
        return ReceiptBuilder.receipt(id)
                .paidAt(paidAt)
                .number(new PhoneNumber(number))
                .operator(operator)
                .channel(channel)
                .purchase(purchase)
                .paid(paid)
                .validity(validity)
                .note(note)
                .build();
    }

    private static SimCard card(Receipt receipt, String nickname, String group) {
        return new SimCard(
                new UUID(1, receipt.id().getLeastSignificantBits()),
                receipt.number(),
                nickname,
                Optional.empty(),
                Custody.UNSTATED.withGroup(group),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                new DeclaredStatus.InUse());
    }

    @BeforeEach
    void recordThree() {
        Desk desk = Desk.in(folder);
        List.of(FIRST, SECOND, THIRD).forEach(receipt -> desk.receipts().put(receipt, saved -> {}));
        desk.cards().add(card(FIRST, "Balcony", "Office"), saved -> {});
        desk.cards().add(card(SECOND, "Camera", "Depot"), saved -> {});
        desk.cards().add(card(THIRD, "Attic", ""), saved -> {});
    }

    private RunningApp openRoom() throws TimeoutException {
        RunningApp app = RunningApp.on(folder);
        app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        app.until("the receipts are read", () -> app.label("#count").contains("3"));
        return app;
    }

    private static TableView<?> table(RunningApp app) {
        return app.find("#table", TableView.class);
    }

    private static List<?> shown(RunningApp app) {
        return List.copyOf(table(app).getItems());
    }

    private static void untilShown(RunningApp app, Receipt... receipts) {
        List<Receipt> wanted = List.of(receipts);
        app.until("these are shown", () -> shown(app).equals(wanted));
    }

    private static String head(String column) {
        return ".column-header.column-" + column;
    }

    private static void sortsBy(RunningApp app, String column, List<Receipt> ascending, List<Receipt> descending) {
        app.click(head(column));
        app.until(
                column + " ascends",
                () -> shown(app).equals(ascending) && arrow(app).equals(column + " up"));
        app.click(head(column));
        app.until(
                column + " descends",
                () -> shown(app).equals(descending) && arrow(app).equals(column + " down"));
    }

    /** Where the arrow stands and where it points. */
    private static String arrow(RunningApp app) {
        assertThat(table(app).getSortOrder()).hasSize(1);
        TableColumn<?, ?> column = table(app).getSortOrder().get(0);
        boolean drawn = app.find(head(name(column)), Parent.class).lookupAll(".arrow").stream()
                .anyMatch(Node::isVisible);
        assertThat(drawn).isTrue();
        return name(column) + (column.getSortType() == TableColumn.SortType.ASCENDING ? " up" : " down");
    }

    private static String name(TableColumn<?, ?> column) {
        return column.getStyleClass().stream()
                .filter(style -> style.startsWith("column-"))
                .findFirst()
                .orElseThrow()
                .substring("column-".length());
    }

    private static List<String> columns(RunningApp app) {
        return RunningApp.fx(() -> table(app).getVisibleLeafColumns().stream()
                .map(ReceiptTableRoomTest::name)
                .toList());
    }

    private static double width(RunningApp app, String column) {
        return RunningApp.fx(
                () -> app.find(head(column), Parent.class).getBoundsInParent().getWidth());
    }

    @Test
    void sortsByAClickOnEachColumnHead() throws TimeoutException, IOException {
        try (RunningApp app = openRoom()) {
            assertThat(RunningApp.fx(() -> shown(app))).isEqualTo(NEWEST_FIRST);
            assertThat(columns(app)).hasSize(7);
            sortsBy(app, "number", List.of(THIRD, FIRST, SECOND), List.of(SECOND, FIRST, THIRD));
            sortsBy(app, "purchase", List.of(SECOND, FIRST, THIRD), List.of(THIRD, FIRST, SECOND));
            sortsBy(app, "channel", List.of(FIRST, THIRD, SECOND), List.of(SECOND, THIRD, FIRST));
            sortsBy(app, "planEnd", List.of(THIRD, SECOND, FIRST), List.of(SECOND, THIRD, FIRST));
            sortsBy(app, "paid", List.of(THIRD, FIRST, SECOND), List.of(SECOND, FIRST, THIRD));
            sortsBy(app, "note", List.of(THIRD, SECOND, FIRST), List.of(SECOND, THIRD, FIRST));
            sortsBy(app, "paidAt", List.of(FIRST, SECOND, THIRD), NEWEST_FIRST);
        }
    }

    @Test
    void isSortedAsBeforeAfterARestartAndByDateAfterAThirdClick() throws TimeoutException, IOException {
        try (RunningApp app = openRoom()) {
            app.click(head("paid"));
            untilShown(app, THIRD, FIRST, SECOND);
        }
        try (RunningApp app = openRoom()) {
            untilShown(app, THIRD, FIRST, SECOND);
            assertThat(RunningApp.fx(() -> arrow(app))).isEqualTo("paid up");
            app.click(head("paid"));
            untilShown(app, SECOND, FIRST, THIRD);
            app.click(head("paid"));
            untilShown(app, THIRD, SECOND, FIRST);
            assertThat(RunningApp.fx(() -> arrow(app))).isEqualTo("paidAt down");
        }
    }

    @Test
    void sortsByKeyboardThroughTheMenuOfColumns() throws TimeoutException, IOException {
        try (RunningApp app = openRoom()) {
            app.tabTo("#columnsMenu");
            app.keys(KeyCode.SPACE);
            app.hands().lookup("#sortColumns").query();
            app.keys(KeyCode.UP);
            app.keys(KeyCode.RIGHT);
            app.keys(KeyCode.DOWN);
            app.keys(KeyCode.ENTER);
            untilShown(app, SECOND, FIRST, THIRD);
            assertThat(RunningApp.fx(() -> arrow(app))).isEqualTo("number down");
        }
    }

    @Test
    void filtersByChipsTogetherWithTheSearchAndRemembersThem() throws TimeoutException, IOException {
        try (RunningApp app = openRoom()) {
            app.click("#filter-month");
            app.hands().clickOn("#value-2026-11");
            untilShown(app, THIRD, SECOND);
            app.keys(KeyCode.ESCAPE);
            assertThat(app.label("#filter-month")).contains("2026");
            assertThat(app.label("#totals")).isEqualTo("$1.50 + 20,000 KHR");

            app.click("#filter-operator");
            app.hands().clickOn("#value-smart");
            untilShown(app, THIRD);
            app.hands().clickOn("#value-cellcard");
            untilShown(app, THIRD, SECOND);
            app.keys(KeyCode.ESCAPE);

            app.type("#search", "camera");
            untilShown(app, SECOND);
            assertThat(app.label("#count")).isEqualTo("Showing 1 of 3 receipts");
            assertThat(app.label("#totals")).isEqualTo("20,000 KHR");
        }
        try (RunningApp app = openRoom()) {
            untilShown(app, THIRD, SECOND);
            app.click("#clear-month");
            untilShown(app, THIRD, SECOND);
            assertThat(app.isVisible("#clearFilters")).isFalse();
            app.click("#filter-month");
            app.hands().clickOn("#value-2026-11");
            app.keys(KeyCode.ESCAPE);
            app.click("#clearFilters");
            untilShown(app, THIRD, SECOND, FIRST);
            assertThat(app.isVisible("#clear-operator")).isFalse();
            app.click("#filter-operator");
            app.hands().clickOn("#value-metfone");
            app.keys(KeyCode.ESCAPE);
            untilShown(app, FIRST);
            app.click("#clear-operator");
            untilShown(app, THIRD, SECOND, FIRST);
        }
    }

    @Test
    void filtersByKeyboardAndOffersToShowAllWhereNothingIsLeft() throws TimeoutException, IOException {
        try (RunningApp app = openRoom()) {
            app.tabTo("#filter-channel");
            app.keys(KeyCode.SPACE);
            app.hands().lookup("#value-online").query();
            app.keys(KeyCode.DOWN);
            app.keys(KeyCode.SPACE);
            app.until("one channel is left", () -> shown(app).size() == 1);
            app.keys(KeyCode.ESCAPE);

            app.click("#clear-channel");
            app.click("#filter-group");
            app.hands().clickOn("#value-none");
            app.keys(KeyCode.ESCAPE);
            untilShown(app, THIRD);
            app.type("#search", "balcony");
            app.until("nothing is left", () -> shown(app).isEmpty() && app.isVisible("#showAll"));
            Parent empty = app.find(".nothing-found", Parent.class);
            assertThat(RunningApp.fx(() -> ((Label) empty.lookup(".label")).getText()))
                    .contains("No group", "balcony");
            app.click("#showAll");
            untilShown(app, FIRST);
        }
    }

    @Test
    void keepsColumnsHiddenMovedAndSizedOverARestart() throws TimeoutException, IOException {
        double wide;
        try (RunningApp app = openRoom()) {
            app.click("#columnsMenu");
            app.hands().clickOn("#column-channel");
            app.until("it is gone", () -> !columns(app).contains("channel"));
            List<?> sorted = RunningApp.fx(() -> shown(app));
            rightClick(app, app.find(head("note"), Node.class));
            app.clickItem("#column-note");
            app.until("it is gone too", () -> !columns(app).contains("note"));
            assertThat(RunningApp.fx(() -> shown(app))).isEqualTo(sorted);

            app.hands()
                    .drag(app.find(head("planEnd"), Node.class), MouseButton.PRIMARY)
                    .dropTo(app.find(head("purchase"), Node.class));
            app.until(
                    "it stands before what was bought",
                    () -> columns(app).equals(List.of("paidAt", "number", "planEnd", "purchase", "paid")));

            double before = width(app, "number");
            Bounds bounds = RunningApp.fx(() -> {
                Node number = app.find(head("number"), Node.class);
                return number.localToScreen(number.getBoundsInLocal());
            });
            app.hands()
                    .drag(new Point2D(bounds.getMaxX() - 1, bounds.getCenterY()), MouseButton.PRIMARY)
                    .dropBy(60, 0);
            app.until("it is wider", () -> width(app, "number") > before + 40);
            wide = width(app, "number");
        }
        try (RunningApp app = openRoom()) {
            assertThat(columns(app)).containsExactly("paidAt", "number", "planEnd", "purchase", "paid");
            assertThat(width(app, "number")).isBetween(wide - 3, wide + 3);
            app.click("#columnsMenu");
            app.hands().clickOn("#resetColumns");
            app.until(
                    "all are back",
                    () -> columns(app)
                            .equals(List.of("paidAt", "number", "purchase", "channel", "planEnd", "paid", "note")));
        }
    }

    /** Every window system but the headless one asks for the menu of what is under the mouse when the right button is clicked. */
    private static void rightClick(RunningApp app, Node node) {
        app.hands().rightClickOn(node);
        app.hands().interact(() -> {
            Bounds at = node.localToScene(node.getBoundsInLocal());
            int x = (int) at.getCenterX();
            int y = (int) at.getCenterY();
            View view = Window.getWindows().stream()
                    .filter(Window::isFocused)
                    .map(Window::getView)
                    .findFirst()
                    .orElseThrow();
            view.getEventHandler().handleMenuEvent(view, x, y, x, y, false);
        });
    }

    @Test
    void marksFocusesAndShowsWhatWasJustSaved() throws TimeoutException, IOException {
        Desk desk = Desk.in(folder);
        for (int i = 0; i < 60; i++) {
            desk.receipts()
                    .put(
                            receipt(
                                    100 + i,
                                    NOON.plusDays(i),
                                    "+855975555555",
                                    "metfone",
                                    "online",
                                    new Purchase(Purchase.Kind.TOP_UP, ""),
                                    Money.of("9", Currency.USD),
                                    new Validity.Unstated(),
                                    ""),
                            saved -> {});
        }
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            app.until("the receipts are read", () -> shown(app).size() == 63);
            app.click("#filter-operator");
            app.hands().clickOn("#value-metfone");
            app.keys(KeyCode.ESCAPE);
            app.until("others are hidden", () -> shown(app).size() == 61);
            app.keys(KeyCode.SHORTCUT, KeyCode.N);
            app.untilFocused(".form #number");
            app.write("0122345678");
            app.type(".form #paid", "2.50");
            app.click(".form #days-7");
            app.tabTo(".form #channel");
            app.keys(KeyCode.DOWN);
            app.click("#save");
            app.until(
                    "it is marked, though the filter would hide it",
                    () -> shown(app).size() == 64
                            && table(app).getSelectionModel().getSelectedItem() instanceof Receipt saved
                            && saved.number().digits().equals("0122345678"));
            app.untilFocused("#table");
            app.until(
                    "its row is in sight",
                    () -> table(app).lookupAll(".table-row-cell").stream()
                            .map(TableRow.class::cast)
                            .anyMatch(row -> row.isSelected() && isInside(row, table(app))));
        }
    }

    private static boolean isInside(Node row, Node table) {
        return table.localToScene(table.getBoundsInLocal()).contains(row.localToScene(row.getBoundsInLocal()));
    }

    @Test
    void tellsTheWholeOfACutTextInATooltip() throws TimeoutException, IOException {
        String name = "The router behind the counter of the office at the river, second floor, left";
        Desk desk = Desk.in(folder);
        desk.cards().change(EditName.SimCardKind.EDIT, card(THIRD, name, ""), saved -> {});
        try (RunningApp app = openRoom()) {
            Label label = app.hands()
                    .lookup((Node node) ->
                            node instanceof Label text && text.getText().equals(name))
                    .query();
            app.hands().moveTo(label);
            app.until(
                    "it is there",
                    () -> label.getTooltip() != null
                            && label.getTooltip().getText().equals(name));
        }
    }

    @Test
    void editsRepeatsDeletesAndUndoesByItsButtons() throws TimeoutException, IOException {
        try (RunningApp app = openRoom()) {
            app.hands().clickOn("Camera");
            app.click(".table-selection #edit");
            app.untilFocused(".form #paid");
            app.type(".form #paid", "24000");
            app.click("#save");
            app.until("it is changed", () -> app.label("#totals").equals("$6.50 + 24,000 KHR"));

            app.click("#repeat");
            app.until(
                    "the form is filled in as last time",
                    () -> app.isVisible(".form") && app.text(".form #number").equals("012 345 678"));
            app.click("#cancel");

            app.click("#delete");
            app.until("it is gone", () -> shown(app).equals(List.of(THIRD, FIRST)));
            app.click("#undo");
            app.until("it is back", () -> shown(app).size() == 3);
        }
    }

    @Test
    void repeatsTheMarkedReceiptAndOpensOneByADoubleClick() throws TimeoutException, IOException {
        try (RunningApp app = openRoom()) {
            app.hands().clickOn("Camera");
            app.keys(KeyCode.SHORTCUT, KeyCode.D);
            app.until(
                    "the form is filled in as last time",
                    () -> app.isVisible(".form") && app.text(".form #number").equals("012 345 678"));
            app.click("#cancel");
            app.hands().doubleClickOn("Balcony");
            app.until(
                    "it is open",
                    () -> app.isVisible(".form") && app.text(".form #number").equals("097 555 5555"));
            app.click("#cancel");
        }
    }

    @Test
    void marksTheReceiptThatTheFormMayRepeatInWords() throws TimeoutException, IOException {
        try (RunningApp app = openRoom()) {
            app.hands().clickOn("Attic");
            app.keys(KeyCode.SHORTCUT, KeyCode.D);
            app.until("the form is filled in", () -> app.isVisible(".form"));
            assertThat(app.isVisible("#table .badge")).isFalse();
            app.click("#collapse");
            app.type(".form #date", THIRD.paidAt().toLocalDate().toString());
            app.until("a row is marked", () -> app.isVisible("#table .badge"));
            assertThat(app.label("#table .badge")).isEqualTo("Possible duplicate");
            Label bought = RunningApp.fx(() -> table(app).lookupAll(".two-lines").stream()
                    .filter(lines -> lines.lookup(".badge") != null)
                    .map(lines ->
                            (Label) ((Parent) lines).getChildrenUnmodifiable().get(0))
                    .findFirst()
                    .orElseThrow());
            assertThat(bought.lookup(".text"))
                    .as("what was bought is still read whole")
                    .isInstanceOfSatisfying(
                            Text.class, drawn -> assertThat(drawn.getText()).isEqualTo(bought.getText()));
            app.click("#columnsMenu");
            app.hands().clickOn("#column-purchase");
            app.until(
                    "the mark shows where there is room",
                    () -> !columns(app).contains("purchase") && app.isVisible("#table .badge"));
            app.click("#cancel");
            app.until("no row is marked any more", () -> !app.isVisible("#table .badge"));
        }
    }

    /** The cells of the first row whose left edge is not where the one of their head is. */
    private static List<String> besideTheirHead(RunningApp app) {
        return RunningApp.fx(() -> {
            Node row = table(app).lookupAll(".table-row-cell").stream()
                    .filter(node -> ((TableRow<?>) node).getIndex() == 0)
                    .findFirst()
                    .orElseThrow();
            return ((Parent) row)
                    .getChildrenUnmodifiable().stream()
                            .filter(TableCell.class::isInstance)
                            .map(node -> (TableCell<?, ?>) node)
                            .filter(cell ->
                                    Math.abs(left(cell) - left(app.find(head(name(cell.getTableColumn())), Node.class)))
                                            > 1)
                            .map(cell -> name(cell.getTableColumn()))
                            .toList();
        });
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    @Test
    void headsStandOverTheirCellsWhenColumnsOfAnEarlierDayHoldManyReceipts() throws TimeoutException, IOException {
        Desk desk = Desk.in(folder);
        desk.receipts()
                .putAll(
                        IntStream.range(10, 60)
                                .mapToObj(n -> receipt(
                                        n,
                                        NOON.minusDays(n),
                                        "+85512345678",
                                        "cellcard",
                                        "store",
                                        new Purchase(Purchase.Kind.DATA_PLAN, ""),
                                        Money.of("20000", Currency.KHR),
                                        new Validity.Days(30),
                                        ""))
                                .toList(),
                        new EditName.OfSamples(EditName.SampleKind.ADD),
                        made -> {});
        desk.settings()
                .change(preferences -> preferences
                        .withRoom(Room.RECEIPTS)
                        .withReceipts(new ReceiptsLayout(
                                ReceiptOrder.PAID_AT,
                                true,
                                List.of(
                                        new ReceiptsLayout.Column(ReceiptOrder.PAID_AT, 107, false),
                                        new ReceiptsLayout.Column(ReceiptOrder.NUMBER, 179, false),
                                        new ReceiptsLayout.Column(ReceiptOrder.PURCHASE, 153, false),
                                        new ReceiptsLayout.Column(ReceiptOrder.PLAN_END, 127, false),
                                        new ReceiptsLayout.Column(ReceiptOrder.CHANNEL, 148, false),
                                        new ReceiptsLayout.Column(ReceiptOrder.PAID, 128, false),
                                        new ReceiptsLayout.Column(ReceiptOrder.NOTE, 204, false)),
                                ReceiptFilter.NONE)));
        try (RunningApp app = RunningApp.on(folder)) {
            app.until(
                    "the receipts are read", () -> app.label("#count").contains("53") && app.isVisible(".table-cell"));
            app.until("heads stand over their cells", () -> besideTheirHead(app).isEmpty());
        }
    }
}
