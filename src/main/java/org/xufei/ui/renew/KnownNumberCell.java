package org.xufei.ui.renew;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.guide.Operator;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.RowDefects;
import org.xufei.ui.Texts;

/** A known number: what it is called, the number, whose network it is on, and whether its renewal is under way. */
final class KnownNumberCell extends ListCell<KnownNumber> {

    private final Texts texts;
    private final Label nickname = new Label();
    private final Label number = new Label();
    private final Label operator = new Label();
    private final Label underWay;
    private final HBox line;

    KnownNumberCell(Texts texts) {
        this.texts = texts;
        underWay = Nodes.badge(texts.of(Message.of("renew.known.underway")), "neutral");
        nickname.getStyleClass().add("row-title");
        nickname.setMinWidth(0);
        number.setMinWidth(Region.USE_PREF_SIZE);
        operator.getStyleClass().add("detail");
        operator.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(nickname, number, operator, underWay);
        line.getStyleClass().add("known-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable KnownNumber item, boolean empty) {
        super.updateItem(item, empty);
        setAccessibleText(null);
        setGraphic(empty || item == null ? null : RowDefects.shown(this, () -> show(item)));
    }

    private Node show(KnownNumber item) {
        nickname.setText(item.nickname());
        Nodes.show(nickname, !item.nickname().isEmpty());
        number.setText(texts.of(Message.of("renew.known.number", item.number())));
        operator.setText(item.operator().map(Operator::name).orElse(""));
        Nodes.show(underWay, item.underWay());
        setAccessibleText(String.join(
                ", ",
                nickname.getText(),
                number.getText(),
                operator.getText(),
                item.underWay() ? underWay.getText() : ""));
        return line;
    }
}
