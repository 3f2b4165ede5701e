package org.xufei.ui.simcards;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xufei.domain.sim.SimCard;

/** The cards that an edit of several concerns. */
final class CardIds {

    private CardIds() {}

    static Set<UUID> ids(Collection<SimCard> cards) {
        return cards.stream().map(SimCard::id).collect(Collectors.toUnmodifiableSet());
    }
}
