package org.xufei.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.clock.Paid.plan;
import static org.xufei.domain.clock.Paid.topUp;
import static org.xufei.domain.clock.Paid.withBalanceUntil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.clock.EndDate.Known;
import org.xufei.domain.clock.EndDate.Reason;
import org.xufei.domain.clock.EndDate.Unknown;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.receipt.Validity.Days;

class BalanceClockTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final Guide GUIDE = SampleGuide.guide();

    private static EndDate read(Optional<Operator> operator, Receipt... receipts) {
        return Clocks.compute(List.of(receipts), operator, GUIDE, TODAY).balance();
    }

    private static EndDate smart(Receipt... receipts) {
        return read(GUIDE.operator("smart"), receipts);
    }

    private static LocalDate end(Receipt... receipts) {
        return smart(receipts).known().orElseThrow().lastDay();
    }

    @Test
    void aTypedDateWinsOverTheTable() {
        Receipt typed = withBalanceUntil(topUp(1, "2027-03-01", "1"), "2027-03-05");

        assertThat(smart(typed)).isEqualTo(new Known(LocalDate.of(2027, 3, 5), new EndDateBasis.Stated(typed.id())));
    }

    @Test
    void nothingBeyondTenYearsCounts() {
        Receipt slip = withBalanceUntil(topUp(2, "2027-05-01", "1"), "2569-12-03");
        Receipt before = withBalanceUntil(topUp(1, "2027-04-01", "1"), "2027-06-20");

        assertThat(smart(slip))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.reason()).isEqualTo(Reason.TOO_FAR_AWAY));
        assertThat(end(before, slip)).isEqualTo("2027-06-20");
        assertThat(smart(Paid.receipt(
                        3,
                        "2027-05-01",
                        Purchase.Kind.TOP_UP,
                        "1",
                        new Validity.Days(3650, 2, Validity.Start.RESTART))))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void withoutADateTheOperatorsTableGivesAnEstimateWithItsEvidence() {
        Receipt dollar = topUp(1, "2027-03-01", "1");
        ValidityTable table = GUIDE.operator("smart").orElseThrow().validity().get(0);

        assertThat(smart(dollar))
                .isEqualTo(
                        new Known(LocalDate.of(2027, 3, 8), new EndDateBasis.Estimated(dollar.id(), table.evidence())));
    }

    @Test
    void ofTwoTablesThatHaveTheAmountTheOneWithFewerDaysIsTaken() {
        assertThat(read(Optional.of(smartWith(table(8), table(5))), topUp(1, "2027-03-01", "1")))
                .isEqualTo(read(Optional.of(smartWith(table(5), table(8))), topUp(1, "2027-03-01", "1")))
                .extracting(reading -> reading.known().orElseThrow().lastDay())
                .isEqualTo(LocalDate.of(2027, 3, 5));
    }

    private static ValidityTable table(int days) {
        ValidityTable sample = GUIDE.operator("smart").orElseThrow().validity().get(0);
        Money dollar = Money.of("1", Currency.USD);
        return new ValidityTable(
                sample.means(),
                sample.channels(),
                List.of(new ValidityTable.Row(dollar, dollar, days)),
                sample.evidence());
    }

    private static Operator smartWith(ValidityTable... tables) {
        Operator smart = GUIDE.operator("smart").orElseThrow();
        return new Operator(
                smart.id(),
                smart.name(),
                smart.status(),
                smart.about(),
                smart.evidence(),
                smart.prefixes(),
                smart.contacts(),
                smart.codes(),
                List.of(tables),
                smart.ladder(),
                smart.services(),
                List.of());
    }

    private static Unknown unknown(Reason reason, Receipt receipt) {
        return new Unknown(reason, Optional.of(receipt.id()), Optional.empty());
    }

    @Test
    void anAmountThatNoRowHasInItsCurrencyIsUnknown() {
        Receipt dollar = topUp(1, "2027-03-01", "1");

        assertThat(smart(topUp(1, "2027-03-01", "1.01"))).isEqualTo(unknown(Reason.NOT_IN_TABLE, dollar));
        assertThat(smart(topUp(1, "2027-03-01", "0.99"))).isEqualTo(unknown(Reason.NOT_IN_TABLE, dollar));
        assertThat(smart(Paid.withPaid(dollar, Money.of("1", Currency.CNY))))
                .isEqualTo(unknown(Reason.NOT_IN_TABLE, dollar));
    }

    @Test
    void aTableForAnotherChannelTellsNothing() {
        Receipt dollar = Paid.through("kiosk", topUp(1, "2027-03-01", "1"));

        assertThat(smart(dollar)).isEqualTo(unknown(Reason.NO_TABLE_FOR_CHANNEL, dollar));
    }

    @Test
    void anOperatorWithoutATableIsUnknownAndSoIsAnUnknownOperator() {
        Receipt dollar = topUp(1, "2027-03-01", "1");

        assertThat(read(GUIDE.operator("metfone"), dollar)).isEqualTo(unknown(Reason.NO_TABLE, dollar));
        assertThat(read(Optional.empty(), dollar)).isEqualTo(unknown(Reason.OPERATOR_UNKNOWN, dollar));
    }

    @Test
    void aPlanAloneTellsNothingOfTheBalance() {
        Receipt plan = plan(1, "2027-03-01", new Days(30));

        assertThat(smart(plan)).isEqualTo(new Unknown(Reason.NOTHING_BOUGHT));
        assertThat(end(withBalanceUntil(plan, "2027-04-02"))).isEqualTo("2027-04-02");
    }

    @Test
    void theDaysOfAPlanBoughtWithATopUpAreThePlans() {
        assertThat(end(Paid.receipt(1, "2027-03-01", Purchase.Kind.TOP_UP_AND_PLAN, "1", new Days(30))))
                .isEqualTo("2027-03-08");
    }

    @Test
    void whatATopUpAloneSaysOfItsValidityIsTheBalances() {
        Receipt days = Paid.receipt(1, "2027-03-01", Purchase.Kind.TOP_UP, "1", new Days(30));
        Validity until = new Validity.Until(LocalDate.of(2027, 3, 20));

        assertThat(smart(days)).isEqualTo(new Known(LocalDate.of(2027, 3, 30), new EndDateBasis.Counted(days.id())));
        assertThat(end(Paid.receipt(1, "2027-03-01", Purchase.Kind.TOP_UP, "1", until)))
                .isEqualTo("2027-03-20");
    }

    @Test
    void aLaterTopUpNeverShortensButALaterDateMay() {
        Receipt long1 = withBalanceUntil(topUp(1, "2027-03-01", "20"), "2027-06-08");

        assertThat(end(long1, topUp(2, "2027-03-05", "1"))).isEqualTo("2027-06-08");
        assertThat(end(long1, withBalanceUntil(topUp(2, "2027-03-05", "1"), "2027-03-12")))
                .isEqualTo("2027-03-12");
        assertThat(end(withBalanceUntil(topUp(1, "2027-03-01", "1"), "2027-03-09"), topUp(2, "2027-03-05", "1")))
                .isEqualTo("2027-03-12");
    }

    @Test
    void aTopUpOfUnknownDaysLeavesWhatIsKnownToRun() {
        Receipt known = topUp(1, "2027-03-01", "1");

        Receipt inTime = topUp(2, "2027-03-08", "7");
        assertThat(on("2027-03-08", GUIDE.operator("smart"), known, inTime)
                        .known()
                        .map(Known::lastDay))
                .contains(LocalDate.of(2027, 3, 8));
        assertThat(smart(known, inTime))
                .isEqualTo(new Unknown(
                        Reason.NOT_IN_TABLE, Optional.of(inTime.id()), Optional.of(LocalDate.of(2027, 3, 8))));
        Receipt late = topUp(2, "2027-03-09", "7");
        assertThat(smart(known, late))
                .isEqualTo(new Unknown(
                        Reason.NOT_IN_TABLE, Optional.of(late.id()), Optional.of(LocalDate.of(2027, 3, 8))));
    }

    private static EndDate on(String day, Optional<Operator> operator, Receipt... receipts) {
        return Clocks.compute(List.of(receipts), operator, GUIDE, LocalDate.parse(day))
                .balance();
    }

    @ParameterizedTest
    @CsvSource({
        // day of looking, known, sure until, in doubt: a typed end of 30 Nov, and the same again on 29 Nov without a
        // date
        "2026-11-28, true,  2026-11-30, false",
        "2026-11-29, true,  2026-11-30, false",
        "2026-11-30, true,  2026-11-30, false",
        "2026-12-01, false, 2026-11-30, true",
        "2027-03-01, false, 2026-11-30, true"
    })
    void aKnownEndStandsUntilItPassesAndThenNobodyKnows(
            String day, boolean known, LocalDate sureUntil, boolean inDoubt) {
        Receipt typed = withBalanceUntil(topUp(1, "2026-11-01", "5"), "2026-11-30");
        EndDate reading = on(day, GUIDE.operator("metfone"), typed, topUp(2, "2026-11-29", "5"));

        assertThat(reading.known().isPresent()).isEqualTo(known);
        assertThat(reading.sureUntil()).contains(sureUntil);
        assertThat(reading.isUncertainOn(LocalDate.parse(day))).isEqualTo(inDoubt);
    }

    @Test
    void countedDaysBesideATopUpOfUnknownLengthAreNotTheLastWord() {
        Receipt unknown = topUp(1, "2027-03-01", "7");
        Receipt dollar = topUp(2, "2027-03-03", "1");
        Receipt week = Paid.receipt(3, "2027-03-03", Purchase.Kind.TOP_UP, "7", new Days(7, 1, Validity.Start.EXTEND));

        assertThat(on("2027-03-10", GUIDE.operator("smart"), unknown, dollar)
                        .known()
                        .map(Known::lastDay))
                .contains(LocalDate.of(2027, 3, 10));
        assertThat(smart(unknown, dollar).isUncertainOn(LocalDate.of(2027, 3, 11)))
                .isTrue();
        assertThat(smart(unknown, week))
                .isEqualTo(new Unknown(
                        Reason.NOT_IN_TABLE, Optional.of(week.id()), Optional.of(LocalDate.of(2027, 3, 9))));
        assertThat(end(unknown, withBalanceUntil(dollar, "2027-07-01"))).isEqualTo("2027-07-01");
    }
}
