package org.xufei.ui.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.app.DeskRooms;
import org.xufei.app.Rooms;
import org.xufei.domain.Currency;
import org.xufei.domain.Room;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.UnwatchedNumber;
import org.xufei.state.Background;
import org.xufei.state.Desk;
import org.xufei.state.EditName;
import org.xufei.state.Problem;
import org.xufei.state.ReceiptDraft;
import org.xufei.storage.disk.FaultyDisk;
import org.xufei.ui.Message;
import org.xufei.ui.Notice;
import org.xufei.ui.Notices;

/** Which receipts make a SIM card of their number, and what becomes of it. */
class WatchNumberTest {

    private static final PhoneNumber SMART = new PhoneNumber("+855962345678");
    private static final PhoneNumber METFONE = new PhoneNumber("+855972345678");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Desk desk;
    private final Notices notices;
    private final ReceiptsViewModel room;
    private final List<UUID> exported = new ArrayList<>();

    WatchNumberTest(@TempDir Path folder) {
        desk = Desk.in(folder);
        Rooms rooms = DeskRooms.over(desk, Room.RECEIPTS);
        notices = rooms.notices();
        room = rooms.receipts();
        room.offerCalendar(exported::add);
    }

    private ReceiptFormViewModel form() {
        return room.form();
    }

    private void type(PhoneNumber number) {
        room.recordNew();
        form().fields().number().text().set(number.national());
        form().fields().channel().text().set("shop");
        form().fields().paid().text().set("2.50");
        form().fields().days().text().set("7");
    }

    private void record(PhoneNumber number) {
        type(number);
        room.saving().save();
    }

    private List<PhoneNumber> cards() {
        return desk.cardsOnDisk().stream().map(SimCard::number).toList();
    }

    private Receipt receipt() {
        return desk.receipts().records().get().get(0);
    }

    private void correct(PhoneNumber number) {
        room.edit(receipt());
        form().fields().number().text().set(number.national());
        room.saving().save();
    }

    private SimCard addCard(PhoneNumber number) {
        SimCard card = SimCard.of(new UUID(0, 90), number);
        desk.cards().add(card, made -> {});
        return card;
    }

    private void assertNothingIsOffered(PhoneNumber number) {
        type(number);
        assertThat(form().watch().offered().get()).isFalse();
        int before = desk.cardsOnDisk().size();
        room.saving().save();
        assertThat(desk.cardsOnDisk()).hasSize(before);
        assertThat(desk.unwatchedOnDisk()).isEmpty();
    }

    @Test
    void makesACardInTheSameStepAndSaysWhatFollows() {
        type(SMART);
        assertThat(form().watch().offered().get()).isTrue();
        assertThat(form().watch().ticked().get()).isTrue();
        room.saving().save();
        assertThat(cards()).containsExactly(SMART);
        Notice notice = notices.latest().get().orElseThrow();
        assertThat(notice.what())
                .isEqualTo(Message.of("receipts.saved.watched.plan", LocalDate.of(2026, 11, 28), SMART));
        assertThat(notice.undo()).isPresent();
        notice.action().orElseThrow().run().run();
        assertThat(exported).containsExactly(desk.cardsOnDisk().get(0).id());

        desk.history().undo();
        assertThat(cards()).isEmpty();
        assertThat(desk.receiptsOnDisk()).isEmpty();
        desk.history().redo();
        assertThat(cards()).containsExactly(SMART);
        assertThat(desk.receiptsOnDisk()).hasSize(1);
    }

    @Test
    void recordsTheReceiptAlsoWhereItsCardCannotBeWritten() {
        type(SMART);
        // The receipt is written first, and then the card.
        desk.disk().failOn("write", 2, FaultyDisk.Fault.ONCE, new IOException("No space left on device"));
        room.saving().save();
        assertThat(desk.receiptsOnDisk()).hasSize(1);
        assertThat(cards()).isEmpty();
        assertThat(desk.cards().list().get().all()).isEmpty();
        Notice notice = notices.latest().get().orElseThrow();
        assertThat(notice.what().key()).isEqualTo("receipts.saved");
        assertThat(desk.problems().all()).singleElement().isInstanceOf(Problem.Unsaved.class);
        desk.history().undo();
        assertThat(desk.receiptsOnDisk()).isEmpty();
    }

    @Test
    void remembersForEachNumberThatNoCardIsWanted() {
        type(SMART);
        form().watch().ticked().set(false);
        room.saving().save();
        assertThat(cards()).isEmpty();
        assertThat(desk.unwatchedOnDisk()).containsExactly(new UnwatchedNumber(SMART, UnwatchedNumber.Reason.DECLINED));
        assertThat(notices.latest().get().orElseThrow().action()).isEmpty();

        type(SMART);
        assertThat(form().watch().ticked().get()).isFalse();
        form().fields().number().text().set(METFONE.national());
        assertThat(form().watch().ticked().get()).isTrue();
        form().fields().number().text().set(SMART.national());
        assertThat(form().watch().ticked().get()).isFalse();
        form().watch().ticked().set(true);
        room.saving().save();
        assertThat(cards()).containsExactly(SMART);
        assertThat(desk.unwatchedOnDisk()).isEmpty();
    }

