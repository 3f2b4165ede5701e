package org.xufei.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.ui.Choice;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Notice;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The frame around the rooms. A room is made when it is first visited. */
public final class ShellView implements View {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OVERVIEW = new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination RENEW = new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination RECEIPTS = new KeyCodeCombination(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination SIM_CARDS =
            new KeyCodeCombination(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SETTINGS = new KeyCodeCombination(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN);

    /** In a window that is less wide, in pixels, the side bar shows icons alone. */
    private static final double NARROW = 960;

    private static final PseudoClass NARROW_STYLE = PseudoClass.getPseudoClass("narrow");

    private final ShellViewModel viewModel;
    private final Texts texts;
    private final EditMenu editMenu;
    private final Map<Room, Supplier<View>> makers;
    private final Map<Room, View> made = new EnumMap<>(Room.class);
    /** Information leaves nothing to do, and so need not stay. */
    private final PauseTransition fade = new PauseTransition(Duration.seconds(5));

    private final Places places;
    /** What had the focus when the mouse was pressed on a language. */
    private Optional<Node> beforeLanguage = Optional.empty();

    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private BorderPane root;

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
    private MenuButton edit;

    @FXML
    private MenuItem undoItem;

    @FXML
    private MenuItem redoItem;

    @FXML
    private Choice settingsRoom;

    @FXML
    private Choice chinese;

    @FXML
    private Choice english;

    @FXML
    private HBox banner;

    @FXML
    private Label bannerText;

    @FXML
    private Button offer;

    @FXML
    private StackPane roomPane;

    @FXML
    private HBox information;

    @FXML
    private Label informationText;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private Button noticeAction;

    @FXML
    private Button undo;

    public ShellView(ShellViewModel viewModel, Texts texts, Map<Room, Supplier<View>> makers) {
        this(viewModel, texts, makers, Places.NONE);
    }

    /** @param places where one was in the views that these replace */
    public ShellView(ShellViewModel viewModel, Texts texts, Map<Room, Supplier<View>> makers, Places places) {
        this.places = places;
        this.viewModel = viewModel;
        this.texts = texts;
        this.makers = makers;
        editMenu = new EditMenu(viewModel, texts);
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
    }

    /** One begins in the room, not in the list of rooms. */
    @Override
    public void focusFirstControl() {
        // A new room may move its parts about when it gets its size, and what is moved loses the focus.
        root.applyCss();
        root.layout();
        Optional.ofNullable(made.get(viewModel.room().get())).ifPresent(View::focusFirstControl);
    }

    /** Where one is, for the views that will replace these. */
    public Places places() {
        Map<Room, ScrollPositions> scrolled = new EnumMap<>(Room.class);
        made.forEach((room, view) -> scrolled.put(room, ScrollPositions.of(view.root())));
        Optional<Node> owner = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
        Optional<Node> kept = owner.filter(this::isLanguage).isPresent() ? beforeLanguage.or(() -> owner) : owner;
        return new Places(scrolled, kept.flatMap(node -> FocusPlace.of(root, node)));
    }

    /** Goes to where one was in the views that these replace. To be called once the scene shows this. */
    public void restorePlace() {
        restoreScrolledAndFocused();
        // A form that is open takes the focus to its first field once it is shown.
        Platform.runLater(this::restoreScrolledAndFocused);
    }

    private void restoreScrolledAndFocused() {
        restoreScrolled(viewModel.room().get());
        places.focus().ifPresent(focus -> focus.restore(root));
    }

    private boolean isLanguage(Node node) {
        return node == chinese || node == english;
    }

    /** A click on a language leaves the focus where it was: one goes on there. */
    private void languagePressed(MouseEvent event) {
        Node owner = root.getScene().getFocusOwner();
        if (owner != null && !isLanguage(owner)) {
            beforeLanguage = Optional.of(owner);
        }
    }

    private void restoreScrolled(Room room) {
        Optional.ofNullable(places.scrolled().get(room)).ifPresent(scrolled -> {
            // Panes know how far they can be scrolled once all that is in them has its height.
            for (int pass = 0; pass < 3; pass++) {
                root.applyCss();
                root.layout();
            }
            Optional.ofNullable(made.get(room)).ifPresent(view -> scrolled.restore(view.root()));
        });
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        fade.stop();
        made.values().forEach(View::close);
    }

    @FXML
    private void initialize() {
        (texts.language() == Language.CHINESE ? chinese : english).setSelected(true);
        fade.setOnFinished(event -> viewModel.closeInformation());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        chinese.addEventFilter(MouseEvent.MOUSE_PRESSED, this::languagePressed);
        english.addEventFilter(MouseEvent.MOUSE_PRESSED, this::languagePressed);
        subscriptions = Subscription.combine(
                root.widthProperty().subscribe(this::fitSideBar),
                viewModel.room().subscribe(this::show),
                viewModel.waiting().subscribe(cards -> showWaiting()),
                viewModel.trouble().subscribe(trouble -> {
                    bannerText.setText(trouble.map(texts::of).orElse(""));
                    Nodes.show(banner, trouble.isPresent());
                }),
                viewModel.offer().subscribe(offered -> {
                    offer.setText(offered.map(texts::of).orElse(""));
                    Nodes.show(offer, offered.isPresent());
                }),
                viewModel.notice().subscribe(this::showEdit),
                viewModel.information().subscribe(this::showInformation),
                editMenu.follow(undoItem, redoItem));
    }

    private void fitSideBar(Number width) {
        boolean narrow = width.doubleValue() < NARROW;
        root.pseudoClassStateChanged(NARROW_STYLE, narrow);
        Nodes.show(brandNames, !narrow);
        for (Labeled item : List.of(overviewRoom, renewRoom, receiptsRoom, simCardsRoom, settingsRoom, edit)) {
            item.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            item.setTooltip(narrow ? new Tooltip(item.getText()) : null);
        }
        showWaiting();
    }

    private void showWaiting() {
        int cards = viewModel.waiting().getValue();
        Nodes.show(waiting, cards > 0);
        waiting.setText(texts.of(Message.of("shell.waiting.count", cards)));
        String name = overviewRoom.getText();
        String said = cards > 0 ? texts.of(Message.of("shell.waiting", name, cards)) : name;
        overviewRoom.setAccessibleText(said);
        overviewRoom.setTooltip(cards > 0 || root.getWidth() < NARROW ? new Tooltip(said) : null);
    }

    @FXML
    private void openOverview() {
        viewModel.goTo(Room.OVERVIEW);
    }

    @FXML
    private void openRenew() {
        viewModel.goTo(Room.RENEW);
    }

    @FXML
    private void openReceipts() {
        viewModel.goTo(Room.RECEIPTS);
    }

    @FXML
    private void openSimCards() {
        viewModel.goTo(Room.SIM_CARDS);
    }

    @FXML
    private void openSettings() {
        viewModel.goTo(Room.SETTINGS);
    }

    @FXML
    private void speakChinese() {
        viewModel.speak(Language.CHINESE);
    }

    @FXML
    private void speakEnglish() {
        viewModel.speak(Language.ENGLISH);
    }

    @FXML
    private void dismissTrouble() {
        viewModel.dismissTrouble();
    }

    @FXML
    private void takeOffer() {
        viewModel.takeOffer();
    }

    @FXML
    private void undo() {
        viewModel.undo();
    }

    @FXML
    private void redo() {
        viewModel.redo();
    }

    @FXML
    private void undoTold() {
        viewModel.undoTold();
    }

    @FXML
    private void act() {
        viewModel.act();
    }

    @FXML
    private void closeInformation() {
        viewModel.closeInformation();
    }

    @FXML
    private void closeNotice() {
        viewModel.closeNotice();
    }

    private void show(Room room) {
        Choice choice = switch (room) {
            case OVERVIEW -> overviewRoom;
            case RENEW -> renewRoom;
            case RECEIPTS -> receiptsRoom;
            case SIM_CARDS -> simCardsRoom;
            case SETTINGS -> settingsRoom;
        };
        choice.setSelected(true);
        boolean isNew = !made.containsKey(room);
        View view = made.computeIfAbsent(
                room,
                missing ->
                        Optional.ofNullable(makers.get(missing)).orElseThrow().get());
        boolean isLeft = roomPane.isFocusWithin();
        roomPane.getChildren().setAll(view.root());
        if (isNew && root.getScene() != null) {
            restoreScrolled(room);
        }
        if (isLeft) {
            // What had the focus is gone with its room.
            focusFirstControl();
        }
    }

    private void showEdit(Optional<Notice> latest) {
        noticeText.setText(latest.map(Notice::what).map(texts::of).orElse(""));
        Nodes.show(undo, latest.flatMap(Notice::undo).isPresent());
        Optional<Notice.Action> action = latest.flatMap(Notice::action);
        noticeAction.setText(action.map(Notice.Action::name).map(texts::of).orElse(""));
        Nodes.show(noticeAction, action.isPresent());
        noticeAction.setTooltip(new Tooltip(texts.of(Message.of("shell.notice.key"))));
        Nodes.show(notice, latest.isPresent());
    }

    private void showInformation(Optional<Notice> latest) {
        informationText.setText(latest.map(Notice::what).map(texts::of).orElse(""));
        Nodes.show(information, latest.isPresent());
        fade.stop();
        if (latest.isPresent()) {
            fade.playFromStart();
        }
    }

    private void goTo(Room room, KeyEvent event) {
        viewModel.goTo(room);
        focusFirstControl();
        event.consume();
    }

    private void shortcut(KeyEvent event) {
        beforeLanguage = Optional.empty();
        if (OVERVIEW.match(event)) {
            goTo(Room.OVERVIEW, event);
        } else if (RENEW.match(event)) {
            goTo(Room.RENEW, event);
        } else if (RECEIPTS.match(event)) {
            goTo(Room.RECEIPTS, event);
        } else if (SIM_CARDS.match(event)) {
            goTo(Room.SIM_CARDS, event);
        } else if (SETTINGS.match(event)) {
            goTo(Room.SETTINGS, event);
        } else if (NEW.match(event)) {
            viewModel.recordNew();
            event.consume();
        } else if (event.getCode() == KeyCode.F6 && notice.isVisible()) {
            (noticeAction.isVisible() ? noticeAction : undo).requestFocus();
            event.consume();
        } else {
            editMenu.press(event);
        }
    }
}
