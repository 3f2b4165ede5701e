package org.xufei.ui.settings;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xufei.domain.guide.Guide;
import org.xufei.state.EditResult;
import org.xufei.state.FileBackups;
import org.xufei.state.RecordBackups;
import org.xufei.storage.Backup;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.RecordNames;

/** Decides what shows of the backups of one file at a time, and what going back to one does. */
public final class BackupsViewModel {

    private final Map<Backup.Records, Source<?>> sources;
    private final Notices notices;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<Backup.Records> records = new ReadOnlyObjectWrapper<>(Backup.Records.RECEIPTS);
    private final ObservableList<Backup> shown = FXCollections.observableArrayList();
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Backup>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sight<?>>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Message> summary = new ReadOnlyObjectWrapper<>(pick());
    private boolean listed = true;
    private boolean followed;

    /** The backups of one file, and the words for its records. */
    private record Source<T>(RecordBackups<T> backups, RecordWords<T> words) {}

    public BackupsViewModel(FileBackups backups, Guide guide, Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
        sources = Map.of(
                Backup.Records.RECEIPTS,
                new Source<>(backups.receipts(), new ReceiptWords(guide)),
                Backup.Records.SIM_CARDS,
                new Source<>(backups.simCards(), new CardWords(guide)),
                Backup.Records.READINGS,
                new Source<>(
                        backups.readings(),
                        new ReadingWords(() -> backups.simCards().records().get())));
        sources.forEach((of, source) -> source.backups().records().subscribe(now -> {
            if (of == records.get()) {
                lookAgain();
            }
        }));
    }

    /** Whether the backups are to be kept up to date, because somebody sees them. */
    void follow(boolean seen) {
        followed = seen;
        lookAgain();
    }

    private void lookAgain() {
        if (followed) {
            look();
        }
    }

    /** Which records' backups show. */
    ReadOnlyObjectProperty<Backup.Records> records() {
        return records.getReadOnlyProperty();
    }

    /** Shows the backups of other records, with none of them selected. */
    void show(Backup.Records of) {
        if (of != records.get()) {
            records.set(of);
            selected.set(Optional.empty());
            shown.clear();
            look();
        }
    }

    ObservableList<Backup> shown() {
        return shown;
    }

    Message emptyMessage() {
        return listed ? Message.of("settings.backups.none") : Message.of("settings.backups.unreadable.all");
    }

    ReadOnlyObjectProperty<Optional<Backup>> selected() {
        return selected.getReadOnlyProperty();
    }

    void select(Backup backup) {
        backup.holds().ifPresent(this::show);
        if (selected.get().filter(backup::equals).isEmpty()) {
            selected.set(Optional.of(backup));
            look();
        }
    }

    /** What restoring the selected backup would change; the records stand in {@link #rows}. */
    ReadOnlyObjectProperty<Message> summary() {
        return summary.getReadOnlyProperty();
    }

    ObservableList<PreviewRow> rows() {
        return rows;
    }

    /** Empty while it is being read, if it cannot be, and if nothing is selected. */
    ReadOnlyObjectProperty<Optional<Sight<?>>> preview() {
        return preview.getReadOnlyProperty();
    }

    static boolean isRestorable(Optional<Sight<?>> preview) {
        return preview.filter(Sight::isRestorable).isPresent();
    }

    static boolean isMergeable(Optional<Sight<?>> preview) {
        return preview.filter(Sight::isMergeable).isPresent();
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
        preview.get().filter(Sight::isRestorable).ifPresent(read -> {
            pause();
            Message what = Message.of(
                    "settings.backups.restored",
                    RecordNames.of(records.get()),
                    read.backup().at());
            read.restore(made -> done(made, what));
        });
    }

    void merge() {
        preview.get().filter(Sight::isMergeable).ifPresent(read -> {
            pause();
            Message what = Message.of(
                    "settings.backups.merged", read.added(), read.backup().at());
            read.merge(made -> done(made, what));
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

    private void look() {
        preview.set(Optional.empty());
        rows.clear();
        summary.set(selected.get().isPresent() ? Message.of("settings.backups.reading") : pick());
        look(Optional.<Source<?>>ofNullable(sources.get(records.get())).orElseThrow());
    }

    private <T> void look(Source<T> source) {
        Optional<Backup> wanted = selected.get();
        source.backups().look(wanted, seen -> {
            boolean stillAsked =
                    records.get() == source.backups().kind() && selected.get().equals(wanted);
            if (stillAsked) {
                take(source, seen);
            }
        });
    }

    private <T> void take(Source<T> source, RecordBackups.Look<T> seen) {
        listed = seen.all().isPresent();
        List<Backup> all = seen.all().orElse(List.of());
        if (!shown.equals(all)) {
            shown.setAll(all);
        }
        selected.set(seen.found());
        Optional<Sight<T>> sight = seen.preview().map(read -> new Sight<>(source.backups(), read, source.words()));
        rows.setAll(sight.map(Sight::rows).orElse(List.of()));
        summary.set(sight.map(Sight::summary)
                .orElseGet(() -> seen.found().isPresent() ? Message.of("settings.backups.unreadable") : pick()));
        preview.set(sight.map(read -> read));
    }

    private static Message pick() {
        return Message.of("settings.backups.pick");
    }
}
