package org.xufei.ui;

import javafx.scene.Node;
import javafx.scene.Parent;

/** What one room, or the frame around them, shows in one language. Its view model outlives it. */
public interface View extends AutoCloseable {

    Parent root();

    /** Gives the focus to the control with which one begins here: the first, unless the view knows better. */
    default void focusFirstControl() {
        FocusOrder.first(root()).ifPresent(Node::requestFocus);
    }

    /** Stops listening to the view model. */
    @Override
    void close();
}
