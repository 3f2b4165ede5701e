package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.storage.WriteFailure;

class EditHistoryTest {

    private static final PhoneNumber SMART = new PhoneNumber("+855962345678");
    private static final PhoneNumber METFONE = new PhoneNumber("+855972345678");
    private static final UUID NEXT = new UUID(0, 8);
    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt SECOND = paid(2, "2", Currency.USD);
    private static final Receipt THIRD = paid(3, "3", Currency.USD);

    private final Path folder;

    private record Came(EditHistory.Kind kind, EditName editName) {}

    private final HandDriven worker = new HandDriven();
    private final HandDriven fx = new HandDriven();
    private final List<Came> events = new ArrayList<>();
    private final List<EditId> made = new ArrayList<>();
    private Desk desk;

    EditHistoryTest(@TempDir Path folder) {
        this.folder = folder;
        desk = Desk.in(folder);
        desk.history().follow(this::came);
    }

    private void came(EditHistory.Event event) {
        events.add(new Came(event.kind(), event.editName()));
        if (event.kind() == EditHistory.Kind.DONE) {
            made.add(event.id());
        }
    }

    private void byHand() {
        desk = Desk.unread(folder, new Background(worker, fx));
        desk.history().follow(this::came);
        desk.load();
        settle();
    }

    private void settle() {
        HandDriven.settle(worker, fx);
    }

    private void record(Receipt... receipts) {
        List.of(receipts).forEach(receipt -> desk.receipts().put(receipt, saved -> {}));
    }

    private void delete(Receipt receipt) {
        desk.receipts().delete(receipt, saved -> {});
    }

    private void typeNumber(Renewal of, PhoneNumber number) {
        desk.renewals()
                .change(
                        new EditName.OfRenewal(EditName.RenewalKind.TYPE_NUMBER, of.id(), Optional.of(number)),
                        list -> list.change(of.id(), renewal -> renewal.withNumber(number)));
    }

    private Renewal onTheDesk() {
        return desk.renewals().list().get().current();
    }

    private List<Receipt> receipts() {
        List<Receipt> shown = desk.receipts().records().get();
        assertThat(desk.receiptsOnDisk()).isEqualTo(shown);
        return shown;
    }

    private Optional<EditName> undoable() {
        return desk.history().undoable().get();
    }

    private Optional<EditName> redoable() {
        return desk.history().redoable().get();
    }

    private static EditName recording(Receipt receipt) {
        return new EditName.OfReceipt(EditName.ReceiptKind.RECORD, receipt);
    }

