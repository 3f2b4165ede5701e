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

class ProblemsTest {

    private static final Problem FOLDER = new Problem.FolderUnusable(Path.of("data"));
    private static final Problem DEFECT = new Problem.Unforeseen(Optional.of(Path.of("log")));

    private final Problems problems = new Problems();

    @Test
    void putsTheLatestFirst() {
        problems.report(FOLDER);
        problems.report(DEFECT);
        assertThat(problems.all()).containsExactly(DEFECT, FOLDER);
    }

    @Test
    void tellsTheSameProblemOnceAndAnew() {
        problems.report(FOLDER);
        problems.report(DEFECT);
        problems.report(new Problem.FolderUnusable(Path.of("data")));
        assertThat(problems.all()).containsExactly(FOLDER, DEFECT);
    }

    @Test
    void forgetsTheOneThatWasDismissed() {
        problems.report(FOLDER);
        problems.report(DEFECT);
        problems.dismiss(FOLDER);
        assertThat(problems.all()).containsExactly(DEFECT);
    }

    @Test
    void tellsOneUnsavedChangePerFile(@TempDir Path folder) {
        Desk desk = Desk.in(folder);
        desk.fillDisk();
        desk.receipts().put(paid(1, "1", Currency.USD), saved -> {});
        desk.receipts().put(paid(2, "1", Currency.USD), saved -> {});
        desk.settings().change(preferences -> preferences.withRoom(Room.RECEIPTS));
        assertThat(desk.problems().all()).hasSize(2);
    }

    @Test
    void keepsTheProblemOfOneFileWhenAnotherIsSaved(@TempDir Path folder) {
        Desk desk = Desk.in(folder);
        desk.problems().report(FOLDER);
        desk.fillDisk();
        desk.receipts().put(paid(1, "1", Currency.USD), saved -> {});
        desk.freeDisk();
        desk.settings().change(preferences -> preferences.withRoom(Room.RECEIPTS));
        assertThat(desk.problems().all()).hasSize(2);
        desk.receipts().put(paid(1, "1", Currency.USD), saved -> {});
        assertThat(desk.problems().all()).containsExactly(FOLDER);
    }

    @Test
    void tellsUnreadableBackupsOnceAndNotForEveryFileThatMayHaveSome() {
        Problem first = new Problem.WithFile(
                new FileProblem.BackupsUnreadable(Path.of("data/receipts.json"), Path.of("data/backups")));
        problems.report(first);
        problems.report(new Problem.WithFile(
                new FileProblem.BackupsUnreadable(Path.of("data/sim-cards.json"), Path.of("data/backups"))));
        assertThat(problems.all()).containsExactly(first);
    }

    @Test
    void tellsAnUnusableFolderOnceAndNotForEveryFileInIt() {
        Problems problems = new Problems();
        Problem folder = new Problem.FolderUnusable(Path.of("data"));
        problems.report(folder);
        problems.report(
                new Problem.WithFile(new FileProblem.Unreadable(Path.of("data/receipts.json"), new IOException())));
        problems.report(new Problem.GuideUnreadable(Path.of("data/guide.json")));
        assertThat(problems.all()).containsExactly(folder);
    }
}
