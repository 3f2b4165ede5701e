package org.xufei.ui;

import java.util.Optional;
import javafx.beans.property.Property;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Small parts from which views are put together in code. */
public final class Nodes {

    private Nodes() {}

    /** A text that wraps, styled by its classes. */
    public static Label text(String text, String... styleClasses) {
        Label label = new Label();
        say(label, text);
        label.setWrapText(true);
        // A label in a box shrinks to one line unless it insists on the height that its text needs.
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** Lets a label that wraps say a text of any length. */
    public static void say(Label label, String text) {
        label.setText(LongText.breakable(text));
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

    /** Shows a text, or hides its label together with the room that it takes. */
    public static void show(Label label, Optional<String> text) {
        label.setText(text.orElse(""));
        show(label, text.isPresent());
    }

    /** Shows in a box how many of those that it stands for are marked. */
    public static void show(CheckBox box, SelectAllState share) {
        box.setIndeterminate(share == SelectAllState.SOME);
        box.setSelected(share == SelectAllState.ALL);
    }

    /** Whether what an event happened to stands in a node of this style class, or is one. */
    public static boolean isIn(EventTarget target, String styleClass) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    /** Picks a row of the list when it takes the focus with none picked: left alone, a list of one row lets no arrow key pick it. */
    public static void pickOnFocus(ListView<?> list) {
        list.focusedProperty().subscribe(focused -> {
            if (focused
                    && list.getSelectionModel().isEmpty()
                    && !list.getItems().isEmpty()) {
                list.getSelectionModel().select(Math.max(0, list.getFocusModel().getFocusedIndex()));
            }
        });
    }

    /** Whether what has the focus stands in the node. The toolkit's own answer may be that of an earlier moment. */
    public static boolean holdsFocus(Node node) {
        for (Node at = node.getScene() == null ? null : node.getScene().getFocusOwner();
                at != null;
                at = at.getParent()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    /** Scrolls as far as it takes to see the node, if it stands in something that scrolls. */
    public static void reveal(Node node) {
        Parent above = node.getParent();
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        if (above instanceof ScrollPane pane && pane.getContent() != null) {
            // Where everything stands once what has just been said is laid out.
            pane.applyCss();
            pane.layout();
            reveal(node, pane, pane.getContent());
        }
    }

    private static void reveal(Node node, ScrollPane pane, Node content) {
        Bounds box = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (box.getMinY() < top) {
            top = box.getMinY();
        } else if (box.getMaxY() > top + seen) {
            top = box.getMaxY() - seen;
        }
        pane.setVvalue(Math.min(1, Math.max(0, top / hidden)));
    }

    /** Keeps a control and what it shows the same for as long as the subscription lasts. */
    public static <T> Subscription bind(Property<T> shown, Property<T> property) {
        shown.bindBidirectional(property);
        return () -> shown.unbindBidirectional(property);
    }
}
