package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.disk.FolderLock;

/** The data folder is taken away while the app runs. */
class FolderGoneTest {

    private static final Receipt FIRST = paid(1, "1", Currency.USD);

    private final Path folder;
    private final Path moved;
    private final Desk desk;
    private final FolderLock lock;
    private final List<Boolean> made = new ArrayList<>();

    FolderGoneTest(@TempDir Path parent) throws IOException {
        folder = parent.resolve("data");
        moved = parent.resolve("moved");
        desk = Desk.in(folder);
        lock = FolderLock.take(folder).orElseThrow();
        desk.folder().claim(lock);
        desk.receipts().put(FIRST, result -> made.add(result.isMade()));
        assertThat(made).containsExactly(true);
        made.clear();
    }

    @AfterEach
    void close() throws IOException {
        lock.close();
    }

    private void recordSeveral() {
        List<Receipt> several = IntStream.rangeClosed(2, 5)
                .mapToObj(n -> paid(n, "1", Currency.USD))
                .toList();
        EditName editName = new EditName.OfReceipts(
                EditName.ReceiptKind.RECORD,
                Set.copyOf(several.stream().map(Receipt::id).toList()));
        desk.receipts().putAll(several, editName, result -> made.add(result.isMade()));
    }

    private void refusesEverything() {
        recordSeveral();
        desk.receipts().delete(FIRST, result -> made.add(result.isMade()));
        desk.receipts().put(paid(9, "1", Currency.USD), result -> made.add(result.isMade()));
        assertThat(made).containsExactly(false, false, false);
        assertThat(desk.receipts().records().get()).containsExactly(FIRST);
        assertThat(desk.problems().all())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem)
                        .isInstanceOfSatisfying(
                                Problem.Unsaved.class,
                                unsaved -> assertThat(unsaved.reason().reason())
                                        .isEqualTo(WriteFailure.Reason.FOLDER_GONE)));
    }

    @Test
    void takesNothingWhileTheFolderIsRenamedAndMakesNoOther() throws IOException {
        Files.move(folder, moved);
        refusesEverything();
        assertThat(folder).doesNotExist();
        Files.move(moved, folder);
        recordSeveral();
        assertThat(made).endsWith(true);
        assertThat(desk.receiptsOnDisk()).hasSize(5);
    }

    @Test
    void takesNothingWhileAnEmptyFolderIsInItsPlace() throws IOException {
        Files.move(folder, moved);
        Files.createDirectory(folder);
        refusesEverything();
        assertThat(folder).isEmptyDirectory();
    }
}
