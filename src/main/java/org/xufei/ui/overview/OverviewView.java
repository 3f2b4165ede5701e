package org.xufei.ui.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.xufei.domain.overview.Overview;
import org.xufei.ui.Choice;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The first room: what is to be done today, each with the way there. */
public final class OverviewView extends FxmlView {

    /** In pixels: what a window of 1280 x 800 leaves, where an amount in two currencies has room too. */
    private static final double ROOM_FOR_ICONS = 1040;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final OverviewViewModel viewModel;
    private final Function<Window, Optional<Path>> askForFile;
    private final RunSheetView run;
    private final DueListView list;
    private final CalendarView calendar;
    private final List<TileView> sectionTiles;
    private final FirstStepsView first;
    private final SpendingTile spending;

    @FXML
    private Label subtitle;

    @FXML
    private Choice todayPart;

    @FXML
    private Choice runPart;

    @FXML
    private ScrollPane today;

    @FXML
    private StackPane runPane;

    @FXML
    private HBox samples;

    @FXML
    private StackPane firstPane;

    @FXML
    private Button removeSamples;

    @FXML
    private HBox tiles;

    @FXML
    private HBox digestBar;

    @FXML
    private Label digest;

    @FXML
    private Button closeDigest;

    @FXML
    private Choice calendarPart;

    @FXML
    private StackPane listPane;

    @FXML
    private StackPane calendarPane;

    @FXML
    private Button export;

    @FXML
    private Button recordReceipt;

    /**
     * Shows the room in one language.
     *
     * @param askForFile asks where to write the calendar file; empty if the user thinks better of it
     */
    public OverviewView(OverviewViewModel viewModel, Texts texts, Function<Window, Optional<Path>> askForFile) {
        super(texts);
        this.viewModel = viewModel;
        this.askForFile = askForFile;
        run = new RunSheetView(viewModel, texts);
        list = new DueListView(viewModel, texts);
        calendar = new CalendarView(viewModel, texts);
        sectionTiles = Stream.of(DueSection.values())
                .filter(section -> section != DueSection.LATER)
                .map(section -> new TileView(section, viewModel.list(), texts))
                .toList();
        first = new FirstStepsView(viewModel, texts);
        spending = new SpendingTile(texts);
        load();
    }

    /** One comes to go through the list; what stands above it is for the mouse, or a few steps back. */
    @Override
    public void focusFirstControl() {
        boolean isInList = switch (viewModel.part().get()) {
            case TODAY -> list.focusFirstRow();
            case RUN -> run.focusFirstRow();
            case CALENDAR -> false;
        };
        if (!isInList) {
            super.focusFirstControl();
        }
    }

    @Override
    public void close() {
        super.close();
        first.close();
        run.close();
        list.close();
        calendar.close();
    }

    @FXML
    private void initialize() {
        firstPane.getChildren().setAll(first.root());
        runPane.getChildren().setAll(run.root());
        listPane.getChildren().setAll(list.root());
        calendarPane.getChildren().setAll(calendar.root());
        sectionTiles.forEach(tile -> tiles.getChildren().add(tile.root()));
        tiles.getChildren().add(spending.root());
        bindCommands();
        follow(
                viewModel.part().subscribe(this::show),
                viewModel.due().overview().subscribe(this::show),
                // Not by the list: that is never narrower than the tiles.
                today.widthProperty().subscribe(width -> fitTiles(width.doubleValue())),
                viewModel.summary().digestClosed().subscribe(closed -> showDigest()),
                viewModel.list().revision().subscribe(number -> {
                    sectionTiles.forEach(TileView::show);
                    Nodes.show(listPane, viewModel.list().isOfUse());
                }));
    }

    private void bindCommands() {
        OverviewCommands verbs = viewModel.commands();
        commands.bind(export, verbs.export);
        commands.perform(verbs.export, this::export);
        commands.bind(recordReceipt, verbs.record);
        commands.perform(verbs.addSeen, this::addSeen);
        commands.bindIcon(closeDigest, verbs.closeDigest);
        commands.bindAction(spending.root(), verbs.showSpending);
        commands.bind(removeSamples, verbs.removeSamples);
    }

    /** In a narrow window the tiles are without icons. */
    private void fitTiles(double width) {
        boolean narrow = width < ROOM_FOR_ICONS;
        if (narrow == tiles.getPseudoClassStates().contains(NARROW)) {
            return;
        }
        tiles.pseudoClassStateChanged(NARROW, narrow);
        sectionTiles.forEach(tile -> tile.showIcon(!narrow));
        spending.show(viewModel.summary().spending());
    }

    private void show(OverviewViewModel.Part part) {
        Choice choice = switch (part) {
            case TODAY -> todayPart;
            case RUN -> runPart;
            case CALENDAR -> calendarPart;
        };
        choice.setSelected(true);
        Nodes.show(today, part == OverviewViewModel.Part.TODAY);
        Nodes.show(runPane, part == OverviewViewModel.Part.RUN);
        Nodes.show(calendarPane, part == OverviewViewModel.Part.CALENDAR);
    }

    private void show(Optional<Overview> overview) {
        subtitle.setText(overview.map(read -> texts.of(Message.of("overview.subtitle", read.day())))
                .orElseGet(() -> texts.of(Message.of("overview.loading"))));
        TodayViewModel now = viewModel.today();
        first.show();
        Nodes.show(firstPane, now.showsFirstSteps());
        Nodes.show(samples, now.showsSamples());
        spending.show(viewModel.summary().spending());
        showDigest();
        Nodes.show(tiles, now.showsTiles());
    }

    private void showDigest() {
        String came = viewModel
                .today()
                .digest()
                .map(digest -> DigestPhrases.of(digest, texts))
                .orElse("");
        digest.setText(came);
        Nodes.show(digestBar, !came.isEmpty());
    }

    @FXML
    private void showToday() {
        viewModel.part().set(OverviewViewModel.Part.TODAY);
    }

    @FXML
    private void showRun() {
        viewModel.part().set(OverviewViewModel.Part.RUN);
    }

    @FXML
    private void showCalendar() {
        viewModel.part().set(OverviewViewModel.Part.CALENDAR);
    }

    private void addSeen() {
        viewModel.first().addSeen();
        // The button goes with the numbers that it adds; what makes the app remind of them comes next.
        export.requestFocus();
    }

    private void export() {
        if (viewModel.calendar().isExportable(texts)) {
            askForFile
                    .apply(root().getScene().getWindow())
                    .ifPresent(file -> viewModel.calendar().export(file, texts));
        }
    }
}
