package org.xufei.state;

import java.util.List;

/**
 * An edit that is still to be made: all of its changes or none.
 *
 * @param name what it is called where it can be undone
 * @param changes in the order in which they are made; the one that may be refused first
 */
record Edit(EditName name, List<Change<?>> changes) {

    Edit {
        changes = List.copyOf(changes);
    }

    Edit(EditName name, Change<?> change) {
        this(name, List.of(change));
    }
}
