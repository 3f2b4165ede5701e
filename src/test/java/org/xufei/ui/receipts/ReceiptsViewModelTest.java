package org.xufei.ui.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.NOON;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.app.DeskRooms;
import org.xufei.app.Rooms;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.clock.MissingDate;
import org.xufei.domain.clock.Paid;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.receipt.Facet;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptFilter;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.ReceiptSearch;
import org.xufei.domain.receipt.Receipts;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Background;
import org.xufei.state.Desk;
import org.xufei.state.Destination;
import org.xufei.state.HandDriven;
import org.xufei.state.Navigation;
import org.xufei.state.Problem;
import org.xufei.state.ReceiptDraft;
import org.xufei.ui.Message;
import org.xufei.ui.Notice;
import org.xufei.ui.Notices;

class ReceiptsViewModelTest {

    private static final PhoneNumber SMART = new PhoneNumber("+855962345678");
    private static final Receipt OLD = receipt(1, NOON.minusDays(19), "shop", "1", Currency.USD);
    private static final Receipt MIDDLE = receipt(2, NOON.minusDays(18), "online", "8000", Currency.KHR);
    private static final Receipt LATE = receipt(3, NOON.minusDays(17), "shop", "2.50", Currency.USD);

    private final Path folder;
    private final HandDriven worker = new HandDriven();
    private final HandDriven thinker = new HandDriven();
    private final HandDriven fx = new HandDriven();
    private Navigation navigation;
    private Notices notices;
    private Desk desk;
    private ReceiptsViewModel room;

    ReceiptsViewModelTest(@TempDir Path folder) {
        this.folder = folder;
        desk = Desk.in(folder);
        open(Background.NONE);
    }

    private static Receipt receipt(long id, LocalDateTime paidAt, String channel, String amount, Currency currency) {
        return Receipts.receipt(id, paidAt, SMART.e164(), channel, Money.of(amount, currency));
    }

    private ReceiptsViewModel open() {
        open(Background.NONE);
        return room;
    }

    private void open(Background thinking) {
        Rooms rooms = DeskRooms.over(desk, Room.RENEW, SampleGuide.guide(), thinking);
        notices = rooms.notices();
        navigation = rooms.navigation();
        room = rooms.receipts();
    }

    private void reopenByHand() {
        desk = Desk.unread(folder, new Background(worker, fx));
        desk.load();
        HandDriven.settle(worker, fx);
        open(Background.NONE);
    }

    private void settle() {
        HandDriven.settle(worker, fx);
    }

    private void saveThree() {
        List.of(MIDDLE, OLD, LATE).forEach(receipt -> desk.receipts().put(receipt, saved -> {}));
    }

    private void fillIn(String amount) {
        room.form().fields().number().text().set("096 234 5678");
        room.form().fields().channel().text().set("shop");
        room.form().fields().paid().text().set(amount);
        room.form().fields().days().text().set("7");
    }

    private void recordNew(String amount) {
        room.recordNew();
        fillIn(amount);
    }

    /** A ticked renewal on the desk, recorded from the other room. */
    private Renewal recordRenewal() {
        Renewal renewal = Renewal.fresh(new UUID(0, 60))
                .withNumber(SMART)
                .withOperator("smart")
                .withChannel("shop")
                .withStep("shop/ask", true);
        desk.change(list -> list.takeUp(renewal));
        navigation.goTo(new Destination.RecordReceipt(ReceiptDraft.of(renewal)));
        return renewal;
    }

    @Test
    void opensTheReceiptOnWhichADateIsToBeTyped() {
        saveThree();
        navigation.goTo(new Destination.DateReceipt(new MissingDate(Expiry.Kind.BALANCE, OLD.id())));

        assertThat(navigation.pending()).isEmpty();
        assertThat(room.selected().get()).contains(OLD.id());
        assertThat(room.form().form().edited().get()).contains(OLD);
        assertThat(room.form().sections().balanceDate().get()).isTrue();
        assertThat(room.form().beginning()).contains(ClockPreview.Way.BALANCE_DATE);
        // Room for a date is nothing that closing would lose.
        assertThat(room.form().form().isDirty()).isFalse();
    }

