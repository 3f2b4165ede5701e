package org.xufei.ui.simcards;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Deed;

/** What the state calls a deed on cards: a notice needs the same name to take it back. */
final class CardDeeds {

    private CardDeeds() {}

    static Deed of(Deed.SimCardKind kind, List<SimCard> cards) {
        return cards.size() == 1 ? new Deed.OfSimCard(kind, cards.get(0)) : new Deed.OfSimCards(kind, ids(cards));
    }

    static Set<UUID> ids(Collection<SimCard> cards) {
        return cards.stream().map(SimCard::id).collect(Collectors.toUnmodifiableSet());
    }
}
