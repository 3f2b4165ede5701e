package org.xufei.domain.keepalive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.keepalive.Ladders.METFONE;
import static org.xufei.domain.keepalive.Ladders.NATIONAL;
import static org.xufei.domain.keepalive.Ladders.SMART;
import static org.xufei.domain.keepalive.Ladders.topUp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xufei.domain.keepalive.TopUpPlan.NotKnown;
import org.xufei.domain.keepalive.TopUpPlan.NotNeeded;
import org.xufei.domain.keepalive.TopUpPlan.OutOfReach;
import org.xufei.domain.keepalive.TopUpPlan.Step;
import org.xufei.domain.keepalive.TopUpPlan.TooLate;
import org.xufei.domain.keepalive.TopUpPlan.TopUps;

class TopUpPlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate BALANCE_END = LocalDate.of(2026, 12, 10);
    /** 200 days away. */
    private static final LocalDate BACK = LocalDate.of(2027, 6, 18);

    private final TopUpPlanner smart = new TopUpPlanner(NATIONAL, SMART);

    @Test
    void datesFollowTheLadder() {
        TopUpPlanner metfone = new TopUpPlanner(METFONE, List.of());

        assertThat(metfone.dateOf(LostService.OUTGOING, BALANCE_END)).isEqualTo("2026-12-11");
        assertThat(metfone.dateOf(LostService.INCOMING, BALANCE_END)).isEqualTo("2027-02-09");
        assertThat(metfone.dateOf(LostService.NETWORK, BALANCE_END)).isEqualTo("2027-03-11");
        assertThat(metfone.dateOf(LostService.NUMBER, BALANCE_END)).isEqualTo("2027-06-09");
        assertThat(smart.dateOf(LostService.NUMBER, BALANCE_END)).isEqualTo("2027-03-11");
    }

    @Test
    void twoSmallTopUpsInTurnDoWhatALargeOneDoesToday() {
        KeepAliveGoal codes = goal(LostService.INCOMING, BACK);

        assertThat(smart.onceToday(codes)).isEqualTo(new TopUps(List.of(new Step(TODAY, topUp("50.00", 200)))));
        assertThat(smart.inTurn(codes))
                .isEqualTo(new TopUps(List.of(
                        new Step(LocalDate.of(2027, 2, 8), topUp("1.00", 8)),
                        new Step(LocalDate.of(2027, 4, 16), topUp("1.00", 8)))));
    }

    @Test
    void ifValiditiesAddUpSeveralSmallOnesTodayAreCheaperThanALargeOne() {
        // From 11 December to 19 April are 130 days: 3 times 40, and 15 with 5 to spare.
        assertThat(smart.allTodayIfTheyAddUp(goal(LostService.INCOMING, BACK)))
                .isEqualTo(new TopUps(List.of(
                        new Step(TODAY, topUp("5.00", 40)),
                        new Step(TODAY, topUp("5.00", 40)),
                        new Step(TODAY, topUp("5.00", 40)),
                        new Step(TODAY, topUp("2.00", 15)))));
    }

    @Test
    void nothingIsNeededUntilTheDayOfTheLoss() {
        assertThat(smart.inTurn(goal(LostService.NUMBER, LocalDate.of(2027, 3, 10))))
                .isEqualTo(new NotNeeded());
        assertThat(smart.inTurn(goal(LostService.NUMBER, LocalDate.of(2027, 3, 11))))
                .isEqualTo(new TopUps(List.of(new Step(LocalDate.of(2027, 3, 10), topUp("1.00", 8)))));
    }

    @Test
    void aCardOffTheNetworkIsBeyondTopUps() {
        Optional<LocalDate> lastDayToActIsToday = Optional.of(TODAY.minusDays(90));
        Optional<LocalDate> held = Optional.of(TODAY.minusDays(91));
        TopUpPlanner metfone = new TopUpPlanner(METFONE, SMART);

        assertThat(metfone.inTurn(new KeepAliveGoal(LostService.NUMBER, lastDayToActIsToday, TODAY, BACK)))
                .isInstanceOf(TopUps.class);
        assertThat(metfone.inTurn(new KeepAliveGoal(LostService.NUMBER, held, TODAY, BACK)))
                .isEqualTo(new TooLate());
        assertThat(metfone.onceToday(new KeepAliveGoal(LostService.NUMBER, held, TODAY, BACK)))
                .isEqualTo(new TooLate());
        assertThat(metfone.inTurn(new KeepAliveGoal(LostService.NUMBER, held, TODAY, TODAY.plusDays(89))))
                .isEqualTo(new NotNeeded());
    }

    @Test
    void whatNoTableTellsIsNotInvented() {
        TopUpPlanner unknown = new TopUpPlanner(NATIONAL, List.of());
        KeepAliveGoal goal = goal(LostService.NUMBER, BACK);

        assertThat(List.of(unknown.inTurn(goal), unknown.onceToday(goal), unknown.allTodayIfTheyAddUp(goal)))
                .containsOnly(new NotKnown());
    }

    @Test
    void whatIsTooFarOffIsOutOfReachOfOneTopUp() {
        assertThat(smart.onceToday(goal(LostService.OUTGOING, BACK.plusDays(1))))
                .isEqualTo(new OutOfReach());
        assertThat(smart.onceToday(goal(LostService.OUTGOING, BACK))).isInstanceOf(TopUps.class);
    }

    @Test
    void threatsComeInTheOrderOfTheirDays() {
        List<AbsenceRisk> risks = AbsenceRisk.before(LocalDate.of(2027, 2, 9), smart, Optional.of(BALANCE_END), TODAY);

        assertThat(risks).extracting(AbsenceRisk::service).containsExactly(LostService.OUTGOING, LostService.INCOMING);
        assertThat(risks.get(0).comesBefore(LocalDate.of(2026, 12, 11))).isFalse();
        assertThat(risks.get(0).comesBefore(LocalDate.of(2026, 12, 12))).isTrue();
        assertThat(AbsenceRisk.before(BALANCE_END, smart, Optional.of(BALANCE_END), TODAY))
                .isEmpty();
    }

    @Test
    void anUnknownBalanceThreatensEverythingAndCanStillBeMadeSafe() {
        List<AbsenceRisk> risks = AbsenceRisk.before(TODAY.plusDays(60), smart, Optional.empty(), TODAY);

        assertThat(risks).extracting(AbsenceRisk::service).containsExactly(LostService.values());
        assertThat(risks).extracting(AbsenceRisk::on).containsOnly(Optional.empty());
        assertThat(risks.get(0).onceToday()).isEqualTo(new TopUps(List.of(new Step(TODAY, topUp("10.00", 70)))));
        assertThat(risks.get(3).onceToday()).isEqualTo(new TopUps(List.of(new Step(TODAY, topUp("1.00", 8)))));
    }

    private static KeepAliveGoal goal(LostService loss, LocalDate through) {
        return new KeepAliveGoal(loss, Optional.of(BALANCE_END), TODAY, through);
    }
}
