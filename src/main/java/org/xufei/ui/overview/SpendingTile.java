package org.xufei.ui.overview;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.Money;
import org.xufei.ui.Message;
import org.xufei.ui.Texts;

/** What was spent this month, which leads to its receipts. */
final class SpendingTile {

    private static final double PADDING = 30;

    private final Texts texts;
    private final Button root = new Button() {
        @Override
        protected double computeMinWidth(double height) {
            return Tile.minWidth(this);
        }
    };

    SpendingTile(Texts texts) {
        this.texts = texts;
        root.setId("spendingTile");
        root.getStyleClass().setAll("button", "tile");
        root.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(root, Priority.ALWAYS);
    }

    Button root() {
        return root;
    }

    /** What is spent in two currencies has a line for each. */
    void show(List<Money> spent) {
        String caption = texts.of(Message.of("overview.tile.spending"));
        // Side by side, amounts in several currencies would be wider than any tile.
        String value = spent.isEmpty() ? "0" : spent.stream().map(texts::of).collect(Collectors.joining("\n"));
        Label captioned = new Label(caption, new FontIcon(Feather.BAR_CHART_2));
        captioned.getStyleClass().add("tile-caption");
        captioned.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(captioned, gap, new FontIcon(Feather.ARROW_RIGHT));
        head.getStyleClass().add("tile-head");
        Label valued = new Label(value);
        valued.getStyleClass().add("tile-value");
        if (spent.size() > 1) {
            valued.getStyleClass().add("several");
        }
        valued.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        VBox content = new VBox(head, valued);
        content.prefWidthProperty().bind(root.widthProperty().subtract(PADDING));
        root.setGraphic(content);
        root.setAccessibleText(caption + " " + (spent.isEmpty() ? value : texts.of(spent)));
    }
}
