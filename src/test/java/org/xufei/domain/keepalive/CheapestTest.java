package org.xufei.domain.keepalive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.keepalive.TopUpPlan.NotNeeded;
import org.xufei.domain.keepalive.TopUpPlan.Step;
import org.xufei.domain.keepalive.TopUpPlan.TopUps;

/** Against trying everything out, day by day, on thousands of small tables and ladders. */
class CheapestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void inTurnCostsWhatTheBestOfAllSequencesCosts() {
        Random random = new Random(20261122);
        int solved = 0;
        for (int i = 0; i < 2_000; i++) {
            Trial trial = Trial.any(random);
            KeepAliveGoal goal = trial.goal(random.nextInt(12), TODAY.plusDays(random.nextInt(12) - 6L));

            TopUpPlan plan = trial.planner().inTurn(goal);
            OptionalLong best = trial.bestInTurn(goal);

            assertThat(plan instanceof TopUps || plan instanceof NotNeeded)
                    .as("%s: %s", trial, goal)
                    .isEqualTo(best.isPresent());
            assertThat(cost(plan)).as("%s: %s", trial, goal).isEqualTo(best.orElse(0));
            if (plan instanceof TopUps topUps) {
                solved++;
                assertThat(trial.isKept(goal, goal.balanceEnd().orElseThrow(), topUps.steps()))
                        .as("%s: %s by %s", trial, goal, topUps)
                        .isTrue();
            }
        }
        assertThat(solved).isGreaterThan(500);
    }

    @Test
    void todayCostsWhatTheBestChoiceCosts() {
        Random random = new Random(20261123);
        for (int i = 0; i < 2_000; i++) {
            Trial trial = Trial.any(random);
            KeepAliveGoal goal = trial.goal(random.nextInt(12), TODAY.plusDays(random.nextInt(12) - 6L));

            if (trial.planner().onceToday(goal) instanceof TopUps once) {
                assertThat(trial.isKept(goal, goal.balanceEnd().orElseThrow(), once.steps()))
                        .isTrue();
                assertThat(trial.topUps().stream()
                                .filter(other -> centsOf(other) < cost(once))
                                .filter(other -> trial.isKept(
                                        goal, goal.balanceEnd().orElseThrow(), List.of(new Step(TODAY, other)))))
                        .isEmpty();
            }
        }
    }

    @Test
    void aCoverCostsWhatTheBestOfAllMixturesCostsAndNothingInItCanBeSpared() {
        Random random = new Random(20261124);
        for (int i = 0; i < 2_000; i++) {
            List<TopUp> topUps = Ladders.fewTopUps(random);
            int needed = random.nextInt(25);

            Optional<List<TopUp>> cover = new Coverage<>(topUps, TopUp::days, TopUp::price).of(needed);

            assertThat(cover.isPresent()).isEqualTo(!topUps.isEmpty() || needed == 0);
            cover.ifPresent(bought -> {
                assertThat(bought.stream().mapToLong(CheapestTest::centsOf).sum())
                        .isEqualTo(bestMixture(topUps, needed));
                int days = bought.stream().mapToInt(TopUp::days).sum();
                assertThat(days).isGreaterThanOrEqualTo(needed);
                assertThat(bought).allMatch(one -> days - one.days() < needed);
            });
        }
    }

    /** Wherever the balance ends, as long as the card is still on the network. */
    @Test
    void whatIsPlannedForAnUnknownBalanceKeepsEveryCard() {
        Random random = new Random(20261125);
        for (int i = 0; i < 2_000; i++) {
            Trial trial = Trial.any(random);
            KeepAliveGoal goal =
                    new KeepAliveGoal(trial.loss(), Optional.empty(), TODAY, TODAY.plusDays(random.nextInt(12)));
            LocalDate oldest = TODAY.minusDays(trial.gracePeriods().graceToTopUp(LostService.NETWORK));
            for (TopUpPlan plan :
                    List.of(trial.planner().inTurn(goal), trial.planner().onceToday(goal))) {
                if (plan instanceof TopUps topUps) {
                    oldest.datesUntil(TODAY.plusDays(10))
                            .forEach(end -> assertThat(trial.isKept(goal, end, topUps.steps()))
                                    .as("%s: %s, ending %s", trial, goal, end)
                                    .isTrue());
                }
            }
        }
    }

    private static long bestMixture(List<TopUp> topUps, int needed) {
        return needed <= 0
                ? 0
                : topUps.stream()
                        .mapToLong(topUp ->
                                centsOf(topUp) + bestMixture(dearerOrSame(topUps, topUp), needed - topUp.days()))
                        .min()
                        .orElse(Integer.MAX_VALUE);
    }

    /** A mixture has no order, so it is enough to try it in the order of the list. */
    private static List<TopUp> dearerOrSame(List<TopUp> topUps, TopUp from) {
        return topUps.subList(topUps.indexOf(from), topUps.size());
    }

    private static long cost(TopUpPlan plan) {
        return plan instanceof TopUps topUps
                ? topUps.steps().stream()
                        .mapToLong(step -> centsOf(step.topUp()))
                        .sum()
                : 0;
    }

    private static long centsOf(TopUp topUp) {
        return topUp.price().amount().movePointRight(2).longValueExact();
    }

    private record Trial(GracePeriods gracePeriods, TopUpPlanner planner, List<TopUp> topUps, LostService loss) {

        static Trial any(Random random) {
            GraceLadder ladder = Ladders.shortLadder(random);
            List<TopUp> topUps = Ladders.fewTopUps(random);
            LostService loss = List.of(LostService.values()).get(random.nextInt(LostService.values().length));
            return new Trial(GracePeriods.along(ladder), new TopUpPlanner(ladder, topUps), topUps, loss);
        }

        KeepAliveGoal goal(int days, LocalDate balanceEnd) {
            return new KeepAliveGoal(loss, Optional.of(balanceEnd), TODAY, TODAY.plusDays(days));
        }

        OptionalLong bestInTurn(KeepAliveGoal goal) {
            return best(goal, TODAY, goal.balanceEnd().orElseThrow(), new HashMap<>());
        }

        /** Tries each top-up and none on each day. */
        private OptionalLong best(
                KeepAliveGoal goal, LocalDate day, LocalDate end, Map<List<LocalDate>, OptionalLong> known) {
            if (day.isAfter(goal.through())) {
                return OptionalLong.of(0);
            }
            List<LocalDate> key = List.of(day, end);
            if (!known.containsKey(key)) {
                LongStream.Builder ways = LongStream.builder();
                if (day.isBefore(planner.dateOf(loss, end))) {
                    best(goal, day.plusDays(1), end, known).ifPresent(ways::add);
                }
                for (TopUp topUp : topUps) {
                    if (mayTopUp(day, end)) {
                        best(goal, day.plusDays(1), renewed(day, end, topUp), known)
                                .ifPresent(rest -> ways.add(centsOf(topUp) + rest));
                    }
                }
                known.put(key, ways.build().min());
            }
            return known.getOrDefault(key, OptionalLong.empty());
        }

        boolean isKept(KeepAliveGoal goal, LocalDate balanceEnd, List<Step> steps) {
            LocalDate end = balanceEnd;
            for (LocalDate day = TODAY; !day.isAfter(goal.through()); day = day.plusDays(1)) {
                for (Step step : steps) {
                    if (step.on().equals(day)) {
                        if (!mayTopUp(day, end)) {
                            return false;
                        }
                        end = renewed(day, end, step.topUp());
                    }
                }
                if (!day.isBefore(planner.dateOf(loss, end))) {
                    return false;
                }
            }
            return true;
        }

        /** While it is on the network; and what must not be lost may be lost only if it was lost before anything could be done. */
        private boolean mayTopUp(LocalDate day, LocalDate end) {
            return day.isBefore(planner.dateOf(LostService.NETWORK, end))
                    && (day.equals(TODAY) || day.isBefore(planner.dateOf(loss, end)));
        }

        private static LocalDate renewed(LocalDate day, LocalDate end, TopUp topUp) {
            LocalDate counted = day.plusDays(topUp.days() - 1L);
            return counted.isAfter(end) ? counted : end;
        }
    }
}
