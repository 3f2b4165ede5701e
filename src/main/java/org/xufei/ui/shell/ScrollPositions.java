package org.xufei.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;

/**
 * How far each pane, list and table of a view is scrolled.
 *
 * @param panes by the way to the pane: its position across and down, both as the pane counts
 * @param lists by the way to the cells of a list or table: its position from 0 to 1
 */
record ScrollPositions(Map<NodePath, Across> panes, Map<NodePath, Double> lists) {

    record Across(double h, double v) {}

    static ScrollPositions of(Node root) {
        ScrollPositions found = new ScrollPositions(new LinkedHashMap<>(), new LinkedHashMap<>());
        found.gather(root, root);
        return found;
    }

    private void gather(Node root, Node node) {
        if (node instanceof ScrollPane pane) {
            NodePath.of(root, pane).ifPresent(path -> panes.put(path, new Across(pane.getHvalue(), pane.getVvalue())));
        } else if (node instanceof VirtualFlow<?> flow) {
            NodePath.of(root, flow).ifPresent(path -> lists.put(path, flow.getPosition()));
            return;
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(root, child));
        }
    }

    /** Scrolls a view of the same kind, which has been laid out, to where this one was. */
    void restore(Node root) {
        panes.forEach((path, at) -> path.from(root)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .ifPresent(pane -> {
                    pane.setHvalue(at.h());
                    pane.setVvalue(at.v());
                }));
        lists.forEach((path, at) -> path.from(root)
                .filter(VirtualFlow.class::isInstance)
                .map(node -> (VirtualFlow<?>) node)
                .ifPresent(flow -> flow.setPosition(at)));
    }
}
