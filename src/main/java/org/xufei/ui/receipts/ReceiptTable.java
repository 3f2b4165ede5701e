package org.xufei.ui.receipts;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.Money;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.ListedReceipt;
import org.xufei.domain.receipt.PlanEnd;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.ui.HoverTexts;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.PurchaseKinds;
import org.xufei.ui.RowDefects;
import org.xufei.ui.Texts;

/** What the cells of the receipts table say. */
final class ReceiptTable {

    /** What stands beside a text in a cell, as the style sheet has it. */
    private static final double CELL_PADDING = 20;

    private static final double LEAST_AMOUNT = 96;
    private final Guide guide;
    private final Texts texts;

    ReceiptTable(Guide guide, Texts texts) {
        this.guide = guide;
        this.texts = texts;
    }

    /** Fills a column with two lines per receipt; the second may be empty. */
    void fill(TableColumn<Receipt, Receipt> column, Function<Receipt, String> first, Function<Receipt, String> second) {
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(of -> new TwoLines(first, second));
    }

    /** The same, with a mark in words in the place of the second line where a receipt has one. */
    void fill(
            TableColumn<Receipt, Receipt> column,
            Function<Receipt, String> first,
            Function<Receipt, String> second,
            Function<Receipt, Optional<Node>> mark) {
        fill(column, first, second);
        column.setCellFactory(of -> new TwoLines(first, second, mark));
    }

    /** The mark of a receipt like the one in the form. */
    Node alike() {
        Label mark = Nodes.badge(texts.of(Message.of("receipts.alike")), "warning");
        mark.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return mark;
    }

    String date(Receipt receipt) {
        return texts.of(receipt.paidAt().toLocalDate());
    }

    String time(Receipt receipt) {
        return texts.of(receipt.paidAt().toLocalTime());
    }

    /** What the owner calls the SIM card of the number; the number if nothing. */
    String name(ListedReceipt listed) {
        return listed.nickname().isEmpty() ? number(listed) : listed.nickname();
    }

    /** The operator, behind the number if that does not stand above. */
    String numberAndOperator(ListedReceipt listed) {
        String operator = operator(listed.receipt());
        return listed.nickname().isEmpty()
                ? operator
                : texts.of(Message.of("receipts.purchase", number(listed), operator));
    }

    private static String number(ListedReceipt listed) {
        return listed.receipt().number().national();
    }

    String planEnd(ListedReceipt listed) {
        if (listed.planEnd() instanceof PlanEnd.On on) {
            return texts.of(on.lastDay());
        }
        return texts.of(
                listed.planEnd() instanceof PlanEnd.Unknown
                        ? Message.of("receipts.planend.unknown")
                        : Message.of("receipts.planend.none"));
    }

    /** The operator's name; its id if the guide does not know it. */
    String operator(Receipt receipt) {
        return operator(receipt.operator());
    }

    String operator(String id) {
        return guide.operator(id).map(Operator::name).orElse(id);
    }

    /** The channel's name; its id if the guide does not know it. */
    String channel(Receipt receipt) {
        return channel(receipt.channel());
    }

    String channel(String id) {
        return guide.channel(id).map(Channel::name).map(texts::of).orElse(id);
    }

    String kind(Receipt receipt) {
        return texts.of(PurchaseKinds.message(receipt.purchase().kind()));
    }

    /** What exactly was bought, and for how long. */
    String details(Receipt receipt) {
        String description = receipt.purchase().description();
        Optional<Message> validity = validity(receipt.validity());
        if (description.isEmpty()) {
            return validity.map(texts::of).orElse("");
        }
        return validity.map(lasting -> texts.of(Message.of("receipts.purchase", description, lasting)))
                .orElse(description);
    }

    /** The same, and through which channel. */
    String detailsAndChannel(Receipt receipt) {
        String details = details(receipt);
        return details.isEmpty()
                ? channel(receipt)
                : texts.of(Message.of("receipts.purchase", details, channel(receipt)));
    }

    private static Optional<Message> validity(Validity validity) {
        if (validity instanceof Validity.Days inDays) {
            return Optional.of(Message.of("receipts.validity.days", inDays.inAll()));
        } else if (validity instanceof Validity.Until inDate) {
            return Optional.of(Message.of("receipts.validity.until", inDate.date()));
        }
        return Optional.empty();
    }

    String paid(Receipt receipt) {
        return texts.of(receipt.paid());
    }

    /** How wide a column must be to show these amounts whole in this font, in pixels. */
    double widest(Collection<Money> amounts, Font font) {
        return amounts.stream()
                .mapToDouble(amount -> {
                    Text text = new Text(texts.of(amount));
                    text.setFont(font);
                    return Math.ceil(text.getLayoutBounds().getWidth()) + CELL_PADDING;
                })
                .reduce(LEAST_AMOUNT, Math::max);
    }

    /** Keeps its nodes and swaps what they say. */
    private static final class TwoLines extends TableCell<Receipt, Receipt> {

        private final Function<Receipt, String> first;
        private final Function<Receipt, String> second;
        private final Function<Receipt, Optional<Node>> mark;
        private final Label top = new Label();
        private final Label bottom = new Label();
        private final VBox lines = new VBox(top, bottom);

        TwoLines(Function<Receipt, String> first, Function<Receipt, String> second) {
            this(first, second, receipt -> Optional.empty());
        }

        TwoLines(
                Function<Receipt, String> first,
                Function<Receipt, String> second,
                Function<Receipt, Optional<Node>> mark) {
            this.first = first;
            this.second = second;
            this.mark = mark;
            bottom.getStyleClass().add("detail");
            top.managedProperty().bind(top.textProperty().isNotEmpty());
            bottom.managedProperty().bind(bottom.textProperty().isNotEmpty());
            lines.getStyleClass().add("two-lines");
        }

        @Override
        protected void updateItem(@Nullable Receipt receipt, boolean empty) {
            super.updateItem(receipt, empty);
            if (empty || receipt == null) {
                setGraphic(null);
            } else {
                setGraphic(RowDefects.shown(this, () -> show(receipt)));
            }
        }

        private Node show(Receipt receipt) {
            HoverTexts.say(top, first.apply(receipt));
            HoverTexts.say(bottom, second.apply(receipt));
            lines.getChildren().setAll(top, mark.apply(receipt).orElse(bottom));
            return lines;
        }
    }
}
