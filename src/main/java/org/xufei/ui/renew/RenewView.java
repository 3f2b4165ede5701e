package org.xufei.ui.renew;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelService;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.OperatorStatus;
import org.xufei.domain.input.InputError;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.ui.Choice;
import org.xufei.ui.InputMessages;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The room that guides a renewal: for which number, where, step by step. */
public final class RenewView implements View {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private static final KeyCombination RECORD = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private static final double LIST_WIDTH = 420;
    private static final double LEAST_LIST = 120;
    private static final double LIST_MARGIN = 12;

    private final RenewViewModel viewModel;
    private final GettingStartedViewModel beginning;
    private final Texts texts;
    private final GuideNodes nodes;
    private final SideView side;
    private final List<StepRow> stepRows = new ArrayList<>();
    private final ToggleGroup operatorGroup = new ToggleGroup();
    private final ToggleGroup channelGroup = new ToggleGroup();
    private final List<ChannelCard> cards = new ArrayList<>();
    private Subscription subscriptions = Subscription.EMPTY;
    /** Made when it is opened first. */
    private Optional<KnownNumbersView> knownNumbers = Optional.empty();
    /** A press on the button takes the focus from the list, which closes before the button is told. */
    private boolean wasListed;

    @FXML
    private StackPane root;

    @FXML
    private ScrollPane page;

    @FXML
    private Label subtitle;

    @FXML
    private HBox beginningOffers;

    @FXML
    private TextField number;

    @FXML
    private Button known;

    @FXML
    private Label numberNote;

    @FXML
    private Label card;

    @FXML
    private Button again;

    @FXML
    private Button record;

    @FXML
    private FlowPane operators;

    @FXML
    private GridPane channels;

    @FXML
    private GridPane panes;

    @FXML
    private Label stepsTitle;

    @FXML
    private ProgressBar stepsBar;

    @FXML
    private Label stepsCount;

    @FXML
    private ScrollPane stepsScroll;

    @FXML
    private StackPane doubt;

    @FXML
    private Label bring;

    @FXML
    private Label pay;

    @FXML
    private Label mind;

    @FXML
    private VBox steps;

    @FXML
    private VBox notes;

    @FXML
    private StackPane sidePane;

    @FXML
    private Label autosave;

    /** @param browser opens a link that the user clicks */
    public RenewView(RenewViewModel viewModel, GettingStartedViewModel beginning, Texts texts, Consumer<URI> browser) {
        this.viewModel = viewModel;
        this.beginning = beginning;
        this.texts = texts;
        nodes = new GuideNodes(texts, browser, viewModel::copied);
        side = new SideView(viewModel, texts, nodes, browser);
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
    }

    /** What stands before the number is for whoever does not renew. */
    @Override
    public void focusFirstControl() {
        number.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        side.close();
        knownNumbers.ifPresent(KnownNumbersView::close);
    }

