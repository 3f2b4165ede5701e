package org.xufei.ui;

import javafx.scene.Parent;

/** What one room, or the frame around them, shows in one language. Its view model outlives it. */
public interface View extends AutoCloseable {

    Parent root();

    /** Stops listening to the view model. */
    @Override
    void close();
}
