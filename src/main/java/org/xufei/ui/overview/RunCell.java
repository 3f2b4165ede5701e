package org.xufei.ui.overview;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.clock.CardStatus;
import org.xufei.ui.CardName;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.OperatorName;
import org.xufei.ui.Texts;
import org.xufei.ui.WrappingCell;

/** A place or a SIM card of the run sheet. Keeps its nodes and swaps what they say. */
final class RunCell extends WrappingCell<RunLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final RunSheetViewModel viewModel;
    private final Texts texts;
    private final CheckBox all = new CheckBox();
    private final CheckBox box = new CheckBox();
    private final Label number = Nodes.text("", "detail");
    private final Label ends = Nodes.text("", "detail");
    private final Label recorded;
    private final Label paid = new Label();
    private final HBox row;

    RunCell(RunSheetViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        all.getStyleClass().add("pick-all");
        box.getStyleClass().add("run-name");
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        VBox who = new VBox(box, number);
        who.getStyleClass().add("run-who");
        ends.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(ends, Priority.ALWAYS);
        recorded = Nodes.badge(texts.of(Message.of("overview.due.today")), "good");
        recorded.getStyleClass().add("recorded");
        recorded.setMinWidth(Region.USE_PREF_SIZE);
        paid.getStyleClass().add("totals");
        paid.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(who, ends, recorded, paid);
        row.getStyleClass().add("due-row");
    }

    @Override
    protected void updateItem(@Nullable RunLine item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEADING, item instanceof RunLine.Place);
    }

    @Override
    protected Node node(RunLine item) {
        if (item instanceof RunLine.Place place) {
            all.setText(texts.of(place.name()));
            Nodes.show(all, place.ticked());
            all.setOnAction(event -> viewModel.tickPlace(place.name(), all.isSelected()));
            return all;
        }
        show((RunLine.Card) item);
        return row;
    }

    private void show(RunLine.Card line) {
        CardStatus status = line.status();
        box.setId("run-" + status.card().number().digits());
        box.setText(texts.of(Message.of("overview.name", CardName.of(status.card()))));
        box.setSelected(line.ticked());
        box.setOnAction(event -> viewModel.tick(status, box.isSelected()));
        number.setText(OperatorName.besideNumber(status));
        ends.setText(viewModel.ends(status).stream().map(texts::of).collect(Collectors.joining("\n")));
        Nodes.show(recorded, line.recordedToday());
        paid.setText(status.lastReceipt()
                .map(last -> texts.of(last.paid()))
                .orElseGet(() -> texts.of(Message.of("overview.run.unpaid"))));
    }
}
