package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.overview.Overview;
import org.xufei.state.LiveOverview;

/** Finds SIM cards as they stand today, with what the guide says of their operators. */
public final class CardFinder {

    private final LiveOverview board;
    private final Guide guide;

    public CardFinder(LiveOverview board, Guide guide) {
        this.board = board;
        this.guide = guide;
    }

    /** Runs whenever any card may stand otherwise. */
    void follow(Runnable changed) {
        board.overview().subscribe(changed);
    }

    /** The day for which the cards are known, in Phnom Penh; empty before they have been read. */
    Optional<LocalDate> day() {
        return board.overview().get().map(Overview::day);
    }

    /** Empty if there is no such card, or if it has not been read yet. */
    Optional<ShownCard> find(UUID id) {
        return all(Set.of(id)).stream().findFirst();
    }

    /** Those of these cards that there are. */
    List<ShownCard> all(Set<UUID> ids) {
        return board.overview().get().stream()
                .flatMap(overview -> overview.cards().stream()
                        .filter(of -> ids.contains(of.status().card().id()))
                        .map(of -> ShownCard.of(of, overview.day(), guide)))
                .toList();
    }
}
