package org.xufei.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** One of several that exclude each other: picking it again does not unpick it, and an arrow key picks its neighbour. */
public class Choice extends ToggleButton {

    public Choice() {
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pickNeighbour);
    }

    @Override
    public final void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }

    /** From now on Tab comes to the chosen one of the group only, or to the first while none is; arrows go on from there. */
    public static void takeTabsInTurn(ToggleGroup group) {
        group.getToggles().forEach(toggle -> {
            if (toggle instanceof Choice choice) {
                // A button that takes no Tab would not take the focus from the mouse either.
                choice.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> choice.requestFocus());
            }
        });
        group.selectedToggleProperty().subscribe(chosen -> placeTabStop(group));
    }

    /** Lets Tab come to the chosen one of the group only, or to the first while none is. */
    static void placeTabStop(ToggleGroup group) {
        Toggle chosen = group.getSelectedToggle();
        boolean isFirst = true;
        for (Toggle toggle : group.getToggles()) {
            if (toggle instanceof Choice choice) {
                choice.setFocusTraversable(chosen == null ? isFirst : choice == chosen);
            }
            isFirst = false;
        }
    }

    // A toggle button would mark its neighbour as picked and tell no listener.
    private void pickNeighbour(KeyEvent event) {
        int step = switch (event.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        if (step == 0 || getToggleGroup() == null) {
            return;
        }
        event.consume();
        List<Toggle> all = getToggleGroup().getToggles();
        int next = all.indexOf(this) + step;
        if (next >= 0 && next < all.size() && all.get(next) instanceof Choice neighbour) {
            neighbour.requestFocus();
            neighbour.fire();
        }
    }
}
