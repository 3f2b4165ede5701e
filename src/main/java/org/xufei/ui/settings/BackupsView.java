package org.xufei.ui.settings;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.RecordSource;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.ui.Choice;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The backups, and beside them what going back to one would change. */
final class BackupsView implements View {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern(":ss", Locale.ROOT);

    private final BackupsViewModel viewModel;
    private final Texts texts;
    private final Function<Window, Optional<Path>> askForFile;
    private Subscription subscriptions = Subscription.EMPTY;
    /** Hears of a change after the list does, which forgets its mark when its items are replaced. */
    private final ListChangeListener<RecordSource> marker = change -> listed();

    @FXML
    private VBox root;

    @FXML
    private Choice ofReceipts;

    @FXML
    private Choice ofSimCards;

    @FXML
    private Choice ofReadings;

    @FXML
    private ListView<RecordSource> backups;

    @FXML
    private Label summary;

    @FXML
    private ListView<PreviewRow> rows;

    @FXML
    private Button putAside;

    @FXML
    private Button restore;

    @FXML
    private Button merge;

    /** @param askForFile asks for a file of records; empty if the user thinks better of it */
    BackupsView(BackupsViewModel viewModel, Texts texts, Function<Window, Optional<Path>> askForFile) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.askForFile = askForFile;
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        viewModel.shown().removeListener(marker);
        backups.setItems(FXCollections.emptyObservableList());
        rows.setItems(FXCollections.emptyObservableList());
    }

    @FXML
    private void initialize() {
        backups.setCellFactory(list -> new LinesCell<>(this::say));
        backups.setItems(viewModel.shown());
        Nodes.pickOnFocus(backups);
        rows.setCellFactory(list -> new LinesCell<>(this::say));
        rows.setItems(viewModel.rows());
        subscriptions = Subscription.combine(
                viewModel.records().subscribe(of -> choice(of).setSelected(true)),
                backups.getSelectionModel().selectedItemProperty().subscribe(picked -> {
                    if (picked != null) {
                        viewModel.select(picked);
                    }
                }),
                viewModel.selected().subscribe(source -> {
                    mark(source);
                    showVerbs(source);
                }),
                viewModel.decided().subscribe(decided -> merge.setDisable(!decided)),
                viewModel.summary().subscribe(said -> summary.setText(texts.of(said))),
                viewModel.preview().subscribe(preview -> {
                    restore.setDisable(!BackupsViewModel.isRestorable(preview));
                    Nodes.show(merge, BackupsViewModel.isMergeable(preview));
                }));
        viewModel.shown().addListener(marker);
        placeholder();
    }

    /** Another file is merged or put aside, but never put in place of what is here. */
    private void showVerbs(Optional<RecordSource> source) {
        merge.setText(texts.of(viewModel.mergeName()));
        boolean isOther = source.filter(MergeCandidate.class::isInstance).isPresent();
        Nodes.show(restore, !isOther);
        merge.getStyleClass().remove("accent");
        if (isOther) {
            merge.getStyleClass().add("accent");
        }
        Nodes.show(putAside, BackupsViewModel.canBePutAside(source));
    }

    private Choice choice(Backup.Records of) {
        return switch (of) {
            case RECEIPTS -> ofReceipts;
            case SIM_CARDS -> ofSimCards;
            case READINGS -> ofReadings;
        };
    }

    @FXML
    private void showReceipts() {
        viewModel.show(Backup.Records.RECEIPTS);
    }

    @FXML
    private void showSimCards() {
        viewModel.show(Backup.Records.SIM_CARDS);
    }

    @FXML
    private void showReadings() {
        viewModel.show(Backup.Records.READINGS);
    }

    @FXML
    private void restore() {
        viewModel.restore();
    }

    @FXML
    private void merge() {
        viewModel.merge();
    }

    @FXML
    private void putAside() {
        viewModel.putAside();
    }

    @FXML
    private void chooseFile() {
        askForFile.apply(root.getScene().getWindow()).ifPresent(viewModel::lookInto);
    }

    private void listed() {
        placeholder();
        mark(viewModel.selected().get());
    }

    private void placeholder() {
        backups.setPlaceholder(Nodes.text(texts.of(viewModel.emptyMessage()), "empty"));
    }

    /** The offer of a backup may have counted its records anew: the file is what it is known by. */
    private void mark(Optional<RecordSource> wanted) {
        if (wanted.isEmpty()) {
            backups.getSelectionModel().clearSelection();
        }
        wanted.flatMap(source -> viewModel.shown().stream()
                        .filter(each -> each.file().equals(source.file()))
                        .findFirst())
                .map(viewModel.shown()::indexOf)
                // A list whose items were replaced remembers the item, but its row no longer.
                .filter(index -> !backups.getSelectionModel().isSelected(index))
                .ifPresent(index -> {
                    backups.getSelectionModel().clearAndSelect(index);
                    backups.scrollTo(index);
                });
    }

    private void say(RecordSource source, LinesCell<RecordSource> cell) {
        if (source instanceof MergeCandidate file) {
            cell.say(MergeObstacleMessages.name(file.file()), texts.of(MergeObstacleMessages.origin(file)), false);
        } else if (source instanceof Backup backup) {
            say(backup, cell);
        }
    }

    private void say(Backup backup, LinesCell<RecordSource> cell) {
        String at = texts.of(backup.at()) + (viewModel.needsSecond(backup) ? SECONDS.format(backup.at()) : "");
        cell.say(
                texts.of(Message.of("settings.backups.at", at, viewModel.age(backup))),
                texts.of(BackupMessages.contents(backup)),
                false);
    }

    private void say(PreviewRow row, LinesCell<PreviewRow> cell) {
        if (row instanceof PreviewRow.Heading heading) {
            cell.say(texts.of(heading.message()), "", true);
        } else if (row instanceof PreviewRow.One<?> one) {
            cell.say(texts.of(one.line()), "", false);
        } else if (row instanceof PreviewRow.Changed<?> changed) {
            String changes = changed.changes().stream().map(texts::of).collect(Collectors.joining("\n"));
            cell.say(texts.of(changed.line()), changes, false);
        } else if (row instanceof PreviewRow.Question question) {
            cell.say(texts.of(question.message()), "", true);
            cell.add(forAll(question));
        } else if (row instanceof PreviewRow.Differing differing) {
            List<FieldChange> fields = differing.states().fields();
            cell.say(texts.of(differing.states().line()), "", false);
            cell.add(sideBySide(
                    side(Message.of("settings.side.here"), fields.stream().map(FieldChange::inOne)),
                    side(Message.of("settings.side.there"), fields.stream().map(FieldChange::inTheOther)),
                    differing.id(),
                    differing.decisions()));
        } else if (row instanceof PreviewRow.Deleted<?> deleted) {
            cell.say(texts.of(deleted.one().line()), "", false);
            cell.add(sideBySide(
                    side(Message.of("settings.side.deleted"), Stream.empty()),
                    side(Message.of("settings.side.return"), Stream.empty()),
                    deleted.id(),
                    deleted.decisions()));
        }
    }

    private HBox forAll(PreviewRow.Question question) {
        HBox both = new HBox(
                forAll(question, MergeDecisions.Side.HERE, question.here()),
                forAll(question, MergeDecisions.Side.THERE, question.there()));
        both.getStyleClass().add("both-states");
        return both;
    }

    private Button forAll(PreviewRow.Question question, MergeDecisions.Side side, Message name) {
        Button all = new Button(texts.of(name));
        all.setId(side == MergeDecisions.Side.HERE ? "allHere" : "allThere");
        all.getStyleClass().add("quiet");
        all.setOnAction(event -> {
            question.decisions().decide(question.ids(), side);
            rows.refresh();
        });
        return all;
    }

    private static HBox sideBySide(Choice here, Choice there, UUID id, MergeDecisions decisions) {
        ToggleGroup group = new ToggleGroup();
        bind(here, MergeDecisions.Side.HERE, group, id, decisions);
        bind(there, MergeDecisions.Side.THERE, group, id, decisions);
        Choice.takeTabsInTurn(group);
        HBox both = new HBox(here, there);
        both.getStyleClass().add("both-states");
        return both;
    }

    private static void bind(
            Choice choice, MergeDecisions.Side side, ToggleGroup group, UUID id, MergeDecisions decisions) {
        choice.getStyleClass().add(side == MergeDecisions.Side.HERE ? "state-here" : "state-there");
        choice.setToggleGroup(group);
        choice.setSelected(decisions.of(id).filter(side::equals).isPresent());
        choice.setOnAction(event -> decisions.decide(id, side));
    }

    private Choice side(Message title, Stream<Message> fields) {
        Choice choice = new Choice();
        choice.setText(Stream.concat(Stream.of(title), fields).map(texts::of).collect(Collectors.joining("\n")));
        choice.setWrapText(true);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        choice.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        // Both are equally wide, whatever they say.
        choice.setPrefWidth(1);
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.getStyleClass().add("side-state");
        return choice;
    }
}
