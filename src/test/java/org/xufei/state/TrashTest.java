package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.DataFolder;
import org.xufei.storage.FileProblem;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.disk.FaultyDisk;
import org.xufei.storage.disk.RealDisk;

class TrashTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 14, 32, 5);
    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt SECOND = paid(2, "2", Currency.USD);
    private static final Receipt THIRD = paid(3, "3", Currency.USD);

    private final Path folder;
    private final List<Boolean> told = new ArrayList<>();

    TrashTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Desk with(Receipt... receipts) {
        Desk desk = Desk.in(folder);
        for (Receipt receipt : receipts) {
            desk.receipts().put(receipt, saved -> {});
        }
        return desk;
    }

    private void putInTrash(DeletedReceipt... deleted) throws IOException {
        var trash = new DataFolder(new RealDisk(), folder, Desk.CLOCK).file(RecordKinds.TRASH);
        assertThat(trash.read().records()).isEmpty();
        assertThat(trash.write(List.of(deleted)).saved()).isTrue();
    }

    @Test
    void keepsWhatIsDeletedWithItsTime() {
        Desk desk = with(FIRST, SECOND, THIRD);
        desk.receipts().delete(SECOND, result -> told.add(result.isMade()));
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        assertThat(desk.trash().records().get())
                .containsExactly(new DeletedReceipt(SECOND, NOW), new DeletedReceipt(FIRST, NOW));
        assertThat(desk.trashOnDisk()).isEqualTo(desk.trash().records().get());
        assertThat(Desk.in(folder).trash().records().get())
                .isEqualTo(desk.trash().records().get());
    }

    @Test
    void keepsWhatIsDeletedWithTheTimeInPhnomPenhWhateverTheZoneOfTheClock() throws WriteFailure {
        Trash trash = new Trash(
                new DataFolder(new RealDisk(), folder, Desk.CLOCK).file(RecordKinds.TRASH),
                new StoreContext(Background.NONE, new Problems(), new EditHistory(Background.NONE)),
                Desk.CLOCK.withZone(ZoneOffset.UTC));
        trash.latest().read();
        trash.keep(List.of(FIRST), List.of());
        assertThat(trash.records().get()).containsExactly(new DeletedReceipt(FIRST, NOW));
    }

    @Test
    void isNotWrittenWhereNothingGoes() {
        Desk desk = with(FIRST);
        desk.receipts().put(paid(1, "7", Currency.USD), result -> told.add(result.isMade()));
        assertThat(desk.folder().file(RecordKinds.TRASH).file()).doesNotExist();
    }

    @Test
    void holdsAReceiptOnceHoweverOftenItIsDeleted() {
        Desk desk = with(FIRST);
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        Receipt changed = paid(1, "7", Currency.USD);
        desk.receipts().put(changed, result -> told.add(result.isMade()));
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        assertThat(desk.trashOnDisk()).containsExactly(new DeletedReceipt(changed, NOW));
    }

    @Test
    void isOnDiskBeforeTheReceiptIsGone() throws IOException {
        Desk desk = with(FIRST, SECOND);
        desk.receipts().delete(SECOND, result -> told.add(result.isMade()));
        desk.disk().fail(0, FaultyDisk.Fault.ONCE, new IOException("never thrown"));
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        int operations = desk.disk().done().size();
        assertThat(operations).isGreaterThan(8);

        for (int nth = 1; nth <= operations; nth++) {
            Path fresh = Files.createDirectories(folder.resolve("crash-" + nth));
            Desk crashing = Desk.in(fresh);
            crashing.receipts().put(FIRST, saved -> {});
            crashing.disk().fail(nth, FaultyDisk.Fault.CRASH, new IOException("the machine stopped"));
            crashing.receipts().delete(FIRST, saved -> {});
            List<Receipt> kept = new ArrayList<>(crashing.receiptsOnDisk());
            crashing.trashOnDisk().forEach(deleted -> kept.add(deleted.receipt()));
            assertThat(kept).as("after a crash at operation " + nth).contains(FIRST);
        }
    }

    @Test
    void keepsAReceiptThatTheTrashCannotTake() {
        Desk desk = with(FIRST, SECOND);
        desk.fillDisk();
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        assertThat(told).containsExactly(false);
        assertThat(desk.receipts().records().get()).containsExactly(FIRST, SECOND);
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, SECOND);
        assertThat(desk.trash().records().get()).isEmpty();
        assertThat(desk.problems().all()).singleElement().isInstanceOfSatisfying(Problem.Unsaved.class, problem -> {
            assertThat(problem.reason().file())
                    .isEqualTo(desk.folder().file(RecordKinds.TRASH).file());
            assertThat(problem.reason().reason()).isEqualTo(WriteFailure.Reason.DISK_FULL);
        });

        desk.freeDisk();
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        assertThat(told).containsExactly(false, true);
        assertThat(desk.problems().all()).isEmpty();
        assertThat(desk.trashOnDisk()).containsExactly(new DeletedReceipt(FIRST, NOW));
    }

    @Test
    void letsGoWhatIsThirtyDaysOldOnceThirtyDaysOfDeletionsCameAfterIt() throws IOException {
        DeletedReceipt gone = new DeletedReceipt(SECOND, NOW.minusDays(31));
        DeletedReceipt over = new DeletedReceipt(THIRD, NOW.minusDays(30));
        List<DeletedReceipt> all = new ArrayList<>(List.of(gone, over));
        for (int i = 28; i > 0; i--) {
            all.add(new DeletedReceipt(paid(100 + i, "1", Currency.USD), NOW.minusDays(i)));
        }
        putInTrash(all.toArray(DeletedReceipt[]::new));
        Desk desk = with(FIRST);
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        all.remove(gone);
        all.add(new DeletedReceipt(FIRST, NOW));
        assertThat(desk.trashOnDisk()).isEqualTo(all);
    }

    @Test
    void keepsWhatIsThereThoughTheClockIsOnceFarAhead() throws IOException {
        DeletedReceipt before = new DeletedReceipt(SECOND, NOW.minusDays(400));
        putInTrash(before);
        Desk desk = with(FIRST);
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        assertThat(desk.trashOnDisk()).containsExactly(before, new DeletedReceipt(FIRST, NOW));
    }

    /** Else the thirty days would be over when they begin. */
    @Test
    void countsTheDaysFromTheLatestDeletionWhenTheClockWentBackwards() throws IOException {
        DeletedReceipt before = new DeletedReceipt(SECOND, NOW.plusDays(60));
        putInTrash(before);
        Desk desk = with(FIRST);
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        assertThat(desk.trashOnDisk()).containsExactly(before, new DeletedReceipt(FIRST, NOW.plusDays(60)));
    }

    @Test
    void addsToWhatAnotherProgramPutThere() throws IOException {
        Desk desk = with(FIRST, SECOND);
        putInTrash(new DeletedReceipt(THIRD, NOW));
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        assertThat(told).containsExactly(true);
        assertThat(desk.trashOnDisk())
                .containsExactlyInAnyOrder(new DeletedReceipt(THIRD, NOW), new DeletedReceipt(FIRST, NOW));
    }

    @Test
    void deletesNothingWhileANewerVersionsTrashCannotBeWritten() throws IOException {
        with(FIRST);
        Files.writeString(folder.resolve("trash.json"), "{\"format\":\"xufei.trash\",\"version\":99,\"trash\":[\n]}\n");
        Desk desk = Desk.in(folder);
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        assertThat(told).containsExactly(false);
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST);
        assertThat(desk.problems().all())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem)
                        .isInstanceOfSatisfying(
                                Problem.WithFile.class,
                                file -> assertThat(file.problem()).isInstanceOf(FileProblem.Newer.class)));
    }

    @Test
    void putsAReceiptBackUnlessItIsThere() {
        Desk desk = with(FIRST, SECOND);
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        desk.receipts().putBack(List.of(FIRST), result -> told.add(result.isMade()));
        assertThat(desk.receiptsOnDisk()).containsExactly(SECOND, FIRST);
        Receipt changed = paid(1, "7", Currency.USD);
        desk.receipts().put(changed, result -> told.add(result.isMade()));
        desk.receipts().putBack(List.of(FIRST), result -> told.add(result.isMade()));
        assertThat(desk.receiptsOnDisk()).containsExactly(SECOND, changed);
        assertThat(told).containsExactly(true, true, true, true);
    }

    @Test
    void putsSeveralBackAsOneStep() {
        Desk desk = with(FIRST, SECOND, THIRD);
        desk.receipts().delete(FIRST, result -> {});
        desk.receipts().delete(THIRD, result -> {});
        desk.receipts().putBack(List.of(FIRST, THIRD), result -> told.add(result.isMade()));
        assertThat(told).containsExactly(true);
        assertThat(desk.receiptsOnDisk()).containsExactly(SECOND, FIRST, THIRD);
        desk.history().undo();
        assertThat(desk.receiptsOnDisk()).containsExactly(SECOND);
        assertThat(desk.trashOnDisk()).extracting(DeletedReceipt::receipt).containsExactlyInAnyOrder(FIRST, THIRD);
    }

    @Test
    void takesNothingThatGoesBecauseItsRecordingIsTakenBack() {
        Desk desk = Desk.in(folder);
        EditName recording = new EditName.OfReceipts(EditName.ReceiptKind.RECORD, Set.of(FIRST.id(), SECOND.id()));
        desk.receipts().putAll(List.of(FIRST, SECOND), recording, result -> told.add(result.isMade()));
        desk.history().undo();
        assertThat(desk.receiptsOnDisk()).isEmpty();
        desk.receipts().put(THIRD, result -> told.add(result.isMade()));
        desk.history().undo();
        assertThat(desk.receiptsOnDisk()).isEmpty();
        assertThat(desk.trashOnDisk()).isEmpty();
        assertThat(told).containsExactly(true, true);
    }

    @Test
    void takesWhatIsDeletedOnceMore() {
        Desk desk = with(FIRST);
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        desk.history().undo();
        desk.history().redo();
        assertThat(desk.receiptsOnDisk()).isEmpty();
        assertThat(desk.trashOnDisk()).containsExactly(new DeletedReceipt(FIRST, NOW));
    }

    /** It was kept for 30 days, which are over: without being kept anew it would be lost. */
    @Test
    void takesBackWhatHadBeenPutBack() throws IOException {
        putInTrash(new DeletedReceipt(FIRST, NOW.minusDays(29)));
        Desk desk = Desk.in(folder);
        desk.receipts().putBack(List.of(FIRST), result -> told.add(result.isMade()));
        desk.history().undo();
        assertThat(desk.trashOnDisk()).containsExactly(new DeletedReceipt(FIRST, NOW));
    }

    @Test
    void addsToWhatAnotherProgramPutThereEvenIfTheSecondTryFails() throws IOException {
        Desk desk = with(FIRST, SECOND);
        putInTrash(new DeletedReceipt(FIRST, NOW.minusDays(1)), new DeletedReceipt(THIRD, NOW));
        desk.disk().failOn("write", FaultyDisk.Fault.ONCE, new IOException("No space left on device"));
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        desk.receipts().delete(SECOND, result -> told.add(result.isMade()));
        assertThat(told).containsExactly(false, true);
        assertThat(desk.trashOnDisk()).contains(new DeletedReceipt(THIRD, NOW), new DeletedReceipt(SECOND, NOW));
    }
}
