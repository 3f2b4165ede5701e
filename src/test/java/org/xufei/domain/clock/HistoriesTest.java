package org.xufei.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.clock.EndDate.Known;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.receipt.Validity.Days;
import org.xufei.domain.receipt.Validity.Start;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;

/** What holds for every history. */
class HistoriesTest {

    private static final Guide GUIDE = SampleGuide.guide();
    private static final PhoneNumber SMART = new PhoneNumber("+855962345678");
    private static final PhoneNumber METFONE = new PhoneNumber("+855972345678");
    private static final PhoneNumber STRANGE = new PhoneNumber("+85519234567");
    private static final LocalDate TODAY = Histories.LAST.plusDays(1);

    /** Stages of the number, in the order in which they come; before them all is well with it. */
    private static final List<LifeStage> DOWNHILL =
            List.of(LifeStage.OUTGOING_BLOCKED, LifeStage.BLOCKED, LifeStage.HELD, LifeStage.NUMBER_LOST);

    private static void forManyHistories(int count, Consumer<List<Receipt>> test) {
        Histories histories = new Histories(20261122);
        for (int i = 0; i < count; i++) {
            test.accept(histories.next(List.of(SMART, METFONE, STRANGE).get(i % 3)));
        }
    }

    private static Clocks read(List<Receipt> receipts) {
        return read(receipts, TODAY);
    }

    private static Clocks read(List<Receipt> receipts, LocalDate today) {
        Optional<Operator> operator =
                receipts.stream().findFirst().flatMap(receipt -> GUIDE.operatorOf(receipt.number()));
        return Clocks.compute(receipts, operator, GUIDE, today);
    }

    private static List<Receipt> with(List<Receipt> receipts, Receipt more) {
        List<Receipt> all = new ArrayList<>(receipts);
        all.add(more);
        return all;
    }

    private static Receipt paidToday(long id, List<Receipt> receipts, Purchase.Kind kind, Validity validity) {
        PhoneNumber number = receipts.isEmpty() ? SMART : receipts.get(0).number();
        return Paid.forNumber(Paid.receipt(id, TODAY.toString(), kind, "1", validity), number);
    }

    private static CardStatus status(List<Receipt> receipts, LocalDate today) {
        PhoneNumber number = receipts.isEmpty() ? SMART : receipts.get(0).number();
        SimCardList card = SimCardList.EMPTY.put(SimCard.of(new UUID(0, 1), number));
        return new CardStatusCalculator(GUIDE, LeadTimes.DEFAULT)
                .of(card, receipts, today)
                .get(0);
    }

    @Test
    void theOrderOfEntryDoesNotMatter() {
        Random random = new Random(1);
        forManyHistories(5_000, receipts -> {
            List<Receipt> shuffled = new ArrayList<>(receipts);
            Collections.shuffle(shuffled, random);
            assertThat(read(shuffled)).isEqualTo(read(receipts));
        });
    }

    @Test
    void whatIsPaidLaterDoesNotCountYet() {
        forManyHistories(5_000, receipts -> {
            LocalDate day = Histories.FIRST.plusDays(75);
            List<Receipt> until = receipts.stream()
                    .filter(receipt -> receipt.paidAt().isBefore(day.plusDays(1).atStartOfDay()))
                    .toList();
            assertThat(status(receipts, day).clocks().plan())
                    .isEqualTo(read(until, day).plan());
            assertThat(status(receipts, day).lastReceipt().isPresent()).isEqualTo(!until.isEmpty());
        });
    }

    @Test
    void aLaterExtensionNeverBringsAnEndForward() {
        forManyHistories(5_000, receipts -> {
            Clocks before = read(receipts);
            Days days = new Days(1 + receipts.size(), 1, Start.EXTEND);
            Clocks planned = read(with(receipts, paidToday(1, receipts, Purchase.Kind.DATA_PLAN, days)));
            assertThat(planned.plan().isOverOn(TODAY.plusDays(days.days() - 1))).isFalse();
            before.plan()
                    .known()
                    .ifPresent(known -> assertThat(
                                    planned.plan().runsOn(known.lastDay().plusDays(1)))
                            .isTrue());
            assertThat(planned.balance()).isEqualTo(before.balance());

            Clocks toppedUp = read(with(receipts, paidToday(1, receipts, Purchase.Kind.TOP_UP, days)));
            assertThat(toppedUp.plan()).isEqualTo(before.plan());
            before.balance()
                    .known()
                    .ifPresent(known -> assertThat(toppedUp.balance().runsOn(known.lastDay()))
                            .isTrue());
        });
    }

