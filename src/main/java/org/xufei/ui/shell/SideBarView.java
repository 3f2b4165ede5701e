package org.xufei.ui.shell;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.xufei.domain.Room;
import org.xufei.ui.Choice;
import org.xufei.ui.FxmlView;
import org.xufei.ui.LanguageChoices;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The list of rooms beside the room, what can be undone and redone, and the languages. */
final class SideBarView extends FxmlView {

    private final ShellViewModel viewModel;
    private Map<Room, Choice> items = Map.of();
    private boolean narrow;
    /** What had the focus when the mouse was pressed on a language. */
    private Optional<Node> beforeLanguage = Optional.empty();

    @FXML
    private VBox brandNames;

    @FXML
    private Choice overviewRoom;

    /** How many SIM cards have a reminder that waits. */
    @FXML
    private Label waiting;

    @FXML
    private Choice renewRoom;

    @FXML
    private Choice receiptsRoom;

    @FXML
    private Choice simCardsRoom;

    @FXML
    private Choice guideRoom;

    @FXML
    private Choice settingsRoom;

    @FXML
    private MenuButton edit;

    @FXML
    private MenuItem undoItem;

    @FXML
    private MenuItem redoItem;

    @FXML
    private Choice chinese;

    @FXML
    private Choice english;

    SideBarView(ShellViewModel viewModel, Texts texts) {
        super(texts);
        this.viewModel = viewModel;
        load();
    }

    @FXML
    private void initialize() {
        items = Map.of(
                Room.OVERVIEW, overviewRoom,
                Room.RENEW, renewRoom,
                Room.RECEIPTS, receiptsRoom,
                Room.SIM_CARDS, simCardsRoom,
                Room.GUIDE, guideRoom,
                Room.SETTINGS, settingsRoom);
        ShellCommands verbs = viewModel.commands();
        verbs.rooms.forEach(
                (room, open) -> Optional.ofNullable(items.get(room)).ifPresent(item -> commands.bind(item, open)));
        commands.bind(undoItem, verbs.undo);
        commands.bind(redoItem, verbs.redo);
        LanguageChoices.bind(chinese, english, texts.language(), viewModel::speak);
        chinese.addEventFilter(MouseEvent.MOUSE_PRESSED, this::languagePressed);
        english.addEventFilter(MouseEvent.MOUSE_PRESSED, this::languagePressed);
        follow(
                viewModel
                        .room()
                        .subscribe(
                                room -> Optional.ofNullable(items.get(room)).ifPresent(item -> item.setSelected(true))),
                viewModel.waiting().subscribe(cards -> showWaiting()));
    }

    /** @param newNarrow whether there is room for icons alone */
    void fit(boolean newNarrow) {
        narrow = newNarrow;
        Nodes.show(brandNames, !narrow);
        Stream.concat(items.values().stream(), Stream.of(edit)).forEach(this::fit);
        showWaiting();
    }

    private void fit(Labeled item) {
        item.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        item.setTooltip(narrow ? new Tooltip(item.getText()) : null);
    }

    private void showWaiting() {
        int cards = viewModel.waiting().getValue();
        Nodes.show(waiting, cards > 0);
        waiting.setText(texts.of(Message.of("shell.waiting.count", cards)));
        String name = overviewRoom.getText();
        String said = cards > 0 ? texts.of(Message.of("shell.waiting", name, cards)) : name;
        overviewRoom.setAccessibleText(said);
        overviewRoom.setTooltip(cards > 0 || narrow ? new Tooltip(said) : null);
    }

    /** A click on a language leaves the focus where it was: one goes on there. */
    private void languagePressed(MouseEvent event) {
        Node owner = root().getScene().getFocusOwner();
        if (owner != null && !isLanguage(owner)) {
            beforeLanguage = Optional.of(owner);
        }
    }

    private boolean isLanguage(Node node) {
        return node == chinese || node == english;
    }

    /** The control with which one goes on if the language changes now. */
    Optional<Node> keptFocus(Optional<Node> owner) {
        return owner.filter(this::isLanguage).isPresent() ? beforeLanguage.or(() -> owner) : owner;
    }

    /** A key was pressed: a language that it chooses keeps the focus. */
    void keyPressed() {
        beforeLanguage = Optional.empty();
    }
}
