package org.xufei.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The commands of one room or of the frame, in the order in which a list of them shows. */
public abstract class CommandList {

    private final List<Command> all = new ArrayList<>();
    private final List<RowCommand<?>> ofRows = new ArrayList<>();

    /** Adds a command and hands it back. */
    public final Command add(Command command) {
        all.add(command);
        return command;
    }

    /** Adds what can be done with one record and hands it back. */
    public final <T> RowCommand<T> add(RowCommand<T> command) {
        ofRows.add(command);
        return command;
    }

    /** Adds those of a part of the room. */
    public final void include(CommandList part) {
        all.addAll(part.all);
        ofRows.addAll(part.ofRows);
    }

    /** What can be done, now or under its condition. */
    public final List<Command> all() {
        return Collections.unmodifiableList(all);
    }

    /** What can be done with one record of those that the room lists. */
    public final List<RowCommand<?>> ofRows() {
        return Collections.unmodifiableList(ofRows);
    }
}
