package org.xufei.ui.renew;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
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
    private final AdviserViewModel adviser;
    private final GridPane pane;
    private final ToggleGroup group = new ToggleGroup();
    private final List<ChannelCard> cards;

    /** @param pane takes the cards */
    ChannelPicker(GridPane pane, RenewViewModel viewModel, AdviserViewModel adviser, Texts texts) {
        this.viewModel = viewModel;
        this.adviser = adviser;
        this.pane = pane;
        cards = viewModel.guide().channels().stream()
                .map(channel -> card(channel, texts))
                .toList();
        pane.getChildren().setAll(cards);
        Choice.takeTabsInTurn(group);
    }

    List<ChannelCard> cards() {
        return cards;
    }

    /**
     * Shows what is picked and what is advised until the subscription ends.
     *
     * @param layout has the cards in the order of the guide
     */
    Subscription follow(RenewLayout layout) {
        return Subscription.combine(
                viewModel.operator().subscribe(this::showServiceOf),
                viewModel.channel().subscribe(channel -> select()),
                adviser.advice().subscribe(advice -> show(advice, layout)));
    }

    private ChannelCard card(Channel channel, Texts texts) {
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

    /** The best stands first; arrow keys go the way that one sees. */
    private void show(Optional<ShownAdvice> advice, RenewLayout layout) {
        List<Channel> order =
                advice.flatMap(ShownAdvice::order).orElse(viewModel.guide().channels());
        List<ChannelCard> ordered = cards.stream()
                .sorted(Comparator.comparing(card -> order.indexOf(card.channel())))
                .toList();
        if (!pane.getChildren().equals(ordered)) {
            pane.getChildren().setAll(ordered);
            FXCollections.sort(group.getToggles(), Comparator.comparing(ordered::indexOf));
            layout.reorder(ordered);
            // To the group, those that change places have left it for a moment.
            select();
        }
        cards.forEach(card -> card.advise(advice));
    }

    private void select() {
        cards.forEach(card ->
                card.setSelected(card.channel().equals(viewModel.channel().get())));
    }
}
