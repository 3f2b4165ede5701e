package org.xufei.ui.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.Money;
import org.xufei.domain.overview.Overview;
import org.xufei.ui.Choice;
import org.xufei.ui.FieldBox;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The first room: what is to be done today, each with the way there. */
public final class OverviewView implements View {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    /** In pixels: what a window of 1280 x 800 leaves, where an amount in two currencies has room too. */
    private static final double ROOM_FOR_ICONS = 1040;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double TILE_PADDING = 30;

    private final OverviewViewModel viewModel;
    private final Texts texts;
    private final Function<Window, Optional<Path>> askForFile;
    private final RunSheetView run;
    private final DueListView list;
    private final CalendarView calendar;
    private final List<TileView> sectionTiles;
    private final Button spending = new Button() {
        @Override
        protected double computeMinWidth(double height) {
            return Tile.minWidth(this);
        }
    };
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private VBox root;

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
    private VBox first;

    @FXML
    private Label cardStep;

    @FXML
    private FieldBox numberBox;

    @FXML
    private TextField cardNumber;

    @FXML
    private Button addSeen;

    @FXML
    private HBox trial;

    @FXML
    private Label receiptStep;

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

    /**
     * Shows the room in one language.
     *
     * @param askForFile asks where to write the calendar file; empty if the user thinks better of it
     */
    public OverviewView(OverviewViewModel viewModel, Texts texts, Function<Window, Optional<Path>> askForFile) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.askForFile = askForFile;
        run = new RunSheetView(viewModel.run(), texts);
        list = new DueListView(viewModel, texts);
        calendar = new CalendarView(viewModel.calendar(), texts);
        sectionTiles = Stream.of(Section.values())
                .filter(section -> section != Section.LATER)
                .map(section -> new TileView(section, viewModel.list(), texts))
                .toList();
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
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
            View.super.focusFirstControl();
        }
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        run.close();
        list.close();
        calendar.close();
    }

    @FXML
    private void initialize() {
        runPane.getChildren().setAll(run.root());
        listPane.getChildren().setAll(list.root());
        calendarPane.getChildren().setAll(calendar.root());
        sectionTiles.forEach(tile -> tiles.getChildren().add(tile.root()));
        tiles.getChildren().add(spending);
        setUpIcons();
        FirstStepsViewModel steps = viewModel.first();
        subscriptions = Subscription.combine(
                viewModel.part().subscribe(this::show),
                numberBox.follow(steps.number(), cardNumber, texts),
                Nodes.bind(cardNumber.textProperty(), steps.number().text()),
                viewModel.due().overview().subscribe(this::show),
                // Not by the list: that is never narrower than the tiles.
                today.widthProperty().subscribe(width -> fitTiles(width.doubleValue())),
                viewModel.reminders().digestClosed().subscribe(closed -> showDigest()),
                viewModel.list().revision().subscribe(number -> {
                    sectionTiles.forEach(TileView::show);
                    Nodes.show(listPane, viewModel.list().isOfUse());
                }));
    }

    private void setUpIcons() {
        String close = texts.of(Message.of("overview.digest.close"));
        closeDigest.setAccessibleText(close);
        closeDigest.setTooltip(new Tooltip(close));
        export.setTooltip(new Tooltip(texts.of(Message.of("overview.calendar.about"))));
        spending.setId("spendingTile");
        spending.getStyleClass().setAll("button", "tile");
        spending.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        spending.setOnAction(event -> viewModel.due().showSpending());
        HBox.setHgrow(spending, Priority.ALWAYS);
    }

    /** In a narrow window the tiles are without icons. */
    private void fitTiles(double width) {
        boolean narrow = width < ROOM_FOR_ICONS;
        if (narrow == tiles.getPseudoClassStates().contains(NARROW)) {
            return;
        }
        tiles.pseudoClassStateChanged(NARROW, narrow);
        sectionTiles.forEach(tile -> tile.showIcon(!narrow));
        // What is spent in two currencies has a line for each.
        showSpending();
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
        showFirstSteps(overview.isPresent());
        showSpending();
        showDigest();
        Nodes.show(tiles, viewModel.first().hasCard() || viewModel.first().hasReceipt());
    }

    private void showDigest() {
        String came = viewModel
                .reminders()
                .digest()
                .filter(digest -> !viewModel.reminders().digestClosed().get())
                .map(digest -> DigestPhrases.of(digest, texts))
                .orElse("");
        digest.setText(came);
        Nodes.show(digestBar, !came.isEmpty());
    }

    private void showFirstSteps(boolean read) {
        FirstStepsViewModel steps = viewModel.first();
        boolean begun = steps.hasCard() && steps.hasReceipt();
        Nodes.show(first, read && !begun);
        Nodes.show(samples, read && steps.hasSamples());
        int seen = steps.seen().size();
        addSeen.setText(texts.of(Message.of("overview.first.seen", seen)));
        Nodes.show(addSeen, seen > 0);
        Nodes.show(trial, !steps.hasSamples());
        cardStep.pseudoClassStateChanged(DONE, steps.hasCard());
        receiptStep.pseudoClassStateChanged(DONE, steps.hasReceipt());
    }

    private void showSpending() {
        List<Money> spent = viewModel.due().spending();
        String caption = texts.of(Message.of("overview.tile.spending"));
        // Side by side, amounts in several currencies would be wider than any tile.
        String value = spent.isEmpty() ? "0" : spent.stream().map(texts::of).collect(Collectors.joining("\n"));
        Label captioned = new Label(caption, new FontIcon(Feather.BAR_CHART_2));
        captioned.getStyleClass().add("tile-caption");
        captioned.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(captioned, gap, new FontIcon(Feather.ARROW_RIGHT));
        head.getStyleClass().add("tile-head");
        Label valued = new Label(value);
        valued.getStyleClass().add("tile-value");
        if (spent.size() > 1) {
            valued.getStyleClass().add("several");
        }
        valued.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        VBox content = new VBox(head, valued);
        content.prefWidthProperty().bind(spending.widthProperty().subtract(TILE_PADDING));
        spending.setGraphic(content);
        spending.setAccessibleText(caption + " " + (spent.isEmpty() ? value : texts.of(spent)));
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

    @FXML
    private void closeDigest() {
        viewModel.reminders().digestClosed().set(true);
    }

    @FXML
    private void record() {
        viewModel.due().recordNew();
    }

    @FXML
    private void showSteps() {
        viewModel.first().showSteps();
    }

    @FXML
    private void addCard() {
        viewModel.first().add();
    }

    @FXML
    private void addSeen() {
        viewModel.first().addSeen();
        // The button goes with the numbers that it adds; what makes the app remind of them comes next.
        export.requestFocus();
    }

    @FXML
    private void addSamples() {
        viewModel.first().addSamples(texts);
    }

    @FXML
    private void removeSamples() {
        viewModel.first().removeSamples();
    }

    @FXML
    private void export() {
        if (viewModel.calendar().isExportable(texts)) {
            askForFile
                    .apply(root.getScene().getWindow())
                    .ifPresent(file -> viewModel.calendar().export(file, texts));
        }
    }
}
