package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.FolderOpening;
import org.xufei.storage.disk.FileSystemLimitation;
import org.xufei.storage.disk.LimitedDisk;

/** The place of the data folder lacks something, and somebody decides to save all the same. */
class GoingOnTest {

    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt SECOND = paid(2, "1", Currency.USD);

    private final Desk desk;
    private final FolderOpening opening;
    private final Problem asked;
    private final Problem told;
    private final List<Boolean> made = new ArrayList<>();

    GoingOnTest(@TempDir Path folder) throws IOException {
        Desk.in(folder).receipts().put(FIRST, result -> {});
        desk = Desk.unread(LimitedDisk.without(Set.of(FileSystemLimitation.NO_FSYNC)), folder, Background.NONE);
        opening = desk.folder().open();
        Problem.FolderLimitations lacks = new Problem.FolderLimitations(folder, opening.limitations(), false);
        asked = lacks;
        told = new Problem.FolderLimitations(folder, opening.limitations(), true);
        desk.problems().reportLacks(lacks, opening::acceptLimitations);
        desk.load();
    }

    @AfterEach
    void close() throws IOException {
        opening.lock().orElseThrow().close();
    }

    private void record(Receipt receipt) {
        desk.receipts().put(receipt, result -> made.add(result.isMade()));
    }

    @Test
    void savesNothingBeforeAndAsksAgainWhenSomethingIsToBeSaved() {
        assertThat(desk.receipts().records().get()).containsExactly(FIRST);
        desk.problems().dismiss(asked);
        record(SECOND);
        assertThat(made).containsExactly(false);
        assertThat(desk.problems().all()).containsExactly(asked);
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST);
    }

    @Test
    void savesFromThenOnWithWhatWasDoneMeanwhileAndSaysWhatIsMissing() {
        desk.settings()
                .change(preferences ->
                        preferences.withLanguage(Language.ENGLISH).withRoom(Room.RECEIPTS));
        assertThat(desk.settingsOnDisk()).isEmpty();
        desk.problems().goOnWithout();
        assertThat(desk.problems().all()).containsExactly(told);
        assertThat(desk.settingsOnDisk())
                .singleElement()
                .satisfies(saved -> assertThat(saved.language()).contains(Language.ENGLISH));
        assertThat(desk.receipts().records().get()).containsExactly(FIRST);
        record(SECOND);
        assertThat(made).containsExactly(true);
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(desk.problems().all()).containsExactly(told);
    }
}
