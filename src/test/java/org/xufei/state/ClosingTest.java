package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.DataFolder;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.FaultyDisk;
import org.xufei.storage.disk.RealDisk;

/** What is left on disk when the app ends. */
class ClosingTest {

    /** Enough that the file gets a journal. */
    private static final int MANY = 1500;

    private final Path folder;
    private final HandDriven worker = new HandDriven();
    private final HandDriven fx = new HandDriven();
    private final Desk desk;

    ClosingTest(@TempDir Path folder) {
        this.folder = folder;
        desk = Desk.unread(folder, new Background(worker, fx));
        desk.load();
        HandDriven.settle(worker, fx);
        List<Receipt> many = IntStream.rangeClosed(1, MANY)
                .mapToObj(n -> paid(n, "1", Currency.USD))
                .toList();
        EditName editName = new EditName.OfReceipts(
                EditName.ReceiptKind.RECORD,
                Set.copyOf(many.stream().map(Receipt::id).toList()));
        desk.receipts().putAll(many, editName, saved -> {});
        desk.receipts().put(paid(0, "1", Currency.USD), saved -> {});
        HandDriven.settle(worker, fx);
        assertThat(folder.resolve("receipts.changes.jsonl")).exists();
    }

    private void close() {
        desk.stores().close();
        HandDriven.settle(worker, fx);
    }

    @Test
    void everythingIsInTheFilesThatOtherProgramsRead() {
        close();
        assertThat(folder.resolve("receipts.changes.jsonl")).doesNotExist();
        assertThat(desk.receiptsOnDisk()).hasSize(MANY + 1);
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void aBackupHoldsWhatWasWrittenWhereTheFileCannotBeLookedAtAfterwards() throws IOException {
        // Of the looks at a file, the sixth is the first after the file was put in its place.
        desk.disk().failOn("version", 6, FaultyDisk.Fault.ONCE, new IOException("held by another program"));
        close();
        assertThat(desk.disk().hasFailed()).isTrue();
        List<Backup> backups = new DataFolder(new RealDisk(), folder, Desk.CLOCK)
                .file(RecordKinds.RECEIPTS)
                .listBackups();
        assertThat(backups.get(0).records()).isEqualTo(MANY + 1);
    }
}
