package org.xufei.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.xufei.domain.reminder.LeadTimes.OVERDUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xufei.domain.reminder.Expiry.Kind;

class ReminderLedgerTest {

    private static final UUID CARD = UUID.fromString("3e1e8a52-7f0a-4a4e-9a53-0c8a4f0f2b11");
    private static final LocalDate END = LocalDate.of(2026, 12, 20);
    private static final ReminderSchedule PLAN =
            new ReminderSchedule(new Expiry(CARD, Kind.PLAN, END), LeadTimes.DEFAULT);

    @Test
    void openedEveryDayEachLeadTimeIsSaidOnceOnItsDay() {
        List<String> said = new ArrayList<>();
        ReminderLedger ledger = ReminderLedger.EMPTY;
        for (LocalDate day = END.minusDays(20); day.isBefore(END.plusDays(20)); day = day.plusDays(1)) {
            for (Reminder reminder : ledger.due(List.of(PLAN), day)) {
                said.add(reminder.daysBefore() + " on " + day);
                ledger = ledger.shown(reminder);
            }
        }
        assertThat(said)
                .containsExactly(
                        "7 on 2026-12-13", "3 on 2026-12-17", "1 on 2026-12-19", "0 on 2026-12-20", "-1 on 2026-12-21");
    }

    @Test
    void aRenewalIsRemindedOfAnew() {
        ReminderLedger ledger = ReminderLedger.EMPTY.acknowledged(reminder(OVERDUE));
        ReminderSchedule renewed =
                new ReminderSchedule(new Expiry(CARD, Kind.PLAN, END.plusDays(30)), LeadTimes.DEFAULT);

        assertThat(ledger.due(List.of(PLAN), END.plusDays(23))).isEmpty();
        assertThat(ledger.due(List.of(renewed), END.plusDays(23))).containsExactly(new Reminder(renewed.expiry(), 7));
    }

    /** On whichever days the app is opened, and whatever the lead times. */
    @Test
    void eachRenewalHearsOnceOfEveryLeadTimeThatWasReachedSinceTheLastOpening() {
        Random random = new Random(20261122);
        for (int i = 0; i < 3_000; i++) {
            ReminderSchedule watch = new ReminderSchedule(PLAN.expiry(), leads(random));
            ReminderLedger ledger = ReminderLedger.EMPTY;
            Set<Reminder> heard = new HashSet<>();
            LocalDate before = LocalDate.MIN;
            for (int offset : openings(random)) {
                LocalDate today = END.plusDays(offset);
                List<Reminder> due = ledger.due(List.of(watch), today);
                LocalDate lastOpening = before;
                Set<Integer> reached = new TreeSet<>(watch.leads().days());
                reached.removeIf(lead -> END.minusDays(lead).isAfter(today)
                        || !END.minusDays(lead).isAfter(lastOpening));

                assertThat(due).hasSize(reached.isEmpty() ? 0 : 1);
                for (Reminder reminder : due) {
                    assertThat(reminder.daysBefore())
                            .isEqualTo(reached.iterator().next());
                    assertThat(heard.add(reminder)).isTrue();
                    ledger = ledger.shown(reminder);
                }
                assertThat(ledger.due(List.of(watch), today)).isEmpty();
                before = today;
            }
        }
    }

    @Test
    void aRetiredCardIsSilent() {
        ReminderSchedule retired = new ReminderSchedule(PLAN.expiry(), LeadTimes.SILENT);

        assertThat(ReminderLedger.EMPTY.due(List.of(retired), END.plusDays(1))).isEmpty();
        assertThat(ReminderLedger.EMPTY.open(List.of(retired), END.plusDays(1))).isEmpty();
    }

    @Test
    void snoozedItIsQuietUntilItsDayAndThenComesOnceWithWhatHasComeSince() {
        ReminderLedger ledger = ReminderLedger.EMPTY.snoozed(reminder(7), END.minusDays(2));

        assertThat(ledger.due(List.of(PLAN), END.minusDays(3))).isEmpty();
        assertThat(ledger.open(List.of(PLAN), END.minusDays(3))).containsExactly(reminder(3));
        assertThat(ledger.due(List.of(PLAN), END.minusDays(2))).containsExactly(reminder(3));
        assertThat(ledger.shown(reminder(3)).due(List.of(PLAN), END.minusDays(2)))
                .isEmpty();
    }