    @FXML
    private void initialize() {
        number.setAccessibleText(texts.of(Message.of("form.number")));
        record.setTooltip(new Tooltip(RECORD.getDisplayText()));
        known.setAccessibleHelp(texts.of(Message.of("renew.number.known")));
        known.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> wasListed =
                        knownNumbers.filter(KnownNumbersView::isOpen).isPresent());
        viewModel
                .guide()
                .operators()
                .forEach(operator -> operators.getChildren().add(chip(operator)));
        viewModel.guide().channels().forEach(this::addCard);
        Choice.takeTabsInTurn(operatorGroup);
        Choice.takeTabsInTurn(channelGroup);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (RECORD.match(event)) {
                record();
                event.consume();
            }
        });
        sidePane.getChildren().setAll(side.root());
        List<ScrollPane> lists = new ArrayList<>(side.lists());
        lists.add(stepsScroll);
        new RenewLayout(cards, channels, panes, lists, List.of(subtitle, autosave)).follow(page);
        showNumberNote();
        subscriptions = Subscription.combine(
                beginning.shown().subscribe(shown -> Nodes.show(beginningOffers, shown)),
                Nodes.bind(number.textProperty(), viewModel.number().text()),
                number.focusedProperty().subscribe(focused -> {
                    if (!focused) {
                        viewModel.leaveNumber();
                    }
                }),
                viewModel.number().error().subscribe(this::showNumberNote),
                viewModel.prefixNote().subscribe(this::showNumberNote),
                viewModel.card().subscribe(line -> {
                    card.setText(line.map(texts::of).orElse(""));
                    Nodes.show(card, line.isPresent());
                }),
                viewModel.last().subscribe(last -> Nodes.show(again, last.isPresent())),
                viewModel.known().count().subscribe(count -> {
                    known.setText(texts.of(Message.of("renew.known", count.intValue())));
                    known.setDisable(count.intValue() == 0);
                }),
                viewModel.operator().subscribe(this::showOperatorOf),
                viewModel.channel().subscribe(this::showChannelOf),
                viewModel.steps().subscribe(this::showSteps),
                viewModel.stepProgress().subscribe(progress -> {
                    stepsBar.setProgress(progress.fraction());
                    stepsCount.setText(texts.of(Message.of("renew.progress", progress.done(), progress.total())));
                }));
    }

    @FXML
    private void trySamples() {
        beginning.trySamples(texts);
    }

    @FXML
    private void addCards() {
        beginning.addCards();
    }

    @FXML
    private void startAnother() {
        viewModel.startAnother();
        number.requestFocus();
    }

    @FXML
    private void listKnownNumbers() {
        if (wasListed) {
            wasListed = false;
            knownNumbers.ifPresent(KnownNumbersView::hide);
            return;
        }
        KnownNumbersView list = knownNumbers.orElseGet(this::makeList);
        Bounds field = root.sceneToLocal(number.localToScene(number.getBoundsInLocal()));
        double width = Math.min(LIST_WIDTH, root.getWidth() - 2 * LIST_MARGIN);
        double left = Math.max(LIST_MARGIN, Math.min(field.getMinX(), root.getWidth() - width - LIST_MARGIN));
        double top = field.getMaxY() + 4;
        list.open();
        double height = Math.min(list.wantedHeight(), root.getHeight() - top - LIST_MARGIN);
        list.root().resizeRelocate(left, top, width, Math.max(LEAST_LIST, height));
    }

    private KnownNumbersView makeList() {
        KnownNumbersView list =
                new KnownNumbersView(viewModel.known(), texts, this::choose, () -> known.requestFocus());
        root.getChildren().add(list.root());
        knownNumbers = Optional.of(list);
        return list;
    }

    private void choose(PhoneNumber chosen) {
        viewModel.choose(chosen);
        number.requestFocus();
        number.end();
    }

    @FXML
    private void reset() {
        viewModel.reset();
    }

    @FXML
    private void record() {
        viewModel.record();
    }

    @FXML
    private void recordAgain() {
        viewModel.recordAgain();
    }

    private Choice chip(Operator operator) {
        Choice chip = new Choice();
        chip.setText(operator.name());
        chip.setId("operator-" + operator.id());
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Choice.USE_PREF_SIZE);
        chip.setUserData(operator);
        chip.setToggleGroup(operatorGroup);
        if (operator.status() == OperatorStatus.DOUBTFUL) {
            chip.setGraphic(Nodes.badge(texts.of(Message.of("renew.operator.doubtful")), "warning"));
            chip.setContentDisplay(ContentDisplay.RIGHT);
        }
        chip.setOnAction(event -> {
            viewModel.pick(operator);
            selectOperator();
        });
        return chip;
    }

    private void addCard(Channel channel) {
        ChannelCard card = new ChannelCard(channel, texts);
        card.setToggleGroup(channelGroup);
        card.setOnAction(event -> {
            viewModel.pick(channel);
            selectChannel();
        });
        cards.add(card);
        channels.getChildren().add(card);
    }

    private void showNumberNote() {
        Optional<InputError> error = viewModel.number().error().get();
        Optional<Message> message = error.map(InputMessages::message)
                .or(() -> viewModel.prefixNote().get());
        numberNote.setText(message.map(texts::of).orElse(texts.of(Message.of("renew.number.hint"))));
        String tone = error.isPresent() ? "invalid" : viewModel.operatorContradictsNumber() ? "contradicted" : "plain";
        numberNote.getStyleClass().removeAll("invalid", "contradicted", "plain");
        numberNote.getStyleClass().add(tone);
        number.pseudoClassStateChanged(INVALID, error.isPresent());
        number.setAccessibleHelp(numberNote.getText());
    }

    private void showOperatorOf(Optional<Operator> operator) {
        selectOperator();
        cards.forEach(card -> card.show(operator.map(of -> of.service(card.channel()))));
        showSubtitle();
    }

    private void showChannelOf(Channel channel) {
        selectChannel();
        stepsTitle.setText(texts.of(Message.of("renew.steps.title", channel.name())));
        stepsScroll.setVvalue(0);
        showSubtitle();
    }

    private void showSubtitle() {
        subtitle.setText(texts.of(viewModel
                .operator()
                .get()
                .map(operator -> Message.of(
                        "renew.subtitle",
                        operator.name(),
                        viewModel.channel().get().name()))
                .orElse(Message.of("renew.subtitle.start"))));
    }

    private void selectOperator() {
        operatorGroup.selectToggle(operatorGroup.getToggles().stream()
                .filter(toggle -> viewModel.operator().get().equals(Optional.ofNullable(toggle.getUserData())))
                .findFirst()
                .orElse(null));
    }

    private void selectChannel() {
        cards.forEach(card ->
                card.setSelected(card.channel().equals(viewModel.channel().get())));
    }

    private void showSteps(List<StepItem> items) {
        while (stepRows.size() < items.size()) {
            stepRows.add(new StepRow(texts, viewModel::copied));
        }
        List<StepRow> rows = stepRows.subList(0, items.size());
        for (int i = 0; i < items.size(); i++) {
            rows.get(i).show(items.get(i));
        }
        List<Node> shown = rows.stream().map(StepRow::root).toList();
        if (!steps.getChildren().equals(shown)) {
            steps.getChildren().setAll(shown);
        }
        showNeeds();
    }

    /** What to have at hand and to look out for comes before the steps. So does a doubt; what is merely good to know comes after. */
    private void showNeeds() {
        Channel channel = viewModel.channel().get();
        bring.setText(texts.of(Message.of("renew.channel.bring", nodes.joined(channel.bring()))));
        pay.setText(texts.of(Message.of("renew.channel.pay", nodes.joined(channel.pay()))));
        mind.setText(texts.of(Message.of("renew.channel.mind", channel.mind())));
        Optional<ChannelService> service = viewModel.operator().get().map(operator -> operator.service(channel));
        boolean doubtful =
                service.filter(of -> of.state() != ChannelService.State.SERVED).isPresent();
        doubt.getChildren().clear();
        notes.getChildren().setAll(new VBox(nodes.evidence(channel.evidence())));
        service.map(nodes::service)
                .ifPresent(note -> (doubtful ? doubt : notes).getChildren().add(note));
        Nodes.show(doubt, doubtful);
    }
}
