package org.xufei.ui.renew;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.guide.Operator;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.RowDefects;
import org.xufei.ui.Texts;
import org.xufei.ui.Views;

/** A known number: what it is called, the number, whose network it is on, and whether its renewal is under way. */
final class NumberPickerCell extends ListCell<KnownNumber> {

    private final Texts texts;

    @FXML
    private HBox line;

    @FXML
    private Label nickname;

    @FXML
    private Label number;

    @FXML
    private Label operator;

    @FXML
    private Label underWay;

    NumberPickerCell(Texts texts) {
        this.texts = texts;
        Views.load(this, texts);
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