    @Test
    void forgetsWhatWasDeclinedWithTheReceipt() {
        type(SMART);
        form().watch().ticked().set(false);
        room.saving().save();
        desk.history().undo();
        assertThat(desk.unwatchedOnDisk()).isEmpty();
    }

    @Test
    void makesNoneOfANumberWhoseCardWasDeletedUntilThatIsUndone() {
        SimCard card = addCard(SMART);
        desk.cardStores().delete(List.of(card), made -> {});
        assertThat(desk.unwatchedOnDisk())
                .containsExactly(new UnwatchedNumber(SMART, UnwatchedNumber.Reason.CARD_DELETED));
        type(SMART);
        assertThat(form().watch().offered().get()).isFalse();
        room.saving().save();
        assertThat(cards()).isEmpty();
        desk.history().undo();
        desk.history().undo();
        assertThat(cards()).containsExactly(SMART);
        assertThat(desk.unwatchedOnDisk()).isEmpty();
    }

    @Test
    void offersNothingOnceTheCardOfADeclinedNumberWasDeleted() {
        type(SMART);
        form().watch().ticked().set(false);
        room.saving().save();
        desk.cardStores().delete(List.of(addCard(SMART)), made -> {});
        type(SMART);
        assertThat(form().watch().offered().get()).isFalse();
    }

    @Test
    void offersNothingBeforeItIsReadWhatWasDeclined() {
        type(SMART);
        form().watch().ticked().set(false);
        room.saving().save();
        Desk unread = Desk.unread(desk.folder().path(), Background.NONE);
        ReceiptFormViewModel form = new ReceiptFormViewModel(
                new ReceiptContext(SampleGuide.guide(), unread.cardStores(), unread.renewals()), desk.today());
        form.openFor(ReceiptDraft.BLANK, Currency.USD);
        form.fields().number().text().set(SMART.national());
        unread.cards().load();
        assertThat(form.watch().offered().get()).isFalse();
        unread.load();
        assertThat(form.watch().offered().get()).isTrue();
        assertThat(form.watch().ticked().get()).isFalse();
    }

    @Test
    void offersNothingWhereThereIsACardInWhateverStatus() {
        SimCard card = addCard(SMART);
        assertNothingIsOffered(SMART);
        desk.cards().change(EditName.SimCardKind.RETIRE, card.withStatus(new DeclaredStatus.Retired(DAY)), made -> {});
        assertNothingIsOffered(SMART);
        desk.cards().change(EditName.SimCardKind.EDIT, card.withStatus(new DeclaredStatus.Lost(DAY)), made -> {});
        assertNothingIsOffered(SMART);
        desk.cards()
                .change(
                        EditName.SimCardKind.EDIT,
                        card.withStatus(new DeclaredStatus.Replaced(new UUID(0, 91), DAY)),
                        made -> {});
        assertNothingIsOffered(SMART);
    }

    @Test
    void offersNothingForASampleNumber() {
        assertNothingIsOffered(new PhoneNumber("+855960000001"));
    }

    @Test
    void makesNoneOfAnEditNorOfWhatComesBack() {
        record(SMART);
        Receipt receipt = receipt();
        desk.history().undo();
        desk.receipts().put(receipt, made -> {});
        assertThat(cards()).isEmpty();
        room.edit(receipt);
        assertThat(form().watch().offered().get()).isFalse();
        form().fields().paid().text().set("3");
        room.saving().save();
        desk.receipts().delete(receipt(), made -> {});
        desk.receipts().putBack(List.of(receipt), made -> {});
        assertThat(cards()).isEmpty();
    }

    @Test
    void takesTheCardAlongWhenTheNumberIsCorrected() {
        record(SMART);
        correct(METFONE);
        assertThat(cards()).containsExactly(METFONE);
        desk.history().undo();
        assertThat(cards()).containsExactly(SMART);
    }

    @Test
    void leavesACardThatWasTouchedOrIsPaidForBesides() {
        record(SMART);
        record(SMART);
        correct(METFONE);
        assertThat(cards()).containsExactly(SMART);
        desk.history().undo();
        desk.history().undo();
        SimCard named = desk.cardsOnDisk().get(0).withOperator(Optional.of("metfone"));
        desk.cards().change(EditName.SimCardKind.EDIT, named, made -> {});
        correct(METFONE);
        assertThat(desk.cardsOnDisk()).containsExactly(named);
    }

    @Test
    void makesNoSecondCardOfANumberThatHasOneWhenANumberIsCorrected() {
        record(SMART);
        addCard(METFONE);
        correct(METFONE);
        assertThat(cards()).containsExactly(METFONE);
    }
}
