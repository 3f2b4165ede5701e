package org.xufei.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.clock.Paid.plan;
import static org.xufei.domain.clock.Paid.topUp;
import static org.xufei.domain.clock.Paid.withBalanceUntil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity.Days;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.reminder.Reminder;
import org.xufei.domain.reminder.ReminderLedger;
import org.xufei.domain.reminder.ReminderSchedule;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataForecast;
import org.xufei.domain.usage.DataReading;
import org.xufei.domain.usage.DataSufficiency;

class OverviewBuilderTest {

    private static final SimCard CARD =
            SimCard.of(new UUID(0, 9), new PhoneNumber("+855962345678")).withOperator(Optional.of("metfone"));
    private static final LocalDate PLAN_END = LocalDate.of(2027, 3, 30);
    private static final LocalDate BALANCE_END = LocalDate.of(2027, 4, 10);

    /** Data until 30 March, balance until 10 April. */
    private static final List<Receipt> MARCH =
            List.of(plan(2, "2027-03-01", new Days(30)), withBalanceUntil(topUp(1, "2027-03-08", "5"), "2027-04-10"));

    private static Overview of(SimCard card, List<DataReading> readings, ReminderLedger ledger, String today) {
        return new OverviewBuilder(SampleGuide.guide(), LeadTimes.DEFAULT)
                .of(new CardRecords(SimCardList.EMPTY.put(card), MARCH, readings, ledger), LocalDate.parse(today));
    }

    private static DataReading reading(int n, String at, String gigabytes) {
        return new DataReading(
                new UUID(1, n), CARD.id(), LocalDateTime.parse(at), DataAmount.gigabytes(new BigDecimal(gigabytes)));
    }

    private static Reminder reminder(Expiry.Kind what, LocalDate lastDay, int daysBefore) {
        return new Reminder(new Expiry(CARD.id(), what, lastDay), daysBefore);
    }

    @Test
    void watchesEverythingOfACardThatEnds() {
        assertThat(of(CARD, List.of(), ReminderLedger.EMPTY, "2027-03-20").reminderSchedules())
                .extracting(ReminderSchedule::expiry)
                .containsExactly(
                        new Expiry(CARD.id(), Expiry.Kind.PLAN, PLAN_END),
                        new Expiry(CARD.id(), Expiry.Kind.BALANCE, BALANCE_END),
                        new Expiry(CARD.id(), Expiry.Kind.INCOMING, BALANCE_END.plusDays(60)),
                        new Expiry(CARD.id(), Expiry.Kind.NUMBER, BALANCE_END.plusDays(90)));
    }

    @Test
    void whatEndedWhileTheAppWasClosedIsToldHoweverLongAgo() {
        Overview year = of(CARD, List.of(), ReminderLedger.EMPTY, "2028-04-30");
        assertThat(year.reminderSchedules()).hasSize(4);
        assertThat(year.due()).contains(reminder(Expiry.Kind.PLAN, PLAN_END, LeadTimes.OVERDUE));
        Digest digest = Digest.of(year, LocalDate.of(2027, 3, 20));
        assertThat(digest.ended()).containsOnlyKeys(Expiry.Kind.values());
        assertThat(Digest.of(year, LocalDate.of(2028, 4, 1)).isEmpty()).isTrue();
    }

    @Test
    void saysWhatIsDueByTheCardsOwnLeadTimesOrTheUsualOnes() {
        Reminder week = reminder(Expiry.Kind.PLAN, PLAN_END, 7);
        assertThat(of(CARD, List.of(), ReminderLedger.EMPTY, "2027-03-23").due())
                .containsExactly(week);
        Overview said = of(CARD, List.of(), ReminderLedger.EMPTY.shown(week), "2027-03-23");
        assertThat(said.due()).isEmpty();
        assertThat(said.open()).containsExactly(week);
        SimCard own = CARD.withLeadTimes(Optional.of(LeadTimes.of(5)));
        assertThat(of(own, List.of(), ReminderLedger.EMPTY, "2027-03-23").due()).isEmpty();
        assertThat(of(own, List.of(), ReminderLedger.EMPTY, "2027-03-25").due())
                .containsExactly(reminder(Expiry.Kind.PLAN, PLAN_END, 5));
    }

    @Test
    void isSilentOfACardWhoseNumberIsNotToBeKept() {
        LocalDate day = LocalDate.of(2027, 3, 2);
        assertThat(of(CARD.withStatus(new DeclaredStatus.Lost(day)), List.of(), ReminderLedger.EMPTY, "2027-03-30")
                        .due())
                .isNotEmpty();
        assertThat(of(CARD.withStatus(new DeclaredStatus.Retired(day)), List.of(), ReminderLedger.EMPTY, "2027-03-30")
                        .reminderSchedules())
                .isEmpty();
    }

    @Test
    void foreseesFromTheReadingsSinceDataWasLastBought() {
        // Read alone these fall from 9 to 4: but on 1 March at noon a plan was bought.
        DataReading before = reading(1, "2027-03-01T11:59", "9");
        DataReading first = reading(2, "2027-03-01T12:00", "8");
        DataReading second = reading(3, "2027-03-11T12:00", "4");
        Overview overview = of(CARD, List.of(second, first, before), ReminderLedger.EMPTY, "2027-03-11");
        CardOverview card = overview.cards().get(0);
        assertThat(card.forecast()).isInstanceOfSatisfying(DataForecast.RunsOut.class, runsOut -> {
            assertThat(runsOut.likely()).isEqualTo(LocalDate.of(2027, 3, 21));
            assertThat(runsOut.last()).isEqualTo(second);
        });
        assertThat(card.sufficiency()).isInstanceOf(DataSufficiency.TooLittle.class);
    }

    @Test
    void whatIsReadLaterDoesNotCountYet() {
        DataReading first = reading(2, "2027-03-05T12:00", "8");
        DataReading tomorrow = reading(3, "2027-03-12T00:00", "4");
        assertThat(of(CARD, List.of(first, tomorrow), ReminderLedger.EMPTY, "2027-03-11")
                        .cards()
                        .get(0)
                        .forecast())
                .isEqualTo(new DataForecast.Unknown(DataForecast.Reason.ONE_READING));
    }

    @Test
    void withoutAPlanThereIsNoOutlook() {
        assertThat(of(CARD, List.of(), ReminderLedger.EMPTY, "2027-02-28").cards())
                .singleElement()
                .satisfies(card -> assertThat(card.sufficiency()).isEqualTo(new DataSufficiency.Unknown()));
    }
}