    @Test
    void snoozedWithoutAnythingNewItComesAgain() {
        ReminderLedger ledger = ReminderLedger.EMPTY.shown(reminder(7)).snoozed(reminder(7), END.minusDays(5));

        assertThat(ledger.due(List.of(PLAN), END.minusDays(6))).isEmpty();
        assertThat(ledger.due(List.of(PLAN), END.minusDays(5))).containsExactly(reminder(7));
    }

    @Test
    void aSnoozeNeverSleepsThroughTheLastDay() {
        ReminderLedger ledger = ReminderLedger.EMPTY.snoozed(reminder(3), END.plusDays(9));

        assertThat(ledger.due(List.of(PLAN), END.minusDays(1))).isEmpty();
        assertThat(ledger.due(List.of(PLAN), END)).containsExactly(reminder(0));
        assertThat(ledger.snoozed(reminder(OVERDUE), END.plusDays(9)).due(List.of(PLAN), END.plusDays(8)))
                .isEmpty();
    }

    @Test
    void whatIsAcknowledgedIsClosedAndWhatIsNearerStillComes() {
        ReminderLedger ledger = ReminderLedger.EMPTY.shown(reminder(7));
        assertThat(ledger.open(List.of(PLAN), END.minusDays(7))).containsExactly(reminder(7));

        ledger = ledger.snoozed(reminder(7), END.minusDays(6)).acknowledged(reminder(7));

        assertThat(ledger.due(List.of(PLAN), END.minusDays(4))).isEmpty();
        assertThat(ledger.open(List.of(PLAN), END.minusDays(4))).isEmpty();
        assertThat(ledger.due(List.of(PLAN), END.minusDays(3))).containsExactly(reminder(3));
        assertThat(ledger.open(List.of(PLAN), END.minusDays(3))).containsExactly(reminder(3));
    }

    @Test
    void sayingAndAcknowledgingTwiceIsTheSameAsOnceAndAnOlderOneChangesNothing() {
        Random random = new Random(20261123);
        for (int i = 0; i < 2_000; i++) {
            Reminder older = reminder(1 + random.nextInt(300));
            Reminder newer = reminder(random.nextInt(older.daysBefore()) - 1);
            ReminderLedger said = ReminderLedger.EMPTY.shown(newer);
            ReminderLedger acknowledged = ReminderLedger.EMPTY.acknowledged(newer);

            assertThat(said.shown(newer)).isEqualTo(said);
            assertThat(said.shown(older)).isEqualTo(said);
            assertThat(acknowledged.acknowledged(newer)).isEqualTo(acknowledged);
            assertThat(acknowledged.acknowledged(older)).isEqualTo(acknowledged);
            assertThat(said.snoozed(newer, END).acknowledged(newer)).isEqualTo(acknowledged);
        }
    }

    @Test
    void forgetsWhatEndedLongAgoOnceItHasALaterEnd() {
        ReminderLedger ended = ReminderLedger.EMPTY.acknowledged(reminder(OVERDUE));
        Reminder renewed = new Reminder(new Expiry(CARD, Kind.PLAN, END.plusDays(30)), 7);

        assertThat(ended.without(END.plusYears(2))).isEqualTo(ended);
        assertThat(ended.shown(renewed).without(END)).isEqualTo(ended.shown(renewed));
        assertThat(ended.shown(renewed).without(END.plusDays(1))).isEqualTo(ReminderLedger.EMPTY.shown(renewed));
    }

