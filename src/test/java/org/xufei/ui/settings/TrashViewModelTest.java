package org.xufei.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.app.DeskRooms;
import org.xufei.app.Rooms;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.domain.receipt.Receipt;
import org.xufei.state.Background;
import org.xufei.state.Desk;
import org.xufei.state.EditHistory;
import org.xufei.storage.DataFolder;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.disk.RealDisk;
import org.xufei.ui.Notices;
import org.xufei.ui.Texts;

class TrashViewModelTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 14, 32, 5);
    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt SECOND = paid(2, "2", Currency.USD);

    private final Path folder;
    private Notices notices = new Notices(new EditHistory(Background.NONE));

    TrashViewModelTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private TrashViewModel over(Desk desk) {
        Rooms rooms = DeskRooms.over(desk, Room.SETTINGS);
        notices = rooms.notices();
        return rooms.settings().trash();
    }

    private Desk withBoth() {
        Desk desk = Desk.in(folder);
        desk.receipts().put(FIRST, saved -> {});
        desk.receipts().put(SECOND, saved -> {});
        return desk;
    }

    @Test
    void showsWhatWasDeletedTheLatestFirst() {
        Desk desk = withBoth();
        TrashViewModel trash = over(desk);
        desk.receipts().delete(FIRST, gone -> {});
        desk.receipts().delete(SECOND, gone -> {});
        assertThat(trash.shown()).extracting(DeletedReceipt::receipt).containsExactly(SECOND, FIRST);
        assertThat(new Texts(Language.ENGLISH).of(trash.when(trash.shown().get(0))))
                .isEqualTo("Deleted on 2026-11-22 14:32, can be put back until 2026-12-21");
    }

    @Test
    void putsBackAndTakesThatBack() {
        Desk desk = withBoth();
        TrashViewModel trash = over(desk);
        desk.receipts().delete(FIRST, gone -> {});
        trash.putBack(List.of(trash.shown().get(0)));
        assertThat(desk.receiptsOnDisk()).containsExactly(SECOND, FIRST);
        assertThat(trash.shown()).isEmpty();
        notices.undo();
        assertThat(desk.receiptsOnDisk()).containsExactly(SECOND);
        assertThat(trash.shown()).hasSize(1);
    }

    @Test
    void putsSeveralBackAsOneStep() {
        Desk desk = withBoth();
        TrashViewModel trash = over(desk);
        desk.receipts().delete(FIRST, gone -> {});
        desk.receipts().delete(SECOND, gone -> {});
        trash.putBack(List.of());
        assertThat(desk.receiptsOnDisk()).isEmpty();
        trash.putBack(List.copyOf(trash.shown()));
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(new Texts(Language.ENGLISH)
                        .of(notices.edit().get().orElseThrow().what()))
                .isEqualTo("2 receipts put back");
        notices.undo();
        assertThat(desk.receiptsOnDisk()).isEmpty();
        assertThat(trash.shown()).hasSize(2);
    }

    /** As a crash between the two writes leaves them. */
    @Test
    void showsAReceiptThatBothFilesHoldAsLiveOnly() throws IOException {
        Desk desk = withBoth();
        desk.receipts().delete(FIRST, gone -> {});
        var receipts = new DataFolder(new RealDisk(), folder, Desk.CLOCK).file(RecordKinds.RECEIPTS);
        assertThat(receipts.read().records()).hasSize(1);
        assertThat(receipts.write(List.of(FIRST, SECOND)).saved()).isTrue();
        Desk next = Desk.in(folder);
        assertThat(over(next).shown()).isEmpty();
        assertThat(next.receipts().records().get()).containsExactly(FIRST, SECOND);
        assertThat(next.trash().records().get()).hasSize(1);
    }

    @Test
    void showsNothingThatIsThirtyDaysOld() throws IOException {
        DeletedReceipt last = new DeletedReceipt(SECOND, NOW.minusDays(29));
        var file = new DataFolder(new RealDisk(), folder, Desk.CLOCK).file(RecordKinds.TRASH);
        assertThat(file.read().records()).isEmpty();
        assertThat(file.write(List.of(new DeletedReceipt(FIRST, NOW.minusDays(30)), last))
                        .saved())
                .isTrue();
        assertThat(over(Desk.in(folder)).shown()).containsExactly(last);
    }
}
