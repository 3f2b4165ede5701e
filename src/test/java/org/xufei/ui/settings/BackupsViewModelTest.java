package org.xufei.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.domain.receipt.Receipt;
import org.xufei.state.Background;
import org.xufei.state.Desk;
import org.xufei.state.HandDriven;
import org.xufei.state.Navigation;
import org.xufei.state.ReceiptBackups;
import org.xufei.storage.Backup;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.Texts;

class BackupsViewModelTest {

    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt SECOND = paid(2, "2", Currency.USD);

    private final HandDriven worker = new HandDriven();
    private final HandDriven fx = new HandDriven();
    private final Notices notices;
    private final Navigation navigation = new Navigation(Room.RENEW);
    private final Desk desk;
    private final BackupsViewModel backups;
    private final SettingsViewModel room;

    BackupsViewModelTest(@TempDir Path folder) {
        Background background = new Background(worker, fx);
        desk = Desk.unread(folder, background);
        notices = new Notices(desk.history());
        desk.load();
        ReceiptBackups all = new ReceiptBackups(desk.folder().receipts().backups(), desk.receipts(), background);
        backups = new BackupsViewModel(all, desk.receipts(), notices, Desk.CLOCK);
        room = new SettingsViewModel(
                desk.settings(),
                folder,
                backups,
                new TrashViewModel(desk.trash(), desk.receipts(), notices, Desk.CLOCK));
        room.follow(navigation);
        settle();
    }

    private void settle() {
        HandDriven.settle(worker, fx);
    }

    private void put(Receipt receipt) {
        desk.receipts().put(receipt, saved -> assertThat(saved.isMade()).isTrue());
        settle();
    }

    private Backup withOne() {
        return backups.shown().stream()
                .filter(backup -> backup.records() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static String said(Message message) {
        return new Texts(Language.ENGLISH).of(message);
    }

    @Test
    void listsThemWhenTheRoomIsEnteredAndAfterEachChange() {
        put(FIRST);
        assertThat(backups.shown()).isEmpty();
        navigation.goTo(Room.SETTINGS);
        settle();
        assertThat(backups.shown()).hasSize(1);
        put(SECOND);
        assertThat(backups.shown()).hasSize(2);
    }

    @Test
    void previewsRestoresAndOffersToTakeThatBack() {
        navigation.goTo(Room.SETTINGS);
        put(FIRST);
        put(SECOND);
        backups.select(withOne());
        assertThat(said(backups.summary().get())).startsWith("Reading");
        settle();
        assertThat(said(backups.summary().get())).isEqualTo("Restoring adds 0, changes 0 and removes 1.");
        assertThat(backups.rows()).hasSize(2).last().isEqualTo(new PreviewRow.One(SECOND));
        assertThat(BackupsViewModel.isMergeable(backups.preview().get())).isFalse();

        backups.restore();
        backups.restore();
        settle();
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST);
        assertThat(said(backups.summary().get())).startsWith("The same");
        assertThat(said(notices.latest().get().orElseThrow().what())).startsWith("Restored the state of 2026-11-22");

        notices.undo();
        settle();
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, SECOND);
        assertThat(said(notices.latest().get().orElseThrow().what())).startsWith("Undone: restore the backup");
    }

    @Test
    void opensAtTheBackupThatIsToBeLookedAt() {
        navigation.goTo(Room.SETTINGS);
        put(FIRST);
        put(SECOND);
        navigation.goTo(Room.RENEW);
        navigation.lookAt(withOne());
        settle();
        assertThat(room.section().get()).isEqualTo(Section.BACKUPS);
        assertThat(backups.selected().get()).contains(withOne());
        assertThat(backups.preview().get()).isPresent();
        assertThat(navigation.backup().get()).isEmpty();
    }

    @Test
    void saysThatABackupCannotBeReadAndOffersNothing() throws IOException {
        navigation.goTo(Room.SETTINGS);
        put(FIRST);
        Files.writeString(withOne().file(), "no backup");
        backups.select(withOne());
        settle();
        assertThat(said(backups.summary().get())).startsWith("This backup cannot be read whole");
        assertThat(BackupsViewModel.isRestorable(backups.preview().get())).isFalse();
    }

    @Test
    void saysHowOldABackupIs() {
        LocalDateTime now = LocalDateTime.of(2026, 11, 22, 14, 32, 5);
        assertThat(said(BackupMessages.age(now.minusSeconds(59), now))).isEqualTo("just now");
        assertThat(said(BackupMessages.age(now.minusMinutes(1), now))).isEqualTo("1 minute ago");
        assertThat(said(BackupMessages.age(now.minusMinutes(119), now))).isEqualTo("1 hour ago");
        assertThat(said(BackupMessages.age(now.minusHours(24), now))).isEqualTo("1 day ago");
        assertThat(said(BackupMessages.age(now.minusDays(30), now))).isEqualTo("30 days ago");
    }
}
