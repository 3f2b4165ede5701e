package org.xufei.app;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.xufei.domain.Language;
import org.xufei.state.Settings;
import org.xufei.ui.HoverTexts;
import org.xufei.ui.Keyboard;
import org.xufei.ui.Message;
import org.xufei.ui.StyleSheets;
import org.xufei.ui.TextLimits;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.overview.CalendarViewModel;
import org.xufei.ui.shell.Places;
import org.xufei.ui.shell.ShellView;
import org.xufei.ui.shell.WindowPlace;

/** The window: the rooms in the language of the user, where it was left, and closed only if nothing that was typed is lost. */
public final class MainWindow {

    private final Stage stage;
    private final Rooms rooms;
    private final FileDialogs questions;
    private final Consumer<URI> browser;
    private final Settings settings;
    private final ObservableValue<Language> language;
    private final Subscription speaking;
    private final Subscription counter;
    private Optional<ShellView> shell = Optional.empty();
    private boolean wasFullScreen;
    /** Of the stage, which belongs to the toolkit and may outlive the app. */
    private Subscription focus = Subscription.EMPTY;

    /**
     * Not shown yet.
     *
     * @param browser opens a link
     */
    public MainWindow(Stage stage, Rooms rooms, FileDialogs questions, Consumer<URI> browser) {
        this.stage = stage;
        this.rooms = rooms;
        this.questions = questions;
        this.browser = browser;
        Language machineLanguage = Language.of(Locale.getDefault());
        settings = rooms.stores().settings();
        language =
                settings.preferences().map(preferences -> preferences.language().orElse(machineLanguage));
        Scene scene = new Scene(new StackPane());
        Keyboard.serve(scene);
        HoverTexts.serve(scene);
        StyleSheets.addTo(scene);
        TextLimits.serve(scene, this::texts);
        speaking = language.subscribe(spoken -> speak(spoken, scene));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> rooms.stayInRoom());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> rooms.stayInRoom());
        rooms.receipts().offerCalendar(this::exportCalendar);
        stage.getIcons().setAll(icons());
        stage.setScene(scene);
        WindowPlace.restore(stage, settings.preferences().get().window());
        stage.setOnCloseRequest(this::close);
        counter = rooms.navigation().atCounter().map(Optional::isPresent).subscribe(this::fillScreen);
    }

    /** Shows the window, which from now on looks for another day and for files of others whenever the user comes back. */
    public void show() {
        focus = stage.focusedProperty().subscribe(focused -> {
            rooms.today().refresh();
            rooms.stores().backups().copies().look();
        });
        stage.show();
        shell.ifPresent(View::focusFirstControl);
    }

    /** Nothing on the stage asks the app or follows it from now on. The stage keeps showing what it showed. */
    public void release() {
        focus.unsubscribe();
        speaking.unsubscribe();
        counter.unsubscribe();
        stage.setOnCloseRequest(null);
        shell.ifPresent(View::close);
        shell = Optional.empty();
    }

    private Texts texts() {
        return new Texts(language.getValue());
    }

    private void speak(Language spoken, Scene scene) {
        // For what JavaFX itself says, such as the menu of a text field.
        Locale.setDefault(spoken.locale());
        Texts texts = new Texts(spoken);
        Optional<Places> places = shell.map(ShellView::places);
        shell.ifPresent(View::close);
        var views = rooms.views(texts, browser, questions);
        Supplier<View> card = rooms.clerkCard(texts, questions);
        ShellView next = places.map(was -> new ShellView(rooms.shell(), texts, views, card, was))
                .orElseGet(() -> new ShellView(rooms.shell(), texts, views, card));
        shell = Optional.of(next);
        scene.setRoot(next.root());
        next.restorePlace();
        stage.setTitle(texts.of(Message.of("shell.title")));
    }

    /** What is shown to a clerk fills the screen where it can; afterwards the window is as it was. */
    private void fillScreen(boolean atCounter) {
        if (atCounter) {
            wasFullScreen = stage.isFullScreen();
            // Escape goes back in the card, and not only out of the full screen.
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(true);
        } else {
            stage.setFullScreenExitKeyCombination(null);
            stage.setFullScreenExitHint(null);
            if (stage.isFullScreen()) {
                stage.setFullScreen(wasFullScreen);
            }
        }
    }

    private void exportCalendar(UUID card) {
        CalendarViewModel calendar = rooms.overview().calendar();
        if (calendar.isExportable(card)) {
            questions.calendarFile(stage, texts()).ifPresent(file -> calendar.export(card, file, texts()));
        }
    }

    private void close(WindowEvent event) {
        if (rooms.unsavedForms().mayClose(stage, texts())) {
            settings.change(preferences -> preferences
                    .withWindow(WindowPlace.of(stage, preferences.window()))
                    .withLastOpened(rooms.today().now()));
        } else {
            event.consume();
        }
    }

    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 128, 256)
                .map(size -> "/org/xufei/ui/icon/xufei-" + size + ".png")
                .map(name -> Objects.requireNonNull(MainWindow.class.getResource(name), name))
                .map(icon -> new Image(icon.toExternalForm()))
                .toList();
    }
}
