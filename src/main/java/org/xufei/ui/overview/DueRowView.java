package org.xufei.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
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
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.ClockPhrases;
import org.xufei.ui.CommandBinder;
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

    private final OverviewViewModel viewModel;
    private final Texts texts;
    private final ObjectProperty<Optional<DueLine.Card>> shown = new SimpleObjectProperty<>(Optional.empty());

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

    @FXML
    private MenuItem showReceipts;

    private final Tooltip reminded = new Tooltip();
    private final FontIcon stageIcon = new FontIcon();

    DueRowView(OverviewViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        Views.load(this, texts);
    }

    @FXML
    private void initialize() {
        stage.setGraphic(stageIcon);
        more.setTooltip(new Tooltip());
        // Follows nothing but what this row shows.
        CommandBinder commands = new CommandBinder(texts);
        DueRowCommands verbs = viewModel.commands().ofRow;
        commands.bind(enterDate, verbs.enterDate, shown);
        commands.bind(repeat, verbs.repeat, shown);
        commands.bind(renew, verbs.renew, shown);
        commands.bindIcon(snooze, verbs.snooze, shown);
        commands.bindIcon(acknowledge, verbs.acknowledge, shown);
        commands.bind(fillIn, verbs.fillIn, shown);
        commands.bind(showReceipts, verbs.showReceipts, shown);
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
        shown.set(Optional.of(line));
        CardStatus cardStatus = line.status();
        SimCard card = cardStatus.card();
        String named = texts.of(DueRowCommands.subject(line));
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
        showPayment(line);
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
        Nodes.show(bell, line.hasReminder());
        Nodes.show(more, !line.hasReminder());
        reminded.setText(line.reminders().stream()
                .flatMap(reminder -> viewModel.reminders().message(reminder).stream())
                .map(texts::of)
                .collect(Collectors.joining("\n")));
        name.setTooltip(line.hasReminder() ? reminded : null);
        name.setAccessibleText(line.hasReminder() ? named + ", " + reminded.getText() : named);
        String menu = texts.of(Message.of("overview.due.menu", named));
        more.setAccessibleText(menu);
        more.getTooltip().setText(menu);
    }

    private void showPayment(DueLine.Card line) {
        CardStatus cardStatus = line.status();
        Nodes.show(today, cardStatus.repeatableReceipt().isPresent() && line.recordedToday());
        if (line.first() != renew.getStyleClass().contains(ACCENT)) {
            if (line.first()) {
                renew.getStyleClass().add(ACCENT);
            } else {
                renew.getStyleClass().remove(ACCENT);
            }
        }
        last.setText(cardStatus
                .lastReceipt()
                .map(receipt -> texts.of(
                        Message.of("overview.due.last", receipt.paidAt().toLocalDate(), receipt.paid())))
                .orElse(""));
    }

    @FXML
    private void pick() {
        shown.get().ifPresent(line -> viewModel.list().pick(line.status(), box.isSelected()));
    }
}
