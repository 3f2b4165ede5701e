package org.xufei.ui.renew;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A check box for a tick. It follows the tick while it is in a window: a view that was closed must not hear of it. */
final class TickBox extends CheckBox {

    TickBox(String title, Tick tick) {
        super(title);
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        sceneProperty().subscribe(scene -> {
            selectedProperty().unbindBidirectional(tick.ticked());
            if (scene != null) {
                selectedProperty().bindBidirectional(tick.ticked());
            }
        });
    }
}
