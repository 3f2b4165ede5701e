package org.xufei.ui.renew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.NOON;
import static org.xufei.domain.receipt.Receipts.receipt;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.app.DeskRooms;
import org.xufei.app.Rooms;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.input.InputError;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.renewal.RenewalList;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Background;
import org.xufei.state.Desk;
import org.xufei.state.Destination;
import org.xufei.state.EditName;
import org.xufei.state.HandDriven;
import org.xufei.state.Navigation;
import org.xufei.state.Problem;
import org.xufei.state.ReceiptDraft;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

class RenewViewModelTest {

    private static final Guide GUIDE = SampleGuide.guide();
    private static final PhoneNumber SMART = new PhoneNumber("+855962345678");
    private static final PhoneNumber OTHER_SMART = new PhoneNumber("+85510234567");
    private static final PhoneNumber METFONE = new PhoneNumber("+855972345678");
    /** The guide does not know 012. */
    private static final PhoneNumber UNKNOWN = new PhoneNumber("+85512345678");

    private final Path folder;
    private final HandDriven worker = new HandDriven();
    private final HandDriven fx = new HandDriven();
    private Navigation navigation;
    private Optional<ReceiptDraft> draft = Optional.empty();
    private Notices notices;
    private Desk desk;
    private RenewViewModel room;

    RenewViewModelTest(@TempDir Path folder) {
        this.folder = folder;
        desk = Desk.in(folder);
        open(desk);
    }

    private void open(Desk on) {
        Rooms rooms = DeskRooms.over(on, Room.RENEW);
        notices = rooms.notices();
        navigation = rooms.navigation();
        draft = Optional.empty();
        // In place of the room of the receipts.
        navigation.receive(Destination.RecordReceipt.class, wanted -> draft = Optional.of(wanted.draft()));
        room = rooms.renew();
    }

    private void reopen() {
        desk = Desk.in(folder);
        open(desk);
    }

    private void reopenByHand() {
        desk = Desk.unread(folder, new Background(worker, fx));
        desk.load();
        HandDriven.settle(worker, fx);
        open(desk);
    }

    private void settle() {
        HandDriven.settle(worker, fx);
    }

    private void save(Renewal renewal) {
        desk.change(list -> list.takeUp(renewal));
    }

    private void type(String text) {
        room.number().field().text().set(text);
    }

    private void type(PhoneNumber number) {
        type(number.national());
    }

    private StepItem step(int index) {
        return room.checklist().steps().get().get(index);
    }

    private void tick(int index) {
        room.checklist().tick(step(index), true);
    }

    private void untick(int index) {
        room.checklist().tick(step(index), false);
    }

    private PrecautionItem precaution(int index) {
        return room.checklist().precautions().get().get(index);
    }

    private void tickPrecaution(int index) {
        room.checklist().tick(precaution(index), true);
    }

    private boolean isPrecautionTicked(int index) {
        return room.checklist().isTicked(precaution(index));
    }

    private List<Boolean> ticks() {
        return room.checklist().steps().get().stream()
                .map(item -> room.checklist().isTicked(item))
                .toList();
    }

    private RenewalList list() {
        return desk.renewals().list().get();
    }

    private Optional<String> operator() {
        return room.operator().get().map(Operator::id);
    }

    private void pickOperator(String id) {
        room.pick(GUIDE.operator(id).orElseThrow());
    }

    private void pickChannel(String id) {
        room.pick(GUIDE.channel(id).orElseThrow());
    }

    @Test
    void aCardsOwnOperatorGoesBeforeThatOfItsPrefixAndTheOtherIsNamed() {
        desk.cards().add(SimCard.of(new UUID(0, 60), SMART).withOperator(Optional.of("metfone")), made -> {});
        type(SMART);

        assertThat(operator()).contains("metfone");
        assertThat(room.number().contradictsOperator()).isFalse();
        assertThat(room.number().prefixNote().get())
                .contains(Message.of("renew.prefix.card", "096", "Smart", "Metfone"));
        pickOperator("smart");
        assertThat(room.number().contradictsOperator()).isTrue();
        assertThat(room.number().prefixNote().get())
                .contains(Message.of("renew.prefix.card.other", "Metfone", "Smart"));
    }

