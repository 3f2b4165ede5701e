package org.xufei.ui.shell;

import java.util.Map;
import java.util.Optional;
import org.xufei.domain.Room;

/**
 * Where one was in the frame and its rooms. It outlives the views and holds none of them: another language is another set of views.
 *
 * @param scrolled of each room that was visited
 * @param focus in the whole frame
 */
public record Places(Map<Room, ScrollPositions> scrolled, Optional<FocusPlace> focus) {

    static final Places NONE = new Places(Map.of(), Optional.empty());

    public Places {
        scrolled = Map.copyOf(scrolled);
    }
}
