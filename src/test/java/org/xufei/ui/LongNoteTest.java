package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.Hands;
import org.xufei.PutsGlobalsBack;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.EditName;

/**
 * Notes as long as a file may hold, in scripts without a space to break at, and in lines: the record keeps all, and wherever a note shows
 * the window lays out a start of it. What a window lays out takes the time, not what it holds.
 */
@ExtendWith(PutsGlobalsBack.class)
final class LongNoteTest {

    private static final int MAX_DRAWN = 400;
    /** With an ellipsis, and with what lets it break. */
    private static final int MAX_TOLD = 1_010;

    private static final int MAX_LINES = 20;

    private static final List<String> NOTES = List.of(
            "x".repeat(4_000),
            "ខ្ញុំបានបង់ប្រាក់".repeat(200),
            "👩‍👩‍👧‍👦".repeat(300),
            "a line\n".repeat(500) + "the end");

    @TempDir
    private Path folder;

    private final Hands hands = new Hands();
    private Screen screen;
    private TestRooms rooms;
    private View shell;

    private static Receipt receipt(int id, String note) {
        return ReceiptBuilder.receipt(id)
                .paidAt(LocalDateTime.of(2026, 11, 20, 9, id))
                .number(new PhoneNumber("+85596234567" + id))
                .channel("kiosk")
                .purchase(new Purchase(Purchase.Kind.TOP_UP_AND_PLAN, ""))
                .validity(new Validity.Days(7))
                .note(note)
                .build();
    }

    private static SimCard card(int id, String note) {
        SimCard bare = SimCard.of(new UUID(1, id), new PhoneNumber("+85596234567" + id));
        return new SimCard(
                bare.id(),
                bare.number(),
                "",
                Optional.empty(),
                bare.custody(),
                Optional.empty(),
                "",
                note,
                Optional.empty(),
                new DeclaredStatus.InUse());
    }