    @Test
    void startsWithoutOperatorInTheFirstChannelWithNothingTicked() {
        assertThat(operator()).isEmpty();
        assertThat(room.channel().get().id()).isEqualTo("online");
        assertThat(ticks()).containsExactly(false, false);
        assertThat(room.number().prefixNote().get()).isEmpty();
        assertThat(desk.renewalsOnDisk()).isEmpty();
    }

    @Test
    void findsTheOperatorOfTheNumber() {
        type(METFONE);
        assertThat(operator()).contains("metfone");
        assertThat(room.number().prefixNote().get()).contains(Message.of("renew.prefix.owner", "097", "Metfone"));
        assertThat(room.number().contradictsOperator()).isFalse();
        assertThat(desk.renewalsOnDisk()).singleElement().satisfies(saved -> {
            assertThat(saved.number()).contains(METFONE);
            assertThat(saved.operator()).contains("metfone");
        });
    }

    @Test
    void warnsWhenTheOperatorPickedIsNotTheNumbersOwn() {
        type(METFONE);
        pickOperator("smart");
        assertThat(room.number().contradictsOperator()).isTrue();
        assertThat(room.number().prefixNote().get())
                .contains(Message.of("renew.prefix.other", "097", "Metfone", "Smart"));
        pickOperator("metfone");
        assertThat(room.number().contradictsOperator()).isFalse();
    }

    @Test
    void leavesTheOperatorToTheUserWhenThePrefixIsUnknown() {
        pickOperator("smart");
        type(UNKNOWN);
        assertThat(operator()).contains("smart");
        assertThat(room.number().prefixNote().get()).contains(Message.of("renew.prefix.unknown", "012"));
        assertThat(room.number().contradictsOperator()).isFalse();
    }

    @Test
    void showsAnInvalidNumberOnceTheFieldIsLeft() {
        type("096 234");
        assertThat(room.number().field().error().get()).isEmpty();
        room.number().field().leave();
        assertThat(room.number().field().error().get())
                .contains(new InputError(InputError.Kind.WRONG_LENGTH, List.of("096", "10", "6"), List.of()));
        assertThat(desk.renewalsOnDisk()).isEmpty();
    }

    @Test
    void keepsTheTextAsItIsTyped() {
        type("+855962345678");
        assertThat(room.number().field().text().get()).isEqualTo("+855962345678");
        assertThat(list().current().number()).contains(SMART);
    }

    @Test
    void showsTheSavedTicksToAnotherStart() {
        type(METFONE);
        pickChannel("shop");
        tick(1);
        tickPrecaution(0);
        reopen();
        assertThat(room.number().field().text().get()).isEqualTo("097 234 5678");
        assertThat(operator()).contains("metfone");
        assertThat(room.channel().get().id()).isEqualTo("shop");
        assertThat(ticks()).containsExactly(false, true);
        assertThat(isPrecautionTicked(0)).isTrue();
        assertThat(isPrecautionTicked(1)).isFalse();
    }

    @Test
    void showsTheSameTicksInASecondViewModelOverTheSameState() {
        tick(0);
        open(desk);
        assertThat(ticks()).containsExactly(true, false);
    }

    @Test
    void countsWhatIsTicked() {
        tick(0);
        tickPrecaution(0);
        tickPrecaution(1);
        assertThat(room.checklist().stepProgress()).isEqualTo(new ChecklistProgress(1, 2));
        assertThat(room.checklist().stepProgress().fraction()).isEqualTo(0.5);
        assertThat(room.checklist().precautionProgress()).isEqualTo(new ChecklistProgress(2, 2));
        untick(0);
        assertThat(room.checklist().stepProgress()).isEqualTo(new ChecklistProgress(0, 2));
        assertThat(list().current().steps()).isEmpty();
        assertThat(new ChecklistProgress(0, 0).fraction()).isZero();
    }

