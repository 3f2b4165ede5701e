package org.xufei.ui.overview;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xufei.domain.runsheet.RunSheet;
import org.xufei.ui.Choice;
import org.xufei.ui.Disclosure;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.RowKeys;
import org.xufei.ui.Texts;

/** The sheet of a renewal day: where to go, what to pay, which notes to bring. */
final class RunSheetView extends FxmlView {

    /** In pixels: what a window of 1280 x 800 leaves. */
    private static final double ROOM_FOR_NOTES = 540;

    private final RunSheetViewModel viewModel;
    private final ObservableList<RunLine> shown = FXCollections.observableArrayList();
    private Choice picked = new Choice();
    private final OverviewCommands verbs;

    @FXML
    private HBox windows;

    @FXML
    private Button copy;

    @FXML
    private ListView<RunLine> lines;

    @FXML
    private Label total;

    @FXML
    private Disclosure collapseNotes;

    @FXML
    private VBox notes;

    @FXML
    private Label recordedToday;

    @FXML
    private CheckBox anyway;

    @FXML
    private Button recordTicked;

    RunSheetView(OverviewViewModel room, Texts texts) {
        super(texts);
        viewModel = room.run();
        verbs = room.commands();
        load();
    }

    /** Gives the focus to the box of the first group; false if nothing is listed. */
    boolean focusFirstRow() {
        return RowKeys.goToFirst(lines);
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        for (int days : RunSheetViewModel.WINDOWS) {
            Choice choice = choice(group, texts.of(Message.of("overview.run.window", days)));
            choice.setUserData(days);
            choice.setOnAction(event -> viewModel.showWindow(days));
            windows.getChildren().add(choice);
        }
        picked = choice(group, "");
        windows.getChildren().add(picked);
        lines.setItems(shown);
        RowKeys.serve(lines);
        lines.setCellFactory(list -> new RunCell(viewModel, texts));
        lines.setPlaceholder(Nodes.text(texts.of(Message.of("overview.run.nothing")), "empty"));
        commands.bind(copy, verbs.copyRun);
        commands.perform(verbs.copyRun, this::copy);
        commands.bind(recordTicked, verbs.recordTicked);
        follow(
                lines.widthProperty()
                        .subscribe(width -> RowWidth.of(width.doubleValue()).style(lines)),
                Nodes.bind(anyway.selectedProperty(), viewModel.repeat().anyway()),
                root().heightProperty().subscribe(height -> showNotes()),
                viewModel.notesWanted().subscribe(wanted -> showNotes()),
                viewModel.revision().subscribe(number -> show()));
    }

    private static Choice choice(ToggleGroup group, String text) {
        Choice choice = new Choice();
        choice.setText(text);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.getStyleClass().add("side");
        choice.setToggleGroup(group);
        return choice;
    }

    private void show() {
        int only = viewModel.only().size();
        picked.setText(texts.of(Message.of("overview.list.picked", only)));
        Nodes.show(picked, only > 0);
        if (only > 0) {
            picked.setSelected(true);
        } else {
            windows.getChildren().stream()
                    .filter(choice -> viewModel.window().get().equals(choice.getUserData()))
                    .forEach(choice -> ((Choice) choice).setSelected(true));
        }
        RunSheet sheet = viewModel.sheet();
        ListUpdates.exchange(shown, viewModel.lines());
        showCash(sheet);
        Optional<Message> today = viewModel.repeat().recordedToday();
        recordedToday.setText(today.map(texts::of).orElse(""));
        Nodes.show(recordedToday, today.isPresent());
        Nodes.show(anyway, today.isPresent());
    }

    private void showCash(RunSheet sheet) {
        String sum = texts.of(sheet.totals());
        total.setText(texts.of(Message.of("overview.run.total", sum)));
        Nodes.show(total, !sum.isEmpty());
        notes.getChildren()
                .setAll(viewModel.cash(texts).stream()
                        .map(note -> Nodes.text(texts.of(note)))
                        .toList());
        notes.getChildren().add(Nodes.text(texts.of(Message.of("overview.run.about")), "detail"));
        showNotes();
    }

    /** In a low window they would leave no room for the list: there they show when asked for. */
    private void showNotes() {
        boolean shown = viewModel.notesWanted().get().orElse(root().getHeight() >= ROOM_FOR_NOTES);
        Nodes.show(notes, shown);
        collapseNotes.setText(texts.of(Message.of(shown ? "overview.run.notes.hide" : "overview.run.notes.show")));
    }

    @FXML
    private void collapseNotes() {
        viewModel.notesWanted().set(Optional.of(!notes.isVisible()));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(viewModel.text(texts));
        Clipboard.getSystemClipboard().setContent(content);
        viewModel.copied();
    }
}
