package org.xufei.ui.simcards;

import java.util.Set;
import java.util.UUID;
import org.xufei.domain.clock.CardStatus;
import org.xufei.ui.Message;

/** A line of the list. */
public sealed interface CardListItem {

    /**
     * What the cards below it have in common.
     *
     * @param cards their ids
     */
    record Heading(Message title, Set<UUID> cards) implements CardListItem {
        public Heading {
            cards = Set.copyOf(cards);
        }
    }

    record Card(CardStatus status) implements CardListItem {
        UUID id() {
            return status.card().id();
        }
    }
}
