package org.xufei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxToolkit;
import org.testfx.toolkit.impl.ApplicationLauncherImpl;
import org.testfx.toolkit.impl.ApplicationServiceImpl;
import org.testfx.toolkit.impl.ToolkitServiceImpl;
import org.testfx.util.WaitForAsyncUtils;
import org.xufei.app.FileDialogs;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.RealDisk;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The real app on a data folder, with a robot at its keyboard and mouse. Closing it fails if anything unforeseen was logged. */
public final class RunningApp implements AutoCloseable {

    /** The file that the user chooses when the app asks where to write the calendar. */
    public static final String CALENDAR = "xufei.ics";

    /** The file that the user chooses when the app asks where to write the card for the clerk. */
    public static final String CLERK_CARD = "elsewhere/card.pdf";

    /** The file that the user chooses when the app asks for one to be merged. */
    public static final String RECORDS = "elsewhere/receipts.json";

    /** Guards against hanging only. */
    private static final long PATIENCE_SECONDS = 30;

    private final Hands hands;
    private final Path folder;
    private final Stage stage;
    private final XufeiApp app;

    private RunningApp(Path folder, Disk disk) throws TimeoutException {
        this.folder = folder;
        stage = FxToolkit.registerPrimaryStage();
        // No robot can answer the system's own dialog.
        app = new XufeiApp(disk, new FileDialogs() {
            @Override
            public Optional<Path> calendarFile(Window window, Texts texts) {
                return Optional.of(folder.resolve(CALENDAR));
            }

            @Override
            public Optional<Path> clerkCard(Window window, Texts texts) {
                return Optional.of(folder.resolve(CLERK_CARD));
            }

            @Override
            public Optional<Path> records(Window window, Texts texts) {
                return Optional.of(folder.resolve(RECORDS));
            }

            @Override
            public Optional<Path> ownKnowledge(Window window, Texts texts) {
                return Optional.of(folder.resolve(RECORDS));
            }
        });
        hands = new Hands(app.threads().workers());
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                new ToolkitServiceImpl(new ApplicationLauncherImpl(), new ApplicationServiceImpl())
                        .setupApplication(() -> stage, () -> app, "--data", folder.toString()));
        until("the window is open", () -> stage.isShowing() && isVisible("#renewRoom"));
        fx(() -> {
            stage.requestFocus();
            return stage;
        });
    }

    /** The app where it was left; where it has never been open, in the renew room. */
    public static RunningApp on(Path folder) throws TimeoutException {
        return on(folder, new RealDisk());
    }

    public static RunningApp on(Path folder, Disk disk) throws TimeoutException {
        return new RunningApp(folder, disk);
    }

    @Override
    public void close() throws TimeoutException, IOException {
        end();
        assertThat(folder.resolve("log/xufei.0.log")).hasContent("");
    }

    /** Closes the window as a user does, and waits until everything is written. Fails if the window stays open. */
    public void end() throws TimeoutException {
        try {
            assertThat(isOpen() && !closesUnasked()).as("the window stays open").isFalse();
        } finally {
            // The next test gets the same stage, whatever became of this one.
            hands.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
            FxToolkit.cleanupApplication(app);
        }
    }

    /** Closes the window as a user does. False means that the app asks first; the question waits for its {@link #answer}. */
    public boolean closesUnasked() {
        if (!isAsking()) {
            // Nothing waits for this: a question returns only when it is answered.
            Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        }
        until("the window closes or a question is asked", () -> !stage.isShowing() || isAsking());
        return !isOpen();
    }

    /** Presses the button of the question that is asked. */
    public void answer(String button) {
        Button wanted = fx(() -> questions()
                .flatMap(question -> question.getScene().getRoot().lookupAll(".button").stream())
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question offers " + button)));
        hands.interact(wanted::fire);
    }

    /** For what this class has no word for. */
    public Hands hands() {
        return hands;
    }

    public boolean isAsking() {
        return fx(() -> questions().findAny().isPresent());
    }

    public boolean isOpen() {
        return fx(stage::isShowing);
    }

    private Stream<Window> questions() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window != stage);
    }

    public Stage stage() {
        return stage;
    }

    /** TestFX keeps every event that it has seen, and an event its node: begins a new list. */
    public void forgetEvents() {
        hands.interact(() -> FxToolkit.toolkitContext().setRegisteredStage(stage));
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** The node that the user sees, as soon as it is there; inside a condition of {@link #until} it has to be there. */
    public <T> T find(String selector, Class<T> type) {
        if (!Platform.isFxApplicationThread()) {
            until(selector + " is visible", () -> seen(selector, type).isPresent());
        }
        return fx(() -> seen(selector, type).orElseThrow(() -> new AssertionError("nothing visible is " + selector)));
    }

    public boolean isVisible(String selector) {
        return fx(() -> seen(selector, Node.class).isPresent());
    }

    private <T> Optional<T> seen(String selector, Class<T> type) {
        return scene().getRoot().lookupAll(selector).stream()
                .filter(RunningApp::isSeen)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** What is typed into the field. */
    public String text(String selector) {
        TextInputControl input = find(selector, TextInputControl.class);
        return fx(input::getText);
    }

    /** Where it stands in the window. */
    public Bounds place(String selector) {
        Node node = find(selector, Node.class);
        return fx(() -> node.localToScene(node.getBoundsInLocal()));
    }

    /** What a screen reader says of it. */
    public String spoken(String selector) {
        Node node = find(selector, Node.class);
        return fx(node::getAccessibleText);
    }

    /** What the label or button says. */
    public String label(String selector) {
        Labeled labeled = find(selector, Labeled.class);
        return fx(labeled::getText);
    }

    /** What the items of the menu say. */
    public List<String> menu(String selector) {
        MenuButton button = find(selector, MenuButton.class);
        return fx(() -> button.getItems().stream().map(MenuItem::getText).toList());
    }

    public boolean isSelected(String selector) {
        Node node = find(selector, Node.class);
        return fx(() -> node instanceof CheckBox box ? box.isSelected() : ((Toggle) node).isSelected());
    }

    public void click(String selector) {
        hands.clickOn(find(selector, Node.class));
    }

    /** Clicks one of several, counted from 0 as they stand from top to bottom. */
    public void click(String selector, int nth) {
        hands.clickOn(fx(() -> scene().getRoot().lookupAll(selector).stream()
                .filter(RunningApp::isSeen)
                .sorted(Comparator.comparing(
                        node -> node.localToScene(node.getBoundsInLocal()).getMinY()))
                .skip(nth)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + nth + "th " + selector))));
    }

    /** Scrolls so far that it can be clicked. */
    public void scrollTo(String selector) {
        Node node = find(selector, Node.class);
        fx(() -> {
            Nodes.reveal(node);
            return node;
        });
    }

    /** Clicks an item of the menu that is open. */
    public void clickItem(String selector) {
        until(selector + " is offered", () -> offered(selector).isPresent());
        hands.clickOn(fx(() -> offered(selector).orElseThrow()));
    }

    private static Optional<Node> offered(String selector) {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll(selector).stream())
                .filter(RunningApp::isSeen)
                .findFirst();
    }

    /** Opens the list of the box by a click and takes one of its values by key, counted from 0. */
    public void choose(String selector, int nth) {
        click(selector);
        keys(KeyCode.HOME);
        for (int i = 0; i < nth; i++) {
            keys(KeyCode.DOWN);
        }
        keys(KeyCode.ENTER);
    }

    /** The same by the value. */
    public void choose(String selector, Object value) {
        int nth = find(selector, ComboBox.class).getItems().indexOf(value);
        assertThat(nth).as("%s has %s", selector, value).isNotNegative();
        choose(selector, nth);
    }

    /** For what may be scrolled out of sight: the same as a click, without the mouse. */
    public void press(String selector) {
        ButtonBase button = find(selector, ButtonBase.class);
        hands.interact(button::fire);
    }

    /** Clicks into the field and replaces what stands there. */
    public void type(String selector, String text) {
        hands.clickOn(find(selector, TextInputControl.class));
        keys(KeyCode.SHORTCUT, KeyCode.A);
        write(text);
    }

    /** Types where the focus is. */
    public void write(String text) {
        hands.write(text);
    }

    /** Presses the keys together. */
    public void keys(KeyCode... together) {
        hands.push(together);
    }

    /** Holds a key down until it is {@link #release released}. */
    public void hold(KeyCode key) {
        hands.press(key);
    }

    public void release(KeyCode key) {
        hands.release(key);
    }

    /** Goes on with Tab until the node has the focus. Tells how often it was pressed. */
    public int tabTo(String selector) {
        Node wanted = find(selector, Node.class);
        int presses = 0;
        while (presses < 80 && !fx(wanted::isFocused)) {
            keys(KeyCode.TAB);
            presses++;
        }
        assertThat(fx(() -> stage.getScene().getFocusOwner()))
                .as("what Tab reaches")
                .isSameAs(wanted);
        return presses;
    }

    public void untilFocused(String selector) {
        Node wanted = find(selector, Node.class);
        until(selector + " has the focus", wanted::isFocused);
    }

    /** @param condition asked on the FX thread again and again; a node that is not there yet means not yet */
    public void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(() -> holds(condition)));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (AssertionError notYet) {
            return false;
        }
    }

    public static <T> T fx(Callable<T> work) {
        if (!Platform.isFxApplicationThread()) {
            return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
        }
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** What stands in one of the app's files. */
    public String file(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
