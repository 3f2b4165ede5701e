package org.xufei.ui;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Small parts from which views are put together in code. */
public final class Nodes {

    private Nodes() {}

    /** A text that wraps, styled by its classes. */
    public static Label text(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        // A label in a box shrinks to one line unless it insists on the height that its text needs.
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A short word in a coloured pill. */
    public static Label badge(String text, String tone) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("badge", tone);
        return label;
    }

    /** Hides a node together with the room that it takes. */
    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Gives a node the focus as soon as it can take it: what stands in a scroll pane is not in the window before it is drawn. */
    public static void focus(Node node) {
        if (node.getScene() != null) {
            Platform.runLater(node::requestFocus);
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> property, Scene before, Scene now) {
                property.removeListener(this);
                Platform.runLater(node::requestFocus);
            }
        });
    }
}
