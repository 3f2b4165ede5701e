package org.xufei.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the controls of one view from the commands of its view model, until it is closed. */
public final class CommandBinder implements AutoCloseable {

    private final Texts texts;
    private Subscription subscriptions = Subscription.EMPTY;

    public CommandBinder(Texts texts) {
        this.texts = texts;
    }

    /** Names the button by the command, enables it with it, and runs it at a click. Pointed at, it says more, or its shortcut. */
    public void bind(ButtonBase button, Command command) {
        follow(command, button);
        add(command.name().subscribe(name -> button.setText(texts.of(name))));
        command.icon().ifPresent(literal -> button.setGraphic(new FontIcon(literal)));
        command.explanation()
                .map(texts::of)
                .or(() -> keys(command))
                .ifPresent(said -> button.setTooltip(new Tooltip(said)));
    }

    /** Runs the command at a click on a button that says by itself what it does. */
    public void bindAction(ButtonBase button, Command command) {
        follow(command, button);
    }

    /** Does the same for a button that shows an icon alone: its name is heard, and shows when one points at it. */
    public void bindIcon(ButtonBase button, Command command) {
        follow(command, button);
        add(command.name().subscribe(name -> {
            button.setAccessibleText(texts.of(name));
            button.setTooltip(new Tooltip(texts.of(name)));
        }));
    }

