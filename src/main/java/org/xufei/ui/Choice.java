package org.xufei.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;

/** One of several that exclude each other: picking it again does not unpick it. */
public class Choice extends ToggleButton {

    public Choice() {
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    }

    @Override
    public final void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