    @Test
    void keepsGuidingWhereNothingCanBeSavedAndSaysSo() {
        desk.fillDisk();
        pickOperator("smart");
        tick(0);
        tickPrecaution(0);
        assertThat(operator()).contains("smart");
        assertThat(ticks()).containsExactly(true, false);
        assertThat(desk.problems().all()).singleElement().isInstanceOf(Problem.Unsaved.class);
        desk.freeDisk();
        tick(1);
        assertThat(ticks()).containsExactly(true, true);
        assertThat(desk.renewalsOnDisk())
                .singleElement()
                .satisfies(saved -> assertThat(saved.steps()).hasSize(2));
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void keepsTicksWhenTheChannelIsChangedAndChangedBack() {
        tick(1);
        pickChannel("shop");
        assertThat(ticks()).containsExactly(false, false);
        assertThat(room.checklist().stepProgress()).isEqualTo(new ChecklistProgress(0, 2));
        tick(0);
        pickChannel("online");
        assertThat(ticks()).containsExactly(false, true);
        assertThat(list().current().steps()).containsExactlyInAnyOrder("online/pay", "shop/ask");
    }

    @Test
    void refinesTheStepsForTheOperatorAndKeepsTheirTicks() {
        tick(1);
        pickOperator("smart");
        assertThat(room.checklist().steps().get().get(1).step().detail().english())
                .isEqualTo("Pay in SmartNas");
        assertThat(ticks()).containsExactly(false, true);
    }

    @Test
    void resetsTheTicksAndBringsThemBack() {
        type(SMART);
        tick(0);
        tickPrecaution(1);
        room.reset();
        assertThat(ticks()).containsExactly(false, false);
        assertThat(isPrecautionTicked(1)).isFalse();
        assertThat(list().current().number()).contains(SMART);
        notices.undo();
        assertThat(ticks()).containsExactly(true, false);
        assertThat(isPrecautionTicked(1)).isTrue();
    }

    @Test
    void offersNoUndoWhenThereWasNothingToReset() {
        room.reset();
        assertThat(notices.latest().get()).isEmpty();
    }

    @Test
    void bringsResetTicksBackEvenAfterAnotherCardWasTakenUp() {
        type(SMART);
        tick(0);
        room.reset();
        room.startAnother();
        notices.undo();
        notices.undo();
        assertThat(room.number().field().value()).contains(SMART);
        assertThat(ticks()).containsExactly(true, false);
    }

    @Test
    void leavesADraftAndGoesToTheReceipts() {
        type(SMART);
        pickChannel("shop");
        room.record();
        assertThat(navigation.room().get()).isEqualTo(Room.RECEIPTS);
        assertThat(draft)
                .contains(new ReceiptDraft(
                        Optional.of(list().current().id()),
                        Optional.of(SMART),
                        Optional.of("smart"),
                        Optional.of("shop")));
    }

    @Test
    void leavesTheChannelThatIsShownEvenIfNobodyPickedIt() {
        room.record();
        assertThat(draft).get().satisfies(draft -> {
            assertThat(draft.number()).isEmpty();
            assertThat(draft.channel()).contains("online");
        });
    }

    @Test
    void staysWhenTheNumberIsInvalidAndShowsTheError() {
        type("096 234 56");
        room.record();
        assertThat(navigation.room().get()).isEqualTo(Room.RENEW);
        assertThat(draft).isEmpty();
        assertThat(room.number().field().error().get())
                .contains(new InputError(InputError.Kind.WRONG_LENGTH, List.of("096", "10", "8"), List.of()));
    }

    @Test
    void recordsTheNumberInTheFieldEvenWhenItCouldNotBeSaved() {
        type(SMART);
        desk.fillDisk();
        type(METFONE);
        room.record();
        assertThat(draft).get().satisfies(draft -> {
            assertThat(draft.number()).contains(METFONE);
            assertThat(draft.operator()).contains("metfone");
        });
    }

    @Test
    void recordsNoNumberWhenTheFieldIsEmptyEvenIfThatCouldNotBeSaved() {
        type(SMART);
        desk.fillDisk();
        type("");
        room.record();
        assertThat(draft).get().satisfies(draft -> assertThat(draft.number()).isEmpty());
    }

    @Test
    void putsATickedRenewalAsideForAnotherCardAndTakesItUpAgain() {
        type(SMART);
        tick(0);
        room.startAnother();
        assertThat(room.number().field().text().get()).isEmpty();
        assertThat(operator()).isEmpty();
        assertThat(ticks()).containsExactly(false, false);
        type(METFONE);
        tick(1);
        room.number().choose(SMART);
        assertThat(room.number().field().text().get()).isEqualTo("096 234 5678");
        assertThat(operator()).contains("smart");
        assertThat(ticks()).containsExactly(true, false);
        room.number().choose(METFONE);
        assertThat(ticks()).containsExactly(false, true);
        assertThat(list().all()).hasSize(2);
    }

    @Test
    void startsAnotherCardInTheSameChannelWithAnEmptyNumber() {
        pickChannel("shop");
        type("096 2");
        room.startAnother();
        assertThat(room.channel().get().id()).isEqualTo("shop");
        assertThat(room.number().field().text().get()).isEmpty();
    }

    @Test
    void neverGivesTheTicksOfOneNumberToAnotherThatIsChosen() {
        type(SMART);
        tick(0);
        UUID first = list().current().id();
        room.number().choose(METFONE);
        assertThat(ticks()).containsExactly(false, false);
        assertThat(operator()).contains("metfone");
        assertThat(list().find(first)).get().satisfies(aside -> {
            assertThat(aside.number()).contains(SMART);
            assertThat(aside.steps()).containsExactly("online/open");
        });
        assertThat(list().current().id()).isNotEqualTo(first);
    }

    @Test
    void showsAChosenNumberWholeWhenItIsTheOneOnTheDesk() {
        type(SMART);
        tick(0);
        type("096 23");
        room.number().choose(SMART);
        assertThat(room.number().field().text().get()).isEqualTo("096 234 5678");
        assertThat(ticks()).containsExactly(true, false);
        assertThat(list().all()).hasSize(1);
    }

    @Test
    void putsTheTicksAsideWhenTheNumberOfAnotherCardIsTyped() {
        type(SMART);
        tick(0);
        UUID id = list().current().id();
        type("096 234");
        type(METFONE);
        assertThat(list().current().id()).isEqualTo(id);
        room.number().leave();
        assertThat(list().current().number()).contains(METFONE);
        assertThat(operator()).contains("metfone");
        assertThat(ticks()).containsExactly(false, false);
        notices.undo();
        assertThat(list().current().id()).isEqualTo(id);
        assertThat(list().current().number()).contains(SMART);
        assertThat(ticks()).containsExactly(true, false);
        assertThat(room.number().field().text().get()).isEqualTo("096 234 5678");
    }

    @Test
    void recordsForTheNumberInTheFieldAndLeavesTheOtherCardsTicks() {
        type(SMART);
        tick(0);
        type(METFONE);
        room.record();
        assertThat(draft).get().satisfies(draft -> {
            assertThat(draft.number()).contains(METFONE);
            assertThat(draft.operator()).contains("metfone");
            assertThat(draft.renewal()).isEmpty();
        });
        assertThat(list().setAsideFor(SMART))
                .get()
                .satisfies(aside -> assertThat(aside.isTicked()).isTrue());
    }

    @Test
    void takesUpWhatWasPutAsideWhenItsNumberIsTypedOnAnEmptyDesk() {
        type(SMART);
        tick(0);
        room.startAnother();
        type("0962345678");
        room.number().leave();
        assertThat(ticks()).containsExactly(true, false);
        assertThat(list().all()).hasSize(1);
        assertThat(room.number().field().text().get()).isEqualTo("0962345678");
    }

    @Test
    void takesUpNothingWhileANumberIsStillBeingTyped() {
        PhoneNumber nineDigits = new PhoneNumber("+85597123456");
        type(nineDigits);
        tick(0);
        room.startAnother();
        type("097 123 456");
        type("097 123 4567");
        room.number().leave();
        assertThat(ticks()).containsExactly(false, false);
        assertThat(list().setAsideFor(nineDigits)).isPresent();
    }

    @Test
    void forgetsTheNumberWhenItIsLeftEmptyAndKeepsTheRest() {
        type(SMART);
        tick(0);
        type(" ");
        room.number().leave();
        assertThat(list().current().number()).isEmpty();
        assertThat(operator()).contains("smart");
        assertThat(ticks()).containsExactly(true, false);
        assertThat(room.number().prefixNote().get()).isEmpty();
    }

    @Test
    void offersNumbersUnderWayFirstThenThoseOfTheLatestReceipts() {
        List.of(
                        receipt(1, NOON, SMART.e164(), "shop", Money.of("1", Currency.USD)),
                        receipt(2, NOON.plusDays(1), UNKNOWN.e164(), "shop", Money.of("1", Currency.USD)),
                        receipt(3, NOON.minusDays(1), OTHER_SMART.e164(), "shop", Money.of("1", Currency.USD)))
                .forEach(receipt -> desk.receipts().put(receipt, saved -> {}));
        type(OTHER_SMART);
        tick(0);
        room.number().choose(METFONE);
        tick(0);
        room.startAnother();
        room.known().open();
        assertThat(room.known().found().get())
                .containsExactly(
                        new KnownNumber(METFONE, Optional.empty(), GUIDE.operator("metfone"), true),
                        new KnownNumber(OTHER_SMART, Optional.empty(), GUIDE.operator("smart"), true),
                        new KnownNumber(UNKNOWN, Optional.empty(), Optional.empty(), false),
                        new KnownNumber(SMART, Optional.empty(), GUIDE.operator("smart"), false));
    }

    @Test
    void offersTheNumbersOfCardsBeforeThoseOfReceiptsAndCountsEachOnce() {
        desk.receipts().put(receipt(1, NOON, SMART.e164(), "shop", Money.of("1", Currency.USD)), saved -> {});
        desk.receipts().put(receipt(2, NOON, UNKNOWN.e164(), "shop", Money.of("1", Currency.USD)), saved -> {});
        desk.cards().add(router(), made -> {});
        desk.cards().add(SimCard.of(new UUID(7, 2), SMART), made -> {});
        room.known().open();
        assertThat(room.known().count().get()).isEqualTo(3);
        assertThat(room.known().found().get())
                .extracting(KnownNumber::number)
                .containsExactlyInAnyOrder(METFONE, SMART, UNKNOWN)
                .endsWith(UNKNOWN);
        assertThat(room.known().found().get())
                .filteredOn(number -> number.number().equals(METFONE))
                .extracting(KnownNumber::nickname)
                .containsExactly("Router");
    }

    @Test
    void findsAKnownNumberByItsNameAndByItsDigitsHoweverTheyAreTyped() {
        desk.cards().add(router(), made -> {});
        desk.cards().add(SimCard.of(new UUID(7, 2), SMART), made -> {});
        room.known().open();
        for (String words : List.of("rou", "097 234", "+855 97-234-5678", "０９７２３４", "router metfone")) {
            room.known().words().set(words);
            assertThat(room.known().found().get())
                    .as(words)
                    .extracting(KnownNumber::number)
                    .containsExactly(METFONE);
        }
        room.known().words().set("nobody");
        assertThat(room.known().found().get()).isEmpty();
        room.known().open();
        assertThat(room.known().found().get()).hasSize(2);
    }

    private static SimCard router() {
        SimCard card = SimCard.of(new UUID(7, 1), METFONE);
        return new SimCard(
                card.id(),
                card.number(),
                "Router",
                card.operator(),
                card.custody(),
                card.iccid(),
                "",
                "",
                card.leadTimes(),
                card.status());
    }

    @Test
    void showsWhatItCanOfARenewalThatTheGuideDoesNotKnow() {
        Renewal foreign = Renewal.fresh(new UUID(0, 9))
                .withNumber(SMART)
                .withOperator("gone")
                .withChannel("pigeon")
                .withStep("pigeon/feed", true);
        save(foreign);
        reopen();
        assertThat(operator()).isEmpty();
        assertThat(room.channel().get().id()).isEqualTo("online");
        assertThat(ticks()).containsExactly(false, false);
        assertThat(room.number().contradictsOperator()).isFalse();
        tick(0);
        assertThat(desk.renewalsOnDisk()).containsExactly(foreign.withStep("online/open", true));
    }

    @Test
    void followsTheRenewalThatComesAfterARecordedOne() {
        type(SMART);
        tick(0);
        UUID done = list().current().id();
        desk.change(list -> list.finish(done, new UUID(0, 8)));
        assertThat(ticks()).containsExactly(false, false);
        assertThat(room.number().field().text().get()).isEqualTo("096 234 5678");
        assertThat(operator()).contains("smart");
    }

    @Test
    void tellsThatACodeWasCopied() {
        room.copied("*1201#");
        assertThat(notices.latest().get())
                .get()
                .satisfies(notice -> assertThat(notice.what()).isEqualTo(Message.of("renew.code.copied", "*1201#")));
    }

    @Test
    void savesBothOfTwoTicksMadeBeforeTheFirstIsSaved() {
        reopenByHand();
        tick(0);
        tick(1);
        assertThat(desk.renewalsOnDisk()).isEmpty();
        settle();
        assertThat(ticks()).containsExactly(true, true);
        assertThat(desk.renewalsOnDisk())
                .singleElement()
                .satisfies(saved -> assertThat(saved.steps()).containsExactlyInAnyOrder("online/open", "online/pay"));
    }

    @Test
    void leavesWhatIsBeingTypedAloneWhenAnEarlierNumberIsSaved() {
        reopenByHand();
        // Of a ten-digit 097 number the first nine digits are a number too.
        type("097 234 567");
        type("097 234 56780");
        settle();
        assertThat(room.number().field().text().get()).isEqualTo("097 234 56780");
        type("097 234 5678");
        settle();
        assertThat(room.number().field().text().get()).isEqualTo("097 234 5678");
        assertThat(list().current().number()).contains(METFONE);
    }

    @Test
    void neverShowsAnEarlierNumberWhileALaterOneIsOnItsWay() {
        reopenByHand();
        type("097 234 567");
        type("0972345678");
        worker.runNext();
        fx.runNext();
        assertThat(room.number().field().text().get()).isEqualTo("0972345678");
        settle();
        assertThat(room.number().field().text().get()).isEqualTo("0972345678");
        assertThat(list().current().number()).contains(METFONE);
    }

    @Test
    void neverGivesACardThatIsTakenUpTheNumberTypedBefore() {
        reopenByHand();
        type("097 234 567");
        type(METFONE);
        room.number().choose(SMART);
        List<Optional<PhoneNumber>> seen = new ArrayList<>();
        desk.renewals()
                .list()
                .subscribe((before, after) -> seen.add(after.current().number()));
        settle();
        assertThat(seen.subList(seen.indexOf(Optional.of(SMART)), seen.size())).containsOnly(Optional.of(SMART));
        assertThat(list().current().number()).contains(SMART);
        assertThat(room.number().field().text().get()).isEqualTo("096 234 5678");
    }

    @Test
    void emptiesANumberThatIsStillOnItsWayToTheDisk() {
        reopenByHand();
        type(SMART);
        type("");
        settle();
        assertThat(room.number().field().text().get()).isEmpty();
        assertThat(list().current().number()).isEmpty();
    }

    @Test
    void savesANumberWithTheNextTickWhenItCouldNotBeSavedBefore() {
        desk.fillDisk();
        type(SMART);
        assertThat(room.number().field().text().get()).isEqualTo("096 234 5678");
        desk.freeDisk();
        tick(0);
        assertThat(room.number().field().text().get()).isEqualTo("096 234 5678");
        assertThat(desk.renewalsOnDisk()).singleElement().satisfies(saved -> {
            assertThat(saved.number()).contains(SMART);
            assertThat(saved.operator()).contains("smart");
            assertThat(saved.steps()).hasSize(1);
        });
    }

    @Test
    void emptiesANumberOnAFullDiskAndSavesThatLater() {
        type(SMART);
        desk.fillDisk();
        type("");
        assertThat(room.number().field().text().get()).isEmpty();
        assertThat(list().current().number()).isEmpty();
        desk.freeDisk();
        tick(0);
        assertThat(desk.renewalsOnDisk())
                .singleElement()
                .satisfies(saved -> assertThat(saved.number()).isEmpty());
    }

    private Optional<Message> undoable() {
        return notices.undoable().get();
    }

    private static Message of(PhoneNumber card, Message name) {
        return Message.of("edit.renewal.card", name, card);
    }

    @Test
    void undoesAndRedoesEveryKindOfChangeByItsName() {
        Message start = Message.of("edit.renewal.start");
        List<Runnable> changes = List.of(
                () -> type(SMART),
                () -> pickOperator("metfone"),
                () -> pickChannel("shop"),
                () -> tick(0),
                () -> tickPrecaution(1),
                () -> untick(0),
                room::reset,
                () -> tick(1),
                room::startAnother,
                () -> room.number().choose(SMART));
        List<Message> names = List.of(
                of(SMART, Message.of("edit.renewal.number")),
                of(SMART, Message.of("edit.renewal.operator")),
                of(SMART, Message.of("edit.renewal.channel")),
                of(SMART, Message.of("edit.renewal.tick")),
                of(SMART, Message.of("edit.renewal.tick")),
                of(SMART, Message.of("edit.renewal.untick")),
                of(SMART, Message.of("edit.renewal.reset")),
                of(SMART, Message.of("edit.renewal.tick")),
                start,
                of(SMART, Message.of("edit.renewal.takeup")));
        List<RenewalList> worlds = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            worlds.add(list());
            changes.get(i).run();
            assertThat(undoable()).contains(names.get(i));
        }
        RenewalList last = list();
        for (int i = changes.size() - 1; i >= 0; i--) {
            assertThat(undoable()).contains(names.get(i));
            notices.undo();
            assertThat(list()).isEqualTo(worlds.get(i));
        }
        assertThat(undoable()).isEmpty();
        for (int i = 0; i < changes.size(); i++) {
            assertThat(list()).isEqualTo(worlds.get(i));
            notices.redo();
        }
        assertThat(list()).isEqualTo(last);
        assertThat(desk.renewalsOnDisk()).isEqualTo(last.all());
    }

