package org.xufei.ui.settings;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xufei.domain.receipt.ReceiptChanges;
import org.xufei.state.EditResult;
import org.xufei.state.ReceiptBackups;
import org.xufei.state.ReceiptBackups.Preview;
import org.xufei.state.ReceiptLog;
import org.xufei.storage.Backup;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Decides what shows of the backups, and what going back to one does. */
public final class BackupsViewModel {

    private final ReceiptBackups backups;
    private final Notices notices;
    private final Clock clock;

    private final ObservableList<Backup> shown = FXCollections.observableArrayList();
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Backup>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Message> summary =
            new ReadOnlyObjectWrapper<>(Message.of("settings.backups.pick"));
    private boolean followed;

    public BackupsViewModel(ReceiptBackups backups, ReceiptLog log, Notices notices, Clock clock) {
        this.backups = backups;
        this.notices = notices;
        this.clock = clock;
        backups.all().subscribe(all -> shown.setAll(all.orElse(List.of())));
        log.receipts().subscribe(receipts -> lookAgain());
    }

    /** Whether the backups are to be kept up to date, because somebody sees them. */
    void follow(boolean seen) {
        followed = seen;
        lookAgain();
    }

    private void lookAgain() {
        if (followed) {
            backups.refresh();
            selected.get().ifPresent(this::look);
        }
    }

    ObservableList<Backup> shown() {
        return shown;
    }

    Message emptyMessage() {
        return backups.all().get().isPresent()
                ? Message.of("settings.backups.none")
                : Message.of("settings.backups.unreadable.all");
    }

    ReadOnlyObjectProperty<Optional<Backup>> selected() {
        return selected.getReadOnlyProperty();
    }

    void select(Backup backup) {
        if (selected.get().filter(backup::equals).isEmpty()) {
            selected.set(Optional.of(backup));
            look(backup);
        }
    }

    /** What restoring the selected backup would change; the receipts stand in {@link #rows}. */
    ReadOnlyObjectProperty<Message> summary() {
        return summary.getReadOnlyProperty();
    }

    ObservableList<PreviewRow> rows() {
        return rows;
    }

    /** Empty while it is being read, if it cannot be, and if nothing is selected. */
    ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    static boolean isRestorable(Optional<Preview> preview) {
        return preview.filter(read -> !read.changes().isEmpty()).isPresent();
    }

    /** Whether adding what is missing is something else than restoring, and does anything. */
    static boolean isMergeable(Optional<Preview> preview) {
        return preview.map(Preview::changes)
                .filter(changes -> !changes.added().isEmpty())
                .filter(changes ->
                        !changes.removed().isEmpty() || !changes.changed().isEmpty())
                .isPresent();
    }

    /** Whether only the second tells this backup from another one. */
    boolean needsSecond(Backup backup) {
        LocalDateTime minute = backup.at().truncatedTo(ChronoUnit.MINUTES);
        return shown.stream()
                        .filter(other ->
                                other.at().truncatedTo(ChronoUnit.MINUTES).equals(minute))
                        .count()
                > 1;
    }

    Message age(Backup backup) {
        return BackupMessages.age(backup.at(), LocalDateTime.now(clock));
    }

    void restore() {
        preview.get().filter(read -> isRestorable(preview.get())).ifPresent(read -> {
            pause();
            Message what = Message.of("settings.backups.restored", read.backup().at());
            backups.restore(read, made -> done(made, what));
        });
    }

    void merge() {
        preview.get().filter(read -> isMergeable(preview.get())).ifPresent(read -> {
            pause();
            Message what = Message.of(
                    "settings.backups.merged",
                    read.changes().added().size(),
                    read.backup().at());
            backups.merge(read, made -> done(made, what));
        });
    }

    /** Until it is done, it is not to be begun again. */
    private void pause() {
        preview.set(Optional.empty());
    }

    private void done(EditResult made, Message what) {
        if (made.isMade()) {
            notices.offerUndo(what, made);
        }
        lookAgain();
    }

    private void look(Backup backup) {
        preview.set(Optional.empty());
        rows.clear();
        summary.set(Message.of("settings.backups.reading"));
        backups.preview(backup, read -> {
            if (selected.get().filter(backup::equals).isPresent()) {
                show(read);
            }
        });
    }

    private void show(Optional<Preview> read) {
        List<PreviewRow> next = new ArrayList<>();
        read.map(Preview::changes).ifPresent(changes -> {
            add(next, "settings.preview.added", changes.added(), PreviewRow.One::new);
            add(
                    next,
                    "settings.preview.changed",
                    changes.changed(),
                    change -> new PreviewRow.Changed(change.before(), change.after()));
            add(next, "settings.preview.removed", changes.removed(), PreviewRow.One::new);
        });
        rows.setAll(next);
        summary.set(read.map(Preview::changes)
                .map(BackupsViewModel::summary)
                .orElse(Message.of("settings.backups.unreadable")));
        preview.set(read);
    }

    private static Message summary(ReceiptChanges changes) {
        return changes.isEmpty()
                ? Message.of("settings.preview.same")
                : Message.of(
                        "settings.preview.summary",
                        changes.added().size(),
                        changes.changed().size(),
                        changes.removed().size());
    }

    private static <T> void add(List<PreviewRow> rows, String key, List<T> of, Function<T, PreviewRow> row) {
        if (!of.isEmpty()) {
            rows.add(new PreviewRow.Heading(Message.of(key, of.size())));
            of.forEach(each -> rows.add(row.apply(each)));
        }
    }
}
