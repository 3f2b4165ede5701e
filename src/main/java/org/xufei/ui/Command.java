package org.xufei.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * Something that the person can have done: one name, one set of shortcuts and one condition for every button, menu and key that offers it.
 * A {@link CommandBinder} makes those from it.
 */
public final class Command {

    private final String id;
    private final ObservableValue<Message> name;
    private final Optional<Message> explanation;
    private final Optional<String> icon;
    private final List<Shortcut> shortcuts;
    private final ObservableValue<Boolean> enabled;
    private Runnable action;

    private Command(
            String id,
            ObservableValue<Message> name,
            Optional<Message> explanation,
            Optional<String> icon,
            List<Shortcut> shortcuts,
            ObservableValue<Boolean> enabled,
            Runnable action) {
        this.id = id;
        this.name = name;
        this.explanation = explanation;
        this.icon = icon;
        this.shortcuts = List.copyOf(shortcuts);
        this.enabled = enabled;
        this.action = action;
    }

    /**
     * A command that is always enabled and has no shortcut.
     *
     * @param key of its name, whose last part is its id
     */
    public static Command of(String key, Runnable action) {
        return new Command(
                key.substring(key.lastIndexOf('.') + 1),
                new SimpleObjectProperty<>(Message.of(key)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new SimpleObjectProperty<>(true),
                action);
    }

    /** A command that the view itself performs, because it opens a dialog or moves the focus. It does nothing until a view does so. */
    public static Command onScreen(String key) {
        return of(key, () -> {});
    }

    /** The same under a name that changes with what it would do now. */
    public Command named(ObservableValue<Message> newName) {
        return new Command(id, newName, explanation, icon, shortcuts, enabled, action);
    }

    /** The same with more to say than its name, for its tooltip. */
    public Command explained(String key) {
        return new Command(id, name, Optional.of(Message.of(key)), icon, shortcuts, enabled, action);
    }

    /** @param literal of the icons' font, such as {@code fth-home} */
    public Command withIcon(String literal) {
        return new Command(id, name, explanation, Optional.of(literal), shortcuts, enabled, action);
    }

    public Command on(Shortcut... newShortcuts) {
        return new Command(id, name, explanation, icon, List.of(newShortcuts), enabled, action);
    }

    /** The same, but only while the condition holds. */
    public Command when(ObservableValue<Boolean> condition) {
        return new Command(id, name, explanation, icon, shortcuts, condition, action);
    }

    /** Names its button in a bar of them. */
    public String id() {
        return id;
    }

    public ObservableValue<Message> name() {
        return name;
    }

    public Optional<Message> explanation() {
        return explanation;
    }

    /** The literal of an icon's font. */
    public Optional<String> icon() {
        return icon;
    }

    /** The first is the one that is shown. */
    public List<Shortcut> shortcuts() {
        return shortcuts;
    }

    public ObservableValue<Boolean> enabled() {
        return enabled;
    }

    /** Does it, if that is possible now. */
    public void run() {
        if (enabled.getValue()) {
            action.run();
        }
    }

    /** Lets a view perform it for as long as the subscription lasts. A later view takes over. */
    Subscription perform(Runnable onScreen) {
        Runnable before = action;
        action = onScreen;
        return () -> {
            if (action == onScreen) {
                action = before;
            }
        };
    }
}