    public void bind(MenuItem item, Command command) {
        mark(item.getProperties(), command);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> command.run());
        command.shortcuts().stream().findFirst().ifPresent(shortcut -> item.setAccelerator(combination(shortcut)));
        add(command.name().subscribe(name -> item.setText(texts.of(name))));
        add(command.enabled().subscribe(enabled -> item.setDisable(!enabled)));
    }

    /**
     * Names a button of a row by what it does with the row's record, and runs that at a click. It is hidden while there is no record, or
     * with a record of which its condition does not hold.
     *
     * @param record of the row, which may show one after the other
     */
    public <T> void bind(ButtonBase button, RowCommand<T> command, ObservableValue<Optional<T>> record) {
        add(record.subscribe(shown -> show(button, command, shown)));
    }

    /** Does the same for one record and no other. */
    public <T> void bind(ButtonBase button, RowCommand<T> command, T record) {
        show(button, command, Optional.of(record));
    }

    /** Does the same for a button that shows an icon alone: its name is heard, and shows when one points at it. */
    public <T> void bindIcon(ButtonBase button, RowCommand<T> command, ObservableValue<Optional<T>> record) {
        add(record.subscribe(shown -> showIcon(button, command, shown)));
    }

    /** Does the same for one record and no other. */
    public <T> void bindIcon(ButtonBase button, RowCommand<T> command, T record) {
        showIcon(button, command, Optional.of(record));
    }

    /** Does the same for a button that shows what its record is: the name of the command is heard. */
    public <T> void bindAction(ButtonBase button, RowCommand<T> command, T record) {
        offer(button, command, Optional.of(record))
                .ifPresent(of -> button.setAccessibleText(texts.of(command.nameFor(of))));
    }

    /** Does the same for an entry in a menu of the row. */
    public <T> void bind(MenuItem item, RowCommand<T> command, ObservableValue<Optional<T>> record) {
        mark(item.getProperties(), command);
        item.setMnemonicParsing(false);
        add(record.subscribe(shown -> {
            Optional<T> possible = shown.filter(command::isPossible);
            item.setVisible(possible.isPresent());
            possible.ifPresent(of -> {
                item.setText(texts.of(command.nameFor(of)));
                item.setOnAction(event -> command.run(of));
            });
        }));
    }

    private <T> void show(ButtonBase button, RowCommand<T> command, Optional<T> record) {
        offer(button, command, record).ifPresent(of -> {
            button.setText(texts.of(command.nameFor(of)));
            command.spokenFor(of).map(texts::of).ifPresent(button::setAccessibleText);
        });
    }

    private <T> void showIcon(ButtonBase button, RowCommand<T> command, Optional<T> record) {
        offer(button, command, record).ifPresent(of -> {
            String name = texts.of(command.nameFor(of));
            button.setAccessibleText(name);
            if (button.getTooltip() == null) {
                button.setTooltip(new Tooltip());
            }
            button.getTooltip().setText(name);
        });
    }

    private static <T> Optional<T> offer(ButtonBase button, RowCommand<T> command, Optional<T> record) {
        if (button.getProperties().get(Command.class) != command) {
            mark(button.getProperties(), command);
            command.icon().ifPresent(literal -> button.setGraphic(new FontIcon(literal)));
        }
        Optional<T> possible = record.filter(command::isPossible);
        Nodes.show(button, possible.isPresent());
        possible.ifPresent(of -> button.setOnAction(event -> command.run(of)));
        return possible;
    }

    /** Fills a bar with one button per command, each with the command's id. */
    public void fill(Pane bar, List<Command> commands) {
        for (Command command : commands) {
            Button button = new Button();
            button.setId(command.id());
            button.setMinWidth(Region.USE_PREF_SIZE);
            bind(button, command);
            bar.getChildren().add(button);
        }
    }

    /** Performs a command of which only the view knows how. */
    public void perform(Command command, Runnable onScreen) {
        add(command.perform(onScreen));
    }

    /** Performs with one record after the other what only the view knows how to do. */
    public <T> void perform(RowCommand<T> command, Consumer<T> onScreen) {
        add(command.perform(onScreen));
    }

    /** Lets a command lead to a control. */
    public void leadTo(Node control, Command command) {
        mark(control.getProperties(), command);
        perform(command, control::requestFocus);
    }

    /** Runs the commands of a room by their shortcuts, wherever the focus is while the room shows. */
    public void listen(Node room, List<Command> commands) {
        // Not on the room itself: a shortcut that leads to it leaves the focus outside.
        EventHandler<KeyEvent> handler = event -> press(event, commands, false);
        add(room.sceneProperty().subscribe((left, entered) -> {
            if (left != null) {
                left.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
            if (entered != null) {
                entered.addEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
        }));
    }

    /** Runs commands by the shortcuts that only the list of what they work on hears. */
    public void listenInList(Node list, List<Command> commands) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, commands, true));
    }

    /** Whether the key is a shortcut of the command, heard everywhere. */
    public static boolean isShortcut(KeyEvent event, Command command) {
        return isShortcut(event, command, false);
    }

    private static boolean isShortcut(KeyEvent event, Command command, boolean inList) {
        return command.shortcuts().stream()
                .filter(shortcut -> shortcut.inList() == inList)
                .anyMatch(shortcut -> combination(shortcut).match(event));
    }

    /** Runs the command of which this is a shortcut; true if there is one. */
    public static boolean press(KeyEvent event, List<Command> commands) {
        return press(event, commands, false);
    }

    private static boolean press(KeyEvent event, List<Command> commands, boolean inList) {
        Optional<Command> pressed = commands.stream()
                .filter(command -> isShortcut(event, command, inList))
                .findFirst();
        pressed.ifPresent(command -> {
            command.run();
            event.consume();
        });
        return pressed.isPresent();
    }

    /** The {@link Command} or {@link RowCommand} that a control or menu item was made from. */
    static Stream<Object> of(Map<Object, Object> properties) {
        return Stream.ofNullable(properties.get(Command.class));
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }

    private void follow(Command command, ButtonBase button) {
        mark(button.getProperties(), command);
        button.setOnAction(event -> command.run());
        add(command.enabled().subscribe(enabled -> button.setDisable(!enabled)));
    }

    private static void mark(Map<Object, Object> properties, Object command) {
        properties.put(Command.class, command);
    }

    /** What to press instead of the button. */
    private static Optional<String> keys(Command command) {
        return command.shortcuts().stream()
                .filter(shortcut -> !shortcut.inList())
                .map(shortcut -> combination(shortcut).getDisplayText())
                .findFirst();
    }

    private static KeyCombination combination(Shortcut shortcut) {
        return KeyCombination.valueOf(shortcut.keys());
    }

    private void add(Subscription subscription) {
        subscriptions = subscriptions.and(subscription);
    }
}
