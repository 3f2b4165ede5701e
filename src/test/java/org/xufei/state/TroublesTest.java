package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.Room;
import org.xufei.storage.FileProblem;

class TroublesTest {

    private static final Trouble FOLDER = new Trouble.FolderUnusable(Path.of("data"));
    private static final Trouble DEFECT = new Trouble.Unforeseen(Optional.of(Path.of("log")));

    private final Troubles troubles = new Troubles();

    @Test
    void putsTheLatestFirst() {
        troubles.report(FOLDER);
        troubles.report(DEFECT);
        assertThat(troubles.all()).containsExactly(DEFECT, FOLDER);
    }

    @Test
    void tellsTheSameTroubleOnceAndAnew() {
        troubles.report(FOLDER);
        troubles.report(DEFECT);
        troubles.report(new Trouble.FolderUnusable(Path.of("data")));
        assertThat(troubles.all()).containsExactly(FOLDER, DEFECT);
    }

    @Test
    void forgetsTheOneThatWasDismissed() {
        troubles.report(FOLDER);
        troubles.report(DEFECT);
        troubles.dismiss(FOLDER);
        assertThat(troubles.all()).containsExactly(DEFECT);
    }

    @Test
    void tellsOneUnsavedChangePerFile(@TempDir Path folder) {
        Desk desk = Desk.in(folder);
        desk.fillDisk();
        desk.receipts().put(paid(1, "1", Currency.USD), saved -> {});
        desk.receipts().put(paid(2, "1", Currency.USD), saved -> {});
        desk.settings().change(preferences -> preferences.withRoom(Room.RECEIPTS));
        assertThat(desk.troubles().all()).hasSize(2);
    }

    @Test
    void keepsTheTroubleOfOneFileWhenAnotherIsSaved(@TempDir Path folder) {
        Desk desk = Desk.in(folder);
        desk.troubles().report(FOLDER);
        desk.fillDisk();
        desk.receipts().put(paid(1, "1", Currency.USD), saved -> {});
        desk.freeDisk();
        desk.settings().change(preferences -> preferences.withRoom(Room.RECEIPTS));
        assertThat(desk.troubles().all()).hasSize(2);
        desk.receipts().put(paid(1, "1", Currency.USD), saved -> {});
        assertThat(desk.troubles().all()).containsExactly(FOLDER);
    }

    @Test
    void tellsUnreadableBackupsOnceAndNotForEveryFileThatMayHaveSome() {
        Trouble first = new Trouble.WithFile(
                new FileProblem.BackupsUnreadable(Path.of("data/receipts.json"), Path.of("data/backups")));
        troubles.report(first);
        troubles.report(new Trouble.WithFile(
                new FileProblem.BackupsUnreadable(Path.of("data/sim-cards.json"), Path.of("data/backups"))));
        assertThat(troubles.all()).containsExactly(first);
    }

    @Test
    void tellsAnUnusableFolderOnceAndNotForEveryFileInIt() {
        Troubles troubles = new Troubles();
        Trouble folder = new Trouble.FolderUnusable(Path.of("data"));
        troubles.report(folder);
        troubles.report(
                new Trouble.WithFile(new FileProblem.Unreadable(Path.of("data/receipts.json"), new IOException())));
        troubles.report(new Trouble.GuideUnreadable(Path.of("data/guide.json")));
        assertThat(troubles.all()).containsExactly(folder);
    }
}
