package org.xufei.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xufei.content.GuideFile;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.reminder.Reminder;
import org.xufei.domain.reminder.ReminderLedger;
import org.xufei.domain.reminder.ReminderSchedule;
import org.xufei.domain.runsheet.CashToBring;
import org.xufei.domain.runsheet.RunSheet;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;

/** Cards whose plan ends so many days from today, the list of what is due, the digest and the run sheet made of them. */
class DueListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static PhoneNumber number(int n) {
        return new PhoneNumber("+8559600000%02d".formatted(n));
    }

    private static Receipt until(int n, int days, String channel) {
        return ReceiptBuilder.receipt(new UUID(1, n))
                .paidAt(TODAY.minusDays(60).atTime(9, 0))
                .number(number(n))
                .channel(channel)
                .validity(new Validity.Until(TODAY.plusDays(days)))
                .build();
    }

    /** A card for each number of days, the first of which has the id 0, and one without a receipt. */
    private static Overview of(int... days) {
        SimCardList cards = SimCardList.EMPTY;
        List<Receipt> receipts = new ArrayList<>();
        for (int n = 0; n < days.length; n++) {
            cards = cards.put(SimCard.of(new UUID(0, n), number(n)));
            receipts.add(until(n, days[n], n % 2 == 0 ? "online" : "shop"));
        }
        return of(cards.put(SimCard.of(new UUID(0, 99), number(99))), receipts);
    }

    private static Overview of(SimCardList cards, List<Receipt> receipts) {
        return new OverviewBuilder(SampleGuide.guide(), LeadTimes.DEFAULT)
                .of(new CardRecords(cards, receipts, List.of(), ReminderLedger.EMPTY), TODAY);
    }

    private static List<Long> ids(List<CardStatus> cards) {
        return cards.stream()
                .map(card -> card.card().id().getLeastSignificantBits())
                .toList();
    }

    @Test
    void everyCardStandsWhereItsNextEndBelongs() {
        DueList due = DueList.of(of(-1, 0, 1, 7, 8, 30, 31));

        assertThat(ids(due.in(DueList.Group.OVERDUE))).containsExactly(0L);
        assertThat(ids(due.in(DueList.Group.TODAY))).containsExactly(1L);
        assertThat(ids(due.in(DueList.Group.WEEK))).containsExactly(2L, 3L);
        assertThat(ids(due.in(DueList.Group.MONTH))).containsExactly(4L, 5L);
        assertThat(ids(due.in(DueList.Group.UNKNOWN))).containsExactly(99L);
    }

    @Test
    void theMoreUrgentStandsFirst() {
        assertThat(ids(DueList.of(of(6, 2, 4)).in(DueList.Group.WEEK))).containsExactly(1L, 2L, 0L);
    }

    @Test
    void aRetiredCardIsNotDue() {
        SimCardList cards = SimCardList.EMPTY.put(
                SimCard.of(new UUID(0, 0), number(0)).withStatus(new DeclaredStatus.Retired(TODAY)));

        assertThat(DueList.of(of(cards, List.of(until(0, 1, "shop")))).groups()).isEmpty();
    }

    @Test
    void aWindowHoldsWhatEndsWithinItAndWhatIsOver() {
        DueList due = DueList.of(of(-1, 0, 3, 4, 14, 15));

        assertThat(ids(due.within(0))).containsExactly(0L, 1L);
        assertThat(ids(due.within(3))).containsExactly(0L, 1L, 2L);
        assertThat(ids(due.within(14))).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    void theRunSheetPutsTogetherWhatIsDoneAtOnePlace() {
        RunSheet sheet = RunSheet.within(7, DueList.of(of(3, 1, 2, 5)));

        assertThat(ids(sheet.lines())).containsExactly(2L, 0L, 1L, 3L);
        assertThat(sheet.totals()).containsExactly(Money.of("8", Currency.USD));
    }

    private static Receipt withValidity(Receipt receipt, LocalDate paidOn, Validity validity) {
        return ReceiptBuilder.like(receipt, new UUID(2, receipt.id().getLeastSignificantBits()))
                .paidAt(paidOn.atTime(9, 0))
                .validity(validity)
                .balanceUntil(Optional.empty())
                .reference("")
                .note("")
                .build();
    }

    /** Paid before the end came, and nobody knows for how long. */
    private static Overview inDoubt() {
        Receipt known = until(0, -3, "shop");
        Receipt again = withValidity(known, TODAY.minusDays(4), new Validity.Unstated());
        return of(SimCardList.EMPTY.put(SimCard.of(new UUID(0, 0), number(0))), List.of(known, again));
    }

    @Test
    void anEndThatBecameUnknownStaysDueUntilSomebodyHasAsked() {
        Overview overview = inDoubt();
        DueList due = DueList.of(overview);

        assertThat(ids(due.in(DueList.Group.OVERDUE))).isEmpty();
        assertThat(ids(due.in(DueList.Group.UNKNOWN))).containsExactly(0L);
        assertThat(ids(due.uncertain())).containsExactly(0L);
        assertThat(ids(RunSheet.within(0, due).lines())).containsExactly(0L);
        assertThat(overview.due())
                .containsExactly(new Reminder(
                        new Expiry(new UUID(0, 0), Expiry.Kind.PLAN, TODAY.minusDays(3)), LeadTimes.OVERDUE));
        assertThat(overview.reminderSchedules())
                .extracting(ReminderSchedule::atTheEarliest)
                .containsExactly(true);
    }

    @Test
    void theDigestTellsOfAnEndThatBecameUnknownAndDoesNotCallItOver() {
        Digest digest = Digest.of(inDoubt(), TODAY.minusDays(5));

        assertThat(digest.ended()).isEmpty();
        assertThat(digest.uncertain()).isEqualTo(1);
        assertThat(digest.isEmpty()).isFalse();
    }

    @Test
    void aNumberOnTwoCardsIsDueOncePaidOnceAndRemindedOfOnce() {
        SimCard lost = SimCard.of(new UUID(0, 0), number(0)).withStatus(new DeclaredStatus.Lost(TODAY));
        SimCardList cards = SimCardList.EMPTY.put(lost).put(SimCard.of(new UUID(0, 1), number(0)));
        Overview overview = of(cards, List.of(until(0, 0, "shop")));
        RunSheet sheet = RunSheet.within(7, DueList.of(overview));

        assertThat(overview.cards()).hasSize(2);
        assertThat(ids(DueList.of(overview).in(DueList.Group.TODAY))).containsExactly(1L);
        assertThat(sheet.totals()).containsExactly(Money.of("2", Currency.USD));
        assertThat(sheet.lines()).hasSize(1);
        assertThat(overview.due())
                .extracting(reminder -> reminder.expiry().card())
                .containsExactly(new UUID(0, 1));
    }

    @Test
    void onlyWhatMayBePaidInCashIsCashToBring() {
        // The second was paid at the shop, the others online; a channel that nobody knows may take cash as well.
        SimCardList cards = SimCardList.EMPTY
                .put(SimCard.of(new UUID(0, 0), number(0)))
                .put(SimCard.of(new UUID(0, 1), number(1)))
                .put(SimCard.of(new UUID(0, 2), number(2)));
        RunSheet sheet = RunSheet.within(
                7, DueList.of(of(cards, List.of(until(0, 1, "online"), until(1, 1, "shop"), until(2, 1, "pigeon")))));

        assertThat(sheet.totals()).containsExactly(Money.of("6", Currency.USD));
        CashToBring cash = CashToBring.of(sheet, SampleGuide.guide());
        assertThat(cash.together()).isEmpty();
        assertThat(cash.oneByOne()).containsExactly(Money.of("2", Currency.USD), Money.of("2", Currency.USD));
        assertThat(cash.cashless()).isEqualTo(1);
    }

    @Test
    void overOneCounterSeveralArePaidTogetherAndAtAMachineEachByItself() {
        SimCardList cards = SimCardList.EMPTY;
        for (int n = 0; n < 5; n++) {
            cards = cards.put(SimCard.of(new UUID(0, n), number(n)));
        }
        RunSheet sheet = RunSheet.within(
                7,
                DueList.of(of(
                        cards,
                        List.of(
                                until(0, 1, "shop"),
                                until(1, 1, "shop"),
                                until(2, 1, "shop"),
                                until(3, 1, "kiosk"),
                                until(4, 1, "kiosk")))));

        CashToBring cash = CashToBring.of(sheet, GuideFile.bundled());
        assertThat(cash.together()).containsExactly(Money.of("6", Currency.USD));
        assertThat(cash.oneByOne()).containsExactly(Money.of("2", Currency.USD), Money.of("2", Currency.USD));
        assertThat(cash.oneByOneTogether()).containsExactly(Money.of("4", Currency.USD));
        assertThat(cash.cashless()).isZero();
    }

    @Test
    void aPlanOfSevenDaysBoughtTodayIsNeitherEndingThisWeekNorRemindedOf() {
        SimCardList cards = SimCardList.EMPTY.put(SimCard.of(new UUID(0, 0), number(0)));
        Receipt week = withValidity(until(0, 0, "shop"), TODAY, new Validity.Days(7));
        Overview overview = of(cards, List.of(week));

        assertThat(DueList.of(overview).groups()).isEmpty();
        assertThat(RunSheet.within(7, DueList.of(overview)).lines()).isEmpty();
        assertThat(overview.due()).isEmpty();
    }

    @Test
    void theDigestCountsWhatEndedSinceAndWhatCameClose() {
        Overview overview = of(-3, -2, -1, 0, 6, 20);

        Digest digest = Digest.of(overview, TODAY.minusDays(2));

        assertThat(digest.ended(Expiry.Kind.PLAN)).isEqualTo(2);
        assertThat(digest.ended(Expiry.Kind.BALANCE)).isZero();
        assertThat(digest.approaching()).isEqualTo(2);
    }

    @Test
    void nothingHappenedSinceToday() {
        assertThat(Digest.of(of(-1, 0, 7), TODAY).isEmpty()).isTrue();
    }
}
