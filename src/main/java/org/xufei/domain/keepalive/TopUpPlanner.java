package org.xufei.domain.keepalive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.keepalive.TopUpPlan.NotKnown;
import org.xufei.domain.keepalive.TopUpPlan.NotNeeded;
import org.xufei.domain.keepalive.TopUpPlan.OutOfReach;
import org.xufei.domain.keepalive.TopUpPlan.Step;
import org.xufei.domain.keepalive.TopUpPlan.TooLate;
import org.xufei.domain.keepalive.TopUpPlan.TopUps;

/**
 * Finds the cheapest top-ups that keep a card from losing something.
 *
 * <p>No operator says in public whether the validities of two top-ups add up. {@link #inTurn} and {@link #onceToday} assume the worse:
 * each counts from its own day. Then several small ones, often cheaper than a large one, must be made one after the other; from abroad
 * that needs a channel that works online. {@link #allTodayIfTheyAddUp} gives what it would take if they did add up.
 *
 * <p>It also assumes that a top-up never shortens a validity, and that it brings a card back until the card is off
 * the network, the stage in which an operator restores it on request only.
 */
public final class TopUpPlanner {

    private final GracePeriods gracePeriods;
    private final List<TopUp> topUps;

    /**
     * @param topUps what the operator offers, in one currency; empty if not known
     * @throws IllegalArgumentException if they are in several currencies
     */
    public TopUpPlanner(GraceLadder ladder, List<TopUp> topUps) {
        this.gracePeriods = GracePeriods.along(ladder);
        this.topUps = new Coverage<>(topUps, TopUp::days, TopUp::price).choice();
    }

    /**
     * The first day on which something is lost without a top-up.
     *
     * @param balanceEnd the last day of the main balance
     */
    public LocalDate dateOf(LostService loss, LocalDate balanceEnd) {
        return gracePeriods.dateOf(loss, balanceEnd);
    }

    /** Top-ups each made as late as it may be, or today where it is too late already. */
    public TopUpPlan inTurn(KeepAliveGoal goal) {
        return unlessSettled(goal, () -> {
            LocalDate first = goal.balanceEnd()
                    .map(end -> gracePeriods.lastDayToTopUp(goal.service(), end))
                    .filter(day -> !day.isBefore(goal.today()))
                    .orElse(goal.today());
            int grace = gracePeriods.graceToTopUp(goal.service());
            int missing = days(first, wantedEnd(goal)) + grace;
            if (missing <= 0) {
                return cheapest(topUps).map(any -> once(first, any)).orElseGet(OutOfReach::new);
            }
            // From one top-up to the last day for the next one.
            return new Coverage<>(topUps, topUp -> topUp.days() - 1 + grace, TopUp::price)
                    .of(missing)
                    .<TopUpPlan>map(cheapest -> oneAfterTheOther(first, cheapest, grace))
                    .orElseGet(OutOfReach::new);
        });
    }

    /** One top-up today, and none while away. */
    public TopUpPlan onceToday(KeepAliveGoal goal) {
        return unlessSettled(
                goal,
                () -> cheapest(topUps.stream()
                                .filter(topUp ->
                                        !goal.today().plusDays(topUp.days() - 1).isBefore(wantedEnd(goal)))
                                .toList())
                        .map(cheapest -> once(goal.today(), cheapest))
                        .orElseGet(OutOfReach::new));
    }

    /** Top-ups all made today, if the operator confirms that their validities add up, also to what is left of the last one. */
    public TopUpPlan allTodayIfTheyAddUp(KeepAliveGoal goal) {
        return unlessSettled(goal, () -> {
            LocalDate yesterday = goal.today().minusDays(1);
            LocalDate runsUntil =
                    goal.balanceEnd().filter(end -> end.isAfter(yesterday)).orElse(yesterday);
            return new Coverage<>(topUps, TopUp::days, TopUp::price)
                    .of(Math.max(1, days(runsUntil, wantedEnd(goal))))
                    .<TopUpPlan>map(cheapest -> new TopUps(cheapest.stream()
                            .map(topUp -> new Step(goal.today(), topUp))
                            .toList()))
                    .orElseGet(OutOfReach::new);
        });
    }

    private TopUpPlan unlessSettled(KeepAliveGoal goal, Supplier<TopUpPlan> otherwise) {
        Optional<LocalDate> end = goal.balanceEnd();
        if (end.filter(known -> !known.isBefore(wantedEnd(goal))).isPresent()) {
            return new NotNeeded();
        } else if (end.filter(known ->
                        gracePeriods.lastDayToTopUp(LostService.NETWORK, known).isBefore(goal.today()))
                .isPresent()) {
            return new TooLate();
        } else if (topUps.isEmpty()) {
            return new NotKnown();
        }
        return otherwise.get();
    }

    private LocalDate wantedEnd(KeepAliveGoal goal) {
        return gracePeriods.balanceEndThatKeeps(goal.service(), goal.through());
    }

    private static TopUpPlan oneAfterTheOther(LocalDate first, List<TopUp> topUps, int grace) {
        List<Step> steps = new ArrayList<>();
        LocalDate on = first;
        for (TopUp topUp : topUps) {
            steps.add(new Step(on, topUp));
            on = on.plusDays(topUp.days() - 1L + grace);
        }
        return new TopUps(steps);
    }

    private static TopUpPlan once(LocalDate on, TopUp topUp) {
        return new TopUps(List.of(new Step(on, topUp)));
    }

    /** Of the same price, the one that lasts longest. */
    private static Optional<TopUp> cheapest(List<TopUp> topUps) {
        return topUps.stream()
                .min(Comparator.comparing((TopUp topUp) -> topUp.price().amount())
                        .thenComparing(TopUp::days, Comparator.reverseOrder()));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