    @Test
    void aTopUpThatSaysNothingNeverBringsARunningBalanceForward() {
        forManyHistories(5_000, receipts -> {
            EndDate before = read(receipts).balance();
            Validity nothing = new Validity.Unstated();
            EndDate after = read(with(receipts, paidToday(1, receipts, Purchase.Kind.TOP_UP, nothing)))
                    .balance();
            if (before.runsOn(TODAY)) {
                assertThat(after.runsOn(before.sureUntil().orElseThrow())).isTrue();
            }
        });
    }

    @Test
    void severalCyclesAreAsGoodAsThatManyReceipts() {
        forManyHistories(3_000, receipts -> {
            int cycles = 1 + receipts.size() % 4;
            for (Start start : Start.values()) {
                List<Receipt> oneByOne = receipts;
                for (int i = 0; i < cycles; i++) {
                    Days once = new Days(7, 1, i == 0 ? start : Start.EXTEND);
                    oneByOne = with(oneByOne, paidToday(i, receipts, Purchase.Kind.DATA_PLAN, once));
                }
                Days atOnce = new Days(7, cycles, start);
                Receipt together = paidToday(9, receipts, Purchase.Kind.DATA_PLAN, atOnce);
                EndDate apart = read(oneByOne).plan();
                EndDate atOnceRead = read(with(receipts, together)).plan();
                assertThat(apart.sureUntil()).isPresent().isEqualTo(atOnceRead.sureUntil());
                assertThat(apart.known().isPresent())
                        .isEqualTo(atOnceRead.known().isPresent());
            }
        });
    }

    @Test
    void unknownStaysUnknown() {
        Money notInTheTable = Money.of("3", Currency.USD);
        forManyHistories(5_000, receipts -> {
            List<Receipt> silent = receipts.stream()
                    .filter(receipt -> receipt.balanceUntil().isEmpty())
                    .filter(receipt -> receipt.purchase().kind() != Purchase.Kind.TOP_UP)
                    .map(receipt -> Paid.withPaid(receipt, notInTheTable))
                    .toList();
            assertThat(read(silent).balance().known()).isEmpty();
            assertThat(read(silent).number()).isEmpty();
            assertThat(status(silent, TODAY).stage())
                    .isIn(LifeStage.UNKNOWN, LifeStage.ACTIVE, LifeStage.ENDING_SOON, LifeStage.DATA_ENDED);
        });
    }

    @Test
    void theNumberClockRunsIfAndOnlyIfTheBalancesEndIsKnown() {
        forManyHistories(5_000, receipts -> {
            Clocks clocks = read(receipts);
            assertThat(clocks.number().map(NumberClock::lastFullDay))
                    .isEqualTo(clocks.balance().known().map(Known::lastDay));
        });
    }

    @Test
    void stagesFollowOneAnotherAndEachIsAsLongAsItsRung() {
        forManyHistories(
                3_000,
                receipts -> read(receipts).number().ifPresent(number -> {
                    LocalDate day = number.lastFullDay();
                    for (NumberClock.Phase phase : number.phases()) {
                        assertThat(phase.first()).isEqualTo(day.plusDays(1));
                        assertThat(phase.last()).isAfterOrEqualTo(phase.first());
                        day = phase.last();
                    }
                    assertThat(number.lostOn()).isEqualTo(day.plusDays(1));
                    assertThat(number.lastDayToTopUp()).isBetween(number.lastFullDay(), number.lastDayToReclaim());
                }));
    }

