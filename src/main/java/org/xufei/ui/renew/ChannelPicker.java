package org.xufei.ui.renew;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.util.Subscription;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Operator;
import org.xufei.ui.Choice;
import org.xufei.ui.Texts;

/** The channels side by side, of which one is picked. */
final class ChannelPicker {

    private final RenewViewModel viewModel;
    private final List<ChannelCard> cards;

    /** @param pane takes the cards */
    ChannelPicker(GridPane pane, RenewViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        ToggleGroup group = new ToggleGroup();
        cards = viewModel.guide().channels().stream()
                .map(channel -> card(channel, group, texts))
                .toList();
        pane.getChildren().setAll(cards);
        Choice.takeTabsInTurn(group);
    }

    List<ChannelCard> cards() {
        return cards;
    }

    /** Shows what is picked until the subscription ends. */
    Subscription follow() {
        return Subscription.combine(
                viewModel.operator().subscribe(this::showServiceOf),
                viewModel.channel().subscribe(channel -> select()));
    }

    private ChannelCard card(Channel channel, ToggleGroup group, Texts texts) {
        ChannelCard card = new ChannelCard(channel, texts);
        card.setToggleGroup(group);
        card.setOnAction(event -> {
            viewModel.pick(channel);
            // A click marks the card, which stays as it was if the channel did.
            select();
        });
        return card;
    }

    private void showServiceOf(Optional<Operator> operator) {
        cards.forEach(card -> card.show(operator.map(of -> of.service(card.channel()))));
    }

    private void select() {
        cards.forEach(card ->
                card.setSelected(card.channel().equals(viewModel.channel().get())));
    }
}
