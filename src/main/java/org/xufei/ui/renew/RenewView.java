package org.xufei.ui.renew;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.xufei.domain.guide.DialCode;
import org.xufei.state.LocalCalendar;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.FxmlView;
import org.xufei.ui.HolidayPhrases;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The room that guides a renewal: for which number, where, step by step. */
public final class RenewView extends FxmlView {

    private final RenewViewModel viewModel;
    private final GettingStartedViewModel beginning;
    private final AdviserViewModel adviser;
    private final NumberEntryView number;
    private final AdviserView adviserView;
    private final StepsView steps;
    private final SideTabsView side;

    /** The root of this view, as what takes the list of known numbers. */
    @FXML
    private StackPane root;

    @FXML
    private ScrollPane page;

    @FXML
    private Label subtitle;

    @FXML
    private HBox beginningOffers;

    @FXML
    private StackPane numberPane;

    @FXML
    private StackPane adviserPane;

    @FXML
    private GridPane channels;

    @FXML
    private GridPane panes;

    @FXML
    private Button trySamples;

    @FXML
    private Button addMyCards;

    @FXML
    private Button showToClerk;

    @FXML
    private Button another;

    @FXML
    private Button reset;

    @FXML
    private Button repeat;

    @FXML
    private Button record;

    @FXML
    private Label autosave;

    public RenewView(
            RenewViewModel viewModel,
            AdviserViewModel adviser,
            GettingStartedViewModel beginning,
            Texts texts,
            EvidenceNotes evidenceNotes) {
        super(texts);
        this.viewModel = viewModel;
        this.adviser = adviser;
        this.beginning = beginning;
        adviserView = new AdviserView(adviser, viewModel, texts, evidenceNotes);
        steps = new StepsView(viewModel, texts, evidenceNotes);
        side = new SideTabsView(viewModel, texts, evidenceNotes);
        load();
        number = new NumberEntryView(viewModel, texts, root);
        numberPane.getChildren().setAll(number.root());
    }

    /** What stands before the number is for a person who does not renew. */
    @Override
    public void focusFirstControl() {
        number.focusFirstControl();
    }

    @Override
    public void close() {
        super.close();
        number.close();
        adviserView.close();
        steps.close();
        side.close();
    }

    @FXML
    private void initialize() {
        bindCommands();
        adviserPane.getChildren().setAll(adviserView.root());
        panes.getChildren().setAll(steps.root(), side.root());
        ChannelPicker picker = new ChannelPicker(channels, viewModel, adviser, texts);
        List<ScrollPane> lists = new ArrayList<>(side.lists());
        lists.add(steps.list());
        RenewLayout layout = new RenewLayout(picker.cards(), channels, panes, lists, List.of(subtitle, autosave));
        layout.follow(page);
        follow(
                picker.follow(layout),
                beginning.shown().subscribe(shown -> Nodes.show(beginningOffers, shown)),
                viewModel.number().last().subscribe(last -> Nodes.show(repeat, last.isPresent())),
                viewModel.calendar().minute().subscribe(minute -> showTime()),
                viewModel.calendar().quietTimes().subscribe(corrected -> showTime()));
    }

    private void bindCommands() {
        RenewCommands verbs = viewModel.commands();
        commands.bind(trySamples, verbs.trySamples);
        commands.perform(verbs.trySamples, () -> beginning.trySamples(texts));
        commands.bind(addMyCards, verbs.addMyCards);
        commands.perform(verbs.addMyCards, beginning::addCards);
        commands.bind(showToClerk, verbs.showToClerk);
        commands.bind(another, verbs.startAnother);
        commands.perform(verbs.startAnother, () -> {
            viewModel.startAnother();
            number.focusFirstControl();
        });
        commands.bind(reset, verbs.reset);
        commands.bind(repeat, verbs.repeat);
        commands.bind(record, verbs.record);
        commands.perform(verbs.copyCode, this::copy);
        commands.listen(root, verbs.all());
        commands.listen(root, adviser.commands().all());
    }

    private void copy(DialCode code) {
        ClipboardContent content = new ClipboardContent();
        content.putString(code.code());
        Clipboard.getSystemClipboard().setContent(content);
        viewModel.copied(code.code());
    }

    /** The day and the time in Phnom Penh, and what holiday it is there. */
    private void showTime() {
        LocalCalendar calendar = viewModel.calendar();
        LocalDateTime minute = calendar.minute().get();
        String now = texts.nearby(minute);
        subtitle.setText(calendar.quietTimes().get().calendar().on(minute.toLocalDate()).stream()
                .findFirst()
                .map(holiday -> texts.of(Message.of("renew.now.holiday", now, HolidayPhrases.name(holiday))))
                .orElseGet(() -> texts.of(Message.of("renew.now", now))));
    }
}
