package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xufei.domain.Currency;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.domain.keepalive.KeepAliveGoal;
import org.xufei.domain.keepalive.TopUp;
import org.xufei.domain.keepalive.TopUpPlan;
import org.xufei.domain.keepalive.TopUpPlanner;
import org.xufei.domain.knowledge.OwnValidity;

/**
 * What keeps a card from a loss if it is topped up by one means.
 *
 * @param means whose table says for how long; empty if none is known
 * @param onceToday one top-up and no more
 * @param inTurn several, each as late as it may be
 * @param allTodayIfTheyAddUp works only if the operator adds up their validities
 */
record KeepingOption(Optional<Means> means, TopUpPlan onceToday, TopUpPlan inTurn, TopUpPlan allTodayIfTheyAddUp) {

    /** A table of validity. */
    sealed interface Means {

        /** One of the guide's. */
        record InGuide(ValidityTable table) implements Means {}

        /**
         * The user's own.
         *
         * @param since the day of which its oldest row is known
         */
        record Own(LocalDate since) implements Means {}
    }

    /** One for each table of the card's operator and each currency in it; without any table, one that knows no top-up. */
    static List<KeepingOption> all(ShownCard card, KeepAliveGoal goal) {
        List<KeepingOption> ways = card.status().operator().stream()
                .flatMap(operator -> Stream.concat(own(operator), inGuide(operator)))
                .flatMap(table -> Arrays.stream(Currency.values())
                        .map(currency -> topUps(table, currency))
                        .filter(topUps -> !topUps.isEmpty())
                        .map(topUps -> of(Optional.of(table.means()), new TopUpPlanner(card.ladder(), topUps), goal)))
                .toList();
        return ways.isEmpty() ? List.of(of(Optional.empty(), new TopUpPlanner(card.ladder(), List.of()), goal)) : ways;
    }

    private record Table(Means means, List<TopUp> topUps) {}

    private static Stream<Table> own(Operator operator) {
        List<OwnValidity> rows = operator.ownValidity();
        return rows.stream()
                .map(OwnValidity::checkedOn)
                .min(Comparator.naturalOrder())
                .map(since -> new Table(
                        new Means.Own(since),
                        rows.stream()
                                .map(row -> new TopUp(row.amount(), row.days()))
                                .toList()))
                .stream();
    }

    /** Without the amounts of which the user knows better. */
    private static Stream<Table> inGuide(Operator operator) {
        return operator.validity().stream()
                .map(table -> new Table(
                        new Means.InGuide(table),
                        TopUp.of(table).stream()
                                .filter(topUp -> table.channels().stream()
                                        .allMatch(channel -> OwnValidity.find(
                                                        operator.ownValidity(), channel, topUp.price())
                                                .isEmpty()))
                                .toList()));
    }

    private static List<TopUp> topUps(Table table, Currency currency) {
        return table.topUps().stream()
                .filter(topUp -> topUp.price().currency() == currency)
                .toList();
    }

    private static KeepingOption of(Optional<Means> means, TopUpPlanner planner, KeepAliveGoal goal) {
        return new KeepingOption(
                means, planner.onceToday(goal), planner.inTurn(goal), planner.allTodayIfTheyAddUp(goal));
    }
}
