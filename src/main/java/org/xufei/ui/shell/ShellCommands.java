package org.xufei.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.Room;
import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.Message;
import org.xufei.ui.Notice;
import org.xufei.ui.Shortcut;

/** What can be done from every room. */
public final class ShellCommands extends CommandList {

    /** Those that open a room. */
    final Map<Room, Command> rooms = new EnumMap<>(Room.class);

    final Command recordNew;
    /** Takes back the latest edit. */
    final Command undo;

    final Command redo;
    /** Does what the banner offers. */
    final Command takeOffer;

    final Command dismissProblem;
    final Command goToNotice;
    /** Does what the notice offers beside Undo. */
    final Command act;

    /** Takes back what the notice tells. */
    final Command undoTold;

    final Command closeNotice;
    final Command closeInformation;
    /** Calls off the edit that takes long and is made now. */
    final Command cancelLongEdit;

    ShellCommands(ShellViewModel shell) {
        for (Room room : Room.values()) {
            rooms.put(room, add(open(room, shell)));
        }
        recordNew = add(Command.of("receipts.record", shell::recordNew).on(Shortcut.of("Shortcut+N")));
        undo = add(Command.of("shell.edit.undo", shell::undo)
                .named(orElse(
                        shell.undoable().map(of -> of.map(name -> Message.of("shell.edit.undo.named", name))),
                        "shell.edit.undo"))
                .when(shell.undoable().map(Optional::isPresent))
                .on(Shortcut.of("Shortcut+Z")));
        redo = add(Command.of("shell.edit.redo", shell::redo)
                .named(orElse(
                        shell.redoable().map(of -> of.map(name -> Message.of("shell.edit.redo.named", name))),
                        "shell.edit.redo"))
                .when(shell.redoable().map(Optional::isPresent))
                .on(Shortcut.of("Shortcut+Y"), Shortcut.of("Shortcut+Shift+Z")));
        takeOffer = add(
                Command.of("shell.banner.offer", shell::takeOffer).named(orElse(shell.offer(), "shell.banner.offer")));
        dismissProblem = add(Command.of("shell.banner.dismiss", shell::dismissProblem));
        goToNotice = add(Command.onScreen("shell.notice.go")
                .explained("shell.notice.key")
                .when(shell.notice().map(Optional::isPresent))
                .on(Shortcut.of("F6")));
        act = add(Command.of("shell.notice.act", shell::act)
                .explained("shell.notice.key")
                .named(orElse(
                        shell.notice().map(told -> told.flatMap(Notice::action).map(Notice.Action::name)),
                        "shell.notice.act")));
        undoTold = add(Command.of("shell.notice.undo", shell::undoTold));
        closeNotice = add(Command.of("shell.notice.close", shell::closeNotice));
        cancelLongEdit =
                add(Command.of("shell.long.cancel", shell::cancelLongEdit).when(shell.isCancellable()));
        closeInformation = add(Command.of("shell.notice.close", shell::closeInformation));
    }

    private static Command open(Room room, ShellViewModel shell) {
        return switch (room) {
            case OVERVIEW -> open(shell, room, "shell.room.overview", "fth-home", "Shortcut+1");
            case RENEW -> open(shell, room, "shell.room.renew", "fth-refresh-cw", "Shortcut+2");
            case RECEIPTS -> open(shell, room, "shell.room.receipts", "fth-file-text", "Shortcut+3");
            case SIM_CARDS -> open(shell, room, "shell.room.simcards", "fth-smartphone", "Shortcut+4");
            case GUIDE -> open(shell, room, "shell.room.guide", "fth-book-open", "Shortcut+5");
            case SETTINGS -> open(shell, room, "shell.room.settings", "fth-settings", "Shortcut+6");
        };
    }

    private static Command open(ShellViewModel shell, Room room, String key, String icon, String keys) {
        return Command.of(key, () -> shell.goTo(room)).withIcon(icon).on(Shortcut.of(keys));
    }

    private static ObservableValue<Message> orElse(ObservableValue<Optional<Message>> name, String key) {
        return name.map(said -> said.orElse(Message.of(key)));
    }
}
