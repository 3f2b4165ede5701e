package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.FileProblem;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.WriteFailure;

class ReceiptLogTest {

    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt SECOND = paid(2, "2", Currency.USD);
    private static final Receipt THIRD = paid(3, "3", Currency.USD);

    private final Path folder;
    private final List<Boolean> told = new ArrayList<>();
    private final HandDriven worker = new HandDriven();
    private final HandDriven fx = new HandDriven();

    ReceiptLogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Desk withThree() {
        Desk desk = Desk.in(folder);
        List.of(FIRST, SECOND, THIRD).forEach(receipt -> desk.receipts().put(receipt, saved -> {}));
        return desk;
    }

    private Desk byHand() {
        Desk desk = Desk.unread(folder, new Background(worker, fx));
        desk.load();
        HandDriven.settle(worker, fx);
        return desk;
    }

    @Test
    void addsAReceiptBehindTheOthers() {
        Desk desk = Desk.in(folder);
        desk.receipts().put(SECOND, result -> told.add(result.isMade()));
        desk.receipts().put(FIRST, result -> told.add(result.isMade()));
        assertThat(desk.receipts().records().get()).containsExactly(SECOND, FIRST);
        assertThat(desk.receiptsOnDisk()).containsExactly(SECOND, FIRST);
        assertThat(told).containsExactly(true, true);
    }

