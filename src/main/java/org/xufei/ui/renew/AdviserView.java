package org.xufei.ui.renew;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.advice.ChannelAdvice;
import org.xufei.domain.advice.ChannelReason;
import org.xufei.domain.advice.RankedChannel;
import org.xufei.domain.guide.Situation;
import org.xufei.ui.Command;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The adviser on channels: one line, under which opens what the person can tick. Its advice stands in the cards of the channels. */
final class AdviserView extends FxmlView {

    /** In pixels: below, what the app knows by itself has no room beside the sentence. */
    private static final double NARROW = 900;

    private final AdviserViewModel viewModel;
    private final RenewViewModel room;
    private final EvidenceNotes evidenceNotes;
    private boolean narrow;

    @FXML
    private VBox root;

    @FXML
    private Button choose;

    @FXML
    private Label hint;

    @FXML
    private Label verdict;

    @FXML
    private Label known;

    @FXML
    private VBox opened;

    @FXML
    private Label sentence;

    @FXML
    private FlowPane situations;

    @FXML
    private Button why;

    @FXML
    private VBox reasons;

    AdviserView(AdviserViewModel viewModel, RenewViewModel room, Texts texts, EvidenceNotes evidenceNotes) {
        super(texts);
        this.viewModel = viewModel;
        this.room = room;
        this.evidenceNotes = evidenceNotes;
        load();
    }

    @FXML
    private void initialize() {
        AdviserCommands verbs = viewModel.commands();
        commands.bind(choose, verbs.choose);
        commands.perform(verbs.choose, this::toggleOpen);
        commands.bind(why, verbs.why);
        verbs.situations.forEach(this::offer);
        root.setOnMouseClicked(click -> {
            if (!viewModel.open().get() && !Nodes.isIn(click.getTarget(), "button")) {
                verbs.choose.run();
            }
        });
        opened.widthProperty().subscribe(width -> {
            if (narrow != width.doubleValue() < NARROW) {
                narrow = !narrow;
                showSentence();
            }
        });
        follow(
                viewModel.open().subscribe(this::showOpen),
                viewModel.advice().subscribe(this::show),
                viewModel.reasonsShown().subscribe(shown -> showReasons()),
                room.channel().subscribe(channel -> showReasons()));
    }

    private void offer(Situation situation, Command command) {
        if (situation.group() == Situation.Group.CIRCUMSTANCE && isFirstOfItsGroup(situation)) {
            addSituation(new Separator(Orientation.VERTICAL));
        }
        ToggleButton toggle = new ToggleButton();
        toggle.setId("situation-" + command.id());
        toggle.getStyleClass().add("chip");
        FontIcon tick = new FontIcon("fth-check");
        commands.bind(toggle, command);
        follow(viewModel.told().subscribe(told -> {
            boolean ticked = told.contains(situation);
            toggle.setSelected(ticked);
            toggle.setGraphic(ticked ? tick : null);
        }));
        addSituation(toggle);
    }

    /** Before the reasons, which are asked for last. */
    private void addSituation(Node node) {
        situations.getChildren().add(situations.getChildren().size() - 1, node);
    }

    private boolean isFirstOfItsGroup(Situation situation) {
        return viewModel.commands().situations.keySet().stream()
                .filter(other -> other.group() == situation.group())
                .findFirst()
                .equals(Optional.of(situation));
    }

    /** Who opens it wants to tick something. */
    private void toggleOpen() {
        viewModel.toggleOpen();
        if (viewModel.open().get()) {
            situations.getChildren().get(0).requestFocus();
        } else {
            choose.requestFocus();
        }
    }

    private void showOpen(boolean open) {
        root.setCursor(open ? Cursor.DEFAULT : Cursor.HAND);
        Nodes.show(hint, !open);
        Nodes.show(opened, open);
        choose.setGraphic(new FontIcon(open ? "fth-chevron-down" : "fth-chevron-right"));
    }

    private void show(Optional<ShownAdvice> shown) {
        Nodes.show(verdict, shown.map(advice -> texts.of(AdvicePhrases.verdict(advice.advice()))));
        verdict.getStyleClass()
                .setAll(
                        "label",
                        "badge",
                        shown.map(advice -> tone(advice.advice())).orElse("neutral"));
        showSentence();
        showReasons();
    }

    private void showSentence() {
        Optional<ShownAdvice> shown = viewModel.advice().get();
        Nodes.show(
                known,
                shown.filter(advice -> !narrow).flatMap(ShownAdvice::knownLine).map(texts::of));
        Nodes.show(
                sentence,
                shown.map(advice -> narrow ? advice.sentenceWithKnown() : advice.sentence())
                        .map(texts::of));
    }

    private static String tone(ChannelAdvice advice) {
        return switch (advice.outcome()) {
            case BEST -> "good";
            case NONE_SUITED -> "danger";
            case TIED, NOTHING_GIVEN -> "neutral";
        };
    }

    /** The rule, and the reasons of the channel that is picked. */
    private void showReasons() {
        Optional<ShownAdvice> advice = viewModel.advice().get();
        Optional<RankedChannel> picked =
                advice.flatMap(of -> of.of(room.channel().get()));
        boolean shown = picked.isPresent() && viewModel.reasonsShown().get();
        Nodes.show(why, picked.isPresent());
        Nodes.show(reasons, shown);
        reasons.getChildren().clear();
        if (shown) {
            List<Node> rows = new ArrayList<>();
            RankedChannel channel = picked.orElseThrow();
            rows.add(line(
                    Message.of("advice.reasons", channel.channel().name(), AdvicePhrases.rank(channel)),
                    "row-section"));
            rows.add(line(Message.of("advice.rule"), "detail"));
            channel.reasons().forEach(reason -> rows.add(row(advice.orElseThrow(), reason)));
            reasons.getChildren().setAll(rows);
        }
    }

    private Label line(Message message, String style) {
        Label line = Nodes.text(texts.of(message), style);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    private Node row(ShownAdvice advice, ChannelReason reason) {
        FactRow row = new FactRow(texts.of(advice.reasonInSituation(reason)), texts);
        reason.evidence().ifPresent(evidence -> row.from(evidence, evidenceNotes));
        return row.root();
    }
}
