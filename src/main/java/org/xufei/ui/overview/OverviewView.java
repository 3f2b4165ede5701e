package org.xufei.ui.overview;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.xufei.domain.overview.DueList;
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

    private final OverviewViewModel viewModel;
    private final Texts texts;
    private final Function<Window, Optional<Path>> askForFile;
    private final RunSheetView run;
    private final DueNodes dueNodes;
    private final WaitingNodes waitingNodes;
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
    private Label digest;

    @FXML
    private VBox due;

    @FXML
    private VBox reminders;

    @FXML
    private VBox renewals;

    @FXML
    private VBox calendar;

    @FXML
    private FlowPane chosen;

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
        dueNodes = new DueNodes(viewModel.due(), texts);
        waitingNodes = new WaitingNodes(viewModel, texts);
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        run.close();
    }

    @FXML
    private void initialize() {
        runPane.getChildren().setAll(run.root());
        Nodes.show(chosen, false);
        FirstStepsViewModel steps = viewModel.first();
        subscriptions = Subscription.combine(
                viewModel.onRun().subscribe(this::show),
                numberBox.follow(steps.number(), cardNumber, texts),
                Nodes.bind(cardNumber.textProperty(), steps.number().text()),
                viewModel.due().overview().subscribe(this::show),
                viewModel.reminders().open().subscribe(open -> waitingNodes.showReminders(reminders)),
                viewModel.due().renewals().list().subscribe(list -> {
                    waitingNodes.showRenewals(renewals);
                    showTiles();
                }));
    }

    private void show(boolean onRun) {
        (onRun ? runPart : todayPart).setSelected(true);
        Nodes.show(today, !onRun);
        Nodes.show(runPane, onRun);
    }

    private void show(Optional<Overview> overview) {
        subtitle.setText(overview.map(read -> texts.of(Message.of("overview.subtitle", read.day())))
                .orElseGet(() -> texts.of(Message.of("overview.loading"))));
        showFirstSteps(overview.isPresent());
        showTiles();
        String came = waitingNodes.digest();
        digest.setText(came);
        Nodes.show(digest, !came.isEmpty());
        dueNodes.show(due, overview);
        // What a reminder says hangs on the day.
        waitingNodes.showReminders(reminders);
        Nodes.show(calendar, !viewModel.calendar().cards().isEmpty());
        showCards();
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
        cardStep.pseudoClassStateChanged(DueNodes.DONE, steps.hasCard());
        receiptStep.pseudoClassStateChanged(DueNodes.DONE, steps.hasReceipt());
    }

    private void showTiles() {
        DueViewModel model = viewModel.due();
        Optional<DueList> list = model.overview().get().map(DueList::of);
        Nodes.show(tiles, viewModel.first().hasCard() || viewModel.first().hasReceipt());
        tiles.getChildren()
                .setAll(
                        dueNodes.tile(
                                "overdueTile",
                                Message.of("overview.tile.overdue"),
                                count(list, -1),
                                () -> viewModel.showRun(0)),
                        dueNodes.tile(
                                "weekTile",
                                Message.of("overview.tile.week"),
                                count(list, 7),
                                () -> viewModel.showRun(7)),
                        dueNodes.tile(
                                "spendingTile",
                                Message.of("overview.tile.spending"),
                                model.spending().isEmpty() ? "0" : texts.of(model.spending()),
                                model::showSpending),
                        dueNodes.tile(
                                "renewalsTile",
                                Message.of("overview.tile.renewals"),
                                Integer.toString(model.unfinished().size()),
                                model::showRenewals));
    }

    /** @param days -1 for what is over */
    private static String count(Optional<DueList> list, int days) {
        return list.map(due -> {
                    int over = due.in(DueList.Group.OVERDUE).size();
                    return Integer.toString(days < 0 ? over : due.within(days).size() - over);
                })
                .orElse("");
    }

    private void showCards() {
        chosen.getChildren()
                .setAll(viewModel.calendar().cards().stream()
                        .map(card -> {
                            CheckBox box =
                                    new CheckBox(texts.of(Message.of("overview.name", EndsViewModel.name(card))));
                            box.setSelected(viewModel.calendar().isChosen(card));
                            box.selectedProperty()
                                    .subscribe(picked -> viewModel.calendar().choose(card, picked));
                            return box;
                        })
                        .toList());
    }

    @FXML
    private void showToday() {
        viewModel.onRun().set(false);
    }

    @FXML
    private void showRun() {
        viewModel.onRun().set(true);
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
    private void chooseCards() {
        Nodes.show(chosen, !chosen.isVisible());
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
