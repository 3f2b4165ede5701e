package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Receipts;
import org.xufei.state.Desk;
import org.xufei.state.EditId;
import org.xufei.state.EditName;
import org.xufei.state.ReceiptLog;

class NoticesTest {

    private static final Message DONE = Message.of("renew.reset.done");
    private static final Message OTHER = Message.of("renew.reset");

    private static final Message NAME = Message.of("receipts.discarding");
    private static final Receipt RECEIPT = Receipts.paid(1, "2.50", Currency.USD);

    private final Desk desk;
    private final Notices notices;
    private final List<String> undone = new ArrayList<>();
    private Optional<EditId> recorded = Optional.empty();

    NoticesTest(@TempDir Path folder) {
        desk = Desk.in(folder);
        notices = new Notices(desk.history());
    }

    private void record() {
        desk.receipts().put(RECEIPT, saved -> recorded = saved.undoable());
    }

    private void delete() {
        desk.receipts().delete(RECEIPT, notices.withUndo(DONE));
    }

    private Optional<Message> offered() {
        return notices.edit().get().map(Notice::what);
    }

    private Optional<Message> told() {
        return notices.latest().get().map(Notice::what);
    }

    @Test
    void tellsTheLatestOnly() {
        notices.tell(DONE);
        notices.tell(OTHER);
        assertThat(notices.latest().get()).contains(new Notice(OTHER, Optional.empty()));
    }

    @Test
    void undoesOnce() {
        notices.offerUndo(DONE, NAME, () -> undone.add("undone"));
        notices.undo();
        notices.undo();
        assertThat(undone).containsExactly("undone");
        assertThat(notices.latest().get()).isEmpty();
    }

    @Test
    void undoesTheLatestFirstAndWhatIsMerelyToldDoesNotStandInTheWay() {
        notices.offerUndo(DONE, NAME, () -> undone.add("first"));
        notices.offerUndo(DONE, NAME, () -> undone.add("second"));
        notices.tell(OTHER);
        notices.undo();
        assertThat(undone).containsExactly("second");
        notices.undo();
        assertThat(undone).containsExactly("second", "first");
        assertThat(notices.latest().get()).isEmpty();
    }

    @Test
    void keepsTheUndoOfAnEditWhileSomethingIsToldAndAfterwards() {
        record();
        delete();
        notices.tell(OTHER);
        assertThat(offered()).contains(DONE);
        assertThat(notices.information().get().map(Notice::what)).contains(OTHER);
        notices.closeInformation();
        assertThat(offered()).contains(DONE);
        assertThat(told()).contains(DONE);
        notices.undoTold();
        assertThat(desk.receiptsOnDisk()).containsExactly(RECEIPT);
    }

