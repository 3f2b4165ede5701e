package org.xufei.domain.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.LifeStage;

/**
 * The SIM cards that something is to be done about, the most urgent first.
 *
 * @param groups only those that have cards, in the order of {@link Group}
 */
public record DueList(Map<Group, List<CardStatus>> groups) {

    /** How soon something is to be done about a card. */
    public enum Group {
        OVERDUE(Integer.MIN_VALUE, -1),
        TODAY(0, 0),
        WEEK(1, 7),
        MONTH(8, 30),
        /** No end is known, or one that was known has become uncertain: ask the operator. */
        UNKNOWN(Integer.MAX_VALUE, Integer.MAX_VALUE);

        private final int least;
        private final int most;

        Group(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    public DueList {
        groups = Map.copyOf(groups);
    }

    public static DueList of(Overview overview) {
        Map<Group, List<CardStatus>> groups = new EnumMap<>(Group.class);
        overview.cards().stream()
                .map(CardOverview::status)
                .filter(CardStatus::isPrimary)
                .sorted(CardStatus.MOST_URGENT_FIRST)
                .forEach(card -> groupOf(card)
                        .ifPresent(group -> groups.computeIfAbsent(group, any -> new ArrayList<>())
                                .add(card)));
        return new DueList(groups);
    }

    public List<CardStatus> in(Group group) {
        return groups.getOrDefault(group, List.of());
    }

    /** Those that something of ends within so many days, has ended, or may have ended. */
    public List<CardStatus> within(int days) {
        List<CardStatus> all = new ArrayList<>(in(Group.OVERDUE));
        for (Group group : List.of(Group.TODAY, Group.WEEK, Group.MONTH)) {
            in(group).stream()
                    .filter(card ->
                            card.endsWithin(days) || !card.uncertainEnds().isEmpty())
                    .forEach(all::add);
        }
        all.addAll(uncertain());
        return all;
    }

    /** Those whose end was known and has become uncertain: due until the date is entered. */
    public List<CardStatus> uncertain() {
        return in(Group.UNKNOWN).stream()
                .filter(card -> !card.uncertainEnds().isEmpty())
                .toList();
    }

    private static Optional<Group> groupOf(CardStatus card) {
        LifeStage stage = card.stage();
        return switch (stage) {
            case HELD, BLOCKED, OUTGOING_BLOCKED, DATA_ENDED, NUMBER_LOST -> Optional.of(Group.OVERDUE);
            // What is in doubt may have something else that is known to end soon.
            case UNKNOWN -> byNext(card).filter(group -> group != Group.MONTH).or(() -> Optional.of(Group.UNKNOWN));
            case OUT_OF_USE -> Optional.empty();
            case ENDING_SOON, ACTIVE -> byNext(card);
        };
    }

    private static Optional<Group> byNext(CardStatus card) {
        return card.next()
                .flatMap(next -> List.of(Group.TODAY, Group.WEEK, Group.MONTH).stream()
                        .filter(group -> next.daysLeft() >= group.least && next.daysLeft() <= group.most)
                        .filter(group -> group == Group.MONTH || card.endsWithin(group.most))
                        .findFirst());
    }
}
