package org.xufei.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The controls of a view in the order in which they stand, which is that of the Tab key. */
public final class FocusOrder {

    private FocusOrder() {}

    /** The first that can take the focus; empty if there is none. */
    public static Optional<Node> first(Node root) {
        return in(root).findFirst();
    }

    /** Each that can take the focus. */
    static List<Node> all(Node root) {
        return in(root).toList();
    }

    private static Stream<Node> in(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FocusOrder::in)
                : Stream.empty();
    }
}
