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
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.xufei.domain.Room;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Notice;
import org.xufei.ui.Texts;
import org.xufei.ui.View;

/** The frame around the rooms. A room is made when it is first visited. */
public final class ShellView extends FxmlView {

    /** In a window that is less wide, in pixels, the side bar shows icons alone. */
    private static final double NARROW = 960;

    private static final PseudoClass NARROW_STYLE = PseudoClass.getPseudoClass("narrow");

    private final ShellViewModel viewModel;
    private final SideBarView sideBar;
    private final UndoKeys undoKeys;
    private final Map<Room, Supplier<View>> makers;
    private final Supplier<View> clerkCard;
    private Optional<View> atCounter = Optional.empty();
    private final Map<Room, View> made = new EnumMap<>(Room.class);
    /** Information leaves nothing to do, and so need not stay. */
    private final PauseTransition fade = new PauseTransition(Duration.seconds(5));

    /** What is done at once is not told that it is being done. */
    private final PauseTransition patience = new PauseTransition(Duration.millis(400));

    private final Places places;

    @FXML
    private StackPane sidePane;

    @FXML
    private VBox beside;

    @FXML
    private HBox banner;

    @FXML
    private Label bannerText;

    @FXML
    private Button offer;

    @FXML
    private Button bannerClose;

    @FXML
    private StackPane roomPane;

    @FXML
    private HBox information;

    @FXML
    private Label informationText;

    @FXML
    private Button informationClose;

    @FXML
    private HBox longEdit;

    @FXML
    private Label longEditText;

    @FXML
    private Button longEditCancel;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private Button noticeAction;

    @FXML
    private Button undo;

    @FXML
    private Button noticeClose;

    /** @param clerkCard makes what is shown to a clerk in place of all */
    public ShellView(
            ShellViewModel viewModel, Texts texts, Map<Room, Supplier<View>> makers, Supplier<View> clerkCard) {
        this(viewModel, texts, makers, clerkCard, Places.NONE);
    }

    /** @param places where one was in the views that these replace */
    public ShellView(
            ShellViewModel viewModel,
            Texts texts,
            Map<Room, Supplier<View>> makers,
            Supplier<View> clerkCard,
            Places places) {
        super(texts);
        this.places = places;
        this.viewModel = viewModel;
        this.makers = makers;
        this.clerkCard = clerkCard;
        sideBar = new SideBarView(viewModel, texts);
        undoKeys = new UndoKeys(viewModel);
        load();
    }

    /** One begins in the room, not in the list of rooms. */
    @Override
    public void focusFirstControl() {
        // A new room may move its parts about when it gets its size, and what is moved loses the focus.
        root().applyCss();
        root().layout();
        Optional.ofNullable(made.get(viewModel.room().get())).ifPresent(View::focusFirstControl);
    }

    /** Where one is, for the views that will replace these. */
    public Places places() {
        Map<Room, ScrollPositions> scrolled = new EnumMap<>(Room.class);
        made.forEach((room, view) -> scrolled.put(room, ScrollPositions.of(view.root())));
        Optional<Node> owner = Optional.ofNullable(root().getScene()).map(Scene::getFocusOwner);
        return new Places(scrolled, sideBar.keptFocus(owner).flatMap(node -> FocusPlace.of(root(), node)));
    }

    /** Goes to where one was in the views that these replace. To be called once the scene shows this. */
    public void restorePlace() {
        restoreScrolledAndFocused();
        // A form that is open takes the focus to its first field once it is shown.
        Platform.runLater(this::restoreScrolledAndFocused);
    }

    private void restoreScrolledAndFocused() {
        restoreScrolled(viewModel.room().get());
        places.focus().ifPresent(focus -> focus.restore(root()));
    }

    private void restoreScrolled(Room room) {
        Optional.ofNullable(places.scrolled().get(room)).ifPresent(scrolled -> {
            // Panes know how far they can be scrolled once all that is in them has its height.
            for (int pass = 0; pass < 3; pass++) {
                root().applyCss();
                root().layout();
            }
            Optional.ofNullable(made.get(room)).ifPresent(view -> scrolled.restore(view.root()));
        });
    }

