package org.xufei.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.RowKeys;
import org.xufei.ui.Texts;

/** The one list of what is due, what has a reminder and what was begun, the most urgent first. */
final class DueListView extends FxmlView {

    /** About how tall rows, headings and the lines that expand are. */
    private static final double ROW = 50;

    private static final double NARROW_ROW = 84;
    private static final double HEADING = 36 + 34;

    private final OverviewViewModel viewModel;
    private final ObservableList<DueLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<RowWidth> width = new ReadOnlyObjectWrapper<>(RowWidth.USUAL);

    @FXML
    private Label title;

    @FXML
    private Label only;

    @FXML
    private Button showAll;

    @FXML
    private Label bells;

    @FXML
    private Button acknowledgeAll;

    @FXML
    private VBox selection;

    @FXML
    private Label pickedCount;

    @FXML
    private Button recordPicked;

    @FXML
    private Button runPicked;

    @FXML
    private Button pickNone;

    @FXML
    private Label recordedToday;

    @FXML
    private CheckBox anyway;

    @FXML
    private ListView<DueLine> due;

    DueListView(OverviewViewModel viewModel, Texts texts) {
        super(texts);
        this.viewModel = viewModel;
        load();
    }

    /** Gives the focus to the box of the first group; false if nothing is listed. */
    boolean focusFirstRow() {
        return RowKeys.goToFirst(due);
    }

    @FXML
    private void initialize() {
        due.setItems(lines);
        RowKeys.serve(due);
        due.setCellFactory(list -> new DueCell(viewModel, texts, width.getReadOnlyProperty()));
        OverviewCommands verbs = viewModel.commands();
        commands.bind(showAll, verbs.showAll);
        commands.bind(acknowledgeAll, verbs.acknowledgeAll);
        commands.bind(recordPicked, verbs.recordPicked);
        commands.bind(runPicked, verbs.runPicked);
        commands.bind(pickNone, verbs.pickNone);
        follow(
                Nodes.bind(anyway.selectedProperty(), viewModel.list().repeat().anyway()),
                due.widthProperty().subscribe(wide -> width.set(RowWidth.of(wide.doubleValue()))),
                due.heightProperty().subscribe(height -> fill()),
                width.subscribe(this::fit),
                viewModel.list().revision().subscribe(number -> show()));
    }

    private void fit(RowWidth now) {
        now.style(due);
        fill();
    }

    /** Tells how many rows fit. */
    private void fill() {
        if (due.getHeight() > 0) {
            double row = width.get() == RowWidth.NARROW ? NARROW_ROW : ROW;
            double left = due.getHeight() - viewModel.list().headings() * HEADING;
            viewModel.list().setRows((int) (left / row));
        }
    }

    private void show() {
        DueListViewModel model = viewModel.list();
        fill();
        ListUpdates.exchange(lines, model.lines());
        title.setText(texts.of(model.title()));
        List<DueSection> chosen =
                Stream.of(DueSection.values()).filter(model.chosen()::contains).toList();
        only.setText(texts.of(Message.of(
                "overview.list.only",
                chosen.stream()
                        .map(section -> texts.of(DueSectionPhrases.name(section)))
                        .collect(Collectors.joining(texts.of(Message.of("overview.list.separator")))))));
        Nodes.show(only, !chosen.isEmpty());
        Nodes.show(showAll, !chosen.isEmpty());
        bells.setText(texts.of(Message.of("overview.list.bells", model.bells())));
        Nodes.show(bells, model.bells() > 0);
        Nodes.show(acknowledgeAll, model.bells() > 0);
        due.setPlaceholder(Nodes.text(
                texts.of(chosen.isEmpty() ? Message.of("overview.due.nothing") : Message.of("overview.list.nothing")),
                "empty"));
        showSelection();
    }

    private void showSelection() {
        DueListViewModel model = viewModel.list();
        int picked = model.picked().size();
        Nodes.show(selection, picked > 0);
        if (picked == 0) {
            // What would be recorded is asked of all receipts.
            return;
        }
        pickedCount.setText(texts.of(Message.of("overview.list.picked", picked)));
        Optional<Message> today = model.repeat().recordedToday();
        recordedToday.setText(today.map(texts::of).orElse(""));
        Nodes.show(recordedToday, today.isPresent());
        Nodes.show(anyway, today.isPresent());
    }
}