    @Test
    void showsTheNumberThatIsLeftWhenTypingIsUndoneAndRedone() {
        type("097 234 567");
        type(METFONE);
        notices.undo();
        assertThat(room.number().field().text().get()).isEmpty();
        assertThat(list().current().number()).isEmpty();
        assertThat(undoable()).isEmpty();
        notices.redo();
        assertThat(room.number().field().text().get()).isEqualTo("097 234 5678");
        assertThat(list().current().number()).contains(METFONE);
    }

    @Test
    void undoesANumberThatIsStillOnItsWay() {
        reopenByHand();
        type(SMART);
        notices.undo();
        settle();
        assertThat(list().current().number()).isEmpty();
        assertThat(room.number().field().text().get()).isEmpty();
    }

    @Test
    void leavesWhatIsTypedAloneWhenSomethingElseIsUndone() {
        pickChannel("shop");
        type("096 234");
        notices.undo();
        assertThat(room.number().field().text().get()).isEqualTo("096 234");
        assertThat(room.channel().get().id()).isEqualTo("online");
    }

    @Test
    void remembersNothingThatChangedNothing() {
        room.number().leave();
        room.reset();
        pickOperator("smart");
        pickOperator("smart");
        notices.undo();
        assertThat(undoable()).isEmpty();
    }

