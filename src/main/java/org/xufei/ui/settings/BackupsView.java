package org.xufei.ui.settings;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xufei.storage.Backup;
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
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private VBox root;

    @FXML
    private Choice ofReceipts;

    @FXML
    private Choice ofSimCards;

    @FXML
    private Choice ofReadings;

    @FXML
    private ListView<Backup> backups;

    @FXML
    private Label summary;

    @FXML
    private ListView<PreviewRow> rows;

    @FXML
    private Button restore;

    @FXML
    private Button merge;

    BackupsView(BackupsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        backups.setItems(FXCollections.emptyObservableList());
        rows.setItems(FXCollections.emptyObservableList());
    }

    @FXML
    private void initialize() {
        backups.setCellFactory(list -> new LinesCell<>(this::say));
        backups.setItems(viewModel.shown());
        rows.setCellFactory(list -> new LinesCell<>(this::say));
        rows.setItems(viewModel.rows());
        subscriptions = Subscription.combine(
                viewModel.records().subscribe(of -> choice(of).setSelected(true)),
                backups.getSelectionModel().selectedItemProperty().subscribe(picked -> {
                    if (picked != null) {
                        viewModel.select(picked);
                    }
                }),
                viewModel.selected().subscribe(this::mark),
                viewModel.shown().subscribe(() -> {
                    placeholder();
                    mark(viewModel.selected().get());
                }),
                viewModel.summary().subscribe(said -> summary.setText(texts.of(said))),
                viewModel.preview().subscribe(preview -> {
                    restore.setDisable(!BackupsViewModel.isRestorable(preview));
                    Nodes.show(merge, BackupsViewModel.isMergeable(preview));
                }));
        placeholder();
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

    private void placeholder() {
        backups.setPlaceholder(Nodes.text(texts.of(viewModel.emptyMessage()), "empty"));
    }

    /** The offer of a backup may have counted its records anew: the file is what it is known by. */
    private void mark(Optional<Backup> wanted) {
        wanted.flatMap(backup -> viewModel.shown().stream()
                        .filter(each -> each.file().equals(backup.file()))
                        .findFirst())
                .map(viewModel.shown()::indexOf)
                // A list whose items were replaced remembers the item, but its row no longer.
                .filter(index -> !backups.getSelectionModel().isSelected(index))
                .ifPresent(index -> {
                    backups.getSelectionModel().clearAndSelect(index);
                    backups.scrollTo(index);
                });
    }

    private void say(Backup backup, LinesCell<Backup> cell) {
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
        }
    }
}