    @Test
    void saysThatANumberCameBackAndOffersToGiveItUp() {
        desk.cards().add(SimCard.of(new UUID(0, 70), SMART), made -> {});
        Receipt early = Paid.withBalanceUntil(Paid.topUp(71, "2026-01-01", "1"), "2026-02-01");
        desk.receipts().put(early, saved -> {});
        recordNew("1");
        room.form().fields().kind().set(Purchase.Kind.TOP_UP);
        room.saving().save();

        Notice told = notices.latest().get().orElseThrow();
        assertThat(told.what()).isEqualTo(Message.of("receipts.saved.latetopup", SMART));
        assertThat(desk.receiptsOnDisk()).hasSize(2);
        told.action().orElseThrow().run().run();
        assertThat(desk.cardsOnDisk().get(0).status()).isInstanceOf(DeclaredStatus.Retired.class);
        notices.undoTold();
        assertThat(desk.cardsOnDisk().get(0).status()).isInstanceOf(DeclaredStatus.InUse.class);
    }

    @Test
    void takesUpTheDraftThatAnotherRoomLeft() {
        recordRenewal();
        assertThat(navigation.pending()).isEmpty();
        assertThat(room.form().form().open().get()).isTrue();
        assertThat(room.form().fields().number().value()).contains(SMART);
        assertThat(room.form().fields().channel().value()).contains("shop");
    }

    @Test
    void takesUpADraftThatWasLeftBeforeItFollowed() {
        Navigation earlier = new Navigation(Room.RENEW, desk.history());
        earlier.goTo(new Destination.RecordReceipt(
                new ReceiptDraft(Optional.empty(), Optional.of(SMART), Optional.empty(), Optional.empty())));
        ReceiptsViewModel late = new ReceiptsViewModel(room.saving(), earlier);
        assertThat(late.form().fields().number().value()).contains(SMART);
        assertThat(earlier.pending()).isEmpty();
    }

    @Test
    void writesTheReceiptFinishesTheRenewalAndClosesTheForm() {
        desk.cards().add(SimCard.of(new UUID(0, 61), SMART), made -> {});
        Renewal renewal = recordRenewal();
        room.form().fields().paid().text().set("2.50");
        room.form().fields().days().text().set("7");
        room.saving().save();
        Receipt saved = desk.receiptsOnDisk().get(0);
        assertThat(desk.receiptsOnDisk()).hasSize(1);
        assertThat(saved.paid()).isEqualTo(Money.of("2.50", Currency.USD));
        assertThat(desk.renewalsOnDisk()).singleElement().satisfies(next -> {
            assertThat(next.isTicked()).isFalse();
            assertThat(next.id()).isNotEqualTo(renewal.id());
            assertThat(next.number()).contains(SMART);
            assertThat(next.channel()).contains("shop");
        });
        assertThat(room.form().form().open().get()).isFalse();
        assertThat(room.form().form().saving().get()).isFalse();
        assertThat(room.selected().get()).contains(saved.id());
        assertThat(room.shown()).containsExactly(saved);
        assertThat(notices.edit().get().map(Notice::what))
                .contains(Message.of("receipts.saved.renewal", SMART, saved.paid()));
        notices.undoTold();
        assertThat(desk.receiptsOnDisk()).isEmpty();
    }

    @Test
    void leavesTheRenewalAloneWhenAReceiptIsRecordedOnItsOwn() {
        Renewal renewal = recordRenewal();
        room.cancel();
        recordNew("2");
        room.saving().save();
        assertThat(desk.receiptsOnDisk()).hasSize(1);
        assertThat(desk.renewalsOnDisk()).containsExactly(renewal);
    }

