package org.xufei.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.clock.Paid.plan;
import static org.xufei.domain.clock.Paid.topUp;
import static org.xufei.domain.clock.Paid.withBalanceUntil;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.knowledge.Knowledge;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;

class LearnedValidityTest {

    private static final Guide GUIDE = SampleGuide.guide();
    private static final LocalDate PAID_ON = LocalDate.of(2027, 3, 1);
    private static final Receipt DOLLAR = withBalanceUntil(topUp(9, "2027-03-01", "1"), "2027-03-30");

    private static final Optional<LearnedValidity> NOTHING = Optional.empty();
    private static final Optional<LearnedValidity> IF_NOTHING_RAN = learned("1", Currency.USD, false);
    private static final Optional<LearnedValidity> SURE = learned("1", Currency.USD, true);

    private static Optional<LearnedValidity> learned(String amount, Currency currency, boolean sure) {
        return Optional.of(new LearnedValidity(
                new OwnValidity("metfone", Optional.of("online"), Money.of(amount, currency), 30, PAID_ON), sure));
    }

    private static Arguments row(String what, Optional<LearnedValidity> expected, Receipt receipt, Receipt... others) {
        return Arguments.of(what, expected, receipt, Arrays.asList(others));
    }

    private static Receipt online(Receipt receipt) {
        return Paid.through("online", receipt);
    }

    static Stream<Arguments> rules() {
        Receipt dollar = online(DOLLAR);
        Receipt over = withBalanceUntil(topUp(1, "2027-01-01", "1"), "2027-02-28");
        Receipt lastDayIsToday = withBalanceUntil(topUp(1, "2027-01-01", "1"), "2027-03-01");
        Receipt running = withBalanceUntil(topUp(1, "2027-01-01", "5"), "2027-05-05");
        Receipt plan = withBalanceUntil(plan(9, "2027-03-01", new Validity.Days(30)), "2027-03-30");
        Receipt both = online(withBalanceUntil(
                Paid.receipt(9, "2027-03-01", Purchase.Kind.TOP_UP_AND_PLAN, "1", new Validity.Days(7)), "2027-03-30"));
        Receipt inDays = Paid.receipt(1, "2027-01-01", Purchase.Kind.TOP_UP, "1", new Validity.Days(30));
        Receipt withDate = online(Paid.receipt(
                9, "2027-03-01", Purchase.Kind.TOP_UP, "1", new Validity.Until(LocalDate.of(2027, 3, 30))));
        Receipt planWithDate = online(Paid.receipt(
                9, "2027-03-01", Purchase.Kind.TOP_UP_AND_PLAN, "1", new Validity.Until(LocalDate.of(2027, 3, 30))));
        Receipt riel = Paid.withPaid(dollar, Money.of("4000", Currency.KHR));
        return Stream.of(
                row("nothing is recorded before: the user has to know", IF_NOTHING_RAN, dollar),
                row("an earlier end is known to have passed", SURE, dollar, over),
                row("counted from days on the receipt, it has passed", SURE, dollar, inDays),
                row("an earlier validity runs: the message shows the longer one", NOTHING, dollar, running),
                row("it runs for the last day", NOTHING, dollar, lastDayIsToday),
                row("an earlier top-up lasts nobody knows how long", NOTHING, dollar, topUp(1, "2026-01-01", "5")),
                row(
                        "a typed end has passed, but a top-up of unknown length came after",
                        NOTHING,
                        dollar,
                        over,
                        topUp(2, "2027-02-01", "1")),
                row(
                        "a plan before says nothing of the balance",
                        IF_NOTHING_RAN,
                        dollar,
                        plan(1, "2027-02-20", new Validity.Days(30))),
                row("what was paid later does not matter", IF_NOTHING_RAN, dollar, topUp(1, "2027-03-02", "5")),
                row("itself, as it was before, does not matter", SURE, dollar, over, topUp(9, "2027-03-01", "1")),
                row("a plan teaches nothing of the balance", NOTHING, plan),
                row("a top-up with a plan does", IF_NOTHING_RAN, both),
                row("the date of a mere top-up is that of the balance", IF_NOTHING_RAN, withDate),
                row("the date of a plan is not", NOTHING, planWithDate),
                row("no end was typed", NOTHING, online(topUp(9, "2027-03-01", "1"))),
                row("an end before the payment", NOTHING, withBalanceUntil(dollar, "2027-02-28")),
                row("an end in another calendar's year", NOTHING, withBalanceUntil(dollar, "2570-03-30")),
                row("another currency is another row", learned("4000", Currency.KHR, false), riel));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void proposesARowOnlyWhereNoEarlierValidityRan(
            String what, Optional<LearnedValidity> expected, Receipt receipt, List<Receipt> others) {
        assertThat(LearnedValidity.of(receipt, others, GUIDE.operator("metfone"), GUIDE))
                .as(what)
                .isEqualTo(expected);
    }

    private static OwnValidity row(Optional<String> channel, int days) {
        return new OwnValidity("metfone", channel, Money.of("1", Currency.USD), days, PAID_ON);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("the same stands there for any channel", row(Optional.empty(), 30), false),
                Arguments.of("the same stands there for this channel", row(Optional.of("online"), 30), false),
                Arguments.of("other days stand there", row(Optional.empty(), 31), true),
                Arguments.of("the same stands there for another channel", row(Optional.of("shop"), 30), true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void proposesNothingThatTheTablesSayAlready(String what, OwnValidity own, boolean isProposed) {
        Guide guide = GUIDE.withOwnValidity(new Knowledge(List.of(own)));

        assertThat(LearnedValidity.of(online(DOLLAR), List.of(), guide.operator("metfone"), guide)
                        .isPresent())
                .as(what)
                .isEqualTo(isProposed);
    }

    @Test
    void anEndThatTheGuideOnlyEstimatedIsNotSureToHavePassed() {
        Receipt estimated = topUp(1, "2027-01-01", "1");

        assertThat(LearnedValidity.of(DOLLAR, List.of(estimated), GUIDE.operator("smart"), GUIDE))
                .get()
                .extracting(LearnedValidity::sure)
                .isEqualTo(false);
        assertThat(LearnedValidity.of(
                        withBalanceUntil(DOLLAR, "2027-03-08"), List.of(), GUIDE.operator("smart"), GUIDE))
                .as("Smart's own table says eight days")
                .isEmpty();
        assertThat(LearnedValidity.of(DOLLAR, List.of(), Optional.empty(), GUIDE))
                .as("an operator that the guide does not know")
                .isEmpty();
    }
}
