package org.xufei.ui.simcards;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.sim.SimStatus;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.StageLook;
import org.xufei.ui.Texts;

/** A card or the heading of a group. Keeps its nodes and swaps what they say. */
final class CardCell extends ListCell<CardLine> {

    private static final List<String> TONES = List.of("danger", "warning", "good", "neutral");

    private final Texts texts;
    private final Label heading = new Label();
    private final Label name = new Label();
    private final Label details = new Label();
    private final FontIcon icon = new FontIcon();
    private final Label badge = new Label();
    private final Label lost = new Label();
    private final Label daysLeft = new Label();
    private final HBox line;

    CardCell(Texts texts) {
        this.texts = texts;
        heading.getStyleClass().add("group-heading");
        name.getStyleClass().add("row-title");
        details.getStyleClass().add("detail");
        badge.getStyleClass().add("badge");
        badge.setGraphic(icon);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        lost.getStyleClass().addAll("badge", "warning");
        lost.setText(texts.of(Message.of("cards.stage.lost")));
        lost.setMinWidth(Region.USE_PREF_SIZE);
        daysLeft.getStyleClass().add("detail");
        daysLeft.setMinWidth(Region.USE_PREF_SIZE);
        VBox who = new VBox(name, details);
        who.getStyleClass().add("two-lines");
        // A long name gives way to the stage, not the other way round.
        who.setMinWidth(0);
        HBox badges = new HBox(lost, badge);
        badges.getStyleClass().add("card-badges");
        VBox how = new VBox(badges, daysLeft);
        how.getStyleClass().addAll("two-lines", "card-stage");
        line = new HBox(who, how);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card-line");
        HBox.setHgrow(who, Priority.ALWAYS);
        // Its row is as wide as the list, however long the text.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CardLine item, boolean empty) {
        super.updateItem(item, empty);
        if (!empty && item instanceof CardLine.Heading of) {
            heading.setText(texts.of(Message.of("cards.group.heading", of.title(), of.count())));
            setGraphic(heading);
            setAccessibleText(heading.getText());
        } else if (!empty && item instanceof CardLine.Card card) {
            show(card.standing());
            setGraphic(line);
        } else {
            setGraphic(null);
        }
        // A heading is not marked by a click.
        setDisable(item instanceof CardLine.Heading);
    }

    private void show(CardStanding standing) {
        name.setText(CardNames.of(standing.card()));
        details.setText(CardNames.details(standing));
        badge.setText(texts.of(Stages.word(standing)));
        icon.setIconCode(StageLook.icon(standing.stage()));
        badge.getStyleClass().removeAll(TONES);
        badge.getStyleClass().add(StageLook.tone(standing.stage()));
        Nodes.show(lost, standing.card().status() instanceof SimStatus.Lost);
        daysLeft.setText(texts.of(Stages.daysLeft(standing)));
        setAccessibleText(String.join(", ", name.getText(), details.getText(), badge.getText(), daysLeft.getText()));
    }
}
