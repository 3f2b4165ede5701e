package org.xufei.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The commands of one room or of the frame, in the order in which a list of them shows. */
public final class CommandList {

    private final List<Command> all = new ArrayList<>();

    /** Adds a command and hands it back. */
    public Command add(Command command) {
        all.add(command);
        return command;
    }

    public List<Command> all() {
        return Collections.unmodifiableList(all);
    }
}
