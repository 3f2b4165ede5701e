package org.xufei.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.CardName;
import org.xufei.ui.ClockPhrases;
import org.xufei.ui.LifeStageStyle;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.OperatorName;
import org.xufei.ui.StagePhrases;
import org.xufei.ui.Texts;
import org.xufei.ui.Views;

/** One SIM card in the list of what is due. Keeps its nodes and swaps what they say. */
final class DueRowView {

    private static final String ACCENT = "accent";
    private static final List<String> TONES = List.of("danger", "warning", "good", "neutral");

    private final DueListViewModel viewModel;
    private final RemindersViewModel reminders;
    private final Texts texts;
    private Optional<DueLine.Card> shown = Optional.empty();

    @FXML
    private HBox root;

    @FXML
    private CheckBox box;

    @FXML
    private Label name;

    @FXML
    private FontIcon bell;

    @FXML
    private Label number;

    @FXML
    private HBox status;

    @FXML
    private Label stage;

    @FXML
    private VBox what;

    @FXML
    private Label next;

    @FXML
    private Label also;

    @FXML
    private Label today;

    @FXML
    private Label last;

    @FXML
    private Button enterDate;

    @FXML
    private Button repeat;

    @FXML
    private Button renew;

    @FXML
    private Button snooze;

    @FXML
    private Button acknowledge;

    @FXML
    private MenuButton more;

    @FXML
    private MenuItem fillIn;

    private final Tooltip reminded = new Tooltip();
    private final FontIcon stageIcon = new FontIcon();

    DueRowView(DueListViewModel viewModel, RemindersViewModel reminders, Texts texts) {
        this.viewModel = viewModel;
        this.reminders = reminders;
        this.texts = texts;
        Views.load(this, texts);
    }

    @FXML
    private void initialize() {
        stage.setGraphic(stageIcon);
        List.of(snooze, acknowledge, more).forEach(button -> button.setTooltip(new Tooltip()));
    }

    HBox root() {
        return root;
    }

    /** In a narrow list the status stands above what ends, in a wide one the last payment has a place of its own. */
    void fit(RowWidth width) {
        boolean narrow = width == RowWidth.NARROW;
        status.getChildren().remove(stage);
        what.getChildren().remove(stage);
        (narrow ? what : status).getChildren().add(0, stage);
        Nodes.show(status, !narrow);
        Nodes.show(last, width == RowWidth.WIDE);
    }

    void show(DueLine.Card line) {
        shown = Optional.of(line);
        CardStatus cardStatus = line.status();
        SimCard card = cardStatus.card();
        String named = texts.of(Message.of("overview.name", CardName.of(card)));
        root.setId("row-" + card.number().digits());
        box.setSelected(line.picked());
        box.setAccessibleText(texts.of(Message.of("overview.due.pick", named)));
        name.setText(named);
        number.setText(details(cardStatus));
        showStage(cardStatus.stage());
        List<Message> ends = ClockPhrases.mostUrgentFirst(cardStatus, line.day());
        next.setText(ends.stream().limit(1).map(texts::of).collect(Collectors.joining()));
        also.setText(ends.stream().skip(1).map(texts::of).collect(Collectors.joining("\n")));
        Nodes.show(also, !also.getText().isEmpty());
        showReminders(line, named);
        showActions(line, named);
    }

    private String details(CardStatus cardStatus) {
        Custody custody = cardStatus.card().custody();
        return Stream.of(
                        cardStatus.card().nickname().isEmpty()
                                ? ""
                                : cardStatus.card().number().national(),
                        OperatorName.of(cardStatus),
                        custody.place().isEmpty() ? custody.group() : custody.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void showStage(LifeStage of) {
        stage.setText(texts.of(StagePhrases.word(of)));
        stageIcon.setIconCode(LifeStageStyle.icon(of));
        String tone = LifeStageStyle.tone(of);
        if (!stage.getStyleClass().contains(tone)) {
            stage.getStyleClass().removeAll(TONES);
            stage.getStyleClass().add(tone);
        }
    }

    private void showReminders(DueLine.Card line, String named) {
        boolean bells = !line.reminders().isEmpty();
        Nodes.show(bell, bells);
        Nodes.show(snooze, bells);
        Nodes.show(acknowledge, bells);
        Nodes.show(more, !bells);
        reminded.setText(line.reminders().stream()
                .flatMap(reminder -> reminders.message(reminder).stream())
                .map(texts::of)
                .collect(Collectors.joining("\n")));
        name.setTooltip(bells ? reminded : null);
        name.setAccessibleText(bells ? named + ", " + reminded.getText() : named);
        name(snooze, Message.of("overview.due.snooze", named));
        name(acknowledge, Message.of("overview.due.acknowledge", named));
        name(more, Message.of("overview.due.menu", named));
    }

    private void name(ButtonBase button, Message message) {
        String text = texts.of(message);
        button.setAccessibleText(text);
        button.getTooltip().setText(text);
    }

    private void showActions(DueLine.Card line, String named) {
        CardStatus cardStatus = line.status();
        boolean renewable = cardStatus.stage() != LifeStage.NUMBER_LOST;
        Optional<Receipt> paid = cardStatus.repeatableReceipt();
        boolean recorded = paid.isPresent() && line.isRecordedToday();
        Nodes.show(today, recorded);
        paid.ifPresent(receipt -> repeat.setText(texts.of(
                recorded
                        ? Message.of("overview.due.another", receipt.paid())
                        : Message.of("overview.due.repeat", receipt.paid()))));
        Nodes.show(repeat, paid.isPresent());
        boolean doubtful = cardStatus.stage() == LifeStage.UNKNOWN
                || !cardStatus.uncertainEnds().isEmpty();
        Nodes.show(enterDate, doubtful && cardStatus.missingDate().isPresent());
        Nodes.show(renew, renewable);
        if (line.first() != renew.getStyleClass().contains(ACCENT)) {
            if (line.first()) {
                renew.getStyleClass().add(ACCENT);
            } else {
                renew.getStyleClass().remove(ACCENT);
            }
        }
        enterDate.setAccessibleText(enterDate.getText() + ", " + named);
        repeat.setAccessibleText(repeat.getText() + ", " + named);
        renew.setAccessibleText(renew.getText() + ", " + named);
        last.setText(cardStatus
                .lastReceipt()
                .map(receipt -> texts.of(
                        Message.of("overview.due.last", receipt.paidAt().toLocalDate(), receipt.paid())))
                .orElse(""));
        fillIn.setVisible(cardStatus.lastReceipt().isPresent());
    }

    @FXML
    private void pick() {
        shown.ifPresent(line -> viewModel.pick(line.status(), box.isSelected()));
    }

    @FXML
    private void enterDate() {
        shown.ifPresent(line -> viewModel.due().enterDate(line.status()));
    }

    @FXML
    private void repeat() {
        shown.ifPresent(line -> {
            if (line.isRecordedToday()) {
                viewModel.due().anotherToday(line.status());
            } else {
                viewModel.due().repeat(line.status());
            }
        });
    }

    @FXML
    private void renew() {
        shown.ifPresent(line -> viewModel.due().renew(line.status()));
    }

    @FXML
    private void snooze() {
        shown.ifPresent(viewModel::snooze);
    }

    @FXML
    private void acknowledge() {
        shown.ifPresent(viewModel::acknowledge);
    }

    @FXML
    private void fillIn() {
        shown.ifPresent(line -> viewModel.due().fillIn(line.status()));
    }

    @FXML
    private void showReceipts() {
        shown.ifPresent(line -> viewModel.due().showReceipts(line.status()));
    }
}
