package org.xufei.ui.renew;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelService;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Operator;
import org.xufei.ui.Disclosure;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The steps of the channel to tick off, with what to bring and what to look out for. */
final class StepsView extends FxmlView {

    private final RenewViewModel viewModel;
    private final ChecklistViewModel checklist;
    private final EvidenceNotes evidenceNotes;
    private final List<StepRow> rows = new ArrayList<>();

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
    private Disclosure showNeeds;

    @FXML
    private Label mind;

    @FXML
    private Label stepsBring;

    @FXML
    private Label stepsPay;

    @FXML
    private VBox steps;

    @FXML
    private VBox notes;

    @FXML
    private Label basis;

    @FXML
    private Button lookUp;

    @FXML
    private Button checkChannel;

    @FXML
    private Button addOwn;

    StepsView(RenewViewModel viewModel, Texts texts, EvidenceNotes evidenceNotes) {
        super(texts);
        this.viewModel = viewModel;
        checklist = viewModel.checklist();
        this.evidenceNotes = evidenceNotes;
        load();
    }

    /** What scrolls the steps. */
    ScrollPane list() {
        return stepsScroll;
    }

    @FXML
    private void initialize() {
        showAllNeeds(false);
        RenewCommands verbs = viewModel.commands();
        commands.bind(lookUp, verbs.lookUp);
        commands.perform(verbs.lookUp, () -> viewModel.lookUp(wordsToLookUp()));
        commands.bind(checkChannel, verbs.checkChannel);
        commands.bind(addOwn, verbs.addOwn);
        follow(
                viewModel.knowledge().subscribe(known -> showChannel()),
                viewModel.channel().subscribe(channel -> {
                    stepsTitle.setText(texts.of(Message.of("renew.steps.title", channel.name())));
                    stepsScroll.setVvalue(0);
                    showChannel();
                }),
                viewModel.operator().subscribe(operator -> showChannel()),
                checklist.steps().subscribe(this::showSteps),
                checklist.ticks().subscribe(ticks -> rows.forEach(StepRow::showTick)),
                checklist.ticks().subscribe(ticks -> showProgress()));
    }

    /** The card of the channel has what to bring and how to pay in short, so that the steps get the room. */
    @FXML
    private void toggleNeeds() {
        showAllNeeds(!stepsPay.isVisible());
        stepsScroll.setVvalue(0);
    }

    private void showAllNeeds(boolean all) {
        Nodes.show(stepsBring, all);
        Nodes.show(stepsPay, all);
        showNeeds.setGraphic(new FontIcon(all ? "fth-chevron-down" : "fth-chevron-right"));
    }

    private void showSteps(List<StepItem> items) {
        while (rows.size() < items.size()) {
            rows.add(new StepRow(checklist, texts, commands, viewModel.commands().copyCode));
        }
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            rows.get(i).show(items.get(i));
            shown.add(rows.get(i).root());
        }
        if (!steps.getChildren().equals(shown)) {
            steps.getChildren().setAll(shown);
        }
    }

    private void showProgress() {
        ChecklistProgress progress = checklist.stepProgress();
        stepsBar.setProgress(progress.fraction());
        stepsCount.setText(texts.of(Message.of("renew.progress", progress.done(), progress.total())));
    }

    /** What to have at hand and to look out for comes before the steps. So does a doubt; what is merely good to know comes after. */
    private void showChannel() {
        Channel channel = viewModel.channel().get();
        stepsBring.setText(texts.of(Message.of("renew.channel.bring", joined(channel.bring()))));
        stepsPay.setText(texts.of(Message.of("renew.channel.pay", joined(channel.pay()))));
        mind.setText(texts.of(Message.of("renew.channel.mind", channel.mind())));
        Optional<ChannelService> service = viewModel.operator().get().map(operator -> operator.service(channel));
        boolean doubtful =
                service.filter(of -> of.state() != ChannelService.State.SERVED).isPresent();
        doubt.getChildren().clear();
        basis.setText(texts.of(viewModel.basis()));
        notes.getChildren().setAll(ownNotes());
        notes.getChildren().add(new VBox(evidenceNotes.on(channel.evidence())));
        service.map(of -> new ServiceNote(of, texts, evidenceNotes))
                .ifPresent(note -> (doubtful ? doubt : notes).getChildren().add(note.root()));
        Nodes.show(doubt, doubtful);
    }

    private List<Node> ownNotes() {
        Optional<String> operator = viewModel.operator().get().map(Operator::id);
        return viewModel.knowledge().get().notes(viewModel.channel().get().id(), operator).stream()
                .<Node>map(note -> Nodes.text(texts.of(Message.of("renew.note.own", note.text())), "detail"))
                .toList();
    }

    private String wordsToLookUp() {
        String channel = texts.of(viewModel.channel().get().name());
        return viewModel.operator().get().map(of -> channel + " " + of.name()).orElse(channel);
    }

    /** Several items in one sentence. */
    private String joined(List<LocalizedText> items) {
        return items.stream()
                .map(texts::of)
                .collect(Collectors.joining(texts.of(Message.of("renew.channel.separator"))));
    }
}