    @Override
    public void close() {
        super.close();
        sideBar.close();
        fade.stop();
        patience.stop();
        made.values().forEach(View::close);
        atCounter.ifPresent(View::close);
    }

    @FXML
    private void initialize() {
        sidePane.getChildren().setAll(sideBar.root());
        bindCommands();
        fade.setOnFinished(event -> viewModel.closeInformation());
        Nodes.show(longEdit, false);
        patience.setOnFinished(event -> Nodes.show(longEdit, true));
        root().addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        follow(
                root().widthProperty().subscribe(this::fitSideBar),
                viewModel.room().subscribe(this::show),
                viewModel.problem().subscribe(problem -> {
                    bannerText.setText(problem.map(texts::of).orElse(""));
                    Nodes.show(banner, problem.isPresent());
                }),
                viewModel.offer().subscribe(offered -> Nodes.show(offer, offered.isPresent())),
                viewModel.notice().subscribe(this::showEdit),
                viewModel.longEdit().subscribe(this::showLongEdit),
                viewModel.information().subscribe(this::showInformation),
                viewModel.atCounter().subscribe(this::showCounter));
    }

    private void bindCommands() {
        ShellCommands verbs = viewModel.commands();
        commands.bind(offer, verbs.takeOffer);
        commands.bind(bannerClose, verbs.dismissProblem);
        commands.bind(noticeAction, verbs.act);
        commands.bind(undo, verbs.undoTold);
        commands.bind(noticeClose, verbs.closeNotice);
        commands.bind(longEditCancel, verbs.cancelLongEdit);
        commands.bind(informationClose, verbs.closeInformation);
        commands.perform(verbs.goToNotice, () -> (noticeAction.isVisible() ? noticeAction : undo).requestFocus());
    }

    private void fitSideBar(Number width) {
        boolean narrow = width.doubleValue() < NARROW;
        root().pseudoClassStateChanged(NARROW_STYLE, narrow);
        sideBar.fit(narrow);
    }

    private void show(Room room) {
        boolean isNew = !made.containsKey(room);
        View view = made.computeIfAbsent(
                room,
                missing ->
                        Optional.ofNullable(makers.get(missing)).orElseThrow().get());
        boolean isLeft = Nodes.holdsFocus(roomPane);
        roomPane.getChildren().setAll(view.root());
        if (isNew && root().getScene() != null) {
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
        Nodes.show(noticeAction, latest.flatMap(Notice::action).isPresent());
        Nodes.show(notice, latest.isPresent());
    }

    private void showLongEdit(Optional<Message> now) {
        longEditText.setText(now.map(texts::of).orElse(""));
        if (now.isEmpty()) {
            patience.stop();
            Nodes.show(longEdit, false);
        } else if (!longEdit.isVisible()) {
            patience.play();
        }
    }

    private void showInformation(Optional<Notice> latest) {
        informationText.setText(latest.map(Notice::what).map(texts::of).orElse(""));
        Nodes.show(information, latest.isPresent());
        fade.stop();
        if (latest.isPresent()) {
            fade.playFromStart();
        }
    }

    /** A room that is out of sight must not hear keys either: the whole frame leaves the window. */
    private void showCounter(boolean shown) {
        BorderPane frame = (BorderPane) root();
        if (shown) {
            View card = clerkCard.get();
            atCounter = Optional.of(card);
            frame.setLeft(null);
            frame.setCenter(card.root());
            card.focusFirstControl();
        } else if (atCounter.isPresent()) {
            atCounter.get().close();
            atCounter = Optional.empty();
            frame.setLeft(sidePane);
            frame.setCenter(beside);
            focusFirstControl();
        }
    }

    private void shortcut(KeyEvent event) {
        if (atCounter.isPresent()) {
            return;
        }
        sideBar.keyPressed();
        ShellCommands verbs = viewModel.commands();
        if (CommandBinder.press(event, List.copyOf(verbs.rooms.values()))) {
            focusFirstControl();
        } else if (!CommandBinder.press(event, List.of(verbs.recordNew, verbs.goToNotice))) {
            undoKeys.press(event);
        }
    }
}
