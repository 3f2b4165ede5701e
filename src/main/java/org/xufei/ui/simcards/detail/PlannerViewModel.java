package org.xufei.ui.simcards.detail;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.keepalive.LostService;

/** Answers what it takes to keep a card. */
final class PlannerViewModel {

    private final ObjectProperty<LostService> loss = new SimpleObjectProperty<>(LostService.INCOMING);
    private final ObservableValue<Optional<ShownCard>> card;
    private final AbsenceViewModel leaving;
    private final KeepAliveViewModel keepAlive;
    private final OffersViewModel offers;

    PlannerViewModel(ObservableValue<Optional<ShownCard>> card) {
        this.card = card;
        leaving = new AbsenceViewModel(card, loss);
        keepAlive = new KeepAliveViewModel(card, loss);
        offers = new OffersViewModel(card);
    }

    ObservableValue<Optional<ShownCard>> card() {
        return card;
    }

    /** What must not be lost. {@link LostService#NETWORK} stands for the number: up to there a top-up saves it. */
    ObjectProperty<LostService> loss() {
        return loss;
    }

    AbsenceViewModel leaving() {
        return leaving;
    }

    KeepAliveViewModel keepAlive() {
        return keepAlive;
    }

    OffersViewModel offers() {
        return offers;
    }
}
