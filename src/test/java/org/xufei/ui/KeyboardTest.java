package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;

/** Where the keys lead, in the real app. */
@ExtendWith(PutsGlobalsBack.class)
final class KeyboardTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "DIGIT1, #overviewRoom",
        "DIGIT2, #renewRoom",
        "DIGIT3, #receiptsRoom",
        "DIGIT4, #simCardsRoom",
        "DIGIT5, #guideRoom",
        "DIGIT6, #settingsRoom"
    })
    void goesIntoTheRoomByShortcut(KeyCode digit, String room) throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.press(digit == KeyCode.DIGIT6 ? "#renewRoom" : "#settingsRoom");
            app.keys(KeyCode.SHORTCUT, digit);
            app.until(
                    "the first control of the room has the focus",
                    () -> app.isSelected(room)
                            && app.scene().getFocusOwner() != null
                            && isWithin(app.scene().getFocusOwner(), app.find("#roomPane", Node.class)));
            // A renewal begins with its number, and among receipts one searches.
            Node first = switch (digit) {
                case DIGIT2 -> app.find("#number", Node.class);
                case DIGIT3 -> app.find("#search", Node.class);
                default ->
                    RunningApp.fx(() ->
                            FocusOrder.first(app.find("#roomPane", Node.class)).orElseThrow());
            };
            assertThat(RunningApp.fx(() -> app.scene().getFocusOwner())).isSameAs(first);
        }
    }

    @Test
    void showsTheRingWhereAKeyBroughtTheFocusAndNotWhereTheMouseDid() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#channel-online");
            app.untilFocused("#channel-online");
            assertThat(hasRing(app, "#channel-online")).isFalse();
            app.keys(KeyCode.RIGHT);
            app.untilFocused("#channel-store");
            assertThat(hasRing(app, "#channel-store")).isTrue();
            app.keys(KeyCode.TAB);
            assertThat(hasRing(app, "#channel-store")).isFalse();
            app.tabTo("#reset");
            assertThat(hasRing(app, "#reset")).isTrue();
            app.click("#channel-online");
            app.untilFocused("#channel-online");
            assertThat(hasRing(app, "#channel-online")).isFalse();
        }
    }

    @Test
    void startsAReceiptFromAnotherRoomByShortcutAndIsWhereItWasAfterAQuestion() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.press("#settingsRoom");
            app.keys(KeyCode.SHORTCUT, KeyCode.N);
            app.untilFocused(".form #number");
            app.write("096 234 5678");
            app.keys(KeyCode.TAB);
            Node before = RunningApp.fx(() -> app.scene().getFocusOwner());

            assertThat(app.closesUnasked()).isFalse();
            app.answer("Go back and save");
            app.until("the question is gone", () -> !app.isAsking());

            assertThat(RunningApp.fx(() -> app.scene().getFocusOwner())).isSameAs(before);
            assertThat(app.text(".form #number")).isEqualTo("096 234 5678");
            app.press("#cancel");
        }
    }

    @Test
    void leavesANoteByTab() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.press("#receiptsRoom");
            app.press("#recordNew");
            app.press("#collapse");
            Node note = app.find("#note", Node.class);
            RunningApp.fx(() -> {
                note.requestFocus();
                return note;
            });
            app.write("router");
            app.keys(KeyCode.TAB);
            app.until("another control has the focus", () -> !note.isFocused());
            app.keys(KeyCode.SHIFT, KeyCode.TAB);
            app.untilFocused("#note");
            assertThat(app.text("#note")).isEqualTo("router");
            app.keys(KeyCode.SHIFT, KeyCode.TAB);
            app.until("the control before has the focus", () -> !note.isFocused());
            app.press("#cancel");
        }
    }

    private static boolean hasRing(RunningApp app, String selector) {
        Node node = app.find(selector, Node.class);
        return RunningApp.fx(() -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("by-key")));
    }

    private static boolean isWithin(Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }
}
