package org.xufei.ui.simcards;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** How many of several cards are marked. */
enum Share {
    NONE,
    SOME,
    ALL;

    /** Of no cards none is marked. */
    static Share of(Collection<UUID> cards, Set<UUID> marked) {
        long count = cards.stream().filter(marked::contains).count();
        if (count == 0) {
            return NONE;
        }
        return count == cards.size() ? ALL : SOME;
    }
}
