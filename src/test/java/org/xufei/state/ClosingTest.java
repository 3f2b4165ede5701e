package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;

/** What is left on disk when the app ends. */
class ClosingTest {

    /** Enough that the file gets a journal. */
    private static final int MANY = 1500;

    @Test
    void leavesEverythingInTheFilesThatOtherProgramsRead(@TempDir Path folder) {
        HandDriven worker = new HandDriven();
        HandDriven fx = new HandDriven();
        Desk desk = Desk.unread(folder, new Background(worker, fx));
        desk.load();
        HandDriven.settle(worker, fx);
        for (int i = 0; i < MANY; i++) {
            desk.receipts().put(paid(i, "1", Currency.USD), saved -> {});
        }
        HandDriven.settle(worker, fx);
        assertThat(folder.resolve("receipts.changes.jsonl")).exists();

        desk.receipts().close();
        desk.trash().close();
        desk.renewals().close();
        desk.settings().close();
        HandDriven.settle(worker, fx);

        assertThat(folder.resolve("receipts.changes.jsonl")).doesNotExist();
        assertThat(desk.receiptsOnDisk()).hasSize(MANY);
        assertThat(desk.troubles().all()).isEmpty();
    }
}
