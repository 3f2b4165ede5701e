package org.xufei.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xufei.domain.clock.Paid.plan;
import static org.xufei.domain.clock.Paid.topUp;
import static org.xufei.domain.clock.Paid.withBalanceUntil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xufei.domain.clock.NumberClock.Phase;
import org.xufei.domain.guide.GraceLadder.Stage;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;

class NumberClockTest {

    private static final Guide GUIDE = SampleGuide.guide();
    private static final Receipt UNTIL_MARCH = withBalanceUntil(topUp(1, "2027-02-01", "1"), "2027-03-01");

    private static Optional<NumberClock> read(String operator, Receipt receipt) {
        return Clocks.compute(List.of(receipt), GUIDE.operator(operator), GUIDE, LocalDate.of(2027, 2, 2))
                .number();
    }

    @Test
    void theStagesFollowTheBalanceWithoutAGap() {
        NumberClock clock = read("metfone", UNTIL_MARCH).orElseThrow();

        assertThat(clock.phases())
                .extracting(
                        Phase::stage,
                        phase -> phase.first().toString(),
                        phase -> phase.last().toString())
                .containsExactly(
                        tuple(Stage.OUTGOING_BLOCKED, "2027-03-02", "2027-04-30"),
                        tuple(Stage.BLOCKED, "2027-05-01", "2027-05-30"),
                        tuple(Stage.HELD, "2027-05-31", "2027-08-28"));
        assertThat(clock.evidence())
                .isEqualTo(GUIDE.operator("metfone")
                        .flatMap(metfone -> metfone.ladder())
                        .orElseThrow()
                        .evidence());
    }

    @Test
    void namesTheLastDayOfEachTopUp() {
        NumberClock clock = read("metfone", UNTIL_MARCH).orElseThrow();

        assertThat(clock.lastFullDay()).isEqualTo("2027-03-01");
        assertThat(clock.lastDayToTopUp()).isEqualTo("2027-05-30");
        assertThat(clock.lastDayToReclaim()).isEqualTo("2027-08-28");
        assertThat(clock.lostOn()).isEqualTo("2027-08-29");
    }

    @Test
    void whereOnlyTheNationalRuleIsKnownNothingIsHeld() {
        for (String operator : List.of("smart", "gone")) {
            NumberClock clock = read(operator, UNTIL_MARCH).orElseThrow();

            assertThat(clock.lastDayToTopUp()).isEqualTo("2027-05-30");
            assertThat(clock.lastDayToReclaim()).isEqualTo("2027-05-30");
            assertThat(clock.lostOn()).isEqualTo("2027-05-31");
        }
    }

    @Test
    void knowsThePhaseOfADayToTheDay() {
        NumberClock clock = read("metfone", UNTIL_MARCH).orElseThrow();

        assertThat(clock.phaseOn(LocalDate.of(2027, 3, 1))).isEmpty();
        assertThat(clock.phaseOn(LocalDate.of(2027, 3, 2)))
                .contains(clock.phases().get(0));
        assertThat(clock.phaseOn(LocalDate.of(2027, 4, 30)))
                .contains(clock.phases().get(0));
        assertThat(clock.phaseOn(LocalDate.of(2027, 5, 1)))
                .contains(clock.phases().get(1));
        assertThat(clock.phaseOn(LocalDate.of(2027, 8, 28)))
                .contains(clock.phases().get(2));
        assertThat(clock.phaseOn(LocalDate.of(2027, 8, 29))).isEmpty();
    }

    @Test
    void withoutABalanceDateNothingIsMadeUp() {
        assertThat(read("metfone", topUp(1, "2027-02-01", "1"))).isEmpty();
        assertThat(read("smart", plan(1, "2027-02-01", new Validity.Days(30)))).isEmpty();
    }
}
