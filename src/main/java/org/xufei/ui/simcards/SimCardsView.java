package org.xufei.ui.simcards;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.xufei.domain.clock.LifeStage;
import org.xufei.ui.ComboBoxes;
import org.xufei.ui.FocusOrder;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.StagePhrases;
import org.xufei.ui.Texts;
import org.xufei.ui.View;

/** The room of the SIM cards: a list, the most urgent first, and beside it one card, its form, or all that are marked. */
public final class SimCardsView extends FxmlView {

    private final SimCardsViewModel viewModel;
    private final CardFormView form;
    private final SelectionView selected;
    private final View card;
    private final SelectionSync marks;

    @FXML
    private Button addCard;

    @FXML
    private Label count;

    @FXML
    private FlowPane proposals;

    @FXML
    private CustomTextField search;

    @FXML
    private ComboBox<Optional<LifeStage>> stage;

    @FXML
    private ComboBox<Grouping> grouping;

    @FXML
    private ListView<CardListItem> list;

    @FXML
    private HBox listHead;

    @FXML
    private CheckBox markAll;

    @FXML
    private Label markCount;

    @FXML
    private FlowPane actions;

    @FXML
    private StackPane detail;

    @FXML
    private StackPane formPane;

    @FXML
    private StackPane selectionPane;

    /**
     * @param detail makes what shows all about the one card that is marked
     * @param away makes what tells of all cards that are marked what happens to them while their owner is abroad
     */
    public SimCardsView(SimCardsViewModel viewModel, Texts texts, Supplier<View> detail, Supplier<View> away) {
        super(texts);
        this.viewModel = viewModel;
        form = new CardFormView(viewModel, texts);
        selected = new SelectionView(viewModel, texts, away.get(), () -> list.requestFocus());
        card = detail.get();
        load();
        marks = new SelectionSync(list, viewModel.selection(), texts);
        followViewModel();
    }

    /** One comes to look for a card, or goes on in the form. */
    @Override
    public void focusFirstControl() {
        if (viewModel.form().form().open().get()) {
            FocusOrder.first(formPane).ifPresent(Node::requestFocus);
        } else if (viewModel.shown().total() > 0 || !viewModel.shown().ready().get()) {
            search.requestFocus();
        } else {
            super.focusFirstControl();
        }
    }

    @Override
    public void close() {
        super.close();
        form.close();
        selected.close();
        card.close();
    }

    @FXML
    private void initialize() {
        search.setAccessibleText(search.getPromptText());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        detail.getChildren().setAll(card.root());
        formPane.getChildren().setAll(form.root());
        selectionPane.getChildren().setAll(selected.root());
        bindCommands();
        ComboBoxes.offer(grouping, List.of(Grouping.values()), by -> texts.of(name(by)));
        offerStages();
    }

    private void bindCommands() {
        SimCardCommands verbs = viewModel.commands();
        commands.bind(addCard, verbs.add);
        commands.leadTo(search, verbs.find);
        commands.perform(verbs.repeat, this::repeat);
        commands.perform(verbs.edit, this::edit);
        commands.fill(actions, verbs.ofCards);
        commands.listen(root(), verbs.all());
        commands.listenInList(list, verbs.ofCards);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                verbs.edit.run();
            }
        });
    }

    private void followViewModel() {
        ShownCards shown = viewModel.shown();
        follow(
                Nodes.bind(search.textProperty(), shown.search()),
                ComboBoxes.choose(stage, shown.stage()),
                ComboBoxes.choose(grouping, shown.grouping()),
                shown.lines().subscribe(this::show),
                shown.ready().subscribe(ready -> showState()),
                new ProposalsBar(proposals, viewModel, texts, commands).follow(),
                viewModel.proposals().numbers().subscribe(numbers -> showState()),
                viewModel.side().subscribe(this::show),
                viewModel.selection().ids().subscribe(this::followMarks));
    }

    @FXML
    private void markAll() {
        marks.toggleAll();
        // Where nothing has changed, the box must not either.
        showMarks();
    }

    private void repeat() {
        viewModel.offerRenewal();
        if (viewModel.side().get() == SimCardsViewModel.Side.SELECTION) {
            selected.goToRecord();
        }
    }

    /** Of one card in its form, of several beside the list. */
    private void edit() {
        if (viewModel.marksSeveral()) {
            selected.goToChanges();
        } else {
            viewModel.edit();
        }
    }

    private void show(List<CardListItem> lines) {
        marks.show(lines);
        showState();
        offerStages();
        showMarks();
        Nodes.show(actions, viewModel.shown().total() > 0);
        Nodes.show(listHead, viewModel.shown().total() > 0);
    }

    /** What stands in place of cards, and how many there are. */
    private void showState() {
        list.setPlaceholder(Nodes.text(texts.of(viewModel.emptyMessage()), "empty"));
        count.setText(texts.of(viewModel.countMessage()));
    }

    private void showMarks() {
        int shown = marks.shown();
        Nodes.show(markAll, marks.share());
        markAll.setText(texts.of(Message.of("cards.mark.all", shown)));
        markAll.setDisable(shown == 0);
        int selectedCount = viewModel.selection().ids().get().size();
        markCount.setText(selectedCount == 0 ? "" : texts.of(Message.of("cards.bulk.count", selectedCount)));
    }

    /** Only stages that occur, and how often. */
    private void offerStages() {
        Optional<LifeStage> chosen = viewModel.shown().stage().get();
        Map<LifeStage, Integer> counts = viewModel.shown().stages();
        List<Optional<LifeStage>> stages = new ArrayList<>(List.of(Optional.empty()));
        counts.keySet().forEach(each -> stages.add(Optional.of(each)));
        if (!stages.contains(chosen)) {
            stages.add(chosen);
        }
        if (!stages.equals(stage.getItems())) {
            ComboBoxes.offer(stage, stages, each -> texts.of(name(each)));
            stage.setValue(chosen);
        }
    }

    private Message name(Optional<LifeStage> each) {
        return each.map(wanted -> Message.of(
                        "cards.filter.named",
                        StagePhrases.word(wanted),
                        viewModel.shown().stages().getOrDefault(wanted, 0)))
                .orElse(Message.of("cards.filter.all"));
    }

    private void show(SimCardsViewModel.Side side) {
        // A form that saves may have lost the focus already.
        boolean isElsewhere = Nodes.holdsFocus(root()) && !Nodes.holdsFocus(formPane);
        boolean wasTypedInto = formPane.isVisible() && !isElsewhere;
        Nodes.show(
                detail,
                side == SimCardsViewModel.Side.DETAIL
                        && !card.root().getChildrenUnmodifiable().isEmpty());
        Nodes.show(formPane, side == SimCardsViewModel.Side.FORM);
        Nodes.show(selectionPane, side == SimCardsViewModel.Side.SELECTION);
        if (wasTypedInto && side != SimCardsViewModel.Side.FORM) {
            list.requestFocus();
        }
    }

    private void followMarks(Set<UUID> marked) {
        marks.follow(marked);
        showMarks();
    }

    private static Message name(Grouping by) {
        return switch (by) {
            case NONE -> Message.of("cards.grouping.none");
            case HOLDER -> Message.of("cards.grouping.holder");
            case GROUP -> Message.of("cards.grouping.group");
            case OPERATOR -> Message.of("cards.grouping.operator");
            case STAGE -> Message.of("cards.grouping.stage");
        };
    }
}