    @Test
    void putsAChangedReceiptInThePlaceOfTheOldOne() {
        Desk desk = withThree();
        Receipt changed = paid(2, "20", Currency.USD);
        desk.receipts().put(changed, result -> told.add(result.isMade()));
        assertThat(desk.receipts().records().get()).containsExactly(FIRST, changed, THIRD);
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, changed, THIRD);
    }

    @Test
    void deletesTheReceiptWithTheId() {
        Desk desk = withThree();
        desk.receipts().delete(SECOND, result -> told.add(result.isMade()));
        assertThat(desk.receipts().records().get()).containsExactly(FIRST, THIRD);
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, THIRD);
        assertThat(told).containsExactly(true);
    }

    @Test
    void publishesNothingThatCouldNotBeWrittenAndReportsIt() {
        Desk desk = withThree();
        desk.fillDisk();
        desk.receipts().put(paid(4, "4", Currency.USD), result -> told.add(result.isMade()));
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        assertThat(told).containsExactly(false, false);
        assertThat(desk.receipts().records().get()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(desk.problems().all())
                .extracting(problem -> ((Problem.Unsaved) problem).reason())
                .allSatisfy(reason -> assertThat(reason.reason()).isEqualTo(WriteFailure.Reason.DISK_FULL))
                .extracting(WriteFailure::file)
                .containsExactly(
                        desk.folder().file(RecordKinds.TRASH).file(),
                        desk.receipts().file());
    }

    @Test
    void takesTheProblemBackOnceWritingWorksAgain() {
        Desk desk = withThree();
        desk.fillDisk();
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        desk.freeDisk();
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        assertThat(told).containsExactly(false, true);
        assertThat(desk.problems().all()).isEmpty();
        assertThat(desk.receipts().records().get()).containsExactly(SECOND, THIRD);
    }

    @Test
    void keepsTheProblemWhenAChangeLeftNothingToWrite() {
        Desk desk = withThree();
        desk.fillDisk();
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        desk.receipts().put(SECOND, result -> told.add(result.isMade()));
        assertThat(told).containsExactly(false, true);
        assertThat(desk.problems().all()).hasSize(1);
    }

    @Test
    void isNotLoadedUntilTheFileHasBeenRead() {
        Desk desk = Desk.unread(folder, new Background(worker, fx));
        assertThat(desk.receipts().loaded().get()).isFalse();
        desk.receipts().load();
        worker.runAll();
        assertThat(desk.receipts().loaded().get()).isFalse();
        fx.runAll();
        assertThat(desk.receipts().loaded().get()).isTrue();
        assertThat(desk.receipts().readable().get()).isTrue();
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void readsWhatAnotherStartSaved() {
        Path file = withThree().receipts().file();
        assertThat(file).exists();
        Desk desk = Desk.in(folder);
        assertThat(desk.receipts().records().get()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void saysThatAFileCannotBeReadAndNeverWritesIt() {
        byte[] before = bytes(withThree().receipts().file());
        Desk desk = Desk.unread(folder, Background.NONE);
        desk.fillDisk();
        desk.receipts().load();
        desk.freeDisk();
        assertThat(desk.receipts().loaded().get()).isTrue();
        assertThat(desk.receipts().readable().get()).isFalse();
        assertThat(desk.problems().all())
                .singleElement()
                .isInstanceOfSatisfying(
                        Problem.WithFile.class,
                        problem -> assertThat(problem.problem()).isInstanceOf(FileProblem.Unreadable.class));
        desk.receipts().put(paid(4, "4", Currency.USD), result -> told.add(result.isMade()));
        assertThat(told).containsExactly(false);
        assertThat(bytes(desk.receipts().file())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"xufei.receipts\",\"version\":2,\"receipts\":[\n{\"shape\":\"new\"}\n]}\n",
                "no receipts at all"
            })
    void neverPassesOffAFileOfWhichNothingCanBeReadAsAnEmptyOne(String contents) throws IOException {
        Files.writeString(withThree().receipts().file(), contents);
        Desk desk = Desk.in(folder);
        assertThat(desk.receipts().records().get()).isEmpty();
        assertThat(desk.receipts().readable().get()).isFalse();
        assertThat(desk.problems().all()).hasSize(1);
    }

    @Test
    void showsWhatWasSalvagedFromADamagedFileAndReportsTheDamage() throws IOException {
        Path file = withThree().receipts().file();
        Files.writeString(file, Files.readString(file).replace("\"3.00\"", "\"three\""));
        Desk desk = Desk.in(folder);
        assertThat(desk.receipts().records().get()).containsExactly(FIRST, SECOND);
        assertThat(desk.receipts().readable().get()).isTrue();
        assertThat(desk.problems().all())
                .singleElement()
                .isInstanceOfSatisfying(
                        Problem.WithFile.class,
                        problem -> assertThat(problem.problem()).isInstanceOf(FileProblem.Damaged.class));
    }

    @Test
    void isOnDiskBeforeItIsPublished() {
        Desk desk = byHand();
        desk.receipts().put(FIRST, result -> told.add(result.isMade()));
        assertThat(desk.receiptsOnDisk()).isEmpty();
        worker.runAll();
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST);
        assertThat(desk.receipts().records().get()).isEmpty();
        assertThat(told).isEmpty();
        fx.runAll();
        assertThat(desk.receipts().records().get()).containsExactly(FIRST);
        assertThat(told).containsExactly(true);
    }

    @Test
    void tellsThatItIsSavedOnlyAfterPublishingIt() {
        Desk desk = Desk.in(folder);
        List<List<Receipt>> seen = new ArrayList<>();
        desk.receipts().put(FIRST, saved -> seen.add(desk.receipts().records().get()));
        assertThat(seen).containsExactly(List.of(FIRST));
    }

    @Test
    void buildsEachOfSeveralQuickChangesOnTheOneBefore() {
        Desk desk = byHand();
        desk.receipts().put(FIRST, result -> told.add(result.isMade()));
        desk.receipts().put(SECOND, result -> told.add(result.isMade()));
        desk.receipts().delete(FIRST, result -> told.add(result.isMade()));
        HandDriven.settle(worker, fx);
        assertThat(desk.receipts().records().get()).containsExactly(SECOND);
        assertThat(desk.receiptsOnDisk()).containsExactly(SECOND);
        assertThat(told).containsExactly(true, true, true);
    }

    @Test
    void makesAChangeAfterAFailedOneFromWhatIsOnDisk() {
        Desk desk = byHand();
        desk.receipts().put(FIRST, result -> told.add(result.isMade()));
        desk.receipts().put(SECOND, result -> told.add(result.isMade()));
        desk.fillDisk();
        worker.runNext();
        desk.freeDisk();
        worker.runNext();
        fx.runAll();
        assertThat(told).containsExactly(false, true);
        assertThat(desk.receipts().records().get()).containsExactly(SECOND);
        assertThat(desk.receiptsOnDisk()).containsExactly(SECOND);
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void mergesWhatAnotherProgramRecordedMeanwhile() {
        Desk desk = Desk.in(folder);
        desk.receipts().put(FIRST, result -> told.add(result.isMade()));
        Desk other = Desk.in(folder);
        other.receipts().put(SECOND, result -> told.add(result.isMade()));
        Receipt third = paid(3, "3", Currency.USD);
        desk.receipts().put(third, result -> told.add(result.isMade()));
        assertThat(told).containsExactly(true, true, true);
        assertThat(desk.receipts().records().get()).containsExactlyInAnyOrder(FIRST, SECOND, third);
        desk.history().undo();
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void asksWhenBothChangedOneReceiptAndTakesTheSecondSaveForTheAnswer() {
        Desk desk = Desk.in(folder);
        desk.receipts().put(FIRST, result -> told.add(result.isMade()));
        Receipt theirs = paid(1, "8", Currency.USD);
        Desk.in(folder).receipts().put(theirs, result -> told.add(result.isMade()));
        Receipt ours = paid(1, "9", Currency.USD);
        List<EditResult> refused = new ArrayList<>();
        desk.receipts().put(ours, refused::add);
        assertThat(told).containsExactly(true, true);
        assertThat(refused).containsExactly(new EditResult.Refused());
        assertThat(desk.receipts().records().get()).containsExactly(theirs);
        assertThat(desk.receiptsOnDisk()).containsExactly(theirs);
        assertThat(desk.problems().all())
                .containsExactly(new Problem.ChangedElsewhere(desk.receipts().file()));
        desk.receipts().put(ours, result -> told.add(result.isMade()));
        assertThat(told).endsWith(true);
        assertThat(desk.receiptsOnDisk()).containsExactly(ours);
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void callsAChangeBeforeReadingADefect() {
        Desk desk = Desk.unread(folder, Background.NONE);
        assertThatThrownBy(() -> desk.receipts().put(FIRST, result -> told.add(result.isMade())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told).containsExactly(false);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
