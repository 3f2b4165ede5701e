package org.xufei.ui.overview;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.RowDefects;
import org.xufei.ui.RowKeys;
import org.xufei.ui.Texts;

/** Which SIM cards stand in the calendar file, and what a telephone may have kept of earlier files. */
final class CalendarView extends FxmlView {

    private final CalendarViewModel viewModel;
    private final ObservableList<CalendarLine> lines = FXCollections.observableArrayList();
    private final OverviewCommands verbs;

    @FXML
    private VBox stale;

    @FXML
    private Label staleEvents;

    @FXML
    private Button deleted;

    @FXML
    private CheckBox all;

    @FXML
    private ListView<CalendarLine> calendarCards;

    CalendarView(OverviewViewModel room, Texts texts) {
        super(texts);
        viewModel = room.calendar();
        verbs = room.commands();
        load();
    }

    @FXML
    private void initialize() {
        calendarCards.setItems(lines);
        RowKeys.serve(calendarCards);
        calendarCards.setCellFactory(list -> new CardCell());
        calendarCards.setPlaceholder(Nodes.text(texts.of(Message.of("overview.calendar.none")), "empty"));
        commands.bind(deleted, verbs.deletedByHand);
        follow(viewModel.revision().subscribe(number -> show()));
    }

    private void show() {
        List<CalendarLine> next = viewModel.lines();
        ListUpdates.exchange(lines, next);
        int chosen = (int) next.stream().filter(CalendarLine::chosen).count();
        all.setText(texts.of(Message.of("overview.calendar.chosen", chosen, next.size())));
        all.setSelected(chosen > 0 && chosen == next.size());
        all.setIndeterminate(chosen > 0 && chosen < next.size());
        all.setDisable(next.isEmpty());
        List<ExportedEvent> gone = viewModel.toDeleteByHand();
        staleEvents.setText(gone.stream()
                .map(event -> texts.of(Message.of(
                        "overview.calendar.delete.event", event.expiry().lastDay(), event.summary())))
                .collect(Collectors.joining("\n")));
        Nodes.show(stale, !gone.isEmpty());
    }

    @FXML
    private void chooseAll() {
        viewModel.chooseAll(all.isSelected());
    }

    /** A card with its box. */
    private final class CardCell extends ListCell<CalendarLine> {

        private final CheckBox box = new CheckBox();

        CardCell() {
            box.getStyleClass().add("calendar-card");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable CalendarLine item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : RowDefects.shown(this, () -> show(item)));
        }

        private Node show(CalendarLine item) {
            SimCard card = item.card();
            box.setId("calendar-" + card.number().digits());
            box.setText(
                    card.nickname().isEmpty()
                            ? card.number().national()
                            : texts.of(Message.of("overview.calendar.card", card.nickname(), card.number())));
            box.setSelected(item.chosen());
            box.setOnAction(event -> viewModel.choose(card, box.isSelected()));
            return box;
        }
    }
}
