package org.xufei.domain.keepalive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something that a card loses before its owner is back, and what prevents it.
 *
 * @param on the first day without it; empty if the end of the main balance is not known
 * @param onceToday one top-up before leaving
 * @param allTodayIfTheyAddUp several before leaving; it works only if the operator adds up their validities
 * @param inTurn several, some of them perhaps from abroad
 */
public record AbsenceRisk(
        LostService service,
        Optional<LocalDate> on,
        TopUpPlan onceToday,
        TopUpPlan allTodayIfTheyAddUp,
        TopUpPlan inTurn) {

    /**
     * What a card loses while its owner is away, the first loss first. Empty if it loses nothing. If the end of its balance is not
     * known, everything: then the plans give what makes it safe in any case, as long as it is on the network today.
     *
     * @param balanceEnd the last day of the main balance
     * @param back the last day away, today or later
     * @throws IllegalArgumentException if that is before today
     */
    public static List<AbsenceRisk> before(
            LocalDate back, TopUpPlanner planner, Optional<LocalDate> balanceEnd, LocalDate today) {
        return Arrays.stream(LostService.values())
                .filter(loss -> balanceEnd
                        .filter(end -> planner.dateOf(loss, end).isAfter(back))
                        .isEmpty())
                .map(loss -> of(new KeepAliveGoal(loss, balanceEnd, today, back), planner))
                .toList();
    }

    /** Whether it is lost while still at home, where it is easier to mend. */
    public boolean comesBefore(LocalDate leaving) {
        return on.filter(leaving::isAfter).isPresent();
    }

    private static AbsenceRisk of(KeepAliveGoal goal, TopUpPlanner planner) {
        return new AbsenceRisk(
                goal.service(),
                goal.balanceEnd().map(end -> planner.dateOf(goal.service(), end)),
                planner.onceToday(goal),
                planner.allTodayIfTheyAddUp(goal),
                planner.inTurn(goal));
    }
}