    @Test
    void theStageOfEachDayAgreesWithTheDatesAndOnlyGetsWorse() {
        forManyHistories(300, receipts -> {
            int reached = -1;
            for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(300)); day = day.plusDays(1)) {
                CardStatus status = status(receipts, day);
                int step = DOWNHILL.indexOf(status.stage());
                assertThat(step).isGreaterThanOrEqualTo(reached);
                assertThat(step >= 0).isEqualTo(status.clocks().balance().isOverOn(day));
                assertThat(status.stage() == LifeStage.NUMBER_LOST)
                        .isEqualTo(hasReached(day, status.clocks().number().map(NumberClock::lostOn)));
                assertThat(status.stage() == LifeStage.DATA_ENDED)
                        .isEqualTo(step < 0 && status.clocks().plan().isOverOn(day));
                reached = step;
            }
        });
    }

    private static boolean hasReached(LocalDate day, Optional<LocalDate> date) {
        return date.filter(reached -> !day.isBefore(reached)).isPresent();
    }

    @Test
    void whatIsAnnouncedHappensOnTheDayAfterAndNotBefore() {
        forManyHistories(3_000, receipts -> {
            Optional<NextEvent> next = status(receipts, TODAY).next();
            while (next.isPresent()) {
                NextEvent event = next.get();
                CardStatus eve = status(receipts, event.lastDay());
                assertThat(eve.stage()).isNotEqualTo(event.becomes());
                assertThat(eve.next())
                        .contains(new NextEvent(event.becomes(), event.lastDay(), 0, event.atTheEarliest()));
                CardStatus after = status(receipts, event.lastDay().plusDays(1));
                if (event.atTheEarliest()) {
                    // It may not have happened: then nobody knows, and somebody has to ask.
                    assertThat(after.uncertainEnds()).isNotEmpty();
                    assertThat(after.stage()).isIn(LifeStage.UNKNOWN, LifeStage.DATA_ENDED);
                } else {
                    assertThat(after.stage()).isEqualTo(event.becomes());
                }
                next = after.next();
            }
        });
    }

    @Test
    void anEndIsKnownWhereNoPurchaseOfUnknownLengthCouldMoveIt() {
        forManyHistories(16_700, receipts -> {
            Optional<Operator> operator =
                    receipts.stream().findFirst().flatMap(receipt -> GUIDE.operatorOf(receipt.number()));
            ReferenceClocks none = new ReferenceClocks(receipts, operator, 0);
            ReferenceClocks many = new ReferenceClocks(receipts, operator, 1_000_000);
            Clocks clocks = read(receipts);
            agrees(clocks.plan(), none.plan(), many.plan());
            agrees(clocks.balance(), none.balance(), many.balance());
        });
    }

    private static void agrees(EndDate reading, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        boolean settled = earliest.isPresent() && earliest.equals(latest);
        assertThat(reading.sureUntil()).isEqualTo(earliest);
        assertThat(reading.mayLastLonger()).isEqualTo(!settled);
        if (reading.isOverOn(TODAY)) {
            assertThat(settled).isTrue();
        }
        assertThat(reading.isUncertainOn(TODAY))
                .isEqualTo(!settled && earliest.filter(TODAY::isAfter).isPresent());
        assertThat(reading.undatedReceipt().isPresent()).isEqualTo(!settled && latest.isPresent());
    }

    @Test
    void aTypedDateOnTheReceiptThatIsAskedForSettlesEveryDoubt() {
        forManyHistories(5_000, receipts -> {
            List<Receipt> dated = receipts;
            // One for the balance and one for the plan.
            for (int i = 0; i < 2; i++) {
                List<UncertainEnd> doubts = status(dated, TODAY).uncertainEnds();
                if (!doubts.isEmpty()) {
                    dated = dated.stream()
                            .map(receipt -> receipt.id().equals(doubts.get(0).receipt())
                                    ? Paid.dated(receipt, doubts.get(0).kind(), TODAY.plusDays(9))
                                    : receipt)
                            .toList();
                }
            }
            assertThat(status(dated, TODAY).uncertainEnds()).isEmpty();
        });
    }

    @Test
    void cardsAreToldApartByTheirNumbers() {
        Histories histories = new Histories(7);
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            List<Receipt> all = new ArrayList<>(histories.next(SMART));
            List<Receipt> metfone = histories.next(METFONE);
            all.addAll(metfone);
            Collections.shuffle(all, random);
            SimCardList cards =
                    SimCardList.EMPTY.put(SimCard.of(new UUID(0, 1), METFONE)).put(SimCard.of(new UUID(0, 2), STRANGE));
            List<CardStatus> statuses = new CardStatusCalculator(GUIDE, LeadTimes.DEFAULT).of(cards, all, TODAY);
            assertThat(statuses.get(0).clocks())
                    .isEqualTo(Clocks.compute(metfone, GUIDE.operator("metfone"), GUIDE, TODAY));
            assertThat(statuses.get(1).lastReceipt()).isEmpty();
        }
    }
}
