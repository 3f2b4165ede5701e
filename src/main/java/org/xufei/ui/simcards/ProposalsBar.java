package org.xufei.ui.simcards;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** A button for each number in receipts that no card has yet, and one for all. */
final class ProposalsBar {

    /** More would push the list off the window. */
    private static final int MAX_PROPOSALS = 5;

    private final FlowPane bar;
    private final SimCardsViewModel viewModel;
    private final Texts texts;
    private final CommandBinder commands;
    private final Button all = new Button();

    ProposalsBar(FlowPane bar, SimCardsViewModel viewModel, Texts texts, CommandBinder commands) {
        this.bar = bar;
        this.viewModel = viewModel;
        this.texts = texts;
        this.commands = commands;
        all.setId("addAllProposed");
        all.getStyleClass().add("quiet");
        commands.bind(all, viewModel.commands().addProposed);
    }

    /** Keeps the buttons up to date for as long as the subscription lasts. */
    Subscription follow() {
        return viewModel.proposals().numbers().subscribe(this::show);
    }

    private void show(List<PhoneNumber> numbers) {
        bar.getChildren().setAll(new Label(texts.of(Message.of("cards.proposals.title", numbers.size()))));
        numbers.stream().limit(MAX_PROPOSALS).map(this::add).forEach(bar.getChildren()::add);
        bar.getChildren().add(all);
        Nodes.show(bar, !numbers.isEmpty());
    }

    private Button add(PhoneNumber number) {
        Button add = new Button();
        add.getStyleClass().add("chip");
        commands.bind(add, viewModel.commands().addOneProposed, number);
        return add;
    }
}
