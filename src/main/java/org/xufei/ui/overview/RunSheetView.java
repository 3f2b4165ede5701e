package org.xufei.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.runsheet.RunSheet;
import org.xufei.ui.Choice;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.OperatorName;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The sheet of a renewal day: where to go, what to pay, which notes to bring. */
final class RunSheetView implements View {

    private final RunSheetViewModel viewModel;
    private final Texts texts;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private VBox root;

    @FXML
    private HBox windows;

    @FXML
    private Button copy;

    @FXML
    private VBox lines;

    @FXML
    private VBox cash;

    @FXML
    private Label recordedToday;

    @FXML
    private CheckBox anyway;

    @FXML
    private Button recordTicked;

    RunSheetView(RunSheetViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        for (int days : RunSheetViewModel.WINDOWS) {
            Choice choice = new Choice();
            choice.setText(texts.of(Message.of("overview.run.window", days)));
            choice.setMinWidth(Region.USE_PREF_SIZE);
            choice.getStyleClass().add("side");
            choice.setToggleGroup(group);
            choice.setUserData(days);
            choice.setOnAction(event -> viewModel.window().set(days));
            windows.getChildren().add(choice);
        }
        subscriptions = Subscription.combine(
                Nodes.bind(anyway.selectedProperty(), viewModel.anyway()),
                viewModel.revision().subscribe(number -> show()));
    }

    private void show() {
        windows.getChildren().stream()
                .filter(choice -> viewModel.window().get().equals(choice.getUserData()))
                .forEach(choice -> ((Choice) choice).setSelected(true));
        RunSheet sheet = viewModel.sheet();
        lines.getChildren().clear();
        String place = "";
        for (CardStanding line : sheet.lines()) {
            String here = texts.of(viewModel.heading(line));
            if (!here.equals(place)) {
                lines.getChildren().add(Nodes.text(here, "row-section", "run-place"));
                place = here;
            }
            lines.getChildren().add(row(line));
        }
        boolean empty = sheet.lines().isEmpty();
        if (empty) {
            lines.getChildren().add(Nodes.text(texts.of(Message.of("overview.run.nothing")), "empty"));
        }
        copy.setDisable(empty);
        showCash(sheet);
        Optional<Message> today = viewModel.recordedToday();
        recordedToday.setText(today.map(texts::of).orElse(""));
        Nodes.show(recordedToday, today.isPresent());
        Nodes.show(anyway, today.isPresent());
        recordTicked.setText(texts.of(Message.of("overview.run.record", viewModel.recordable())));
        recordTicked.setDisable(viewModel.recordable() == 0);
    }

    private void showCash(RunSheet sheet) {
        cash.getChildren().clear();
        if (!sheet.totals().isEmpty()) {
            String total = texts.of(sheet.totals());
            cash.getChildren().add(Nodes.text(texts.of(Message.of("overview.run.total", total)), "totals"));
            List<Message> notes = viewModel.cash(texts);
            notes.forEach(note -> cash.getChildren().add(Nodes.text(texts.of(note))));
        }
        cash.getChildren().add(Nodes.text(texts.of(Message.of("overview.run.about")), "detail"));
    }

    private Node row(CardStanding line) {
        CheckBox box = new CheckBox(texts.of(Message.of("overview.name", EndsViewModel.name(line.card()))));
        box.getStyleClass().add("run-name");
        box.setWrapText(true);
        box.setSelected(viewModel.isTicked(line));
        box.setOnAction(event -> viewModel.tick(line, box.isSelected()));
        Label number = Nodes.text(OperatorName.besideNumber(line), "detail");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label ends =
                Nodes.text(viewModel.ends(line).stream().map(texts::of).collect(Collectors.joining("\n")), "detail");
        ends.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(ends, Priority.ALWAYS);
        Label paid = Nodes.text(
                line.lastReceipt()
                        .map(last -> texts.of(last.paid()))
                        .orElseGet(() -> texts.of(Message.of("overview.run.unpaid"))),
                "totals");
        paid.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(box, number, ends, paid);
        row.getStyleClass().add("due-row");
        return row;
    }

    @FXML
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(viewModel.text(texts));
        Clipboard.getSystemClipboard().setContent(content);
        viewModel.copied();
    }

    @FXML
    private void recordTicked() {
        viewModel.recordTicked();
    }
}
