package org.xufei.ui.renew;

import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;

/** A check box for a tick. It follows the tick while it is in a window: a view that was closed must not hear of it. */
public final class TickBox extends CheckBox {

    private @Nullable ChecklistTick tick;

    /** Follows no tick until one is shown. */
    public TickBox() {
        sceneProperty().subscribe(scene -> follow());
    }

    /** Follows this tick instead of the one shown before. */
    void show(ChecklistTick next) {
        unfollow();
        tick = next;
        follow();
    }

    private void follow() {
        unfollow();
        if (tick != null && getScene() != null) {
            selectedProperty().bindBidirectional(tick.ticked());
        }
    }

    private void unfollow() {
        if (tick != null) {
            selectedProperty().unbindBidirectional(tick.ticked());
        }
    }
}
