package org.xufei.ui.settings;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.RecordSource;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.ui.ChoiceGroup;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.RecordNames;
import org.xufei.ui.Texts;

/** The backups, and beside them what going back to one would change. */
final class BackupsView extends FxmlView {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern(":ss", Locale.ROOT);

    private final BackupsViewModel viewModel;
    private final SettingsCommands verbs;
    private final Function<Window, Optional<Path>> askForFile;
    /** Hears of a change after the list does, which forgets its mark when its items are replaced. */
    private final ListChangeListener<RecordSource> marker = change -> listed();

    @FXML
    private HBox kinds;

    @FXML
    private ListView<RecordSource> backups;

    @FXML
    private Label summary;

    @FXML
    private ListView<PreviewRow> rows;

    @FXML
    private Button chooseFile;

    @FXML
    private Button putAside;

    @FXML
    private Button restore;

    @FXML
    private Button merge;

    /** @param askForFile asks for a file of records; empty if the user thinks better of it */
    BackupsView(SettingsViewModel room, Texts texts, Function<Window, Optional<Path>> askForFile) {
        super(texts);
        viewModel = room.backups();
        verbs = room.commands();
        this.askForFile = askForFile;
        load();
    }

    @Override
    public void close() {
        super.close();
        viewModel.shown().removeListener(marker);
        backups.setItems(FXCollections.emptyObservableList());
        rows.setItems(FXCollections.emptyObservableList());
    }

    @FXML
    private void initialize() {
        ChoiceGroup<Backup.Records> choices = new ChoiceGroup<>(kinds, "side", viewModel::show);
        choices.offer(viewModel.kinds(), of -> "of-" + of.fileName(), of -> texts.of(RecordNames.of(of)));
        backups.setCellFactory(list -> new LinesCell<>(this::say));
        backups.setItems(viewModel.shown());
        Nodes.pickOnFocus(backups);
        PreviewRowDescriber words = new PreviewRowDescriber(texts, commands, verbs);
        rows.setCellFactory(list -> new LinesCell<>(words::say));
        rows.setItems(viewModel.rows());
        follow(
                viewModel.records().subscribe(of -> choices.show(Optional.of(of))),
                backups.getSelectionModel().selectedItemProperty().subscribe(picked -> {
                    if (picked != null) {
                        viewModel.select(picked);
                    }
                }),
                viewModel.decidedAtOnce().subscribe(rows::refresh),
                viewModel.selected().subscribe(this::mark),
                viewModel.summary().subscribe(said -> summary.setText(texts.of(said))),
                bindCommands());
        viewModel.shown().addListener(marker);
        placeholder();
    }

    private Subscription bindCommands() {
        BackupActions actions = viewModel.actions();
        commands.bind(chooseFile, verbs.chooseFile);
        commands.perform(
                verbs.chooseFile,
                () -> askForFile.apply(root().getScene().getWindow()).ifPresent(viewModel::lookInto));
        commands.bind(putAside, verbs.putAside);
        commands.bind(merge, verbs.merge);
        commands.bind(restore, verbs.restore);
        return Subscription.combine(
                actions.canBePutAside().subscribe(can -> Nodes.show(putAside, can)),
                actions.mergeable().subscribe(can -> Nodes.show(merge, can)),
                actions.isOther().subscribe(isOther -> {
                    Nodes.show(restore, !isOther);
                    merge.getStyleClass().remove("accent");
                    if (isOther) {
                        merge.getStyleClass().add("accent");
                    }
                }));
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
}
