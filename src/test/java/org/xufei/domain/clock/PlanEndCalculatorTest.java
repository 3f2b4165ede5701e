package org.xufei.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.clock.Paid.plan;
import static org.xufei.domain.clock.Paid.topUp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xufei.domain.receipt.PlanEnd;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.receipt.Validity.Days;
import org.xufei.domain.receipt.Validity.Start;
import org.xufei.domain.sim.PhoneNumber;

final class PlanEndCalculatorTest {

    private static final Validity UNSTATED = new Validity.Unstated();

    private static PlanEnd on(String day) {
        return new PlanEnd.On(LocalDate.parse(day));
    }

    private static PlanEnd end(long id, Receipt... receipts) {
        return Optional.ofNullable(PlanEndCalculator.of(List.of(receipts)).get(new UUID(0, id)))
                .orElseThrow();
    }

    @Test
    void countsEachPlanFromTheOneBeforeWhereItExtendsThat() {
        Receipt week = plan(1, "2027-03-01", new Days(7));
        Receipt more = plan(2, "2027-03-05", new Days(7, 1, Start.EXTEND));
        assertThat(end(1, more, week)).isEqualTo(on("2027-03-07"));
        assertThat(end(2, more, week)).isEqualTo(on("2027-03-14"));
    }

    @Test
    void takesADateAsItWasTyped() {
        assertThat(end(1, plan(1, "2027-03-01", new Validity.Until(LocalDate.of(2027, 4, 2)))))
                .isEqualTo(on("2027-04-02"));
    }

    @Test
    void knowsNoPlanOfATopUpAndNoEndOfAPlanOfUnknownLength() {
        Receipt month = plan(1, "2027-03-01", new Days(30));
        Receipt unknown = plan(2, "2027-03-05", UNSTATED);
        Receipt topUp = topUp(3, "2027-03-06", "5");
        assertThat(end(1, month, unknown, topUp)).isEqualTo(on("2027-03-30"));
        assertThat(end(2, month, unknown, topUp)).isEqualTo(new PlanEnd.Unknown());
        assertThat(end(3, month, unknown, topUp)).isEqualTo(new PlanEnd.NoPlan());
    }

    @Test
    void countsEachNumberByItself() {
        Receipt week = plan(1, "2027-03-01", new Days(7));
        Receipt other =
                Paid.forNumber(plan(2, "2027-03-05", new Days(7, 1, Start.EXTEND)), new PhoneNumber("+85512345678"));
        assertThat(end(2, week, other)).isEqualTo(on("2027-03-11"));
    }
}
