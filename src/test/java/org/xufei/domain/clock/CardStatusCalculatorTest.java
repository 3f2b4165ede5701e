package org.xufei.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.clock.Paid.plan;
import static org.xufei.domain.clock.Paid.topUp;
import static org.xufei.domain.clock.Paid.withBalanceUntil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity.Days;
import org.xufei.domain.receipt.Validity.Start;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;

class CardStatusCalculatorTest {

    private static final SimCard CARD = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));
    private static final SimCard METFONE = CARD.withOperator(Optional.of("metfone"));
    private static final CardStatusCalculator CALCULATOR =
            new CardStatusCalculator(SampleGuide.guide(), LeadTimes.DEFAULT);

    /** Data until 30 March, balance until 10 April. */
    private static final List<Receipt> MARCH =
            List.of(withBalanceUntil(topUp(1, "2027-03-01", "5"), "2027-04-10"), plan(2, "2027-03-01", new Days(30)));

    private static CardStatus of(SimCard card, List<Receipt> receipts, String today) {
        return CALCULATOR
                .of(SimCardList.EMPTY.put(card), receipts, LocalDate.parse(today))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, UNKNOWN,                   ,           ,   ",
        "2027-03-01, ACTIVE,          DATA_ENDED, 2027-03-30, 29",
        "2027-03-22, ACTIVE,          DATA_ENDED, 2027-03-30,  8",
        "2027-03-23, ENDING_SOON,     DATA_ENDED, 2027-03-30,  7",
        "2027-03-30, ENDING_SOON,     DATA_ENDED, 2027-03-30,  0",
        "2027-03-31, DATA_ENDED,      OUTGOING_BLOCKED, 2027-04-10, 10",
        "2027-04-10, DATA_ENDED,      OUTGOING_BLOCKED, 2027-04-10,  0",
        "2027-04-11, OUTGOING_BLOCKED, BLOCKED,     2027-06-09, 59",
        "2027-06-10, BLOCKED,         HELD,        2027-07-09, 29",
        "2027-07-10, HELD,            NUMBER_LOST, 2027-10-07, 89",
        "2027-10-07, HELD,            NUMBER_LOST, 2027-10-07,  0",
        "2027-10-08, NUMBER_LOST,                ,           ,   "
    })
    void aCardGoesFromStageToStage(
            String today, LifeStage stage, LifeStage becomes, LocalDate lastDay, Integer daysLeft) {
        CardStatus status = of(METFONE, MARCH, today);

        assertThat(status.stage()).isEqualTo(stage);
        assertThat(status.next())
                .isEqualTo(Optional.ofNullable(becomes).map(next -> new NextEvent(next, lastDay, daysLeft)));
    }

    /** Balance until 30 November as typed; the same again on 29 November without a date, and Metfone has no table. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-28, ENDING_SOON, OUTGOING_BLOCKED, 2026-11-30, false",
        "2026-11-29, ENDING_SOON, OUTGOING_BLOCKED, 2026-11-30, true",
        "2026-11-30, ENDING_SOON, OUTGOING_BLOCKED, 2026-11-30, true",
        "2026-12-01, UNKNOWN,     BLOCKED,          2027-01-29, true",
        "2027-03-01, UNKNOWN,     NUMBER_LOST,      2027-05-29, true"
    })
    void aKnownEndThatANewerTopUpOutlastsBecomesUnknownAndNotBlocked(
            String today, LifeStage stage, LifeStage becomes, LocalDate lastDay, boolean atTheEarliest) {
        Receipt typed = withBalanceUntil(topUp(1, "2026-11-01", "5"), "2026-11-30");
        Receipt again = topUp(2, "2026-11-29", "5");
        CardStatus status = of(METFONE, List.of(typed, again), today);

        assertThat(status.stage()).isEqualTo(stage);
        assertThat(status.next().map(NextEvent::becomes)).contains(becomes);
        assertThat(status.next().map(NextEvent::lastDay)).contains(lastDay);
        assertThat(status.next().map(NextEvent::atTheEarliest)).contains(atTheEarliest);
        assertThat(status.uncertainEnds())
                .isEqualTo(
                        stage == LifeStage.UNKNOWN
                                ? List.of(new UncertainEnd(Expiry.Kind.BALANCE, LocalDate.of(2026, 11, 30), again.id()))
                                : List.of());
        assertThat(status.missingDate())
                .isEqualTo(
                        atTheEarliest
                                ? Optional.of(new MissingDate(Expiry.Kind.BALANCE, again.id()))
                                : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        // bought on 1 March: days, looked at on, near by lead times 7 3 1 0, counted with the week, with 3 days
        "30, 2027-03-23, true,  true,  false",
        "8,  2027-03-01, true,  true,  false",
        "7,  2027-03-01, false, false, false",
        "7,  2027-03-03, false, false, false",
        "7,  2027-03-04, true,  true,  true",
        "3,  2027-03-01, false, false, false",
        "3,  2027-03-02, true,  true,  true",
        "1,  2027-03-01, true,  true,  true"
    })
    void whatIsBoughtForFewDaysIsNotNearItsEndAtOnce(
            int days, String today, boolean near, boolean week, boolean threeDays) {
        CardStatus status = of(METFONE, List.of(plan(1, "2027-03-01", new Days(days))), today);

        assertThat(status.stage() == LifeStage.ENDING_SOON).isEqualTo(near);
        assertThat(status.endsWithin(7)).isEqualTo(week);
        assertThat(status.endsWithin(3)).isEqualTo(threeDays);
    }

    @Test
    void anExtensionIsAsLongAsItsOwnDays() {
        Receipt first = plan(1, "2027-03-01", new Days(7));
        Receipt second = plan(2, "2027-03-04", new Days(7, 1, Start.EXTEND));

        assertThat(of(METFONE, List.of(first, second), "2027-03-07").stage()).isEqualTo(LifeStage.ACTIVE);
        assertThat(of(METFONE, List.of(first, second), "2027-03-11").stage()).isEqualTo(LifeStage.ENDING_SOON);
    }

    @Test
    void ofTwoCardsWithOneNumberTheOneInUseSpeaksForIt() {
        LocalDate day = LocalDate.of(2027, 3, 3);
        SimCard lost = CARD.withStatus(new DeclaredStatus.Lost(day));
        SimCard other = SimCard.of(new UUID(0, 2), CARD.number());
        SimCard third = SimCard.of(new UUID(0, 3), CARD.number());

        assertThat(speakers(lost, other, third)).containsExactly(other.id());
        assertThat(speakers(lost, third.withStatus(new DeclaredStatus.Retired(day))))
                .containsExactly(lost.id());
        assertThat(speakers(other.withStatus(new DeclaredStatus.Replaced(lost.id(), day))))
                .isEmpty();
    }

    private static List<UUID> speakers(SimCard... cards) {
        return CALCULATOR.of(new SimCardList(List.of(cards)), MARCH, LocalDate.of(2027, 3, 5)).stream()
                .filter(CardStatus::isPrimary)
                .map(status -> status.card().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // Balance until 1 March, the number lost on 29 August (60, 30 and 90 days); topped up on that day:
        "2027-08-28, false",
        "2027-08-29, true",
        "2027-12-01, true"
    })
    void aTopUpAfterTheNumberWasLostBringsItBackAndThatIsTold(String day, boolean cameBack) {
        Receipt early = withBalanceUntil(topUp(1, "2027-02-01", "5"), "2027-03-01");
        Receipt late = withBalanceUntil(
                topUp(2, day, "5"), LocalDate.parse(day).plusDays(30).toString());
        CardStatus status = of(METFONE, List.of(late, early), day);

        assertThat(status.stage()).isEqualTo(LifeStage.ACTIVE);
        assertThat(status.lateTopUp())
                .isEqualTo(cameBack ? Optional.of(new LateTopUp(LocalDate.of(2027, 8, 29), late)) : Optional.empty());
        // One more top-up proves that the number is alive.
        Receipt proof = topUp(3, "2027-12-02", "5");
        assertThat(of(METFONE, List.of(late, early, proof), "2027-12-02").lateTopUp())
                .isEmpty();
    }

    @Test
    void whenPlanAndBalanceEndTogetherTheBalanceCountsForMore() {
        List<Receipt> together = List.of(withBalanceUntil(plan(1, "2027-03-01", new Days(7)), "2027-03-07"));

        assertThat(of(CARD, together, "2027-03-07").next())
                .contains(new NextEvent(LifeStage.OUTGOING_BLOCKED, LocalDate.of(2027, 3, 7), 0));
    }

    @Test
    void withTheBalanceGoneAPlanThatWouldStillRunIsNoComfort() {
        List<Receipt> receipts = List.of(withBalanceUntil(plan(1, "2027-03-01", new Days(30)), "2027-03-07"));

        assertThat(of(CARD, receipts, "2027-03-08").stage()).isEqualTo(LifeStage.OUTGOING_BLOCKED);
        assertThat(of(CARD, receipts, "2027-03-08").next().map(NextEvent::becomes))
                .contains(LifeStage.BLOCKED);
    }

    @Test
    void aPlanThatRunsWithoutABalanceDateIsActiveAndItsNumberUnknown() {
        List<Receipt> planOnly = List.of(plan(1, "2027-03-01", new Days(30)));

        assertThat(of(CARD, planOnly, "2027-03-02").stage()).isEqualTo(LifeStage.ACTIVE);
        assertThat(of(CARD, planOnly, "2027-03-02").clocks().number()).isEmpty();
        assertThat(of(CARD, planOnly, "2030-01-01").stage()).isEqualTo(LifeStage.DATA_ENDED);
        assertThat(of(CARD, planOnly, "2030-01-01").next()).isEmpty();
    }

    @Test
    void aCardsOwnLeadTimesGoBeforeTheUsualOnes() {
        SimCard early = METFONE.withLeadTimes(Optional.of(new LeadTimes(List.of(14, 1))));

        assertThat(of(METFONE, MARCH, "2027-03-16").stage()).isEqualTo(LifeStage.ACTIVE);
        assertThat(of(early, MARCH, "2027-03-15").stage()).isEqualTo(LifeStage.ACTIVE);
        assertThat(of(early, MARCH, "2027-03-16").stage()).isEqualTo(LifeStage.ENDING_SOON);
    }

    @Test
    void aCardOutOfUseWantsNothingButALostOneKeepsItsNumberAlive() {
        LocalDate day = LocalDate.of(2027, 3, 3);

        assertThat(of(CARD.withStatus(new DeclaredStatus.Retired(day)), MARCH, "2027-05-01")
                        .stage())
                .isEqualTo(LifeStage.OUT_OF_USE);
        assertThat(of(CARD.withStatus(new DeclaredStatus.Replaced(new UUID(0, 9), day)), MARCH, "2027-05-01")
                        .stage())
                .isEqualTo(LifeStage.OUT_OF_USE);
        assertThat(of(CARD.withStatus(new DeclaredStatus.Lost(day)), MARCH, "2027-05-01")
                        .stage())
                .isEqualTo(LifeStage.OUTGOING_BLOCKED);
    }

    @Test
    void thePrefixTellsTheOperatorUnlessTheUserDoes() {
        assertThat(of(CARD, MARCH, "2027-03-02").operator().map(Operator::id)).contains("smart");
        assertThat(of(METFONE, MARCH, "2027-03-02").operator().map(Operator::id))
                .contains("metfone");
        assertThat(of(CARD.withOperator(Optional.of("gone")), MARCH, "2027-03-02")
                        .operator())
                .isEmpty();
    }

    @Test
    void showsTheLastReceiptUpToThatDay() {
        Receipt early = plan(3, "2027-01-01", new Days(7));
        Receipt late = plan(4, "2027-05-01", new Days(7));
        List<Receipt> receipts = List.of(late, early);

        assertThat(of(CARD, receipts, "2026-12-31").lastReceipt()).isEmpty();
        assertThat(of(CARD, receipts, "2027-04-30").lastReceipt()).contains(early);
        assertThat(of(CARD, receipts, "2027-05-01").lastReceipt()).contains(late);
    }

    @Test
    void changingOrDeletingAReceiptMovesTheClocksAndUndoingMovesThemBack() {
        Receipt plan = plan(2, "2027-03-01", new Days(30));
        CardStatus before = of(CARD, List.of(plan), "2027-03-10");
        CardStatus changed = of(CARD, List.of(plan(2, "2027-03-02", new Days(30))), "2027-03-10");
        CardStatus deleted = of(CARD, List.of(), "2027-03-10");

        assertThat(before.next().map(NextEvent::lastDay)).contains(LocalDate.of(2027, 3, 30));
        assertThat(changed.next().map(NextEvent::lastDay)).contains(LocalDate.of(2027, 3, 31));
        assertThat(deleted.stage()).isEqualTo(LifeStage.UNKNOWN);
        assertThat(of(CARD, List.of(plan), "2027-03-10")).isEqualTo(before);
    }

    @Test
    void theMostUrgentCardStandsFirst() {
        SimCard soon = SimCard.of(new UUID(0, 2), new PhoneNumber("+85510234567"));
        SimCard sooner = SimCard.of(new UUID(0, 3), new PhoneNumber("+85510234568"));
        SimCard blocked = SimCard.of(new UUID(0, 4), new PhoneNumber("+85510234569"));
        SimCard unknown = SimCard.of(new UUID(0, 5), new PhoneNumber("+85510234560"));
        List<Receipt> receipts = List.of(
                Paid.forNumber(plan(1, "2027-03-01", new Days(15)), soon.number()),
                Paid.forNumber(plan(2, "2027-03-01", new Days(12)), sooner.number()),
                Paid.forNumber(withBalanceUntil(topUp(3, "2027-02-01", "1"), "2027-03-09"), blocked.number()),
                Paid.forNumber(plan(4, "2027-03-01", new Days(30)), CARD.number()));
        SimCardList cards = new SimCardList(List.of(unknown, CARD, soon, blocked, sooner));

        assertThat(CALCULATOR.of(cards, receipts, LocalDate.of(2027, 3, 10)))
                .extracting(CardStatus::card)
                .containsExactlyElementsOf(cards.all());
        assertThat(CALCULATOR.of(cards, receipts, LocalDate.of(2027, 3, 10)).stream()
                        .sorted(CardStatus.MOST_URGENT_FIRST)
                        .map(CardStatus::card))
                .containsExactly(blocked, sooner, soon, unknown, CARD);
    }

    @Test
    void ofCardsThatAreCutOffTheOneWithTheFewestDaysLeftStandsFirst() {
        SimCard blocked = SimCard.of(new UUID(0, 2), new PhoneNumber("+85510234567"));
        SimCard outgoingBlocked = SimCard.of(new UUID(0, 3), new PhoneNumber("+85510234568"));
        List<Receipt> receipts = List.of(
                Paid.forNumber(withBalanceUntil(topUp(1, "2026-11-01", "1"), "2026-12-31"), blocked.number()),
                Paid.forNumber(withBalanceUntil(topUp(2, "2026-11-01", "1"), "2027-01-15"), outgoingBlocked.number()));
        SimCardList cards = new SimCardList(List.of(blocked, outgoingBlocked));

        List<CardStatus> sorted = CALCULATOR.of(cards, receipts, LocalDate.of(2027, 3, 10)).stream()
                .sorted(CardStatus.MOST_URGENT_FIRST)
                .toList();

        assertThat(sorted).extracting(CardStatus::stage).containsExactly(LifeStage.OUTGOING_BLOCKED, LifeStage.BLOCKED);
        assertThat(sorted)
                .extracting(status -> status.next().orElseThrow().daysLeft())
                .isSorted();
    }

    @Test
    void ofCardsInOneStageTheOneWithNothingMoreToEndStandsLast() {
        SimCard other = SimCard.of(new UUID(0, 2), new PhoneNumber("+85510234567"));
        List<Receipt> receipts = List.of(
                Paid.forNumber(plan(1, "2027-03-01", new Days(7)), other.number()),
                withBalanceUntil(plan(2, "2027-03-01", new Days(7)), "2027-04-10"));
        SimCardList cards = new SimCardList(List.of(other, CARD));

        assertThat(CALCULATOR.of(cards, receipts, LocalDate.of(2027, 3, 10)).stream()
                        .sorted(CardStatus.MOST_URGENT_FIRST)
                        .map(CardStatus::card))
                .containsExactly(CARD, other);
    }
}
