package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.Language;
import org.xufei.domain.Room;

/** Another language is another set of views: the old one goes, what was typed stays. */
@ExtendWith(PutsGlobalsBack.class)
final class LanguageSwitchTest {

    @TempDir
    private Path folder;

    @Test
    void keepsEverythingTypedIntoAHalfFilledForm() throws TimeoutException, IOException {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(".form #number", "012 34");
        typed.put(".form #paid", "2.505");
        typed.put(".form #days", "7");
        typed.put("#time", "9:61");
        typed.put("#description", "30 GB");
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#receiptsRoom");
            app.click("#recordNew");
            app.untilFocused(".form #number");
            app.press("#days-other");
            typed.forEach((selector, text) -> {
                if (selector.equals("#time")) {
                    app.press("#collapse");
                }
                app.type(selector, text);
            });
            String date = app.text("#date");
            app.scrollTo(".form #operator");
            app.choose(".form #operator", 2);
            app.scrollTo(".form #channel");
            app.choose(".form #channel", 2);
            assertThat(chosen(app, ".form #operator")).isEqualTo("cellcard");

            app.click("#chinese");
            app.until("it speaks Chinese", () -> app.label("#save").equals("保存"));

            typed.forEach((selector, text) -> assertThat(app.text(selector)).isEqualTo(text));
            assertThat(app.text("#date")).isEqualTo(date);
            assertThat(chosen(app, ".form #operator")).isEqualTo("cellcard");
            assertThat(chosen(app, ".form #channel")).isEqualTo("kiosk");

            app.click("#english");
            app.until("it speaks English again", () -> app.label("#save").equals("Save"));
            typed.forEach((selector, text) -> assertThat(app.text(selector)).isEqualTo(text));
            app.click("#cancel");
        }
    }

    @Test
    void keepsWhatIsScrolledAndFocusedInEveryRoom() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            ScrollPane steps = app.find("#stepsScroll", ScrollPane.class);
            RunningApp.fx(() -> {
                steps.setVvalue(0.75);
                return steps;
            });
            app.click("#receiptsRoom");
            app.click("#recordNew");
            app.press("#collapse");
            app.tabTo("#note");
            app.write("30 GB for the router");
            app.keys(KeyCode.LEFT);
            ScrollPane form = app.find(".form .scroll-pane", ScrollPane.class);
            RunningApp.fx(() -> {
                form.setVvalue(0.5);
                return form;
            });

            app.click("#chinese");
            app.until("it speaks Chinese", () -> app.label("#save").equals("保存"));

            app.untilFocused("#note");
            TextArea note = app.find("#note", TextArea.class);
            assertThat(RunningApp.fx(note::getCaretPosition)).isEqualTo(19);
            assertThat(scrolled(app, ".form .scroll-pane")).isEqualTo(0.5);
            app.click("#renewRoom");
            app.until("the renewal is shown", () -> app.isVisible("#stepsScroll"));
            assertThat(scrolled(app, "#stepsScroll")).isEqualTo(0.75);
            app.click("#receiptsRoom");
            app.click("#cancel");
        }
    }

    @Test
    void staysWithThePartOfACardThatShows() throws TimeoutException {
        Screen screen = new Screen(1280, 763);
        try {
            assertThat(Screen.onFx(() -> {
                        TestRooms rooms = new TestRooms(folder);
                        rooms.addSamples();
                        rooms.navigation.goTo(Room.SIM_CARDS);
                        rooms.simCards.mark(Set.of(
                                rooms.cards.cards().list().get().all().get(0).id()));
                        View before = rooms.in(new Texts(Language.ENGLISH));
                        screen.show(before.root());
                        ((ToggleButton) before.root().lookup("#plannerSide")).fire();
                        before.close();
                        View after = rooms.in(new Texts(Language.CHINESE));
                        screen.show(after.root());
                        boolean planner = ((ToggleButton) after.root().lookup("#plannerSide")).isSelected()
                                && after.root().lookup("#plannerScroll").isVisible()
                                && !after.root().lookup("#clocksScroll").isVisible();
                        after.close();
                        return planner;
                    }))
                    .isTrue();
        } finally {
            screen.close();
        }
    }

    private static double scrolled(RunningApp app, String selector) {
        ScrollPane pane = app.find(selector, ScrollPane.class);
        return RunningApp.fx(pane::getVvalue);
    }

    @Test
    void keepsNoPictureThatWouldOutliveItsScene() throws TimeoutException {
        Screen screen = new Screen(1280, 763);
        try {
            List<Node> pictured = Screen.onFx(() -> {
                TestRooms rooms = new TestRooms(folder);
                rooms.addSamples();
                View shell = rooms.in(new Texts(Language.ENGLISH));
                screen.show(shell.root());
                rooms.receipts.recordNew();
                List<Node> found = new ArrayList<>();
                for (Room room : Room.values()) {
                    rooms.navigation.goTo(room);
                    screen.layOut();
                    Screen.visible(shell.root()).filter(Node::isCache).forEach(found::add);
                }
                shell.close();
                return found;
            });
            assertThat(pictured)
                    .as("the toolkit keeps the picture of a cached node by a soft reference when the node is gone")
                    .isEmpty();
        } finally {
            screen.close();
        }
    }

    @Test
    void letsGoOfTheViewsOfTheOtherLanguage() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            // Without the mouse: the scene remembers the node that was clicked last.
            app.press("#step-open");
            // Each on its own: a room that is not shown hangs on nothing of the frame.
            List<WeakReference<Node>> old = new ArrayList<>();
            old.add(new WeakReference<>(app.find(".shell", Node.class)));
            old.add(new WeakReference<>(app.find(".room", Node.class)));
            app.press("#receiptsRoom");
            app.press("#recordNew");
            app.untilFocused(".form #number");
            old.add(new WeakReference<>(app.find(".room", Node.class)));
            old.add(new WeakReference<>(app.find(".form", Node.class)));
            for (int i = 0; i < 20; i++) {
                boolean toChinese = i % 2 == 0;
                app.press(toChinese ? "#chinese" : "#english");
                app.until("it switches", () -> app.label("#save").equals(toChinese ? "保存" : "Save"));
            }

            app.forgetEvents();
            app.until("the first views are collected", () -> {
                System.gc();
                return old.stream().allMatch(view -> view.get() == null);
            });
        }
    }

    @Test
    void letsGoOfEveryRoom() throws TimeoutException {
        Screen screen = new Screen(1280, 763);
        try {
            TestRooms rooms = Screen.onFx(() -> new TestRooms(folder));
            List<WeakReference<Node>> old = Screen.onFx(() -> {
                rooms.addSamples();
                View closed = rooms.in(new Texts(Language.ENGLISH));
                screen.show(closed.root());
                List<WeakReference<Node>> found = new ArrayList<>();
                for (Room room : Room.values()) {
                    rooms.navigation.goTo(room);
                    screen.layOut();
                    found.add(new WeakReference<>(closed.root().lookup(".room")));
                }
                closed.close();
                screen.show(rooms.in(new Texts(Language.CHINESE)).root());
                return found;
            });

            try {
                WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
                    System.gc();
                    return old.stream().allMatch(room -> room.get() == null);
                });
            } finally {
                // Until here nothing but the view models could hold the rooms.
                Reference.reachabilityFence(rooms);
            }
        } finally {
            screen.close();
        }
    }

    @Test
    void tellsClosedViewsNothing() throws TimeoutException {
        Screen screen = new Screen(1280, 763);
        try {
            Screen.onFx(() -> {
                TestRooms rooms = new TestRooms(folder);
                View closed = rooms.in(new Texts(Language.ENGLISH));
                screen.show(closed.root());
                rooms.navigation.goTo(Room.RECEIPTS);
                rooms.receipts.recordNew();
                screen.layOut();
                TextField search = (TextField) closed.root().lookup("#search");
                TextField paid = (TextField) closed.root().lookup(".form").lookup("#paid");
                ComboBox<?> operator = (ComboBox<?>) closed.root().lookup(".form #operator");
                TableView<?> table = (TableView<?>) closed.root().lookup("#table");
                Node form = closed.root().lookup(".form").getParent();
                rooms.navigation.goTo(Room.RENEW);
                screen.layOut();
                TextField number = (TextField) closed.root().lookup("#number");
                CheckBox precaution = (CheckBox) closed.root().lookup("#precaution-state");
                Node notice = closed.root().lookup("#information");
                Parent root = closed.root();

                List<?> items = table.getItems();
                closed.close();
                View open = rooms.in(new Texts(Language.CHINESE));
                screen.show(open.root());
                rooms.renew.number().field().text().set("0962345678");
                ((CheckBox) open.root().lookup("#precaution-state")).fire();
                rooms.receipts.search().set("zzz");
                rooms.form.fields().paid().text().set("2");
                rooms.form.fields().operator().text().set("smart");
                rooms.form.fields().number().text().set("0962345678");
                rooms.receipts.cancel();
                rooms.notices.tell(Message.of("form.save"));

                assertThat(List.of(number.getText(), search.getText(), paid.getText()))
                        .containsOnly("");
                assertThat(operator.getValue()).isEqualTo("");
                assertThat(precaution.isSelected()).isFalse();
                assertThat(table.getItems()).isSameAs(items);
                assertThat(form.isVisible()).isTrue();
                assertThat(notice.isVisible()).isFalse();
                assertThat(root.lookup("#table")).isNull();
                assertThat(((TextField) open.root().lookup("#number")).getText())
                        .isEqualTo("0962345678");
                open.close();
                return root;
            });
        } finally {
            screen.close();
        }
    }

    private static Object chosen(RunningApp app, String selector) {
        ComboBox<?> box = app.find(selector, ComboBox.class);
        return RunningApp.fx(() -> box.getValue());
    }
}
