package org.xufei.domain.sim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * All SIM cards, in the order in which they were added.
 *
 * @param all no id twice; a number may occur twice, since a replacement card keeps it
 */
public record SimCardList(List<SimCard> all) {

    public static final SimCardList EMPTY = new SimCardList(List.of());

    /** @throws IllegalArgumentException if an id stands in it twice */
    public SimCardList {
        if (all.stream().map(SimCard::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("a SIM card stands in the list twice");
        }
        all = List.copyOf(all);
    }

    public Optional<SimCard> find(UUID id) {
        return all.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /**
     * The card that counts for a number: one in use before one that is lost, and that before one given up; of equal ones the first added.
     */
    public Optional<SimCard> primaryCard(PhoneNumber number) {
        return all.stream()
                .filter(card -> card.number().equals(number))
                .min(Comparator.comparingInt(SimCardList::rank));
    }

    /** The {@linkplain #primaryCard primary card} of each number. */
    public Map<PhoneNumber, SimCard> primaryCards() {
        Map<PhoneNumber, SimCard> primaries = new HashMap<>();
        for (SimCard card : all) {
            primaries.merge(card.number(), card, (one, later) -> rank(later) < rank(one) ? later : one);
        }
        return primaries;
    }

    private static int rank(SimCard card) {
        if (card.status() instanceof DeclaredStatus.InUse) {
            return 0;
        }
        return card.status().keepsNumber() ? 1 : 2;
    }

    /** In place of the card with the same id, else behind all others. */
    public SimCardList put(SimCard card) {
        if (find(card.id()).isPresent()) {
            return change(Set.of(card.id()), old -> card);
        }
        List<SimCard> more = new ArrayList<>(all);
        more.add(card);
        return new SimCardList(more);
    }

    public SimCardList remove(Set<UUID> ids) {
        return new SimCardList(
                all.stream().filter(card -> !ids.contains(card.id())).toList());
    }

    /** Changes every card with one of these ids. */
    public SimCardList change(Set<UUID> ids, UnaryOperator<SimCard> change) {
        return new SimCardList(all.stream()
                .map(card -> ids.contains(card.id()) ? change.apply(card) : card)
                .toList());
    }

    /**
     * The texts that cards have in one field, each once, in alphabetical order: suggestions for that field.
     *
     * @param said the field of a card; empty texts are left out
     */
    public List<String> distinctTexts(Function<SimCard, String> said) {
        return all.stream()
                .map(said)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those of the numbers that no card has, each once, in the order in which they are seen: cards to propose. */
    public List<PhoneNumber> withoutCard(Collection<PhoneNumber> seen) {
        Set<PhoneNumber> known = all.stream().map(SimCard::number).collect(Collectors.toSet());
        return seen.stream()
                .distinct()
                .filter(number -> !known.contains(number))
                .toList();
    }
}
