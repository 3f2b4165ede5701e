package org.xufei.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/**
 * Which control of a view has the focus.
 *
 * @param anchor where the selection of a text begins, in characters
 * @param caret where the text cursor stands, in characters
 */
record FocusPlace(NodePath path, int anchor, int caret) {

    static Optional<FocusPlace> of(Node root, Node owner) {
        return NodePath.of(root, owner)
                .map(path -> owner instanceof TextInputControl text
                        ? new FocusPlace(path, text.getAnchor(), text.getCaretPosition())
                        : new FocusPlace(path, 0, 0));
    }

    /** Gives the focus to the same control of a view of the same kind. */
    void restore(Node root) {
        path.from(root).ifPresent(node -> {
            node.requestFocus();
            if (node instanceof TextInputControl text) {
                text.selectRange(anchor, caret);
            }
        });
    }
}
