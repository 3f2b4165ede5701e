package org.xufei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.app.Rooms;
import org.xufei.app.Session;
import org.xufei.content.GuideFile;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.overview.DueList;
import org.xufei.domain.receipt.Facet;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.ReceiptFilter;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.Reminder;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Background;
import org.xufei.state.Desk;
import org.xufei.state.EditName;
import org.xufei.state.Navigation;
import org.xufei.ui.Message;
import org.xufei.ui.NameList;
import org.xufei.ui.Notice;
import org.xufei.ui.Notices;
import org.xufei.ui.Texts;

/** Over the sample data: one card overdue, one that ends in two days, one in order, one never renewed. */
class OverviewViewModelTest {

    private static final Texts ENGLISH = new Texts(Language.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private Desk desk;
    private Notices notices;
    private Rooms rooms;
    private Navigation navigation;
    private DueViewModel due;
    private RemindersViewModel reminders;
    private SummaryViewModel summary;
    private CalendarViewModel calendar;
    private FirstStepsViewModel first;
    private RunSheetViewModel run;

    @BeforeEach
    void open() {
        desk = Desk.in(folder.resolve("data"));
        rooms = new Rooms(
                desk.stores(),
                GuideFile.bundled(),
                Background.NONE,
                new Session(
                        desk.today(),
                        Room.OVERVIEW,
                        Optional.of(TODAY.minusDays(5).atTime(9, 0))));
        notices = rooms.notices();
        navigation = rooms.navigation();
        OverviewViewModel room = rooms.overview();
        due = room.due();
        reminders = room.reminders();
        summary = room.summary();
        calendar = room.calendar();
        first = room.first();
        run = room.run();
    }

    private CardStatus only(DueList.Group group) {
        List<CardStatus> cards = DueList.of(due.overview().get().orElseThrow()).in(group);
        assertThat(cards).hasSize(1);
        return cards.get(0);
    }

    private boolean marksAsRecordedToday(CardStatus card) {
        return rooms.overview().list().lines().stream()
                .filter(DueLine.Card.class::isInstance)
                .map(DueLine.Card.class::cast)
                .filter(line -> line.status().card().id().equals(card.card().id()))
                .findFirst()
                .orElseThrow()
                .recordedToday();
    }

    private Message told() {
        return notices.latest().get().map(Notice::what).orElseThrow();
    }

    private void samples() {
        first.addSamples(ENGLISH);
        assertThat(first.hasSamples()).isTrue();
    }

    @Test
    void aCardIsAddedByItsNumberAndOnlyOnce() {
        first.number().text().set("096 234 567");
        first.add();
        assertThat(first.number().error().get()).isPresent();
        first.number().text().set("096 234 5678");
        first.add();
        assertThat(desk.cardsOnDisk()).extracting(SimCard::number).hasSize(1);
        first.number().text().set("0962345678");
        first.add();

        assertThat(desk.cardsOnDisk()).hasSize(1);
        assertThat(told().key()).isEqualTo("overview.first.known");
    }

    @Test
    void numbersOnReceiptsBecomeCardsAtOnce() {
        samples();
        desk.cardStores().delete(desk.cards().list().get().all(), gone -> {});
        assertThat(first.seen()).hasSize(3);
        first.addSeen();

        assertThat(first.seen()).isEmpty();
        assertThat(desk.cardsOnDisk()).hasSize(3);
    }

    @Test
    void theSamplesAreGoneInOneGoAndBackInAnother() {
        samples();
        first.removeSamples();
        assertThat(first.hasSamples()).isFalse();
        notices.undoTold();

        assertThat(first.hasSamples()).isTrue();
    }

    @Test
    void theSameAsLastTimeIsRecordedAtOnceAndTakenBackAtOnce() {
        samples();
        CardStatus overdue = only(DueList.Group.OVERDUE);
        due.repeat(overdue);

        Receipt recorded = desk.receiptsOnDisk().get(3);
        assertThat(recorded.number()).isEqualTo(overdue.card().number());
        assertThat(recorded.paidAt()).isEqualTo(LocalDateTime.of(2026, 11, 22, 14, 32));
        assertThat(told())
                .isEqualTo(Message.of("overview.repeat.done", recorded.number(), Money.of("4", Currency.USD)));
        notices.undoTold();
        assertThat(desk.receiptsOnDisk()).hasSize(3);
        assertThat(first.hasSamples()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whateverRepeatsASampleGoesWithTheSamples(RepeatVerb verb) {
        samples();
        verb.repeat(this);
        assertThat(desk.receiptsOnDisk()).hasSizeGreaterThan(3);

        first.removeSamples();

        assertThat(desk.receiptsOnDisk()).isEmpty();
    }

    /** Each way in which the overview records a receipt once more. */
    private enum RepeatVerb {
        ROW {
            @Override
            void repeat(OverviewViewModelTest room) {
                room.due.repeat(room.only(DueList.Group.OVERDUE));
            }
        },
        ANOTHER_TODAY {
            @Override
            void repeat(OverviewViewModelTest room) {
                ROW.repeat(room);
                room.due.anotherToday(room.only(DueList.Group.MONTH));
            }
        },
        PICKED {
            @Override
            void repeat(OverviewViewModelTest room) {
                DueListViewModel list = new DueListViewModel(room.due, room.reminders, room.run.repeats());
                list.pick(room.only(DueList.Group.OVERDUE), true);
                list.pick(room.only(DueList.Group.WEEK), true);
                list.recordPicked();
            }
        },
        RENEWAL_DAY {
            @Override
            void repeat(OverviewViewModelTest room) {
                room.run.sheet().lines().forEach(line -> room.run.tick(line, true));
                room.run.recordTicked();
            }
        };

        abstract void repeat(OverviewViewModelTest room);
    }

    @Test
    void renewingLeadsToTheStepsWithNumberOperatorAndChannel() {
        samples();
        due.renew(only(DueList.Group.WEEK));

        Renewal renewal = desk.renewals().list().get().current();
        assertThat(navigation.room().get()).isEqualTo(Room.RENEW);
        assertThat(renewal.number()).contains(only(DueList.Group.WEEK).card().number());
        assertThat(renewal.operator()).contains("smart");
        assertThat(renewal.channel()).contains("kiosk");
    }

    @Test
    void aRenewalThatWasBegunIsGoneOnWith() {
        samples();
        due.renew(only(DueList.Group.WEEK));
        desk.change(list -> list.change(list.current().id(), renewal -> renewal.withStep("kiosk/pay", true)));
        Renewal begun = desk.renewals().list().get().current();
        due.renew(only(DueList.Group.OVERDUE));
        assertThat(due.unfinished()).containsExactly(begun);
        navigation.goTo(Room.OVERVIEW);
        due.resume(begun);

        assertThat(navigation.room().get()).isEqualTo(Room.RENEW);
        assertThat(desk.renewals().list().get().current()).isEqualTo(begun);
    }

    @Test
    void thisMonthsSpendingLeadsToItsReceipts() {
        samples();
        assertThat(summary.spending()).containsExactly(Money.of("3", Currency.USD));
        summary.showSpending();

        assertThat(navigation.room().get()).isEqualTo(Room.RECEIPTS);
        assertThat(desk.settings().preferences().get().receipts().filter())
                .isEqualTo(ReceiptFilter.NONE.with(Facet.MONTH, "2026-11", true));
    }

    @Test
    void aReminderSleepsWhenItIsSnoozedAndGoesWhenItIsAcknowledged() {
        samples();
        List<Reminder> open = reminders.open().get();
        assertThat(open).hasSizeGreaterThan(1);
        reminders.snooze(List.of(open.get(0)), 1);
        assertThat(reminders.open().get()).isEqualTo(open.subList(1, open.size()));
        reminders.acknowledge(List.of(open.get(1)));

        assertThat(reminders.open().get()).isEqualTo(open.subList(2, open.size()));
    }

    @Test
    void everyReminderIsSaidOnce() {
        navigation.goTo(Room.RENEW);
        samples();
        int due = desk.remindersOnDisk().entries().size();
        assertThat(told()).isEqualTo(Message.of("overview.reminders.came", due));
        notices.close();
        desk.cards().add(SimCard.of(new UUID(0, 5), new PhoneNumber("+855962345678")), made -> {});

        assertThat(notices.latest().get()).isEmpty();
    }

    @Test
    void theDigestTellsWhatHappenedSinceTheLastStart() {
        samples();

        assertThat(summary.digest()).hasValueSatisfying(digest -> {
            assertThat(digest.since()).isEqualTo(TODAY.minusDays(5));
            assertThat(digest.ended()).containsOnlyKeys(Expiry.Kind.PLAN);
        });
    }

    @Test
    void theCalendarHoldsWhatIsStillToEndOfTheChosenCards() throws IOException {
        samples();
        Path file = folder.resolve("all.ics");
        calendar.export(file, ENGLISH);
        int all = events(file);
        calendar.choose(calendar.cards().get(0), false);
        calendar.export(file, ENGLISH);

        assertThat(events(file)).isLessThan(all).isPositive();
        assertThat(Files.readString(file)).contains(", last day");
        assertThat(told()).isEqualTo(Message.of("overview.calendar.done", events(file), "all.ics"));
    }

    @Test
    void whatWasGivenUpIsStruckOutOfTheCalendar() throws IOException {
        samples();
        SimCard card = only(DueList.Group.WEEK).card();
        desk.cards().change(EditName.SimCardKind.EDIT, card.withStatus(new DeclaredStatus.Retired(TODAY)), made -> {});
        Path file = folder.resolve("all.ics");
        calendar.export(file, ENGLISH);

        assertThat(Files.readString(file)).contains("STATUS:CANCELLED");
    }

    @Test
    void whatIsNoLongerTrueIsTakenOutOfTheCalendarAndNamedToBeDeletedByHand() throws IOException {
        samples();
        Path file = folder.resolve("all.ics");
        calendar.export(file, ENGLISH);
        int all = events(file);
        assertThat(calendar.toDeleteByHand()).isEmpty();
        desk.cardStores().delete(List.of(only(DueList.Group.WEEK).card()), gone -> {});
        calendar.export(file, ENGLISH);

        assertThat(Files.readString(file)).contains("STATUS:CANCELLED");
        assertThat(events(file)).isEqualTo(all);
        assertThat(calendar.toDeleteByHand())
                .isNotEmpty()
                .allMatch(event -> event.summary().contains("My phone (sample)"));
        assertThat(told().key()).isEqualTo("overview.calendar.done.delete");
        calendar.deletedByHand();
        assertThat(calendar.toDeleteByHand()).isEmpty();
        calendar.export(file, ENGLISH);
        assertThat(Files.readString(file)).doesNotContain("STATUS:CANCELLED");
    }

    @Test
    void aReceiptEditedIntoThePastMovesItsEventsAndTheNextFileOfTheSameMinuteCountsOn() throws IOException {
        samples();
        Path file = folder.resolve("all.ics");
        calendar.export(file, ENGLISH);
        CardStatus soon = only(DueList.Group.WEEK);
        String uid = "xufei-" + soon.card().id() + "-plan";
        String first = event(file, uid);
        Receipt paid = soon.lastReceipt().orElseThrow();
        desk.receipts().put(onDay(paid, paid.paidAt().minusYears(1)), saved -> {});
        calendar.export(file, ENGLISH);
        String moved = event(file, uid);

        assertThat(sequence(moved)).isEqualTo(sequence(first) + 1);
        assertThat(moved).contains("DTSTART;VALUE=DATE:2025").doesNotContain("VALARM", "CANCELLED");
    }

    private static Receipt onDay(Receipt of, LocalDateTime paidAt) {
        return ReceiptBuilder.like(of).paidAt(paidAt).build();
    }

    private static String event(Path file, String uid) throws IOException {
        return Arrays.stream(Files.readString(file).split("BEGIN:VEVENT", -1))
                .filter(event -> event.replace("\r\n ", "").contains(uid))
                .findFirst()
                .orElseThrow();
    }

    private static int sequence(String event) {
        return Integer.parseInt(
                event.split("SEQUENCE:", 2)[1].lines().findFirst().orElseThrow());
    }

    @Test
    void aCalendarThatCannotBeWrittenAndOneWithoutEventsAreTold() {
        assertThat(calendar.isExportable(ENGLISH)).isFalse();
        assertThat(told()).isEqualTo(Message.of("overview.calendar.nothing"));
        samples();
        calendar.export(folder.resolve("nowhere/all.ics"), ENGLISH);

        assertThat(told()).isEqualTo(Message.of("overview.calendar.failed", "all.ics"));
    }

    @Test
    void allThatIsTickedIsRecordedInOneStep() {
        samples();
        assertThat(run.sheet().lines()).hasSize(2);
        run.sheet().lines().forEach(line -> run.tick(line, true));
        assertThat(run.repeat().recordable().getValue()).isEqualTo(2);
        run.recordTicked();

        assertThat(desk.receiptsOnDisk()).hasSize(5);
        assertThat(run.repeat().recordable().getValue()).isZero();
        desk.history().undo();
        assertThat(desk.receiptsOnDisk()).hasSize(3);
    }

    @Test
    void theSameIsNotRecordedTwiceOnOneDayUnlessOneInsists() {
        samples();
        CardStatus overdue = only(DueList.Group.OVERDUE);
        assertThat(marksAsRecordedToday(overdue)).isFalse();
        due.repeat(overdue);
        assertThat(marksAsRecordedToday(overdue)).isTrue();
        due.repeat(overdue);

        assertThat(desk.receiptsOnDisk()).hasSize(4);
        assertThat(told())
                .isEqualTo(Message.of("overview.repeat.today", overdue.card().number()));
        due.anotherToday(overdue);
        assertThat(desk.receiptsOnDisk()).hasSize(5);
        notices.undoTold();
        assertThat(desk.receiptsOnDisk()).hasSize(4);
    }

    @Test
    void theSheetNamesAndLeavesOutWhatWasRecordedToday() {
        samples();
        Receipt last = only(DueList.Group.WEEK).lastReceipt().orElseThrow();
        desk.receipts()
                .put(
                        ReceiptBuilder.like(last, new UUID(0, 7))
                                .paidAt(TODAY.atTime(9, 0))
                                .validity(new Validity.Days(1))
                                .balanceUntil(Optional.empty())
                                .reference("")
                                .note("")
                                .build(),
                        made -> {});
        run.sheet().lines().forEach(line -> run.tick(line, true));
        assertThat(run.sheet().lines()).hasSize(2);
        assertThat(run.repeat().recordedToday())
                .contains(Message.of("repeat.today", 1, NameList.of(List.of("My phone (sample)"))));
        assertThat(run.repeat().recordable().getValue()).isEqualTo(1);
        run.repeat().anyway().set(true);
        assertThat(run.repeat().recordable().getValue()).isEqualTo(2);
        run.repeat().anyway().set(false);
        run.recordTicked();

        assertThat(desk.receiptsOnDisk()).hasSize(5);
        assertThat(desk.receiptsOnDisk().get(4).number()).isNotEqualTo(last.number());
    }

    @Test
    void theSheetIsATextWithPlacesTicksAmountsAndNotes() {
        samples();
        run.tick(run.sheet().lines().get(0), true);

        assertThat(run.text(ENGLISH)).isEqualTo("""
                        Renewal-day list 2026-11-22

                        Metfone, Operator shop
                        [x] Home router (sample) (097 000 0002) $4.00  Main balance: expired on 2026-11-14; \
                        Incoming calls and SMS: expires 2027-01-13, 52 days left

                        Smart, Kiosk
                        [ ] My phone (sample) (096 000 0001) $5.00  Data plan: expires 2026-11-24, 2 days left

                        To pay in cash bring $9.00: $5 x 1  $1 x 4
                        """);
    }

    private static int events(Path file) throws IOException {
        return Files.readString(file).split("BEGIN:VEVENT", -1).length - 1;
    }
}
