package org.xufei.ui.overview;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.overview.DueList;
import org.xufei.domain.overview.Overview;

/** Puts each SIM card of an overview that is due, or has a reminder, into the section in which it stands. */
final class DueSections {

    private DueSections() {}

    /**
     * The cards of every section, the most urgent first.
     *
     * @param withReminder the ids of cards that have a reminder; one that no other section has stands in {@link DueSection#LATER}
     */
    static Map<DueSection, List<CardStatus>> of(Overview overview, Set<UUID> withReminder) {
        Map<DueSection, List<CardStatus>> sections = new EnumMap<>(DueSection.class);
        DueList list = DueList.of(overview);
        Map<UUID, CardStatus> others = new HashMap<>();
        overview.cards().stream()
                .map(CardOverview::status)
                .filter(card -> withReminder.contains(card.card().id()))
                .forEach(card -> others.put(card.card().id(), card));
        for (DueSection section : DueSection.values()) {
            List<CardStatus> of = section.groups().stream()
                    .flatMap(group -> list.in(group).stream())
                    .toList();
            sections.put(section, of);
            of.forEach(card -> others.remove(card.card().id()));
        }
        sections.put(
                DueSection.LATER,
                others.values().stream().sorted(CardStatus.MOST_URGENT_FIRST).toList());
        return sections;
    }
}
