package org.xufei.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets the arrow keys up and down go from a control in a row of a list to the nearest one in the next row: Tab would stop at every control
 * between them.
 */
public final class RowKeys {

    private final ListView<?> list;
    /** Where the keys have led to last, and from which x they came: a row with fewer controls does not lead them astray. */
    private @Nullable Node last;

    private double column;

    private RowKeys(ListView<?> list) {
        this.list = list;
    }

    /** @param list whose rows hold controls that take the focus, and which takes it not itself */
    public static void serve(ListView<?> list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, new RowKeys(list)::pressed);
    }

    /** Gives the focus to the first control of the first row; false if the list shows none. */
    public static boolean goToFirst(ListView<?> list) {
        if (list.getItems().isEmpty() || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return false;
        }
        flow.scrollTo(0);
        flow.layout();
        IndexedCell<?> cell = flow.getVisibleCell(0);
        Optional<Node> first = cell == null ? Optional.empty() : FocusOrder.first(cell);
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    private void pressed(KeyEvent event) {
        int step = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        boolean modified = event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (step == 0
                || modified
                || !(event.getTarget() instanceof Node from)
                || (from instanceof MenuButton menu && menu.isShowing())) {
            return;
        }
        above(from, IndexedCell.class)
                .ifPresent(cell -> above(cell, VirtualFlow.class).ifPresent(flow -> {
                    go(from, cell, flow, step);
                    event.consume();
                }));
    }

    private void go(Node from, IndexedCell<?> cell, VirtualFlow<?> flow, int step) {
        if (from != last) {
            column = centre(from);
        }
        for (int row = cell.getIndex() + step; row >= 0 && row < list.getItems().size(); row += step) {
            List<Node> controls = FocusOrder.all(inSight(flow, row, step * cell.getHeight()));
            if (!controls.isEmpty()) {
                Node nearest = controls.stream()
                        .min(Comparator.comparingDouble(control -> Math.abs(centre(control) - column)))
                        .orElseThrow();
                last = nearest;
                nearest.requestFocus();
                return;
            }
        }
    }

    /** A list has cells only for the rows in sight. */
    private static Node inSight(VirtualFlow<?> flow, int row, double pixels) {
        IndexedCell<?> cell = flow.getVisibleCell(row);
        if (cell == null) {
            flow.scrollPixels(pixels);
            flow.layout();
            cell = flow.getVisibleCell(row);
        }
        if (cell == null) {
            flow.scrollTo(row);
            flow.layout();
            cell = flow.getCell(row);
        }
        return cell;
    }

    private double centre(Node node) {
        return list.sceneToLocal(node.localToScene(node.getLayoutBounds())).getCenterX();
    }

    private static <T extends Node> Optional<T> above(Node node, Class<T> wanted) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (wanted.isInstance(at)) {
                return Optional.of(wanted.cast(at));
            }
        }
        return Optional.empty();
    }
}
