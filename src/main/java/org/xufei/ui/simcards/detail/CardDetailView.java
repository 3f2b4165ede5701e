package org.xufei.ui.simcards.detail;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.Choice;
import org.xufei.ui.ClockPhrases;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.FxmlView;
import org.xufei.ui.LifeStageStyle;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.StagePhrases;
import org.xufei.ui.Texts;

/** One SIM card: how it stands, its data, and what it takes to keep it. */
public final class CardDetailView extends FxmlView {

    private final CardDetailViewModel viewModel;
    private final ClockNodes nodes;
    private final DataLeftView data;
    private final PlannerView planner;

    @FXML
    private Label nothing;

    @FXML
    private VBox head;

    @FXML
    private Label name;

    @FXML
    private Label number;

    @FXML
    private Label stage;

    @FXML
    private Label next;

    @FXML
    private HBox lateTopUp;

    @FXML
    private Label cameBack;

    @FXML
    private Button giveUp;

    @FXML
    private Choice clocksSide;

    @FXML
    private Choice dataSide;

    @FXML
    private Choice plannerSide;

    @FXML
    private StackPane sidesPane;

    @FXML
    private ScrollPane clocksScroll;

    @FXML
    private VBox clocks;

    @FXML
    private ScrollPane dataScroll;

    @FXML
    private ScrollPane plannerScroll;

    public CardDetailView(CardDetailViewModel viewModel, Texts texts, EvidenceNotes evidenceNotes) {
        super(texts);
        this.viewModel = viewModel;
        nodes = new ClockNodes(texts, evidenceNotes, commands, viewModel.commands().enterDate);
        data = new DataLeftView(viewModel, texts);
        planner = new PlannerView(viewModel.planner(), texts, evidenceNotes);
        load();
    }

    @Override
    public void close() {
        super.close();
        data.close();
        planner.close();
    }

    @FXML
    private void initialize() {
        dataScroll.setContent(data.root());
        plannerScroll.setContent(planner.root());
        commands.bind(giveUp, viewModel.commands().giveUp);
        follow(viewModel.side().subscribe(this::show), viewModel.shown().subscribe(this::show));
    }

    @FXML
    private void showClocks() {
        viewModel.side().set(CardDetailViewModel.Side.CLOCKS);
    }

    @FXML
    private void showData() {
        viewModel.side().set(CardDetailViewModel.Side.DATA);
        data.focus();
    }

    @FXML
    private void showPlanner() {
        viewModel.side().set(CardDetailViewModel.Side.PLANNER);
    }

    private void show(CardDetailViewModel.Side side) {
        clocksSide.setSelected(side == CardDetailViewModel.Side.CLOCKS);
        dataSide.setSelected(side == CardDetailViewModel.Side.DATA);
        plannerSide.setSelected(side == CardDetailViewModel.Side.PLANNER);
        Nodes.show(clocksScroll, side == CardDetailViewModel.Side.CLOCKS);
        Nodes.show(dataScroll, side == CardDetailViewModel.Side.DATA);
        Nodes.show(plannerScroll, side == CardDetailViewModel.Side.PLANNER);
    }

    private void show(Optional<ShownCard> shown) {
        Nodes.show(nothing, shown.isEmpty());
        Nodes.show(head, shown.isPresent());
        Nodes.show(sidesPane, shown.isPresent());
        shown.ifPresent(this::fill);
    }

    private void fill(ShownCard shown) {
        SimCard card = shown.status().card();
        name.setText(shown.name());
        number.setText(card.nickname().isBlank() ? "" : card.number().national());
        LifeStage now = shown.status().stage();
        stage.setText(texts.of(StagePhrases.word(now)));
        stage.setGraphic(new FontIcon(LifeStageStyle.icon(now)));
        stage.getStyleClass().setAll("label", "badge", LifeStageStyle.tone(now));
        String foreseen =
                ClockPhrases.nextAndThen(shown.status()).map(texts::of).orElse("");
        next.setText(foreseen);
        Nodes.show(next, !foreseen.isEmpty() && now != LifeStage.OUT_OF_USE);
        Optional<Message> back = StagePhrases.lateTopUp(shown.status());
        cameBack.setText(back.map(texts::of).orElse(""));
        Nodes.show(lateTopUp, back.isPresent());
        clocks.getChildren().setAll(nodes.of(shown));
    }
}