    @Test
    void whatAClockSaidThatWasAheadIsSaidAgainWhenItComes() {
        ReminderLedger ahead = ReminderLedger.EMPTY
                .shown(reminder(7))
                .acknowledged(reminder(OVERDUE))
                .snoozed(reminder(OVERDUE), END.plusDays(401));

        assertThat(ahead.due(List.of(PLAN), END.plusDays(400))).isEmpty();
        assertThat(ahead.due(List.of(PLAN), END.minusDays(3))).containsExactly(reminder(3));
        assertThat(ahead.open(List.of(PLAN), END.minusDays(3))).containsExactly(reminder(3));
        assertThat(ahead.asOf(END.minusDays(3))).isEqualTo(ReminderLedger.EMPTY);
        assertThat(ahead.due(List.of(PLAN), END.plusDays(2))).containsExactly(reminder(OVERDUE));
    }

    @Test
    void forgetsNothingBecauseAClockWasAhead() {
        ReminderLedger before = ReminderLedger.EMPTY.shown(reminder(7));
        Reminder next = new Reminder(new Expiry(CARD, Kind.PLAN, END.plusDays(7)), 7);
        assertThat(before.shown(next).without(END.plusYears(2))).isEqualTo(before.shown(next));
    }

    @Test
    void theNearestEndComesFirst() {
        ReminderSchedule later =
                new ReminderSchedule(new Expiry(CARD, Kind.BALANCE, END.plusDays(2)), LeadTimes.DEFAULT);
        ReminderSchedule number = new ReminderSchedule(new Expiry(CARD, Kind.NUMBER, END), LeadTimes.DEFAULT);

        assertThat(ReminderLedger.EMPTY.due(List.of(later, number, PLAN), END))
                .extracting(reminder -> reminder.expiry().kind())
                .containsExactly(Kind.PLAN, Kind.NUMBER, Kind.BALANCE);
    }

    /** However the days are cut into sessions, each reminder is in the digest of one of them. */
    @Test
    void digestsOneAfterTheOtherTellEverythingOnce() {
        Random random = new Random(20261124);
        for (int i = 0; i < 2_000; i++) {
            List<ReminderSchedule> watches = List.of(
                    new ReminderSchedule(PLAN.expiry(), leads(random)),
                    new ReminderSchedule(
                            new Expiry(CARD, Kind.BALANCE, END.plusDays(random.nextInt(30))), leads(random)));
            List<Reminder> told = new ArrayList<>();
            LocalDate before = END.minusDays(400);
            for (int offset : openings(random)) {
                told.addAll(ReminderSchedule.remindersBetween(watches, before, END.plusDays(offset)));
                before = END.plusDays(offset);
            }
            assertThat(told)
                    .doesNotHaveDuplicates()
                    .containsExactlyElementsOf(ReminderSchedule.remindersBetween(watches, END.minusDays(400), before));
        }
    }

    @Test
    void leadTimesAreInOrderAndWithinReason() {
        assertThat(LeadTimes.of(0, 7, OVERDUE, 7, 3)).isEqualTo(LeadTimes.of(7, 3, 0, OVERDUE));
        assertThatIllegalArgumentException().isThrownBy(() -> LeadTimes.of(-2));
        assertThatIllegalArgumentException().isThrownBy(() -> LeadTimes.of(366));
    }

    @Test
    void leadTimesReachFromTheLongestToTheLastDay() {
        assertThat(LeadTimes.DEFAULT.include(8)).isFalse();
        assertThat(LeadTimes.DEFAULT.include(7)).isTrue();
        assertThat(LeadTimes.DEFAULT.include(0)).isTrue();
        assertThat(LeadTimes.of(OVERDUE).include(0)).isFalse();
        assertThat(LeadTimes.SILENT.include(0)).isFalse();
    }

    private static Reminder reminder(int daysBefore) {
        return new Reminder(PLAN.expiry(), daysBefore);
    }

    private static LeadTimes leads(Random random) {
        List<Integer> days = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            days.add(random.nextInt(20) - 1);
        }
        return new LeadTimes(days);
    }

    /** Days on which the app is opened, counted from the end; several times on some. */
    private static List<Integer> openings(Random random) {
        List<Integer> days = new ArrayList<>();
        for (int day = -25; day < 10; day += random.nextInt(6)) {
            days.add(day);
        }
        return days;
    }
}