    @Test
    void offersTheCurrencyUsedLast() {
        recordNew("8000");
        room.form().fields().currency().set(Currency.KHR);
        room.saving().save();
        assertThat(desk.settingsOnDisk())
                .singleElement()
                .satisfies(saved -> assertThat(saved.currency()).isEqualTo(Currency.KHR));
        room.recordNew();
        assertThat(room.form().fields().currency().get()).isEqualTo(Currency.KHR);
    }

    @Test
    void writesNothingWhileAFieldIsInvalid() {
        recordNew("a lot");
        room.saving().save();
        assertThat(desk.receiptsOnDisk()).isEmpty();
        assertThat(room.form().form().open().get()).isTrue();
        assertThat(room.form().form().saving().get()).isFalse();
        assertThat(room.form().form().hint().get()).contains(Message.of("form.invalid"));
    }

    @Test
    void keepsEverythingTypedWhenSavingFailsAndSavesItOnTheSecondTry() {
        Renewal renewal = recordRenewal();
        room.form().fields().paid().text().set("2.50");
        room.form().fields().days().text().set("7");
        room.form().fields().note().text().set("typed with care");
        desk.fillDisk();
        room.saving().save();
        assertThat(room.form().form().open().get()).isTrue();
        assertThat(room.form().form().saving().get()).isFalse();
        assertThat(room.form().fields().paid().text().get()).isEqualTo("2.50");
        assertThat(room.form().fields().note().text().get()).isEqualTo("typed with care");
        assertThat(room.form().form().hint().get()).contains(Message.of("form.notsaved"));
        assertThat(room.shown()).isEmpty();
        assertThat(notices.latest().get()).isEmpty();
        assertThat(desk.problems().all()).singleElement().isInstanceOf(Problem.Unsaved.class);
        assertThat(desk.renewalsOnDisk()).containsExactly(renewal);
        desk.freeDisk();
        room.saving().save();
        assertThat(room.form().form().open().get()).isFalse();
        assertThat(desk.receiptsOnDisk())
                .singleElement()
                .satisfies(saved -> assertThat(saved.note()).isEqualTo("typed with care"));
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void writesOnceWhenSavedTwiceBeforeTheDiskAnswers() {
        reopenByHand();
        recordNew("2");
        room.saving().save();
        assertThat(room.form().form().saving().get()).isTrue();
        room.saving().save();
        assertThat(worker.waiting()).isEqualTo(1);
        settle();
        assertThat(desk.receiptsOnDisk()).hasSize(1);
    }

    @Test
    void keepsTheFormOpenUntilTheReceiptIsOnDisk() {
        reopenByHand();
        recordNew("2");
        room.saving().save();
        assertThat(room.form().form().open().get()).isTrue();
        worker.runAll();
        assertThat(desk.receiptsOnDisk()).hasSize(1);
        assertThat(room.form().form().open().get()).isTrue();
        assertThat(room.shown()).isEmpty();
        settle();
        assertThat(room.form().form().open().get()).isFalse();
        assertThat(room.shown()).hasSize(1);
    }

    @Test
    void doesNotMistakeAnotherReceiptForTheOneOnItsWayToTheDisk() {
        saveThree();
        reopenByHand();
        room.edit(LATE);
        room.saving().save();
        room.edit(OLD);
        assertThat(room.form().form().edited().get()).contains(LATE);
        assertThat(room.form().form().hint().get()).contains(Message.of("form.unsaved"));
        settle();
        assertThat(room.form().form().open().get()).isFalse();
    }

    @Test
    void finishesTheRenewalEvenIfCancelIsPressedWhileSaving() {
        reopenByHand();
        recordRenewal();
        room.form().fields().paid().text().set("2.50");
        room.form().fields().days().text().set("7");
        room.saving().save();
        room.cancel();
        assertThat(room.form().form().open().get()).isTrue();
        settle();
        assertThat(desk.receiptsOnDisk()).hasSize(1);
        assertThat(desk.renewalsOnDisk())
                .singleElement()
                .satisfies(next -> assertThat(next.isTicked()).isFalse());
    }

    @Test
    void changesAReceiptInItsPlace() {
        saveThree();
        room.edit(OLD);
        room.form().fields().note().text().set("changed");
        room.saving().save();
        assertThat(desk.receiptsOnDisk()).extracting(Receipt::id).containsExactly(MIDDLE.id(), OLD.id(), LATE.id());
        assertThat(desk.receiptsOnDisk().get(1).note()).isEqualTo("changed");
        assertThat(room.selected().get()).contains(OLD.id());
    }

    @Test
    void discardsWhatWasTypedWhenCancelled() {
        recordNew("2");
        room.cancel();
        assertThat(room.form().form().open().get()).isFalse();
        assertThat(desk.receiptsOnDisk()).isEmpty();
        room.recordNew();
        assertThat(room.form().fields().number().text().get()).isEmpty();
    }

    @Test
    void showsTheNewestFirstUntilSortedOtherwise() {
        saveThree();
        assertThat(room.shown()).containsExactly(LATE, MIDDLE, OLD);
        room.list().sort(ReceiptOrder.PAID_AT, false);
        assertThat(room.shown()).containsExactly(OLD, MIDDLE, LATE);
        room.list().sort(ReceiptOrder.PAID, true);
        assertThat(room.shown()).containsExactly(MIDDLE, LATE, OLD);
        room.list().sort(ReceiptOrder.CHANNEL, false);
        assertThat(room.shown()).containsExactly(MIDDLE, LATE, OLD);
    }

    @Test
    void keepsTheOrderForReceiptsThatComeLater() {
        room.list().sort(ReceiptOrder.PAID_AT, false);
        saveThree();
        assertThat(room.shown()).containsExactly(OLD, MIDDLE, LATE);
    }

    @Test
    void findsReceiptsInEitherLanguageAndAddsUpWhatIsShown() {
        saveThree();
        assertThat(room.totals()).containsExactly(Money.of("3.50", Currency.USD), Money.of("8000", Currency.KHR));
        assertThat(room.countMessage()).isEqualTo(Message.of("receipts.count.all", 3));
        room.search().set("营业厅");
        assertThat(room.shown()).containsExactly(LATE, OLD);
        assertThat(room.totals()).containsExactly(Money.of("3.50", Currency.USD));
        assertThat(room.countMessage()).isEqualTo(Message.of("receipts.count.some", 2, 3));
        room.search().set("SHOP 2.50");
        assertThat(room.shown()).containsExactly(LATE);
        room.search().set("");
        assertThat(room.shown()).containsExactly(LATE, MIDDLE, OLD);
    }

    @Test
    void findsAChangedReceiptByWhatItSaysNow() {
        saveThree();
        room.edit(OLD);
        room.form().fields().note().text().set("birthday");
        room.saving().save();
        room.search().set("birthday");
        assertThat(room.shown()).extracting(Receipt::id).containsExactly(OLD.id());
        room.search().set("dad");
        assertThat(room.shown()).containsExactly(LATE, MIDDLE);
    }

    @Test
    void showsASavedReceiptThatTheSearchWouldHide() {
        saveThree();
        room.search().set("8000");
        recordNew("4");
        room.saving().save();
        assertThat(room.search().get()).isEmpty();
        assertThat(room.shown())
                .hasSize(4)
                .extracting(Receipt::id)
                .contains(room.selected().get().orElseThrow());
    }

    @Test
    void keepsTheSearchWhenItFindsTheSavedReceipt() {
        saveThree();
        room.search().set("shop");
        recordNew("4");
        room.saving().save();
        assertThat(room.search().get()).isEqualTo("shop");
        assertThat(room.shown()).hasSize(3);
    }

    @Test
    void saysWhyNoReceiptIsShown() {
        desk = Desk.unread(folder, new Background(worker, fx));
        desk.stores().load(() -> {
            open(Background.NONE);
            assertThat(room.emptyMessage()).isEqualTo(Message.of("receipts.empty.loading"));
        });
        settle();
        assertThat(room.emptyMessage()).isEqualTo(Message.of("receipts.empty.none"));
        desk.receipts().put(OLD, saved -> {});
        settle();
        room.search().set("nothing like it");
        assertThat(room.emptyMessage()).isEqualTo(Message.of("receipts.empty.notfound"));
    }

    @Test
    void doesNotCallAFileThatCannotBeReadEmpty() {
        saveThree();
        desk = Desk.unread(folder, Background.NONE);
        desk.fillDisk();
        desk.load();
        open(Background.NONE);
        assertThat(room.emptyMessage()).isEqualTo(Message.of("receipts.empty.illegible"));
    }

    @Test
    void deletesAReceiptAndBringsItBack() {
        saveThree();
        room.delete(MIDDLE);
        assertThat(room.shown()).containsExactly(LATE, OLD);
        assertThat(desk.receiptsOnDisk()).containsExactly(OLD, LATE);
        assertThat(room.totals()).containsExactly(Money.of("3.50", Currency.USD));
        assertThat(notices.latest().get())
                .get()
                .satisfies(notice ->
                        assertThat(notice.what()).isEqualTo(Message.of("receipts.deleted", SMART, MIDDLE.paid())));
        notices.undo();
        assertThat(room.shown()).containsExactly(LATE, MIDDLE, OLD);
        assertThat(desk.receiptsOnDisk()).contains(MIDDLE);
        assertThat(room.selected().get()).contains(MIDDLE.id());
    }

    @Test
    void offersNoUndoForADeletionThatFailed() {
        saveThree();
        room.edit(MIDDLE);
        desk.fillDisk();
        room.delete(MIDDLE);
        assertThat(room.shown()).containsExactly(LATE, MIDDLE, OLD);
        assertThat(notices.latest().get()).isEmpty();
        assertThat(room.form().form().open().get()).isTrue();
    }

    @Test
    void closesTheFormOfAReceiptThatIsDeleted() {
        saveThree();
        room.edit(MIDDLE);
        room.delete(MIDDLE);
        assertThat(room.form().form().open().get()).isFalse();
    }

    @Test
    void keepsTheFormOpenWhenAnotherReceiptIsDeleted() {
        saveThree();
        room.edit(MIDDLE);
        room.form().fields().note().text().set("typed with care");
        room.delete(OLD);
        assertThat(room.form().form().edited().get()).contains(MIDDLE);
        assertThat(room.form().fields().note().text().get()).isEqualTo("typed with care");
    }

    @Test
    void deletesNothingThatIsBeingChanged() {
        desk.receipts().put(LATE, saved -> {});
        room.edit(LATE);
        room.form().fields().note().text().set("for the office");
        room.delete(LATE);
        assertThat(desk.receiptsOnDisk()).containsExactly(LATE);
        assertThat(room.form().fields().note().text().get()).isEqualTo("for the office");
        assertThat(room.form().form().hint().get()).contains(Message.of("form.unsaved"));
    }

    @Test
    void bringsBackWhatWasTypedWhenCancellingIsUndone() {
        room.recordNew();
        room.form().fields().number().text().set("096 234 5678");
        room.form().fields().paid().text().set("2,0o0");
        room.form().fields().currency().set(Currency.CNY);
        room.cancel();
        assertThat(room.form().form().open().get()).isFalse();
        notices.undo();
        assertThat(room.form().form().open().get()).isTrue();
        assertThat(room.form().form().isDirty()).isTrue();
        assertThat(room.form().fields().number().text().get()).isEqualTo("096 234 5678");
        assertThat(room.form().fields().operator().text().get()).isEqualTo("smart");
        assertThat(room.form().fields().paid().text().get()).isEqualTo("2,0o0");
        assertThat(room.form().fields().currency().get()).isEqualTo(Currency.CNY);
    }

    @Test
    void offersNothingToUndoWhenAnUntouchedFormIsCancelled() {
        room.recordNew();
        room.cancel();
        assertThat(notices.latest().get()).isEmpty();
    }

    @Test
    void selectsTheNeighbourOfAReceiptThatIsDeleted() {
        List.of(OLD, MIDDLE, LATE).forEach(receipt -> desk.receipts().put(receipt, saved -> {}));
        room.delete(MIDDLE);
        assertThat(room.selected().get()).contains(OLD.id());
        room.delete(OLD);
        assertThat(room.selected().get()).contains(LATE.id());
    }

    @Test
    void warnsWhenTheOperatorIsNotTheNumbersOwn() {
        room.recordNew();
        room.form().fields().number().text().set("096 234 5678");
        assertThat(room.form().advice().get().operator()).isEmpty();
        room.form().fields().operator().text().set("metfone");
        assertThat(room.form().advice().get().operator()).contains(Message.of("form.operator.other", "096", "Smart"));
    }

    @Test
    void saysThatOtherReceiptsAreShownEvenIfTheyAddUpToTheSame() {
        Receipt twice = receipt(7, NOON, "online", "1.25", Currency.USD);
        Receipt again = receipt(8, NOON, "online", "1.25", Currency.USD);
        List.of(LATE, twice, again).forEach(receipt -> desk.receipts().put(receipt, saved -> {}));
        room.search().set("2.50");
        int before = room.revision().get();
        room.search().set("1.25");
        assertThat(room.revision().get()).isNotEqualTo(before);
        assertThat(room.countMessage()).isEqualTo(Message.of("receipts.count.some", 2, 3));
    }

    /** Everything at once, but what is shown is computed when the test says so. */
    private void reopenThinkingByHand() {
        open(new Background(thinker, fx));
        HandDriven.settle(thinker, fx);
    }

    @Test
    void showsWhatWasFoundBeforeUntilTheAnswerIsThere() {
        saveThree();
        reopenThinkingByHand();
        room.search().set("shop");
        assertThat(room.shown()).containsExactly(LATE, MIDDLE, OLD);
        assertThat(room.countMessage()).isEqualTo(Message.of("receipts.count.all", 3));
        thinker.runAll();
        assertThat(room.shown()).containsExactly(LATE, MIDDLE, OLD);
        fx.runAll();
        assertThat(room.shown()).containsExactly(LATE, OLD);
        assertThat(room.totals()).containsExactly(Money.of("3.50", Currency.USD));
        assertThat(room.countMessage()).isEqualTo(Message.of("receipts.count.some", 2, 3));
    }

    @Test
    void dropsAnAnswerThatComesAfterTheNextQuestion() {
        saveThree();
        reopenThinkingByHand();
        int before = room.revision().get();
        room.search().set("8000");
        thinker.runAll();
        room.search().set("2.50");
        fx.runAll();
        assertThat(room.revision().get()).isEqualTo(before);
        assertThat(room.shown()).containsExactly(LATE, MIDDLE, OLD);
        HandDriven.settle(thinker, fx);
        assertThat(room.shown()).containsExactly(LATE);
        assertThat(room.revision().get()).isEqualTo(before + 1);
    }

    @Test
    void answersOnlyTheLatestOfManyQuestions() {
        saveThree();
        reopenThinkingByHand();
        int before = room.revision().get();
        List.of("s", "sh", "sho", "shop").forEach(room.search()::set);
        room.list().sort(ReceiptOrder.PAID_AT, false);
        desk.receipts().delete(OLD, saved -> {});
        HandDriven.settle(thinker, fx);
        assertThat(room.shown()).containsExactly(LATE);
        assertThat(room.revision().get()).isEqualTo(before + 1);
    }

    @Test
    void selectsASavedReceiptBeforeItShows() {
        saveThree();
        reopenThinkingByHand();
        room.search().set("8000");
        HandDriven.settle(thinker, fx);
        recordNew("4");
        room.saving().save();
        assertThat(room.search().get()).isEmpty();
        UUID saved = room.selected().get().orElseThrow();
        assertThat(room.shown()).containsExactly(MIDDLE);
        HandDriven.settle(thinker, fx);
        assertThat(room.shown()).hasSize(4).extracting(Receipt::id).contains(saved);
        assertThat(room.selected().get()).contains(saved);
    }

    @Test
    void keepsTheSearchThatWillFindTheSavedReceipt() {
        saveThree();
        reopenThinkingByHand();
        room.search().set("shop");
        recordNew("4");
        room.saving().save();
        HandDriven.settle(thinker, fx);
        assertThat(room.search().get()).isEqualTo("shop");
        assertThat(room.shown()).hasSize(3);
    }

    @Test
    void selectsTheNeighbourBeforeTheDeletedReceiptIsGone() {
        saveThree();
        reopenThinkingByHand();
        room.delete(MIDDLE);
        assertThat(room.shown()).containsExactly(LATE, MIDDLE, OLD);
        assertThat(room.selected().get()).contains(OLD.id());
        HandDriven.settle(thinker, fx);
        assertThat(room.shown()).containsExactly(LATE, OLD);
        room.delete(OLD);
        HandDriven.settle(thinker, fx);
        assertThat(room.selected().get()).contains(LATE.id());
    }

    @Test
    void doesNotCallALogEmptyWhoseReceiptsAreAboutToShow() {
        saveThree();
        desk = Desk.unread(folder, Background.NONE);
        desk.stores().load(this::reopenThinkingByHand);
        assertThat(room.emptyMessage()).isEqualTo(Message.of("receipts.empty.loading"));
        HandDriven.settle(thinker, fx);
        assertThat(room.shown()).hasSize(3);
    }

    @Test
    void undoesAndRedoesRecordingEditingAndDeletingByTheirNames() {
        recordNew("2");
        room.saving().save();
        Receipt recorded = desk.receiptsOnDisk().get(0);
        room.edit(recorded);
        room.form().fields().paid().text().set("3");
        room.saving().save();
        Receipt edited = desk.receiptsOnDisk().get(0);
        room.delete(edited);
        List<Message> names = List.of(
                Message.of("edit.receipt.record", SMART, recorded.paid()),
                Message.of("edit.receipt.edit", SMART, edited.paid()),
                Message.of("edit.receipt.delete", SMART, edited.paid()));
        List<List<Receipt>> worlds = List.of(List.of(), List.of(recorded), List.of(edited), List.of());
        for (int i = names.size() - 1; i >= 0; i--) {
            assertThat(notices.undoable().get()).contains(names.get(i));
            notices.undo();
            assertThat(desk.receiptsOnDisk()).isEqualTo(worlds.get(i));
            assertThat(room.shown()).isEqualTo(worlds.get(i));
            assertThat(notices.latest().get().map(Notice::what)).contains(Message.of("shell.undone", names.get(i)));
        }
        for (int i = 0; i < names.size(); i++) {
            assertThat(notices.redoable().getValue()).contains(names.get(i));
            notices.redo();
            assertThat(desk.receiptsOnDisk()).isEqualTo(worlds.get(i + 1));
            assertThat(notices.latest().get().map(Notice::what)).contains(Message.of("shell.redone", names.get(i)));
        }
    }

    @Test
    void takesAReceiptAndTheEndOfItsRenewalBackInOneStep() {
        Renewal renewal = recordRenewal();
        room.form().fields().paid().text().set("2.50");
        room.form().fields().days().text().set("7");
        room.saving().save();
        notices.undo();
        assertThat(desk.receiptsOnDisk()).isEmpty();
        assertThat(desk.renewalsOnDisk()).containsExactly(renewal);
        notices.redo();
        assertThat(desk.receiptsOnDisk()).hasSize(1);
        assertThat(desk.renewalsOnDisk())
                .singleElement()
                .satisfies(next -> assertThat(next.isTicked()).isFalse());
    }

    @Test
    void marksTheReceiptThatIsUndone() {
        saveThree();
        room.delete(OLD);
        room.selected().set(Optional.of(LATE.id()));
        notices.undo();
        assertThat(room.selected().get()).contains(OLD.id());
    }

    @Test
    void showsAnUntouchedFormWhatIsUndoneAndLeavesATouchedOneAlone() {
        saveThree();
        Receipt changed = receipt(1, OLD.paidAt(), "shop", "9", Currency.USD);
        desk.receipts().put(changed, saved -> {});
        room.edit(changed);
        notices.undo();
        assertThat(room.form().form().edited().get()).contains(OLD);
        assertThat(room.form().fields().paid().value()).contains(OLD.paid());
        room.form().fields().note().text().set("typed with care");
        notices.redo();
        assertThat(room.form().fields().note().text().get()).isEqualTo("typed with care");
        room.form().fields().note().text().set(OLD.note());
        notices.undo();
        assertThat(room.form().form().edited().get()).contains(OLD);
    }

    @Test
    void closesAnUntouchedFormWhoseReceiptIsGoneAgain() {
        saveThree();
        room.edit(LATE);
        notices.undo();
        assertThat(room.shown()).containsExactly(MIDDLE, OLD);
        assertThat(room.form().form().open().get()).isFalse();
    }

    @Test
    void showsTheReceiptsOfTheNumberThatAnotherRoomLeft() {
        saveThree();
        navigation.goTo(Destination.FindReceipts.of(new PhoneNumber("+855971234567")));
        assertThat(navigation.pending()).isEmpty();
        assertThat(room.shown()).isEmpty();
        navigation.goTo(Destination.FindReceipts.of(SMART));
        assertThat(room.shown()).hasSize(3);
    }

    @Test
    void filtersAndRemembersByWhat() {
        saveThree();
        room.list().choose(Facet.CHANNEL, "shop", true);
        assertThat(room.shown()).containsExactly(LATE, OLD);
        assertThat(room.list().counts(Facet.CHANNEL)).isEqualTo(Map.of("shop", 2, "online", 1));
        assertThat(open().shown()).containsExactly(LATE, OLD);
        room.list().clearFilter();
        assertThat(room.shown()).containsExactly(LATE, MIDDLE, OLD);
    }

    @Test
    void showsNothingButWhatAnotherRoomAsksFor() {
        saveThree();
        room.list().choose(Facet.CHANNEL, "online", true);
        navigation.goTo(new Destination.FindReceipts(ReceiptSearch.month(YearMonth.from(LATE.paidAt()))));
        assertThat(room.list().filter().get())
                .isEqualTo(ReceiptFilter.NONE.with(
                        Facet.MONTH, YearMonth.from(LATE.paidAt()).toString(), true));
        assertThat(room.search().get()).isEmpty();
        navigation.goTo(Destination.FindReceipts.of(SMART));
        assertThat(room.list().filter().get()).isEqualTo(ReceiptFilter.NONE);
        assertThat(room.search().get()).isEqualTo("096 234 5678");
    }

    @Test
    void letsGoOfTheFacetsThatWouldHideWhatWasSaved() {
        saveThree();
        room.list().choose(Facet.CHANNEL, "online", true);
        room.list().choose(Facet.OPERATOR, "smart", true);
        recordNew("3");
        room.saving().save();
        assertThat(room.list().filter().get()).isEqualTo(ReceiptFilter.NONE.with(Facet.OPERATOR, "smart", true));
        assertThat(room.shown()).hasSize(4);
    }

    @Test
    void findsReceiptsByTheNicknameOfTheirSimCard() {
        saveThree();
        room.search().set("router");
        assertThat(room.shown()).isEmpty();
        desk.cards()
                .add(
                        new SimCard(
                                new UUID(9, 9),
                                SMART,
                                "Router",
                                Optional.empty(),
                                Custody.UNSTATED,
                                Optional.empty(),
                                "",
                                "",
                                Optional.empty(),
                                new DeclaredStatus.InUse()),
                        saved -> {});
        assertThat(room.shown()).hasSize(3);
        assertThat(room.details(LATE).nickname()).isEqualTo("Router");
        room.search().set("瑞尔");
        assertThat(room.shown()).containsExactly(MIDDLE);
    }
}
