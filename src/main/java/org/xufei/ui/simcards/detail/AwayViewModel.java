package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.keepalive.LostService;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.LiveOverview;

/** Answers what happens to several cards at once while their owner is abroad, and what keeps calls and codes coming in. */
public final class AwayViewModel {

    private final LiveOverview board;
    private final Guide guide;
    private final ObservableValue<Set<UUID>> cards;
    private final AbsenceFields absence;
    private final ReadOnlyObjectWrapper<Optional<List<Line>>> lines = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** One card, by the name that its owner knows, and its answer. */
    record Line(String name, LeavingViewModel.Answer answer) {}

    /** @param cards ids of the cards to answer for; those that are out of use are left out */
    public AwayViewModel(LiveOverview board, Guide guide, ObservableValue<Set<UUID>> cards) {
        this.board = board;
        this.guide = guide;
        this.cards = cards;
        absence = new AbsenceFields(this::today);
        absence.subscribe(this::recompute);
        cards.subscribe(this::recompute);
        board.overview().subscribe(() -> {
            absence.reread();
            recompute();
        });
    }

    AbsenceFields absence() {
        return absence;
    }

    /** The most urgent card first; empty while a day is missing. */
    ReadOnlyObjectProperty<Optional<List<Line>>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The day for which the cards are known, in Phnom Penh. */
    Optional<LocalDate> today() {
        return board.overview().get().map(Overview::day);
    }

    private void recompute() {
        lines.set(board.overview()
                .get()
                .flatMap(overview -> absence.map((left, home) -> shown(overview).stream()
                        .map(card -> new Line(
                                card.name(), LeavingViewModel.Answer.of(card, left, home, LostService.INCOMING)))
                        .toList())));
    }

    private List<ShownCard> shown(Overview overview) {
        // What stops belongs to the number: of two cards with one number, it is said once.
        Map<PhoneNumber, CardOverview> byNumber = new LinkedHashMap<>();
        overview.cards().stream()
                .filter(of -> cards.getValue().contains(of.status().card().id()))
                .filter(of -> of.status().card().status().keepsNumber())
                .forEach(of -> byNumber.merge(
                        of.status().card().number(),
                        of,
                        (first, other) -> other.status().isPrimary() ? other : first));
        return byNumber.values().stream()
                .map(of -> ShownCard.of(of, overview.day(), guide))
                .sorted(Comparator.comparing(ShownCard::status, CardStatus.MOST_URGENT_FIRST))
                .toList();
    }
}
