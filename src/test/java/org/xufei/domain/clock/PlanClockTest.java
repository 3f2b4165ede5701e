package org.xufei.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.clock.Paid.plan;
import static org.xufei.domain.clock.Paid.topUp;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.domain.clock.EndDate.Known;
import org.xufei.domain.clock.EndDate.Reason;
import org.xufei.domain.clock.EndDate.Unknown;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.receipt.Validity.Days;
import org.xufei.domain.receipt.Validity.Start;

class PlanClockTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final Validity UNSTATED = new Validity.Unstated();

    private static EndDate read(Receipt... receipts) {
        return Clocks.compute(List.of(receipts), Optional.empty(), SampleGuide.guide(), TODAY)
                .plan();
    }

    private static LocalDate end(Receipt... receipts) {
        return read(receipts).known().orElseThrow().lastDay();
    }

    private static Days extending(int days) {
        return new Days(days, 1, Start.EXTEND);
    }

    @Test
    void theDayOfPaymentIsTheFirstOfItsDays() {
        Receipt week = plan(1, "2027-03-01", new Days(7));

        assertThat(read(week)).isEqualTo(new Known(LocalDate.of(2027, 3, 7), new EndDateBasis.Counted(week.id())));
        assertThat(end(plan(1, "2027-03-01", new Days(1)))).isEqualTo("2027-03-01");
    }

    @Test
    void theLastMinuteOfADayIsStillThatDay() {
        Receipt week = plan(1, "2027-03-01", new Days(7));

        assertThat(end(Paid.at(week, LocalDateTime.of(2027, 3, 1, 23, 59)))).isEqualTo("2027-03-07");
        assertThat(end(Paid.at(week, LocalDateTime.of(2027, 3, 2, 0, 0)))).isEqualTo("2027-03-08");
    }

    @Test
    void anExactDateIsTakenAsItStands() {
        Receipt dated = plan(1, "2027-03-01", new Validity.Until(LocalDate.of(2027, 3, 14)));

        assertThat(read(dated)).isEqualTo(new Known(LocalDate.of(2027, 3, 14), new EndDateBasis.Stated(dated.id())));
    }

    @ParameterizedTest
    @CsvSource({"2569-12-03", "9999-12-31", "2037-03-02"})
    void nothingBeyondTenYearsCounts(LocalDate far) {
        Receipt slip = plan(2, "2027-03-01", new Validity.Until(far));
        assertThat(read(slip)).isEqualTo(new Unknown(Reason.TOO_FAR_AWAY, Optional.of(slip.id()), Optional.empty()));

        Receipt month = plan(1, "2027-02-20", new Days(120));
        assertThat(end(month, slip)).isEqualTo("2027-06-19");
        assertThat(end(plan(2, "2027-03-01", new Validity.Until(LocalDate.of(2037, 3, 1)))))
                .isEqualTo("2037-03-01");
        Receipt ages = plan(3, "2027-03-01", new Days(3650, 24, Start.RESTART));
        assertThat(read(ages))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.reason()).isEqualTo(Reason.TOO_FAR_AWAY));
    }

    @Test
    void unlessSaidOtherwiseAPlanRestartsOnTheDayOfPayment() {
        assertThat(end(plan(1, "2027-03-01", new Days(30)), plan(2, "2027-03-05", new Days(7))))
                .isEqualTo("2027-03-11");
    }

    @Test
    void anExtensionBeginsWhenThePlanBeforeItHasEnded() {
        Receipt first = plan(1, "2027-03-01", new Days(7));

        assertThat(end(first, plan(2, "2027-03-05", extending(7)))).isEqualTo("2027-03-14");
        assertThat(end(first, plan(2, "2027-03-07", extending(7)))).isEqualTo("2027-03-14");
    }

    @Test
    void anExtensionThatComesTooLateBeginsOnTheDayOfPayment() {
        Receipt first = plan(1, "2027-03-01", new Days(7));

        assertThat(end(first, plan(2, "2027-03-08", extending(7)))).isEqualTo("2027-03-14");
        assertThat(end(first, plan(2, "2027-03-10", extending(7)))).isEqualTo("2027-03-16");
        assertThat(end(plan(2, "2027-03-10", extending(7)))).isEqualTo("2027-03-16");
    }

    @Test
    void severalCyclesFollowOneAnother() {
        Receipt first = plan(1, "2027-03-01", new Days(7));

        assertThat(end(plan(1, "2027-03-01", new Days(7, 3, Start.RESTART)))).isEqualTo("2027-03-21");
        assertThat(end(first, plan(2, "2027-03-05", new Days(7, 3, Start.EXTEND))))
                .isEqualTo("2027-03-28");
    }

    @Test
    void aReceiptEnteredLateTakesItsPlaceByTheDayOfPayment() {
        Receipt later = plan(1, "2027-03-05", extending(7));
        Receipt forgotten = plan(2, "2027-03-01", new Days(10));

        assertThat(end(later)).isEqualTo("2027-03-11");
        assertThat(end(later, forgotten)).isEqualTo("2027-03-17");
    }

    @Test
    void aPlanOfUnknownLengthLeavesWhatIsKnownToRun() {
        Receipt first = plan(1, "2027-03-01", new Days(7));

        Receipt newer = plan(2, "2027-03-07", UNSTATED);

        assertThat(on("2027-03-07", first, newer).known().map(Known::lastDay)).contains(LocalDate.of(2027, 3, 7));
        assertThat(on("2027-03-07", first, newer).mayLastLonger()).isTrue();
        assertThat(on("2027-03-08", first, newer)).isEqualTo(unknown(newer, "2027-03-07"));
        Receipt later = plan(2, "2027-03-08", UNSTATED);
        assertThat(read(first, later)).isEqualTo(unknown(later, "2027-03-07"));
    }

    @ParameterizedTest
    @CsvSource({
        // What extends a plan of unknown length starts on an unknown day: it lasts at least its own days.
        "EXTEND,  2027-03-09, false",
        // Starting anew, it takes the place of whatever was there.
        "RESTART, 2027-03-09, true"
    })
    void aPlanOfUnknownLengthLeavesItsExtensionUnknown(Start start, LocalDate sureUntil, boolean known) {
        Receipt unknown = plan(1, "2027-03-01", UNSTATED);
        EndDate reading = on("2027-03-03", unknown, plan(2, "2027-03-03", new Days(7, 1, start)));

        assertThat(reading.sureUntil()).contains(sureUntil);
        assertThat(reading.known().isPresent()).isEqualTo(known);
        assertThat(reading.isUncertainOn(sureUntil)).isFalse();
        assertThat(reading.isUncertainOn(sureUntil.plusDays(1))).isEqualTo(!known);
    }

    @Test
    void extensionsOfWhatIsUnknownAddUpToWhatIsSure() {
        Receipt unknown = plan(1, "2027-03-01", UNSTATED);

        assertThat(read(unknown, plan(2, "2027-03-03", extending(7)), plan(3, "2027-03-05", extending(7))))
                .isEqualTo(unknown(plan(3, "2027-03-05", extending(7)), "2027-03-16"));
    }

    @Test
    void aTypedDateMakesItKnownAgain() {
        Receipt first = plan(1, "2027-03-01", new Days(7));
        Validity typed = new Validity.Until(LocalDate.of(2027, 3, 20));

        assertThat(read(first, plan(2, "2027-03-08", typed)).known().map(Known::lastDay))
                .contains(LocalDate.of(2027, 3, 20));
    }

    private static EndDate on(String day, Receipt... receipts) {
        return Clocks.compute(List.of(receipts), Optional.empty(), SampleGuide.guide(), LocalDate.parse(day))
                .plan();
    }

    private static Unknown unknown(Receipt newest, String sureUntil) {
        return new Unknown(Reason.NOT_STATED, Optional.of(newest.id()), Optional.of(LocalDate.parse(sureUntil)));
    }

    @Test
    void aTopUpAloneBuysNoPlan() {
        Receipt plan = plan(1, "2027-03-01", new Days(7));
        Receipt balance = Paid.receipt(2, "2027-03-02", Purchase.Kind.TOP_UP, "1", new Days(30));

        assertThat(read(topUp(2, "2027-03-02", "1"))).isEqualTo(new Unknown(Reason.NOTHING_BOUGHT));
        assertThat(read(plan, balance)).isEqualTo(read(plan));
    }

    @Test
    void aPlanBoughtWithATopUpCounts() {
        assertThat(end(Paid.receipt(1, "2027-03-01", Purchase.Kind.TOP_UP_AND_PLAN, "1", new Days(7))))
                .isEqualTo("2027-03-07");
    }

    @Test
    void whatIsPaidAfterTodayDoesNotCountYet() {
        assertThat(read(plan(1, "2027-06-02", new Days(7)))).isEqualTo(new Unknown(Reason.NOTHING_BOUGHT));
        assertThat(end(plan(1, "2027-06-01", new Days(7)))).isEqualTo("2027-06-07");
    }

    @Test
    void noSlipOfThePenLeavesTheCalendar() {
        Days most = new Days(Integer.MAX_VALUE, Integer.MAX_VALUE, Start.EXTEND);

        Unknown unknown = new Unknown(Reason.TOO_FAR_AWAY, Optional.of(new UUID(0, 2)), Optional.empty());

        assertThat(read(plan(1, "2027-03-01", most), plan(2, "2027-03-02", most)))
                .isEqualTo(unknown);
        assertThat(read(plan(2, "2027-03-01", new Validity.Until(LocalDate.MAX))))
                .isEqualTo(unknown);
    }
}
