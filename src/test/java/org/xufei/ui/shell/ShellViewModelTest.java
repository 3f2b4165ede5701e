package org.xufei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.state.Desk;
import org.xufei.state.Destination;
import org.xufei.state.Navigation;
import org.xufei.state.Problem;
import org.xufei.storage.FileProblem;
import org.xufei.storage.backup.Backup;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.Texts;

class ShellViewModelTest {

    private static final Problem IN_USE = new Problem.InUse(Path.of("data"));
    private static final Problem GUIDE = new Problem.GuideUnreadable(Path.of("guide.json"));
    private static final Problem DEFECT = new Problem.Unforeseen(Optional.of(Path.of("log")));

    private final Desk desk;
    private final Navigation navigation;
    private final Notices notices;
    private final ShellViewModel shell;
    private final List<Optional<Message>> banner = new ArrayList<>();

    ShellViewModelTest(@TempDir Path folder) {
        desk = Desk.in(folder);
        notices = new Notices(desk.history());
        navigation = new Navigation(Room.OVERVIEW, desk.history());
        shell = new ShellViewModel(desk.stores(), navigation, notices, new SimpleObjectProperty<>(0));
        shell.problem().subscribe(said -> {
            banner.add(said);
        });
    }

    private String said(Language language) {
        return new Texts(language).of(banner.get(banner.size() - 1).orElseThrow());
    }

    @Test
    void remembersTheRoomForTheNextStart() {
        shell.goTo(Room.RECEIPTS);
        assertThat(shell.room().get()).isEqualTo(Room.RECEIPTS);
        assertThat(desk.settingsOnDisk())
                .singleElement()
                .satisfies(saved -> assertThat(saved.room()).isEqualTo(Room.RECEIPTS));
        shell.goTo(Room.RENEW);
        assertThat(desk.settingsOnDisk())
                .singleElement()
                .satisfies(saved -> assertThat(saved.room()).isEqualTo(Room.RENEW));
    }

    @Test
    void writesNothingByMerelyOpening() {
        assertThat(desk.settingsOnDisk()).isEmpty();
    }

    @Test
    void remembersTheLanguage() {
        shell.speak(Language.CHINESE);
        assertThat(desk.settings().preferences().get().language()).contains(Language.CHINESE);
        assertThat(desk.settingsOnDisk())
                .singleElement()
                .satisfies(saved -> assertThat(saved.language()).contains(Language.CHINESE));
    }

    @Test
    void saysNothingWhileThereIsNoProblem() {
        assertThat(banner).containsExactly(Optional.empty());
    }

    @Test
    void saysTheLatestProblemAndHowManyMoreWait() {
        desk.problems().report(IN_USE);
        assertThat(said(Language.ENGLISH)).startsWith("The data folder data").doesNotContain("wait");
        desk.problems().report(GUIDE);
        assertThat(said(Language.ENGLISH)).contains("guide.json").endsWith("(and 1 more)");
        desk.problems().report(DEFECT);
        assertThat(said(Language.ENGLISH)).contains("Something went wrong").endsWith("(and 2 more)");
        assertThat(said(Language.CHINESE)).endsWith("（另外还有 2 件事）");
    }

    @Test
    void dismissesTheProblemThatIsSaid() {
        desk.problems().report(IN_USE);
        desk.problems().report(GUIDE);
        shell.dismissProblem();
        assertThat(said(Language.ENGLISH)).startsWith("The data folder data").doesNotContain("wait");
        shell.dismissProblem();
        assertThat(banner.get(banner.size() - 1)).isEmpty();
        shell.dismissProblem();
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void offersTheBackupOfTheReceiptsWhileTheirProblemIsSaid() {
        Backup backup = backupOf("receipts");
        List<Optional<Message>> offers = new ArrayList<>();
        shell.offer().subscribe(offer -> {
            offers.add(offer);
        });
        desk.problems().report(new Problem.WithFile(new FileProblem.Missing(Path.of("receipts.json"), backup)));
        assertThat(new Texts(Language.ENGLISH).of(offers.get(offers.size() - 1).orElseThrow()))
                .isEqualTo("Look at the backup of 2026-11-20 14:32 (12 receipts)...");
        shell.takeOffer();
        assertThat(navigation.room().get()).isEqualTo(Room.SETTINGS);
        assertThat(navigation.pending()).contains(new Destination.LookAtSource(backup));
        desk.problems().report(GUIDE);
        assertThat(offers.get(offers.size() - 1)).isEmpty();
    }

    @Test
    void offersTheBackupsOfSimCardsAndReadingsToo() {
        desk.problems()
                .report(new Problem.WithFile(
                        new FileProblem.Missing(Path.of("sim-cards.json"), backupOf("sim-cards"))));
        assertThat(new Texts(Language.CHINESE).of(shell.offer().getValue().orElseThrow()))
                .contains("12 张 SIM 卡");
        desk.problems()
                .report(new Problem.WithFile(new FileProblem.Missing(Path.of("readings.json"), backupOf("readings"))));
        assertThat(new Texts(Language.ENGLISH).of(shell.offer().getValue().orElseThrow()))
                .contains("12 readings");
    }

    @Test
    void offersNoBackupOfOtherFiles() {
        Backup backup = backupOf("renewals");
        desk.problems().report(new Problem.WithFile(new FileProblem.Missing(Path.of("renewals.json"), backup)));
        assertThat(shell.offer().getValue()).isEmpty();
        shell.takeOffer();
        assertThat(navigation.room().get()).isEqualTo(Room.OVERVIEW);
    }

    private static Backup backupOf(String kind) {
        return new Backup(
                Path.of(kind + ".2026-11-20T14-32-00-000.n12.00000000.json.gz"),
                LocalDateTime.of(2026, 11, 20, 14, 32),
                12,
                Optional.empty());
    }

    @Test
    void undoesOrClosesTheNotice() {
        List<String> undone = new ArrayList<>();
        notices.offerUndo(
                Message.of("receipts.discarded"), Message.of("receipts.discarding"), () -> undone.add("undone"));
        assertThat(shell.notice().get()).isPresent();
        shell.undo();
        assertThat(undone).containsExactly("undone");
        assertThat(shell.notice().get()).isEmpty();
        notices.tell(Message.of("renew.reset.done"));
        assertThat(shell.information().get()).isPresent();
        shell.closeInformation();
        assertThat(shell.information().get()).isEmpty();
    }
}