    private static Receipt plan(long id, int daysAgo, Validity validity) {
        Receipt any = receipt(
                id,
                LocalDateTime.of(2026, 11, 22, 9, 0).minusDays(daysAgo),
                SMART.e164(),
                "shop",
                Money.of("1", Currency.USD));
        return ReceiptBuilder.like(any)
                .validity(validity)
                .balanceUntil(Optional.empty())
                .reference("")
                .note("")
                .build();
    }

    private void pay(Receipt receipt) {
        desk.receipts().put(receipt, saved -> {});
    }

    @Test
    void saysHowTheCardOfTheNumberStands() {
        SimCard card = SimCard.of(new UUID(0, 80), SMART);
        desk.cards().add(card, done -> {});
        type(SMART);
        assertThat(room.number().card().get()).contains(Message.of("stage.unknown"));
        pay(plan(90, 3, new Validity.Days(7)));
        assertThat(room.number().card().get()).contains(Message.of("clock.next.plan", 3));
        pay(plan(90, 7, new Validity.Days(7)));
        assertThat(room.number().card().get()).contains(Message.of("stage.data"));
        desk.cards()
                .change(
                        EditName.SimCardKind.RETIRE,
                        card.withStatus(new DeclaredStatus.Retired(LocalDate.of(2026, 11, 22))),
                        done -> {});
        assertThat(room.number().card().get()).contains(Message.of("stage.retired.sentence"));
    }

