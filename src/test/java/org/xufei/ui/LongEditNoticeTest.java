package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.xufei.PutsGlobalsBack;
import org.xufei.content.GuideFile;
import org.xufei.domain.Language;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.state.Background;
import org.xufei.state.EditName;
import org.xufei.state.HandDriven;
import org.xufei.state.Timer;
import org.xufei.storage.DataFolder;
import org.xufei.storage.disk.RealDisk;

/** An edit that takes long shows at the foot of the window, from where it can be called off. */
@ExtendWith(PutsGlobalsBack.class)
final class LongEditNoticeTest {

    private static final Receipt RECEIPT = ReceiptBuilder.receipt(1).build();

    @TempDir
    private Path folder;

    private final HandDriven files = new HandDriven();

    @Test
    void isShownOnceItTakesLongAndIsCalledOffByItsButton() throws TimeoutException {
        Screen screen = new Screen(800, 443);
        TestRooms rooms = Screen.onFx(this::rooms);
        View view = Screen.onFx(() -> {
            View made = rooms.in(new Texts(Language.ENGLISH));
            screen.show(made.root());
            return made;
        });
        Node bar = find(view, "#longEdit");
        Button cancel = (Button) find(view, "#longEditCancel");
        Screen.onFx(() -> {
            rooms.log.putAll(
                    List.of(RECEIPT),
                    new EditName.OfReceipts(EditName.ReceiptKind.RECORD, Set.of(RECEIPT.id())),
                    rooms.notices.withUndo(Message.of("receipts.record")));
            return rooms;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, bar::isVisible);
        assertThat(((Label) find(view, "#longEditText")).getText()).isEqualTo("Preparing to record one receipt");
        assertThat(cancel.isDisabled()).isFalse();

        Screen.onFx(() -> {
            screen.layOut();
            cancel.requestFocus();
            cancel.fireEvent(key(KeyEvent.KEY_PRESSED));
            cancel.fireEvent(key(KeyEvent.KEY_RELEASED));
            assertThat(cancel.isDisabled()).as("it is called off already").isTrue();
            files.runAll();
            assertThat(bar.isVisible()).isFalse();
            assertThat(((Label) find(view, "#informationText")).getText())
                    .isEqualTo("Cancelled. No record was changed.");
            assertThat(rooms.log.records().get()).isEmpty();
            view.close();
            return rooms;
        });
        screen.close();
    }

    private TestRooms rooms() {
        TestRooms rooms = new TestRooms(
                new DataFolder(new RealDisk(), folder, TestRooms.NOON),
                GuideFile.bundled(),
                TestRooms.NOON,
                Timer.NONE,
                new Background(files, Runnable::run));
        files.runAll();
        return rooms;
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type) {
        return new KeyEvent(type, " ", "Space", KeyCode.SPACE, false, false, false, false);
    }

    private static Node find(View view, String selector) {
        return view.root().lookup(selector);
    }
}
