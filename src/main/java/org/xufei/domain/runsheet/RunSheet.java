package org.xufei.domain.runsheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.Money;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.overview.DueList;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Totals;

/**
 * The cards to renew on one round, those of one operator and then of one channel together.
 *
 * @param lines cards never renewed before stand last within their operator
 */
public record RunSheet(List<CardStatus> lines) {

    /** Those first of which most is known: what is not known sorts behind every id. */
    private static final String LAST = "\uffff";

    private static final Comparator<CardStatus> ON_THE_WAY = Comparator.<CardStatus, String>comparing(
                    line -> line.operator().map(Operator::id).orElse(LAST))
            .thenComparing(line -> line.lastReceipt().map(Receipt::channel).orElse(LAST))
            .thenComparing(CardStatus.MOST_URGENT_FIRST);

    public RunSheet {
        lines = List.copyOf(lines);
    }

    /** @param days 0 for what is due today or overdue */
    public static RunSheet within(int days, DueList due) {
        return of(due.within(days));
    }

    /** @param cards in any order; a number that is lost is on no sheet */
    public static RunSheet of(Collection<CardStatus> cards) {
        return new RunSheet(cards.stream()
                .filter(card -> card.stage() != LifeStage.NUMBER_LOST)
                .sorted(ON_THE_WAY)
                .toList());
    }

    /** Per currency what all the cards cost last time. */
    public List<Money> totals() {
        return Totals.of(lines.stream()
                .map(CardStatus::lastReceipt)
                .flatMap(Optional::stream)
                .toList());
    }
}
