package org.xufei.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.overview.DueList;
import org.xufei.domain.overview.Overview;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.OperatorName;
import org.xufei.ui.StageLook;
import org.xufei.ui.Texts;

/** Shows the cards that something is to be done about. */
final class DueNodes {

    static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    /** More of a group than anybody does in one go; the rest is told by its number. */
    private static final int MOST = 30;

    private final DueViewModel viewModel;
    private final Texts texts;

    DueNodes(DueViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    void show(VBox into, Optional<Overview> overview) {
        into.getChildren().clear();
        overview.ifPresent(read -> {
            DueList due = DueList.of(read);
            for (DueList.Group group : DueList.Group.values()) {
                List<CardStanding> cards = due.in(group);
                if (!cards.isEmpty()) {
                    into.getChildren().add(Nodes.text(texts.of(heading(group, cards.size())), "section"));
                    cards.stream()
                            .limit(MOST)
                            .forEach(card -> into.getChildren().add(row(card, read)));
                    if (cards.size() > MOST) {
                        into.getChildren()
                                .add(Nodes.text(
                                        texts.of(Message.of("overview.due.more", cards.size() - MOST)), "detail"));
                    }
                }
            }
            if (into.getChildren().isEmpty()) {
                into.getChildren().add(Nodes.text(texts.of(Message.of("overview.due.nothing")), "subtitle"));
            }
        });
        Nodes.show(into, overview.filter(read -> !read.cards().isEmpty()).isPresent());
    }

    /** A number with its caption that leads somewhere. */
    Button tile(String id, Message caption, String value, Runnable open) {
        String said = texts.of(caption);
        // In a button a label that wraps is as tall as if it were as narrow as can be.
        Label captioned = new Label(said);
        captioned.getStyleClass().add("tile-caption");
        Label valued = new Label(value);
        valued.getStyleClass().add("tile-value");
        VBox content = new VBox(captioned, valued);
        Button tile = new Button("", content);
        tile.setId(id);
        tile.setAccessibleText(said + " " + value);
        tile.getStyleClass().add("tile");
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setOnAction(event -> open.run());
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private Node row(CardStanding card, Overview overview) {
        Label name = Nodes.text(texts.of(Message.of("overview.name", EndsViewModel.name(card.card()))), "row-title");
        String operator = OperatorName.of(card);
        Label number = Nodes.text(
                texts.of(Message.of("overview.due.number", card.card().number(), operator)), "detail");
        VBox who = new VBox(name, number);
        who.getStyleClass().add("due-who");
        VBox what = new VBox();
        what.getStyleClass().add("due-what");
        what.getChildren().add(stage(card.stage()));
        EndsViewModel.of(card, overview.day())
                .forEach(sentence -> what.getChildren().add(Nodes.text(texts.of(sentence), "detail")));
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(who, what);
        row.getStyleClass().add("due-row");
        if (card.stage() == LifeStage.UNKNOWN || !card.doubts().isEmpty()) {
            card.toBeDated().ifPresent(receipt -> {
                Button date = button("enter-date", Message.of("overview.due.date"));
                date.setOnAction(event -> viewModel.enterDate(card));
                row.getChildren().add(date);
            });
        }
        if (card.stage() != LifeStage.NUMBER_LOST) {
            card.lastReceipt().ifPresent(last -> {
                boolean today = viewModel.isRecordedToday(card);
                Button again = button(
                        "again",
                        today
                                ? Message.of("overview.due.another", last.paid())
                                : Message.of("overview.due.again", last.paid()));
                again.setOnAction(event -> {
                    if (today) {
                        viewModel.anotherToday(card);
                    } else {
                        viewModel.sameAgain(card);
                    }
                });
                if (today) {
                    what.getChildren().add(Nodes.text(texts.of(Message.of("overview.due.today")), "field-warning"));
                }
                row.getChildren().add(again);
            });
            Button renew = button("renew", Message.of("overview.due.renew"));
            renew.setOnAction(event -> viewModel.renew(card));
            row.getChildren().add(renew);
        }
        return row;
    }

    private Button button(String styleClass, Message text) {
        Button button = new Button(texts.of(text));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(styleClass);
        return button;
    }

    private Label stage(LifeStage stage) {
        Label badge = Nodes.badge(texts.of(StageLook.word(stage)), StageLook.tone(stage));
        badge.setGraphic(new FontIcon(StageLook.icon(stage)));
        return badge;
    }

    private static Message heading(DueList.Group group, int count) {
        return switch (group) {
            case OVERDUE -> Message.of("overview.group.overdue", count);
            case TODAY -> Message.of("overview.group.today", count);
            case WEEK -> Message.of("overview.group.week", count);
            case MONTH -> Message.of("overview.group.month", count);
            case UNKNOWN -> Message.of("overview.group.unknown", count);
        };
    }
}
