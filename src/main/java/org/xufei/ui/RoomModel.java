package org.xufei.ui;

import java.util.List;

/** What a room tells the frame and the app of itself. */
public interface RoomModel {

    /** What can be done in it. */
    CommandList commands();

    /** Those of its forms that may hold something that is not saved. */
    default List<Form<?>> forms() {
        return List.of();
    }
}
