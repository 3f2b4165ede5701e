package org.xufei.ui.renew;

import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.xufei.ui.Nodes;

/**
 * How the room is laid out in the window: where there is room for it, the steps and what stands beside them scroll for themselves; in a
 * low or narrow window the whole page scrolls, with channels in two columns and the lists one below the other if it is narrow.
 */
final class RenewLayout {

    /** In pixels inside the room: below, four channels or two lists do not fit side by side. */
    private static final double NARROW = 765;

    /** In pixels of the page: below, lists that scroll for themselves would show a step or two, and a channel says only what it needs. */
    private static final double LOW = 560;

    private static final double LEAST_PANES = 216;

    private List<ChannelCard> cards;
    private final GridPane channels;
    private final GridPane panes;
    private final List<ScrollPane> lists;
    private final List<Label> asides;
    private boolean arranged;
    private boolean narrow;
    private boolean low;

    /**
     * @param panes holds the steps first, then what stands beside them
     * @param lists the lists inside the panes
     * @param asides what can be done without where there is little room
     */
    RenewLayout(
            List<ChannelCard> cards, GridPane channels, GridPane panes, List<ScrollPane> lists, List<Label> asides) {
        this.cards = cards;
        this.channels = channels;
        this.panes = panes;
        this.lists = lists;
        this.asides = asides;
    }

    /** Follows the size of the page for as long as it is shown. */
    void follow(ScrollPane page) {
        page.widthProperty().subscribe(() -> arrange(page));
        page.heightProperty().subscribe(() -> arrange(page));
    }

    /** Puts the channels into another order. */
    void reorder(List<ChannelCard> ordered) {
        cards = ordered;
        if (arranged) {
            grid(channels, cards, narrow ? 2 : cards.size());
        }
    }

    private void arrange(ScrollPane page) {
        boolean nowNarrow = page.getWidth() < NARROW;
        boolean nowLow = page.getHeight() < LOW;
        if (arranged && nowNarrow == narrow && nowLow == low) {
            return;
        }
        arranged = true;
        narrow = nowNarrow;
        low = nowLow;
        cards.forEach(card -> card.describe(!low));
        grid(channels, cards, narrow ? 2 : cards.size());
        List<Node> both = List.copyOf(panes.getChildren());
        columns(panes, narrow ? List.of(100.0) : List.of(53.0, 47.0));
        for (int i = 0; i < both.size(); i++) {
            GridPane.setConstraints(both.get(i), narrow ? 0 : i, narrow ? i : 0);
            GridPane.setVgrow(both.get(i), Priority.ALWAYS);
        }
        boolean whole = narrow || low;
        panes.setMinHeight(whole ? Region.USE_PREF_SIZE : LEAST_PANES);
        lists.forEach(list -> scroll(list, !whole));
        asides.forEach(aside -> Nodes.show(aside, !narrow));
    }

    /** A list that does not scroll for itself is as high as what stands in it. */
    private static void scroll(ScrollPane list, boolean itself) {
        list.minHeightProperty().unbind();
        if (itself) {
            list.setMinHeight(Region.USE_COMPUTED_SIZE);
        } else if (list.getContent() instanceof Region content) {
            list.minHeightProperty().bind(content.heightProperty().add(2));
        }
    }

    private static void grid(GridPane grid, List<? extends Node> nodes, int columns) {
        columns(grid, Collections.nCopies(columns, 100.0 / columns));
        grid.getRowConstraints().clear();
        for (int i = 0; i < nodes.size(); i++) {
            GridPane.setConstraints(nodes.get(i), i % columns, i / columns);
            if (i % columns == 0) {
                grid.getRowConstraints().add(new RowConstraints());
            }
        }
    }

    private static void columns(GridPane grid, List<Double> percents) {
        grid.getColumnConstraints()
                .setAll(percents.stream()
                        .map(percent -> {
                            ColumnConstraints column = new ColumnConstraints();
                            column.setPercentWidth(percent);
                            column.setFillWidth(true);
                            return column;
                        })
                        .toList());
    }
}