    @BeforeEach
    void open() throws TimeoutException {
        screen = new Screen(1280, 763);
        rooms = Screen.onFx(() -> {
            TestRooms filled = new TestRooms(folder);
            for (int i = 0; i < NOTES.size(); i++) {
                filled.cards.cards().add(card(i, NOTES.get(i)), made -> {});
                filled.log.put(receipt(i, NOTES.get(i)), made -> {});
            }
            return filled;
        });
        shell = Screen.onFx(() -> {
            HoverTexts.serve(screen.scene());
            Keyboard.serve(screen.scene());
            View made = rooms.in(new Texts(Language.ENGLISH));
            screen.show(made.root());
            return made;
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        Screen.onFx(() -> {
            shell.close();
            return shell;
        });
        screen.close();
    }

    private static Stream<Node> outsideOfFields(Node node) {
        if (!node.isVisible() || node instanceof TextInputControl) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(LongNoteTest::outsideOfFields))
                : Stream.of(node);
    }

    /** What is laid out, and what a tooltip would lay out, beyond bounds. */
    private List<String> beyondBounds(String where) {
        return Screen.onFx(() -> {
            screen.layOut();
            List<String> found = new ArrayList<>();
            for (Node node : outsideOfFields(screen.root()).toList()) {
                if (node instanceof Text text) {
                    check(where, text.getText(), MAX_DRAWN, found);
                } else if (node instanceof Labeled labeled) {
                    check(where + ", label", labeled.getText(), MAX_DRAWN, found);
                    enter(labeled);
                    Tooltip told = labeled.getTooltip();
                    // Where a line may break costs nothing to lay out.
                    String said = told == null ? "" : told.getText().replace("\u200B", "");
                    check(where + ", tooltip", said, MAX_TOLD, found);
                }
            }
            return found;
        });
    }

    private static void check(String where, String text, int most, List<String> found) {
        if (text != null && (text.length() > most || text.lines().count() > MAX_LINES)) {
            found.add(where + ": " + text.length() + " characters, "
                    + text.lines().count() + " lines");
        }
    }

    private static void enter(Node node) {
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_ENTERED_TARGET,
                1,
                1,
                1,
                1,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null));
    }

    private <T extends Node> T find(String selector, Class<T> type) {
        return Screen.onFx(() -> {
            Set<Node> wanted = screen.root().lookupAll(selector);
            return Screen.visible(screen.root())
                    .filter(wanted::contains)
                    .map(type::cast)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing visible is " + selector));
        });
    }

    private void click(String selector) {
        hands.clickOn(find(selector, Node.class));
        hands.interact(screen::layOut);
    }

    private void clickRow(String list, int index) {
        hands.clickOn(Screen.onFx(() -> find(list, ListView.class).lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getIndex() == index && !cell.isEmpty())
                .findFirst()
                .orElseThrow()));
        hands.interact(screen::layOut);
    }

    private void goTo(Room room) {
        hands.interact(() -> rooms.navigation.goTo(room));
    }

    private List<String> notesKept() {
        return rooms.log.records().get().stream().map(Receipt::note).toList();
    }

    private void pasteFiveThousandCharacters() {
        String pasted = "ខ្ញុំបានបង់ប្រាក់👩‍👩‍👧‍👦".repeat(200);
        goTo(Room.RECEIPTS);
        hands.interact(() -> rooms.receipts.edit(receipt(1, "")));
        click("#collapse");
        hands.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(pasted);
            Clipboard.getSystemClipboard().setContent(content);
            find("#note", Node.class).requestFocus();
        });
        hands.push(KeyCode.SHORTCUT, KeyCode.V);
        click("#save");

        TextArea note = find("#note", TextArea.class);
        assertThat(note.getText()).isEqualTo(pasted);
        // To wrap it takes the toolkit 7 seconds each time.
        assertThat(note.isWrapText()).isFalse();
        assertThat(rooms.form.form().open().get()).isTrue();
        assertThat(find("#hint", Labeled.class).getText()).isNotEmpty();
        assertThat(notesKept()).doesNotContain(pasted);
        assertThat(beyondBounds("the form")).isEmpty();
        click("#collapse");
        assertThat(beyondBounds("the line of the collapsed fields")).isEmpty();
        click("#cancel");
        assertThat(notesKept()).containsExactlyInAnyOrderElementsOf(NOTES);
    }

    @Test
    void showsAStartOfEachWhereverItShowsAndKeepsAll() {
        pasteFiveThousandCharacters();
        for (Room room : Room.values()) {
            goTo(room);
            assertThat(beyondBounds(room.name())).isEmpty();
        }
        goTo(Room.RECEIPTS);
        assertThat(Screen.onFx(() -> screen.root().lookupAll(".table-cell .label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .filter(text -> text.contains("\n"))))
                .as("more lines than a row has room for")
                .isEmpty();
        for (int i = 0; i < NOTES.size(); i++) {
            Receipt receipt = receipt(i, NOTES.get(i));
            hands.interact(() -> rooms.receipts.edit(receipt));
            assertThat(beyondBounds("the line of the collapsed fields")).isEmpty();
            assertThat(find("#collapse", ButtonBase.class).getText())
                    .contains(NOTES.get(i).substring(0, 6));
            hands.interact(() -> rooms.receipts.cancel());
        }
        goTo(Room.SIM_CARDS);
        clickRow("#list", 0);
        assertThat(beyondBounds("all about a SIM card")).isEmpty();

        hands.interact(() -> {
            rooms.log.put(receipt(0, NOTES.get(0) + "y"), made -> {});
            rooms.cards.cards().change(EditName.SimCardKind.EDIT, card(0, NOTES.get(0) + "y"), made -> {});
            rooms.log.delete(receipt(3, NOTES.get(3)), made -> {});
        });
        assertThat(beyondBounds("the notice")).isEmpty();
        goTo(Room.SETTINGS);
        click("#trashSection");
        assertThat(beyondBounds("the trash")).isEmpty();
        click("#backupsSection");
        for (String of : List.of("#of-receipts", "#of-sim-cards")) {
            click(of);
            // The latest is the state that is there.
            clickRow("#backups", 1);
            assertThat(find("#rows", ListView.class).getItems().isEmpty())
                    .as(of)
                    .isFalse();
            assertThat(beyondBounds("what restoring would change")).isEmpty();
        }
        assertThat(notesKept()).contains(NOTES.get(0) + "y", NOTES.get(1), NOTES.get(2));
    }
}
