package org.xufei.ui.simcards.detail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.Currency;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.domain.keepalive.KeepAliveGoal;
import org.xufei.domain.keepalive.TopUp;
import org.xufei.domain.keepalive.TopUpPlan;
import org.xufei.domain.keepalive.TopUpPlanner;

/**
 * What keeps a card from a loss if it is topped up by one means.
 *
 * @param table that says for how long; empty if none is known
 * @param onceToday one top-up and no more
 * @param inTurn several, each as late as it may be
 * @param allTodayIfTheyAddUp works only if the operator adds up their validities
 */
record KeepingOption(
        Optional<ValidityTable> table, TopUpPlan onceToday, TopUpPlan inTurn, TopUpPlan allTodayIfTheyAddUp) {

    /** One for each table of the card's operator and each currency in it; without any table, one that knows no top-up. */
    static List<KeepingOption> all(ShownCard card, KeepAliveGoal goal) {
        List<KeepingOption> ways = card.status().operator().stream()
                .map(Operator::validity)
                .flatMap(List::stream)
                .flatMap(table -> Arrays.stream(Currency.values())
                        .map(currency -> topUps(table, currency))
                        .filter(topUps -> !topUps.isEmpty())
                        .map(topUps -> of(Optional.of(table), new TopUpPlanner(card.ladder(), topUps), goal)))
                .toList();
        return ways.isEmpty() ? List.of(of(Optional.empty(), new TopUpPlanner(card.ladder(), List.of()), goal)) : ways;
    }

    private static List<TopUp> topUps(ValidityTable table, Currency currency) {
        return TopUp.of(table).stream()
                .filter(topUp -> topUp.price().currency() == currency)
                .toList();
    }

    private static KeepingOption of(Optional<ValidityTable> table, TopUpPlanner planner, KeepAliveGoal goal) {
        return new KeepingOption(
                table, planner.onceToday(goal), planner.inTurn(goal), planner.allTodayIfTheyAddUp(goal));
    }
}
