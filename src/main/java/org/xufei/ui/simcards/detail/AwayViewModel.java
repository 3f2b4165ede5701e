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
import org.xufei.domain.keepalive.LostService;
import org.xufei.domain.sim.PhoneNumber;

/** Answers what happens to several cards at once while their owner is abroad, and what keeps calls and codes coming in. */
public final class AwayViewModel {

    private final CardFinder cards;
    private final ObservableValue<Set<UUID>> ids;
    private final AbsenceFields absence;
    private final ReadOnlyObjectWrapper<Optional<List<Line>>> lines = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** One card, by the name that its owner knows, and its answer. */
    record Line(String name, AbsenceViewModel.Answer answer) {}

    /** @param ids of the cards to answer for; those that are out of use are left out */
    public AwayViewModel(CardFinder cards, ObservableValue<Set<UUID>> ids) {
        this.cards = cards;
        this.ids = ids;
        absence = new AbsenceFields(this::today);
        absence.subscribe(this::recompute);
        ids.subscribe(this::recompute);
        cards.follow(() -> {
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
        return cards.day();
    }

    private void recompute() {
        lines.set(cards.day()
                .flatMap(day -> absence.map((left, home) -> shown().stream()
                        .map(card -> new Line(
                                card.name(), AbsenceViewModel.Answer.of(card, left, home, LostService.INCOMING)))
                        .toList())));
    }

    private List<ShownCard> shown() {
        // What stops belongs to the number: of two cards with one number, it is said once.
        Map<PhoneNumber, ShownCard> byNumber = new LinkedHashMap<>();
        cards.all(ids.getValue()).stream()
                .filter(of -> of.status().card().status().keepsNumber())
                .forEach(of -> byNumber.merge(
                        of.status().card().number(),
                        of,
                        (first, other) -> other.status().isPrimary() ? other : first));
        return byNumber.values().stream()
                .sorted(Comparator.comparing(ShownCard::status, CardStatus.MOST_URGENT_FIRST))
                .toList();
    }
}