    @Test
    void callsTheCardByItsNickname() {
        SimCard card = new SimCard(
                new UUID(0, 80),
                SMART,
                "router",
                Optional.empty(),
                Custody.UNSTATED,
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                new DeclaredStatus.InUse());
        desk.cards().add(card, done -> {});
        type(SMART);
        assertThat(room.number().card().get())
                .contains(Message.of("stage.named", "router", Message.of("stage.unknown")));
    }

    @Test
    void saysNothingOfANumberWithoutACard() {
        pay(plan(90, 3, new Validity.Days(7)));
        type(SMART);
        assertThat(room.number().card().get()).isEmpty();
        type("");
        assertThat(room.number().last().get()).isEmpty();
    }

    @Test
    void recordsTheSameAsLastTime() {
        pay(plan(90, 3, new Validity.Days(7)));
        pay(plan(91, 9, new Validity.Days(30)));
        type(SMART);
        pickChannel("online");
        room.repeat();
        assertThat(navigation.room().get()).isEqualTo(Room.RECEIPTS);
        assertThat(draft).get().satisfies(draft -> {
            assertThat(draft.renewal()).contains(list().current().id());
            assertThat(draft.last()).contains(plan(90, 3, new Validity.Days(7)));
        });
    }

    @Test
    void repeatsNothingWhereNothingWasPaid() {
        type(SMART);
        room.repeat();
        assertThat(draft).isEmpty();
    }

