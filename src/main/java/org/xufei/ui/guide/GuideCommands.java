package org.xufei.ui.guide;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.RowCommand;
import org.xufei.ui.Shortcut;

/** What can be done in the room of the guide. */
public final class GuideCommands extends CommandList {

    final Command search;
    final Command exportOwn;
    final Command importOwn;
    final Command add;
    final Command cancel;
    final RowCommand<GuideEntry> check;
    final RowCommand<GuideEntry> uncheck;
    final RowCommand<GuideEntry> edit;
    final RowCommand<GuideEntry> remove;

    /** What is done with a file of own knowledge that the user chose. */
    Consumer<Path> importing = file -> {};

    GuideCommands(GuideViewModel room) {
        OwnDraft draft = room.draft();
        search = add(Command.onScreen("guide.search").on(Shortcut.of("Shortcut+F")));
        exportOwn = add(Command.onScreen("guide.export")
                .when(room.knowledge().known().map(known -> !known.all().isEmpty())));
        importOwn = add(Command.onScreen("guide.import"));
        add = add(Command.of("guide.own.save", draft::save).named(draft.saveName()));
        cancel = add(Command.of("guide.own.cancel", draft::clear));
        check = add(RowCommand.of("guide.check", room::check)
                .when(entry -> entry.fact().isPresent()));
        uncheck = add(RowCommand.of("guide.uncheck", room::uncheck)
                .when(entry -> room.checkedOn(entry).isPresent()));
        edit = add(RowCommand.of("guide.edit", room::edit)
                .when(entry -> entry.own().filter(OwnDraft::isEditable).isPresent()));
        remove = add(RowCommand.of("guide.remove", room::remove)
                .when(entry -> entry.own().isPresent()));
    }
}
