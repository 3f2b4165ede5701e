package org.xufei.ui.settings;

import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.RowCommand;
import org.xufei.ui.Shortcut;

/** What can be done in the room of the settings. */
public final class SettingsCommands extends CommandList {

    final Command openFolder;
    final Command chooseFile;
    final Command putAside;
    final Command merge;
    final Command restore;
    /** Leaves all records that a question is about as they are here. */
    final RowCommand<PreviewRow.Question> keepAll;
    /** Takes all of them from the file. */
    final RowCommand<PreviewRow.Question> takeAll;

    final Command selectAllDeleted;
    final Command putBack;

    SettingsCommands(BackupsViewModel backups, TrashViewModel trash) {
        BackupActions actions = backups.actions();
        openFolder = add(Command.onScreen("settings.folder.open"));
        chooseFile = add(Command.onScreen("settings.other.choose"));
        putAside = add(Command.of("settings.other.aside", actions::putAside).when(actions.canBePutAside()));
        merge = add(Command.of("settings.backups.merge", actions::merge)
                .named(actions.mergeName())
                .when(backups.decided()));
        restore = add(Command.of("settings.backups.restore", actions::restore).when(actions.restorable()));
        keepAll = add(RowCommand.<PreviewRow.Question>of(
                        "settings.side.here.all", question -> backups.decideAll(question, MergeDecisions.Side.HERE))
                .named(PreviewRow.Question::here));
        takeAll = add(RowCommand.<PreviewRow.Question>of(
                        "settings.side.there.all", question -> backups.decideAll(question, MergeDecisions.Side.THERE))
                .named(PreviewRow.Question::there));
        selectAllDeleted = add(Command.onScreen("settings.trash.all").when(trash.isMore()));
        putBack = add(Command.of("settings.trash.putback", trash::putBackMarked)
                .named(trash.marked().map(marked -> trash.putBackMessage(marked.size())))
                .when(trash.marked().map(marked -> !marked.isEmpty()))
                .on(Shortcut.inList("Enter")));
    }
}
