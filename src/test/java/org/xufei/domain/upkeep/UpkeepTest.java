package org.xufei.domain.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.upkeep.Ladders.METFONE;
import static org.xufei.domain.upkeep.Ladders.NATIONAL;
import static org.xufei.domain.upkeep.Ladders.SMART;
import static org.xufei.domain.upkeep.Ladders.topUp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xufei.domain.upkeep.Remedy.NotKnown;
import org.xufei.domain.upkeep.Remedy.NotNeeded;
import org.xufei.domain.upkeep.Remedy.OutOfReach;
import org.xufei.domain.upkeep.Remedy.Step;
import org.xufei.domain.upkeep.Remedy.TooLate;
import org.xufei.domain.upkeep.Remedy.TopUps;

class UpkeepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate BALANCE_END = LocalDate.of(2026, 12, 10);
    /** 200 days away. */
    private static final LocalDate BACK = LocalDate.of(2027, 6, 18);

    private final Upkeep smart = new Upkeep(NATIONAL, SMART);

    @Test
    void dates_follow_the_ladder() {
        Upkeep metfone = new Upkeep(METFONE, List.of());

        assertThat(metfone.dateOf(Loss.OUTGOING, BALANCE_END)).isEqualTo("2026-12-11");
        assertThat(metfone.dateOf(Loss.INCOMING, BALANCE_END)).isEqualTo("2027-02-09");
        assertThat(metfone.dateOf(Loss.NETWORK, BALANCE_END)).isEqualTo("2027-03-11");
        assertThat(metfone.dateOf(Loss.NUMBER, BALANCE_END)).isEqualTo("2027-06-09");
        assertThat(smart.dateOf(Loss.NUMBER, BALANCE_END)).isEqualTo("2027-03-11");
    }

    @Test
    void two_small_top_ups_in_turn_do_what_a_large_one_does_today() {
        Need codes = need(Loss.INCOMING, BACK);

        assertThat(smart.onceToday(codes)).isEqualTo(new TopUps(List.of(new Step(TODAY, topUp("50.00", 200)))));
        assertThat(smart.inTurn(codes))
                .isEqualTo(new TopUps(List.of(
                        new Step(LocalDate.of(2027, 2, 8), topUp("1.00", 8)),
                        new Step(LocalDate.of(2027, 4, 16), topUp("1.00", 8)))));
    }

    @Test
    void if_validities_add_up_several_small_ones_today_are_cheaper_than_a_large_one() {
        // From 11 December to 19 April are 130 days: 3 times 40, and 15 with 5 to spare.
        assertThat(smart.allTodayIfTheyAddUp(need(Loss.INCOMING, BACK)))
                .isEqualTo(new TopUps(List.of(
                        new Step(TODAY, topUp("5.00", 40)),
                        new Step(TODAY, topUp("5.00", 40)),
                        new Step(TODAY, topUp("5.00", 40)),
                        new Step(TODAY, topUp("2.00", 15)))));
    }

    @Test
    void nothing_is_needed_until_the_day_of_the_loss() {
        assertThat(smart.inTurn(need(Loss.NUMBER, LocalDate.of(2027, 3, 10)))).isEqualTo(new NotNeeded());
        assertThat(smart.inTurn(need(Loss.NUMBER, LocalDate.of(2027, 3, 11))))
                .isEqualTo(new TopUps(List.of(new Step(LocalDate.of(2027, 3, 10), topUp("1.00", 8)))));
    }

    @Test
    void a_card_off_the_network_is_beyond_top_ups() {
        Optional<LocalDate> lastDayToActIsToday = Optional.of(TODAY.minusDays(90));
        Optional<LocalDate> held = Optional.of(TODAY.minusDays(91));
        Upkeep metfone = new Upkeep(METFONE, SMART);

        assertThat(metfone.inTurn(new Need(Loss.NUMBER, lastDayToActIsToday, TODAY, BACK)))
                .isInstanceOf(TopUps.class);
        assertThat(metfone.inTurn(new Need(Loss.NUMBER, held, TODAY, BACK))).isEqualTo(new TooLate());
        assertThat(metfone.onceToday(new Need(Loss.NUMBER, held, TODAY, BACK))).isEqualTo(new TooLate());
        assertThat(metfone.inTurn(new Need(Loss.NUMBER, held, TODAY, TODAY.plusDays(89))))
                .isEqualTo(new NotNeeded());
    }

    @Test
    void what_no_table_tells_is_not_invented() {
        Upkeep unknown = new Upkeep(NATIONAL, List.of());
        Need need = need(Loss.NUMBER, BACK);

        assertThat(List.of(unknown.inTurn(need), unknown.onceToday(need), unknown.allTodayIfTheyAddUp(need)))
                .containsOnly(new NotKnown());
    }

    @Test
    void what_is_too_far_off_is_out_of_reach_of_one_top_up() {
        assertThat(smart.onceToday(need(Loss.OUTGOING, BACK.plusDays(1)))).isEqualTo(new OutOfReach());
        assertThat(smart.onceToday(need(Loss.OUTGOING, BACK))).isInstanceOf(TopUps.class);
    }

    @Test
    void threats_come_in_the_order_of_their_days() {
        List<Threat> threats = Threat.before(LocalDate.of(2027, 2, 9), smart, Optional.of(BALANCE_END), TODAY);

        assertThat(threats).extracting(Threat::loss).containsExactly(Loss.OUTGOING, Loss.INCOMING);
        assertThat(threats.get(0).comesBefore(LocalDate.of(2026, 12, 11))).isFalse();
        assertThat(threats.get(0).comesBefore(LocalDate.of(2026, 12, 12))).isTrue();
        assertThat(Threat.before(BALANCE_END, smart, Optional.of(BALANCE_END), TODAY))
                .isEmpty();
    }

    @Test
    void an_unknown_balance_threatens_everything_and_can_still_be_made_safe() {
        List<Threat> threats = Threat.before(TODAY.plusDays(60), smart, Optional.empty(), TODAY);

        assertThat(threats).extracting(Threat::loss).containsExactly(Loss.values());
        assertThat(threats).extracting(Threat::on).containsOnly(Optional.empty());
        assertThat(threats.get(0).onceToday()).isEqualTo(new TopUps(List.of(new Step(TODAY, topUp("10.00", 70)))));
        assertThat(threats.get(3).onceToday()).isEqualTo(new TopUps(List.of(new Step(TODAY, topUp("1.00", 8)))));
    }

    private static Need need(Loss loss, LocalDate through) {
        return new Need(loss, Optional.of(BALANCE_END), TODAY, through);
    }
}
