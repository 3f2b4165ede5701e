package org.xufei.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;
import org.xufei.ui.Message;

/** Says a number together with the nickname of the SIM card that speaks for it now. */
final class NumberNames {

    private final ObservableValue<List<SimCard>> cards;
    private List<SimCard> seen = List.of();
    private Map<PhoneNumber, SimCard> speakers = Map.of();

    NumberNames(ObservableValue<List<SimCard>> cards) {
        this.cards = cards;
    }

    /** Those that give the names: with others a number may have another name. */
    ObservableValue<List<SimCard>> cards() {
        return cards;
    }

    Object of(PhoneNumber number) {
        List<SimCard> now = cards.getValue();
        if (now != seen) {
            seen = now;
            speakers = new SimCardList(now).primaryCards();
        }
        return Optional.ofNullable(speakers.get(number))
                .map(SimCard::nickname)
                .filter(nickname -> !nickname.isEmpty())
                .<Object>map(nickname -> Message.of("settings.card", number, nickname))
                .orElse(number);
    }
}
