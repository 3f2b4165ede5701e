package org.xufei.ui.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The way from a view's root down to a node: finds the same node of another view of the same kind. It holds no node. */
record NodePath(List<Part> parts) {

    NodePath {
        parts = List.copyOf(parts);
    }

    /**
     * One step down.
     *
     * @param id the child's {@code fx:id}, which counts before its place among its siblings
     */
    record Part(Class<?> type, @Nullable String id, int index) {

        private Optional<Node> below(Node parent) {
            List<Node> children = parent instanceof Parent p ? p.getChildrenUnmodifiable() : List.of();
            return id == null
                    ? Optional.of(index)
                            .filter(at -> at < children.size())
                            .<Node>map(children::get)
                            .filter(this::matches)
                    : children.stream().filter(this::matches).findFirst();
        }

        private boolean matches(Node node) {
            return node.getClass() == type && Objects.equals(node.getId(), id);
        }
    }

    /** Empty if the node does not stand below the root. */
    static Optional<NodePath> of(Node root, Node node) {
        List<Part> upwards = new ArrayList<>();
        Node at = node;
        while (at != root) {
            Parent parent = at.getParent();
            if (parent == null) {
                return Optional.empty();
            }
            upwards.add(new Part(
                    at.getClass(), at.getId(), parent.getChildrenUnmodifiable().indexOf(at)));
            at = parent;
        }
        Collections.reverse(upwards);
        return Optional.of(new NodePath(upwards));
    }

    /** The node to which the same way leads from this root. */
    Optional<Node> from(Node root) {
        Optional<Node> at = Optional.of(root);
        for (Part part : parts) {
            at = at.flatMap(part::below);
        }
        return at;
    }
}
