package org.xufei.ui.settings;

import java.util.List;
import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.Shortcut;

/** What can be done in the room of the settings. */
public final class SettingsCommands {

    private final CommandList list = new CommandList();

    final Command openFolder;
    final Command chooseFile;
    final Command putAside;
    final Command merge;
    final Command restore;
    final Command selectAllDeleted;
    final Command putBack;

    SettingsCommands(BackupsViewModel backups, TrashViewModel trash) {
        BackupActions actions = backups.actions();
        openFolder = list.add(Command.onScreen("settings.folder.open"));
        chooseFile = list.add(Command.onScreen("settings.other.choose"));
        putAside =
                list.add(Command.of("settings.other.aside", actions::putAside).when(actions.canBePutAside()));
        merge = list.add(Command.of("settings.backups.merge", actions::merge)
                .named(actions.mergeName())
                .when(backups.decided()));
        restore = list.add(
                Command.of("settings.backups.restore", actions::restore).when(actions.restorable()));
        selectAllDeleted = list.add(Command.onScreen("settings.trash.all").when(trash.isMore()));
        putBack = list.add(Command.of("settings.trash.putback", trash::putBackMarked)
                .named(trash.marked().map(marked -> trash.putBackMessage(marked.size())))
                .when(trash.marked().map(marked -> !marked.isEmpty()))
                .on(Shortcut.inList("Enter")));
    }

    public List<Command> all() {
        return list.all();
    }
}