    @Test
    void doesNotPileUpWhatCanBeUndone() {
        record();
        delete();
        notices.offerUndo(OTHER, NAME, () -> undone.add("text"));
        notices.closeEdit();
        assertThat(offered()).isEmpty();
        record();
        delete();
        desk.receipts().put(Receipts.paid(2, "3", Currency.USD), notices.withUndo(OTHER));
        notices.closeEdit();
        assertThat(offered()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void undoesTheEditThatItTellsOfTwoThatAreEqual() {
        record();
        delete();
        desk.receipts().putBack(List.of(RECEIPT), saved -> {});
        Optional<Notice> first = notices.edit().get();
        delete();
        assertThat(notices.edit().get()).isPresent().isNotEqualTo(first);
        notices.undoTold();
        assertThat(desk.receiptsOnDisk()).containsExactly(RECEIPT);
        assertThat(notices.undoable().get()).contains(EditLabels.message(ReceiptLog.returning(RECEIPT)));
    }

    @Test
    void offersNoUndoOfAnEditThatChangedNothingAndTellsNothingOfOneThatWasRefused() {
        record();
        desk.receipts().put(RECEIPT, notices.withUndo(DONE));
        assertThat(offered()).isEmpty();
        assertThat(told()).contains(DONE);
        notices.closeInformation();
        desk.fillDisk();
        delete();
        assertThat(told()).isEmpty();
    }

    @Test
    void offersOneMoreThingToDoAndKeepsTheUndoWhenItIsDone() {
        desk.receipts()
                .put(RECEIPT, notices.withUndo(DONE, new Notice.Action(OTHER, () -> undone.add("calendar written"))));
        notices.act();
        assertThat(undone).containsExactly("calendar written");
        notices.undoTold();
        assertThat(desk.receiptsOnDisk()).isEmpty();
    }

    @Test
    void keepsTheUndoOfTheEditBeforeOneThatChangedNothingWhateverItOffersNext() {
        Receipt other = Receipts.paid(2, "3", Currency.USD);
        desk.receipts().put(other, notices.withUndo(DONE));
        Optional<Notice> before = notices.edit().get();
        desk.receipts()
                .put(other, notices.withUndo(OTHER, new Notice.Action(NAME, () -> undone.add("calendar written"))));
        assertThat(notices.edit().get()).isPresent().isEqualTo(before);
        assertThat(told()).contains(OTHER);
        notices.act();
        assertThat(undone).isEmpty();
    }

    @Test
    void undoesNothingOnceItWasClosed() {
        notices.offerUndo(DONE, NAME, () -> undone.add("done"));
        notices.close();
        notices.undo();
        assertThat(undone).isEmpty();
    }

    @Test
    void keepsWhatTheUndoingItselfTells() {
        notices.offerUndo(DONE, NAME, () -> notices.tell(OTHER));
        notices.undo();
        assertThat(notices.latest().get()).contains(new Notice(OTHER, Optional.empty()));
    }

    @Test
    void undoesWhatTheHistoryHoldsWhenNothingWasDropped() {
        record();
        assertThat(notices.undoable().get())
                .contains(Message.of("edit.receipt.record", RECEIPT.number(), RECEIPT.paid()));
        notices.undo();
        assertThat(desk.receiptsOnDisk()).isEmpty();
        assertThat(notices.undoable().get()).isEmpty();
        assertThat(told()).contains(Message.of("shell.undone", EditLabels.message(recording())));
        notices.redo();
        assertThat(desk.receiptsOnDisk()).containsExactly(RECEIPT);
        assertThat(told()).contains(Message.of("shell.redone", EditLabels.message(recording())));
    }

    @Test
    void undoesDroppedTextAndChangesInTheOrderInWhichTheyCame() {
        record();
        notices.offerUndo(DONE, NAME, () -> undone.add("first text"));
        delete();
        notices.offerUndo(DONE, NAME, () -> undone.add("second text"));

        assertThat(notices.undoable().get()).contains(NAME);
        notices.undo();
        assertThat(undone).containsExactly("second text");
        assertThat(notices.undoable().get()).contains(EditLabels.message(ReceiptLog.deletion(RECEIPT)));
        notices.undo();
        assertThat(desk.receiptsOnDisk()).containsExactly(RECEIPT);
        assertThat(notices.undoable().get()).contains(NAME);
        notices.undo();
        assertThat(undone).containsExactly("second text", "first text");
        notices.undo();
        assertThat(desk.receiptsOnDisk()).isEmpty();
    }

    @Test
    void undoesAChangeOfWhichNothingIsToldBeforeTextThatWasDroppedEarlier() {
        notices.offerUndo(DONE, NAME, () -> undone.add("text"));
        record();
        notices.undo();
        assertThat(desk.receiptsOnDisk()).isEmpty();
        assertThat(undone).isEmpty();
        notices.undo();
        assertThat(undone).containsExactly("text");
    }

    @Test
    void offersTheUndoUntilTheNextEditComes() {
        record();
        delete();
        desk.receipts().put(Receipts.paid(2, "3", Currency.USD), saved -> {});
        assertThat(offered()).isEmpty();
        notices.undoTold();
        assertThat(desk.receiptsOnDisk()).hasSize(1);
    }

    @Test
    void doesNotOfferToUndoWhatWasUndoneElsewhere() {
        record();
        delete();
        desk.history().undo();
        notices.close();
        assertThat(told()).isEmpty();
    }

    @Test
    void saysWhatCannotBeUndoneAnyMore() {
        record();
        Receipt edited = Receipts.paid(1, "9", Currency.USD);
        desk.receipts().put(edited, saved -> {});
        desk.history().undo(recorded.orElseThrow());
        assertThat(desk.receiptsOnDisk()).containsExactly(edited);
        assertThat(told()).contains(Message.of("shell.overtaken", EditLabels.message(recording())));
    }

    private static EditName recording() {
        return new EditName.OfReceipt(EditName.ReceiptKind.RECORD, RECEIPT);
    }
}
