package org.xufei.ui;

/**
 * A key that runs a command, whatever has the focus in the room or in the frame that it belongs to.
 *
 * @param keys as the toolkit writes them: {@code Shortcut+D}, {@code F6}; {@code Shortcut} is Ctrl, or Command on a Mac
 * @param inList whether only the list of what the command works on hears it, because elsewhere the key means something else
 */
public record Shortcut(String keys, boolean inList) {

    public static Shortcut of(String keys) {
        return new Shortcut(keys, false);
    }

    /** Heard while the focus is in the list of what the command works on. */
    public static Shortcut inList(String keys) {
        return new Shortcut(keys, true);
    }
}
