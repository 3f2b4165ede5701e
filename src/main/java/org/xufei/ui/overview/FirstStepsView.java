package org.xufei.ui.overview;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.xufei.ui.FieldBox;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** What to do first while little is recorded. */
final class FirstStepsView extends FxmlView {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final FirstStepsViewModel viewModel;
    private final OverviewCommands verbs;

    @FXML
    private Label cardStep;

    @FXML
    private FieldBox numberBox;

    @FXML
    private TextField cardNumber;

    @FXML
    private Button addCard;

    @FXML
    private Button addSeen;

    @FXML
    private HBox trial;

    @FXML
    private Button addSamples;

    @FXML
    private Label receiptStep;

    @FXML
    private Button firstReceipt;

    @FXML
    private Button firstRenewal;

    FirstStepsView(OverviewViewModel room, Texts texts) {
        super(texts);
        viewModel = room.first();
        verbs = room.commands();
        load();
    }

    @FXML
    private void initialize() {
        commands.bind(addCard, verbs.addCard);
        cardNumber.setOnAction(event -> verbs.addCard.run());
        commands.bind(addSeen, verbs.addSeen);
        commands.bind(firstReceipt, verbs.record);
        commands.bind(firstRenewal, verbs.showSteps);
        commands.bind(addSamples, verbs.addSamples);
        commands.perform(verbs.addSamples, () -> viewModel.addSamples(texts));
        follow(
                numberBox.follow(viewModel.number(), cardNumber, texts),
                Nodes.bind(cardNumber.textProperty(), viewModel.number().text()),
                verbs.addSeen.enabled().subscribe(any -> Nodes.show(addSeen, any)));
    }

    /** Shows what is done of it. */
    void show() {
        Nodes.show(trial, !viewModel.hasSamples());
        cardStep.pseudoClassStateChanged(DONE, viewModel.hasCard());
        receiptStep.pseudoClassStateChanged(DONE, viewModel.hasReceipt());
    }
}
