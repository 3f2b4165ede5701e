package org.xufei.ui.simcards;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.ui.ClockPhrases;
import org.xufei.ui.LifeStageStyle;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.RowDefects;
import org.xufei.ui.StagePhrases;
import org.xufei.ui.Texts;

/** A card or the heading of a group, with a box to mark it or all below it. Keeps its nodes and swaps what they say. */
final class CardCell extends ListCell<CardListItem> {

    private static final List<String> TONES = List.of("danger", "warning", "good", "neutral");

    /** In pixels: a list as wide as this has room for the three dates. */
    private static final double WIDE = 820;

    private static final double STAGE_WIDTH = 190;

    private final Texts texts;
    private final Consumer<CardListItem> toggle;
    private final ObservableValue<Set<UUID>> marked;
    private final CheckBox groupBox = new CheckBox();
    private final Label heading = new Label();
    private final HBox group;
    private final CheckBox box = new CheckBox();
    private final Label name = new Label();
    private final Label details = new Label();
    private final Tooltip whole = new Tooltip();
    private final HBox dates = new HBox();
    private final FontIcon icon = new FontIcon();
    private final Label badge = new Label();
    private final Label lost = new Label();
    private final Label daysLeft = new Label();
    private final HBox line;

    /**
     * @param marked ids of the cards that are marked; lives no longer than the list
     * @param width of the list
     * @param toggle marks a card or all of a group, or unmarks them
     */
    CardCell(
            Texts texts,
            ObservableValue<Set<UUID>> marked,
            ReadOnlyDoubleProperty width,
            Consumer<CardListItem> toggle) {
        this.texts = texts;
        this.marked = marked;
        this.toggle = toggle;
        StackPane mark = around(box, "mark");
        group = new HBox(around(groupBox, "mark-group"), heading);
        heading.getStyleClass().add("group-heading");
        group.getStyleClass().add("group-line");
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
        dates.getStyleClass().add("card-dates");
        dates.visibleProperty().bind(width.greaterThanOrEqualTo(WIDE));
        dates.managedProperty().bind(dates.visibleProperty());
        dates.setMinWidth(Region.USE_PREF_SIZE);
        HBox badges = new HBox(lost, badge);
        badges.getStyleClass().add("card-badges");
        VBox how = new VBox(badges, daysLeft);
        how.getStyleClass().addAll("two-lines", "card-stage");
        // So that the dates of all rows stand below each other.
        how.minWidthProperty()
                .bind(dates.visibleProperty().map(beside -> beside ? STAGE_WIDTH : Region.USE_COMPUTED_SIZE));
        line = new HBox(mark, who, dates, how);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card-line");
        HBox.setHgrow(who, Priority.ALWAYS);
        // Its row is as wide as the list, however long the text.
        setPrefWidth(0);
        marked.subscribe(ids -> showMarks());
        // A click on a heading marks no row: only its box does, all below it.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (getItem() instanceof CardListItem.Heading && !isIn(groupBox, event.getTarget())) {
                event.consume();
            }
        });
    }

    private StackPane around(CheckBox mark, String styleClass) {
        mark.getStyleClass().add(styleClass);
        // By keyboard a row is marked with the space bar: a stop at every box would be a long way.
        mark.setFocusTraversable(false);
        mark.setOnAction(event -> {
            CardListItem item = getItem();
            if (item != null) {
                toggle.accept(item);
            }
            showMarks();
        });
        // To the list a click on a box is none on the row, which would unmark all others.
        StackPane around = new StackPane(mark);
        around.addEventHandler(MouseEvent.MOUSE_PRESSED, Event::consume);
        around.addEventHandler(MouseEvent.MOUSE_CLICKED, Event::consume);
        return around;
    }

    private static boolean isIn(Node wanted, EventTarget target) {
        Node at = target instanceof Node node ? node : null;
        while (at != null && at != wanted) {
            at = at.getParent();
        }
        return at != null;
    }

    @Override
    protected void updateItem(@Nullable CardListItem item, boolean empty) {
        super.updateItem(item, empty);
        if (!empty && item instanceof CardListItem.Heading of) {
            heading.setText(texts.of(
                    Message.of("cards.group.heading", of.title(), of.cards().size())));
            groupBox.setAccessibleText(texts.of(Message.of("cards.mark.group", heading.getText())));
            setGraphic(group);
            setTooltip(null);
            setAccessibleText(heading.getText());
        } else if (!empty && item instanceof CardListItem.Card card) {
            setGraphic(RowDefects.shown(this, () -> {
                show(card.status());
                return line;
            }));
            setTooltip(whole);
        } else {
            setGraphic(null);
            setTooltip(null);
        }
        pseudoClassStateChanged(SelectionSync.HEADING, !empty && item instanceof CardListItem.Heading);
        showMarks();
    }

    private void showMarks() {
        CardListItem item = getItem();
        if (item instanceof CardListItem.Card card) {
            box.setSelected(marked.getValue().contains(card.id()));
        } else if (item instanceof CardListItem.Heading of) {
            Nodes.show(groupBox, SelectionSync.share(of.cards(), marked.getValue()));
        }
    }

    private void show(CardStatus status) {
        name.setText(CardNames.of(status.card()));
        details.setText(CardNames.details(status));
        whole.setText(name.getText() + "\n" + details.getText());
        badge.setText(texts.of(StagePhrases.word(status)));
        icon.setIconCode(LifeStageStyle.icon(status.stage()));
        badge.getStyleClass().removeAll(TONES);
        badge.getStyleClass().add(LifeStageStyle.tone(status.stage()));
        Nodes.show(lost, status.card().status() instanceof DeclaredStatus.Lost);
        daysLeft.setText(texts.of(ClockPhrases.daysLeft(status)));
        dates.getChildren()
                .setAll(ClockPhrases.lastDays(status).entrySet().stream()
                        .map(end -> date(texts.of(end.getKey()), texts.of(end.getValue())))
                        .toList());
        box.setAccessibleText(texts.of(Message.of("cards.mark.one", name.getText())));
        setAccessibleText(String.join(", ", name.getText(), details.getText(), badge.getText(), daysLeft.getText()));
    }

    private static VBox date(String of, String lastDay) {
        Label caption = new Label(of);
        caption.getStyleClass().add("detail");
        VBox date = new VBox(caption, new Label(lastDay));
        date.getStyleClass().add("two-lines");
        return date;
    }
}