    @Test
    void hasNothingToUndoAtFirst() {
        desk.history().undo();
        desk.history().redo();
        assertThat(undoable()).isEmpty();
        assertThat(redoable()).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void putsADeletedReceiptBackInItsPlaceAndDeletesItAgain() {
        record(FIRST, SECOND, THIRD);
        delete(SECOND);
        assertThat(undoable()).contains(ReceiptLog.deletion(SECOND));
        desk.history().undo();
        assertThat(receipts()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(undoable()).contains(recording(THIRD));
        assertThat(redoable()).contains(ReceiptLog.deletion(SECOND));
        desk.history().redo();
        assertThat(receipts()).containsExactly(FIRST, THIRD);
        assertThat(redoable()).isEmpty();
    }

    @Test
    void tellsWhatCameOfEachEdit() {
        record(FIRST);
        desk.history().undo();
        desk.history().redo();
        assertThat(events)
                .containsExactly(
                        new Came(EditHistory.Kind.DONE, recording(FIRST)),
                        new Came(EditHistory.Kind.UNDONE, recording(FIRST)),
                        new Came(EditHistory.Kind.REDONE, recording(FIRST)));
    }

    @Test
    void callsAnEditAnEdit() {
        Receipt edited = paid(1, "9", Currency.USD);
        record(FIRST, edited);
        assertThat(undoable()).contains(new EditName.OfReceipt(EditName.ReceiptKind.EDIT, edited));
        desk.history().undo();
        assertThat(receipts()).containsExactly(FIRST);
    }

    @Test
    void forgetsWhatWasUndoneOnceSomethingElseIsDone() {
        record(FIRST, SECOND);
        desk.history().undo();
        record(THIRD);
        assertThat(redoable()).isEmpty();
        desk.history().redo();
        assertThat(receipts()).containsExactly(FIRST, THIRD);
    }

    @Test
    void remembersNoChangeThatChangedNothing() {
        record(FIRST);
        desk.history().undo();
        delete(SECOND);
        desk.change(list -> list);
        assertThat(undoable()).isEmpty();
        assertThat(redoable()).contains(recording(FIRST));
    }

    @Test
    void remembersNoChangeThatCouldNotBeWritten() {
        record(FIRST);
        desk.fillDisk();
        delete(FIRST);
        desk.freeDisk();
        assertThat(undoable()).contains(recording(FIRST));
    }

    @Test
    void canUndoOnceTheDiskHasRoomAgain() {
        record(FIRST);
        desk.fillDisk();
        desk.history().undo();
        assertThat(desk.receipts().records().get()).containsExactly(FIRST);
        assertThat(desk.problems().all()).singleElement().isInstanceOf(Problem.Unsaved.class);
        assertThat(undoable()).contains(recording(FIRST));
        desk.freeDisk();
        desk.history().undo();
        assertThat(receipts()).isEmpty();
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void takesAReceiptAndTheEndOfItsRenewalBackTogether() {
        Renewal ticked = Renewal.fresh(new UUID(0, 7)).withStep("shop/ask", true);
        desk.change(list -> list.takeUp(ticked));
        desk.receipts()
                .put(
                        EditName.ReceiptKind.RECORD,
                        FIRST,
                        List.of(desk.renewals().finishing(ticked.id(), NEXT)),
                        saved -> {});
        Renewal next = onTheDesk();
        assertThat(next.isTicked()).isFalse();
        desk.history().undo();
        assertThat(receipts()).isEmpty();
        assertThat(onTheDesk()).isEqualTo(ticked);
        assertThat(desk.renewalsOnDisk()).containsExactly(ticked);
        desk.history().redo();
        assertThat(receipts()).containsExactly(FIRST);
        assertThat(desk.renewalsOnDisk()).containsExactly(next);
    }

    @Test
    void undoesNeitherHalfOfAStepWhileTheReceiptsCannotBeWritten() {
        Renewal ticked = Renewal.fresh(new UUID(0, 7)).withStep("shop/ask", true);
        desk.change(list -> list.takeUp(ticked));
        desk.receipts()
                .put(
                        EditName.ReceiptKind.RECORD,
                        FIRST,
                        List.of(desk.renewals().finishing(ticked.id(), NEXT)),
                        saved -> {});
        desk.fillDisk();
        desk.history().undo();
        assertThat(desk.receipts().records().get()).containsExactly(FIRST);
        assertThat(onTheDesk().isTicked()).isFalse();
    }

    @Test
    void finishesNoRenewalWhoseReceiptCouldNotBeWritten() {
        Renewal ticked = Renewal.fresh(new UUID(0, 7)).withStep("shop/ask", true);
        desk.change(list -> list.takeUp(ticked));
        desk.fillDisk();
        List<Boolean> told = new ArrayList<>();
        desk.receipts()
                .put(
                        EditName.ReceiptKind.RECORD,
                        FIRST,
                        List.of(desk.renewals().finishing(ticked.id(), NEXT)),
                        result -> told.add(result.isMade()));
        assertThat(told).containsExactly(false);
        assertThat(onTheDesk()).isEqualTo(ticked);
    }

    @Test
    void takesANumberTypedDigitByDigitForOneStep() {
        Renewal renewal = onTheDesk();
        typeNumber(renewal, SMART);
        typeNumber(renewal, METFONE);
        desk.history().undo();
        assertThat(onTheDesk()).isEqualTo(renewal);
        assertThat(undoable()).isEmpty();
        desk.history().redo();
        assertThat(onTheDesk().number()).contains(METFONE);
    }

    @Test
    void remembersNoNumberThatWasTypedAndTakenOutAgain() {
        Renewal renewal = onTheDesk();
        desk.change(list -> list.change(renewal.id(), of -> of.withStep("shop/ask", true)));
        typeNumber(renewal, SMART);
        desk.renewals()
                .change(
                        new EditName.OfRenewal(EditName.RenewalKind.TYPE_NUMBER, renewal.id(), Optional.empty()),
                        list -> list.change(renewal.id(), Renewal::withoutNumber));
        desk.history().undo();
        assertThat(onTheDesk().isTicked()).isFalse();
    }

    @Test
    void keepsNumbersOfTwoCardsAndNumbersWithATickBetweenThemApart() {
        Renewal first = onTheDesk();
        typeNumber(first, SMART);
        desk.change(list -> list.change(first.id(), renewal -> renewal.withStep("shop/ask", true)));
        typeNumber(first, METFONE);
        Renewal second = Renewal.fresh(new UUID(0, 7));
        desk.change(list -> list.takeUp(second));
        typeNumber(second, SMART);
        desk.history().undo();
        assertThat(onTheDesk()).isEqualTo(second);
        desk.history().undo();
        assertThat(onTheDesk().number()).contains(METFONE);
        desk.history().undo();
        assertThat(onTheDesk().number()).contains(SMART);
        assertThat(onTheDesk().isTicked()).isTrue();
    }

    @Test
    void undoesAnEditThatIsNotTheLatestAndLeavesTheOthersAlone() {
        record(FIRST, SECOND);
        delete(FIRST);
        record(THIRD);
        desk.history().undo(made.get(2));
        assertThat(receipts()).containsExactlyInAnyOrder(FIRST, SECOND, THIRD);
        assertThat(redoable()).contains(ReceiptLog.deletion(FIRST));
        desk.history().undo();
        assertThat(receipts()).containsExactlyInAnyOrder(FIRST, SECOND);
        desk.history().undo(made.get(2));
        assertThat(receipts()).hasSize(2);
    }

    @Test
    void takesBackTheOneOfTwoEqualEditsThatIsMeantAndKeepsItsIdWhenItIsRedone() {
        record(FIRST, SECOND);
        delete(FIRST);
        desk.receipts().putBack(List.of(FIRST), saved -> {});
        delete(FIRST);
        desk.receipts().putBack(List.of(FIRST), saved -> {});
        record(THIRD);
        // Both were put back by an edit of the same name.
        desk.history().undo(made.get(5));
        assertThat(receipts()).containsExactlyInAnyOrder(SECOND, THIRD);
        assertThat(desk.history().latest()).contains(made.get(6));
        desk.history().redo();
        assertThat(receipts()).containsExactlyInAnyOrder(FIRST, SECOND, THIRD);
        desk.history().undo(made.get(5));
        assertThat(receipts()).containsExactlyInAnyOrder(SECOND, THIRD);
    }

    @Test
    void saysWhatCameOfAnEditAndReportsWhyOneWasRefused() {
        List<EditResult> results = new ArrayList<>();
        desk.receipts().put(FIRST, results::add);
        desk.receipts().put(FIRST, results::add);
        desk.fillDisk();
        desk.receipts().put(SECOND, results::add);
        assertThat(results)
                .containsExactly(
                        new EditResult.Made(made.get(0)), new EditResult.Unchanged(), new EditResult.Refused());
        assertThat(desk.problems().all())
                .first()
                .isInstanceOfSatisfying(
                        Problem.Unsaved.class,
                        unsaved -> assertThat(unsaved.reason().reason()).isEqualTo(WriteFailure.Reason.DISK_FULL));
    }

    @Test
    void leavesEverythingAsItIsWhenAnEarlierEditWasOvertakenAndCanStillUndoItInOrder() {
        Receipt edited = paid(1, "9", Currency.USD);
        record(FIRST, edited);
        desk.history().undo(made.get(0));
        assertThat(receipts()).containsExactly(edited);
        assertThat(events).endsWith(new Came(EditHistory.Kind.OVERTAKEN, recording(FIRST)));
        desk.history().undo();
        desk.history().undo();
        assertThat(receipts()).isEmpty();
    }

    @Test
    void undoesInAListThatSomebodyElseChangedToo() throws IOException {
        record(FIRST, SECOND);
        delete(FIRST);
        swap(file -> file.replace("\"2.00\"", "\"7.00\""));
        desk.history().undo();
        assertThat(receipts()).containsExactly(FIRST, paid(2, "7", Currency.USD));
    }

    @Test
    void dropsAStepThatSomebodyElseMadeImpossible() throws IOException {
        record(FIRST, SECOND);
        swap(file -> file.replace("\"2.00\"", "\"7.00\""));
        desk.history().undo();
        assertThat(receipts()).containsExactly(FIRST, paid(2, "7", Currency.USD));
        assertThat(events).endsWith(new Came(EditHistory.Kind.OVERTAKEN, recording(SECOND)));
        assertThat(undoable()).contains(recording(FIRST));
        assertThat(redoable()).isEmpty();
    }

    /** Another program writes the file, and the app reads it again. */
    private void swap(UnaryOperator<String> change) throws IOException {
        Path file = desk.receipts().file();
        Files.writeString(file, change.apply(Files.readString(file)));
        desk.receipts().load();
    }

    @Test
    void undoesAChangeThatIsStillOnItsWayToTheDisk() {
        byHand();
        record(FIRST, SECOND);
        desk.history().undo();
        record(THIRD);
        desk.history().undo();
        desk.history().undo();
        desk.history().redo();
        settle();
        assertThat(receipts()).containsExactly(FIRST);
        assertThat(redoable()).contains(recording(THIRD));
    }

    @Test
    void remembersAHundredSteps() {
        for (int i = 0; i <= EditHistory.MAX; i++) {
            record(paid(i, "1", Currency.USD));
        }
        for (int i = 0; i <= EditHistory.MAX; i++) {
            desk.history().undo();
        }
        assertThat(receipts()).hasSize(1);
        assertThat(undoable()).isEmpty();
    }

    @Test
    void takesBackWhatWasWrittenBeforeADefectAndGoesOn() {
        List<EditResult> results = new ArrayList<>();
        record(FIRST);
        assertThatThrownBy(
                        () -> desk.receipts().put(EditName.ReceiptKind.RECORD, SECOND, List.of(defect()), results::add))
                .hasMessage("a defect");
        assertThat(results).containsExactly(new EditResult.Refused());
        assertThat(receipts()).containsExactly(FIRST);
        assertThat(undoable()).contains(recording(FIRST));
        record(THIRD);
        desk.history().undo();
        assertThat(receipts()).containsExactly(FIRST);
    }

    @Test
    void publishesWhatCannotBeTakenBackAfterADefect() {
        Change<Renewal> defect = desk.renewals().changing(list -> {
            desk.fillDisk();
            throw new IllegalStateException("a defect");
        });
        assertThatThrownBy(() -> desk.receipts().put(EditName.ReceiptKind.RECORD, FIRST, List.of(defect), result -> {}))
                .hasMessage("a defect");
        assertThat(receipts()).containsExactly(FIRST);
        assertThat(desk.problems().all()).singleElement().isInstanceOf(Problem.Unsaved.class);
    }

    private Change<Renewal> defect() {
        return desk.renewals().changing(list -> {
            throw new IllegalStateException("a defect");
        });
    }
}