    @Test
    void takesUpTheNumberThatAnotherRoomLeft() {
        navigation.goTo(new Destination.RenewNumber(new PhoneNumber("+855962345678")));
        assertThat(navigation.pending()).isEmpty();
        assertThat(room.number().field().text().get()).isEqualTo("096 234 5678");
    }

    @Test
    void opensWithTheNumberThatWasDealtWithElsewhere() {
        navigation.goTo(Room.RECEIPTS);
        navigation.keepAtHand(METFONE);
        assertThat(room.number().field().value()).isEmpty();
        navigation.goTo(Room.RENEW);
        assertThat(room.number().field().value()).contains(METFONE);
        assertThat(room.operator().get().map(Operator::id)).contains("metfone");
        assertThat(notices.latest().get()).isEmpty();

        room.number().field().text().set(SMART.national());
        navigation.goTo(Room.RECEIPTS);
        navigation.goTo(Room.RENEW);
        assertThat(room.number().field().value()).contains(SMART);
    }

    @Test
    void putsWhatIsTickedAsideForTheNumberDealtWithElsewhereAndSaysSo() {
        room.number().field().text().set(SMART.national());
        tick(0);
        navigation.goTo(Room.SIM_CARDS);
        navigation.keepAtHand(METFONE);
        navigation.goTo(Room.RENEW);
        assertThat(room.number().field().value()).contains(METFONE);
        assertThat(room.checklist().stepProgress().done()).isZero();
        assertThat(notices.latest().get().orElseThrow().what()).isEqualTo(Message.of("renew.switched", METFONE, SMART));

        notices.undoTold();
        assertThat(room.number().field().value()).contains(SMART);
        assertThat(room.checklist().stepProgress().done()).isOne();
    }

    @Test
    void keepsTicksMadeForNoNumberForTheOneDealtWithElsewhere() {
        tick(0);
        navigation.goTo(Room.SIM_CARDS);
        navigation.keepAtHand(METFONE);
        navigation.goTo(Room.RENEW);
        assertThat(room.number().field().value()).contains(METFONE);
        assertThat(room.checklist().stepProgress().done()).isOne();
        assertThat(desk.renewals().list().get().setAside()).isEmpty();
    }
}
