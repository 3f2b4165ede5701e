package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptChanges;
import org.xufei.domain.receipt.ReceiptChanges.Change;
import org.xufei.state.ReceiptBackups.Preview;
import org.xufei.storage.Backup;

class ReceiptBackupsTest {

    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt OTHER = paid(1, "7", Currency.USD);
    private static final Receipt SECOND = paid(2, "2", Currency.USD);
    private static final Receipt THIRD = paid(3, "3", Currency.USD);

    private final Desk desk;
    private final ReceiptBackups backups;
    private final Backup two;
    private final List<Boolean> told = new ArrayList<>();
    private Optional<EditId> made = Optional.empty();

    /** The backup holds the first two; in the log the first is another, the second is gone, the third is new. */
    ReceiptBackupsTest(@TempDir Path folder) {
        desk = Desk.in(folder);
        backups = new ReceiptBackups(desk.folder().receipts().backups(), desk.receipts(), Background.NONE);
        put(FIRST);
        put(SECOND);
        two = listed().stream()
                .filter(backup -> backup.records() == 2)
                .findFirst()
                .orElseThrow();
        put(OTHER);
        desk.receipts().delete(SECOND, saved -> {});
        put(THIRD);
    }

    private void put(Receipt receipt) {
        desk.receipts().put(receipt, saved -> assertThat(saved.isMade()).isTrue());
    }

    private List<Backup> listed() {
        backups.refresh();
        return backups.all().get().orElseThrow();
    }

    private Preview preview() {
        List<Optional<Preview>> previews = new ArrayList<>();
        backups.preview(two, previews::add);
        return previews.get(0).orElseThrow();
    }

    private void tell(EditResult result) {
        told.add(result.isMade());
        made = result.undoable();
    }

    private void takeBack() {
        assertThat(told).containsExactly(true);
        desk.history().undo(made.orElseThrow());
    }

    @Test
    void tellsWhatRestoringWouldChange() {
        assertThat(preview().changes())
                .isEqualTo(new ReceiptChanges(List.of(SECOND), List.of(new Change(OTHER, FIRST)), List.of(THIRD)));
    }

    @Test
    void restoresTheStateAndKeepsTheOneBeforeAsABackup() {
        backups.restore(preview(), this::tell);
        assertThat(desk.receipts().receipts().get()).containsExactly(FIRST, SECOND);
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, SECOND);
        assertThat(listed()).anySatisfy(backup -> assertThat(backup.before()).contains(Backup.Before.RESTORE));
        assertThat(desk.trashOnDisk()).extracting(DeletedReceipt::receipt).contains(THIRD);
    }

    @Test
    void endsTheTroubleOfTheFileThatWasLost() throws IOException {
        Files.delete(desk.receipts().file());
        Desk later = Desk.in(desk.folder().path());
        assertThat(later.troubles().all()).hasAtLeastOneElementOfType(Trouble.WithFile.class);
        ReceiptBackups again =
                new ReceiptBackups(later.folder().receipts().backups(), later.receipts(), Background.NONE);
        again.refresh();
        Backup then = again.all().get().orElseThrow().stream()
                .filter(backup -> backup.records() == 2)
                .findFirst()
                .orElseThrow();
        again.preview(then, preview -> again.restore(preview.orElseThrow(), this::tell));
        assertThat(told).containsExactly(true);
        assertThat(later.troubles().all()).isEmpty();
    }

    @Test
    void takesARestoreBack() {
        backups.restore(preview(), this::tell);
        takeBack();
        assertThat(desk.receiptsOnDisk()).containsExactly(OTHER, THIRD);
    }

    @Test
    void keepsWhatWasRecordedAfterARestoreThatIsTakenBack() {
        Receipt later = paid(4, "4", Currency.USD);
        backups.restore(preview(), this::tell);
        put(later);
        takeBack();
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(OTHER, THIRD, later);
    }

    @Test
    void addsWhatIsMissingAndLeavesEverythingElse() {
        backups.merge(preview(), this::tell);
        assertThat(desk.receiptsOnDisk()).containsExactly(OTHER, SECOND, THIRD);
        takeBack();
        assertThat(desk.receiptsOnDisk()).containsExactly(OTHER, THIRD);
    }

    @Test
    void restoresNothingThatCannotBeBackedUpFirst() {
        Preview preview = preview();
        desk.fillDisk();
        backups.restore(preview, this::tell);
        desk.freeDisk();
        assertThat(told).containsExactly(false);
        assertThat(desk.receipts().receipts().get()).containsExactly(OTHER, THIRD);
        assertThat(desk.receiptsOnDisk()).containsExactly(OTHER, THIRD);
        assertThat(desk.troubles().all()).hasAtLeastOneElementOfType(Trouble.Unsaved.class);
    }

    @Test
    void saysThatABackupCannotBeRead() throws IOException {
        byte[] bytes = Files.readAllBytes(two.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(two.file(), bytes);
        List<Optional<Preview>> previews = new ArrayList<>();
        backups.preview(two, previews::add);
        assertThat(previews).containsExactly(Optional.empty());
    }

    @Test
    void isEmptyBeforeTheFirstReceipt(@TempDir Path fresh) {
        Desk empty = Desk.in(fresh);
        ReceiptBackups none =
                new ReceiptBackups(empty.folder().receipts().backups(), empty.receipts(), Background.NONE);
        none.refresh();
        assertThat(none.all().get()).contains(List.of());
    }
}
