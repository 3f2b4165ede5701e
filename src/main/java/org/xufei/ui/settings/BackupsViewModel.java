package org.xufei.ui.settings;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xufei.domain.guide.Guide;
import org.xufei.state.ConflictCopies;
import org.xufei.state.FileBackups;
import org.xufei.state.RecordBackups;
import org.xufei.state.Today;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.RecordSource;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Decides what shows of the backups of one file at a time, and what going back to one does. */
public final class BackupsViewModel {

    private final Map<Backup.Records, Source<?>> sources = new EnumMap<>(Backup.Records.class);
    private final Today today;
    private final BackupActions actions;

    private final ReadOnlyObjectWrapper<Backup.Records> records = new ReadOnlyObjectWrapper<>(Backup.Records.RECEIPTS);
    private final ConflictCopies copies;
    private final List<MergeCandidate> chosen = new ArrayList<>();
    private final MergeDecisions decisions = new MergeDecisions(this::decide);
    private final ObservableList<RecordSource> shown = FXCollections.observableArrayList();
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<RecordSource>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SourcePreview<?>>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper decided = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper decidedAtOnce = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Message> summary = new ReadOnlyObjectWrapper<>(pick());
    private boolean listed = true;
    private boolean followed;
    private final NumberNames names;

    /** The backups of one file, and the words for its records. */
    private record Source<T>(RecordBackups<T> backups, RecordDescriber<T> words) {}

    public BackupsViewModel(FileBackups backups, Guide guide, Notices notices, Today today) {
        names = new NumberNames(backups.simCards().records());
        this.today = today;
        copies = backups.copies();
        actions = new BackupActions(this, copies, notices);
        add(backups.receipts(), new ReceiptDescriber(guide, names));
        add(backups.simCards(), new CardDescriber(guide));
        add(backups.readings(), new ReadingDescriber(names));
        add(backups.knowledge(), new KnowledgeDescriber(guide));
        copies.found().subscribe(found -> lookAgain());
    }

    private <T> void add(RecordBackups<T> of, RecordDescriber<T> words) {
        sources.put(of.kind(), new Source<>(of, words));
        of.records().subscribe(now -> {
            if (of.kind() == records.get()) {
                lookAgain();
            }
        });
    }

    /** The records of which backups can be shown. */
    List<Backup.Records> kinds() {
        return List.copyOf(sources.keySet());
    }

    /** Whether the backups are to be kept up to date, because somebody sees them. */
    void follow(boolean seen) {
        followed = seen;
        lookAgain();
    }

    /** Reads anew what is shown. */
    void lookAgain() {
        if (followed) {
            look();
        }
    }

    /** Decides on all records of a question. */
    void decideAll(PreviewRow.Question question, MergeDecisions.Side side) {
        question.decisions().decide(question.keys(), side);
        decidedAtOnce.set(decidedAtOnce.get() + 1);
    }

    /** Changes whenever many records were decided on at once, and each row says something else. */
    ReadOnlyIntegerProperty decidedAtOnce() {
        return decidedAtOnce.getReadOnlyProperty();
    }

    /** Which records' backups show. */
    ReadOnlyObjectProperty<Backup.Records> records() {
        return records.getReadOnlyProperty();
    }

    /** Shows the backups of other records, with none of them selected. */
    void show(Backup.Records of) {
        if (of != records.get()) {
            records.set(of);
            choose(Optional.empty());
            shown.clear();
            look();
        }
    }

    /** What can be done with what is selected. */
    BackupActions actions() {
        return actions;
    }

    /** Shows a file that the user chose no longer. */
    void forget(MergeCandidate file) {
        chosen.remove(file);
    }

    /** What numbers are called in the rows. */
    NumberNames names() {
        return names;
    }

    private void choose(Optional<RecordSource> source) {
        selected.set(source);
        decisions.forget();
    }

    /** Other files of such records first, then the backups, the newest first. */
    ObservableList<RecordSource> shown() {
        return shown;
    }

    Message emptyMessage() {
        return listed ? Message.of("settings.backups.none") : Message.of("settings.backups.unreadable.all");
    }

    ReadOnlyObjectProperty<Optional<RecordSource>> selected() {
        return selected.getReadOnlyProperty();
    }

    void select(RecordSource source) {
        shownWith(source).ifPresent(this::show);
        if (selected.get().filter(source::equals).isEmpty()) {
            choose(Optional.of(source));
            look();
        }
    }

    private static Optional<Backup.Records> shownWith(RecordSource source) {
        return source instanceof MergeCandidate file ? Optional.of(file.shownWith()) : ((Backup) source).holds();
    }

    /** Looks into a file that the user chose, wherever it lies. */
    void lookInto(Path file) {
        copies.whatIs(file, found -> {
            if (!found.isConflictCopy() && !chosen.contains(found)) {
                chosen.add(found);
            }
            if (selected.get().filter(found::equals).isPresent()) {
                look();
            } else {
                select(found);
            }
        });
    }

    /** What taking over the selected one would change; the records stand in {@link #rows}. */
    ReadOnlyObjectProperty<Message> summary() {
        return summary.getReadOnlyProperty();
    }

    ObservableList<PreviewRow> rows() {
        return rows;
    }

    /** Empty while it is being read, if it cannot be, and if nothing is selected. */
    ReadOnlyObjectProperty<Optional<SourcePreview<?>>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Whether every record that is another in the selected file has been decided on. */
    ReadOnlyBooleanProperty decided() {
        return decided.getReadOnlyProperty();
    }

    private void decide() {
        preview.get().ifPresent(source -> {
            summary.set(source.summary());
            decided.set(source.isDecided());
        });
    }

    /** Whether only the second tells this backup from another one. */
    boolean needsSecond(Backup backup) {
        LocalDateTime minute = backup.at().truncatedTo(ChronoUnit.MINUTES);
        return shown.stream()
                        .filter(Backup.class::isInstance)
                        .map(Backup.class::cast)
                        .filter(other ->
                                other.at().truncatedTo(ChronoUnit.MINUTES).equals(minute))
                        .count()
                > 1;
    }

    Message age(Backup backup) {
        return BackupMessages.age(backup.at(), today.now());
    }

    /** Until what is done with it is done, nothing is to be begun with it again. */
    void pause() {
        preview.set(Optional.empty());
    }

    private void look() {
        preview.set(Optional.empty());
        rows.clear();
        summary.set(selected.get().isPresent() ? Message.of("settings.backups.reading") : pick());
        look(Optional.<Source<?>>ofNullable(sources.get(records.get())).orElseThrow());
    }

    private <T> void look(Source<T> source) {
        Optional<RecordSource> wanted = selected.get();
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
        List<RecordSource> all = new ArrayList<>(otherFiles());
        seen.all().ifPresent(all::addAll);
        if (!shown.equals(all)) {
            shown.setAll(all);
        }
        Optional<RecordSource> found = seen.found().filter(each -> each instanceof Backup || all.contains(each));
        selected.set(found);
        Optional<SourcePreview<T>> next =
                seen.preview().map(read -> new SourcePreview<>(source.backups(), read, source.words(), decisions));
        rows.setAll(found.flatMap(any -> next).map(SourcePreview::rows).orElse(List.of()));
        summary.set(
                found.isEmpty()
                        ? pick()
                        : next.map(SourcePreview::summary)
                                .orElseGet(() -> seen.against()
                                        .map(MergeObstacleMessages::of)
                                        .orElse(Message.of("settings.backups.unreadable"))));
        decided.set(next.filter(SourcePreview::isDecided).isPresent());
        preview.set(found.flatMap(any -> next).map(read -> read));
    }

    private List<MergeCandidate> otherFiles() {
        List<MergeCandidate> files = new ArrayList<>(copies.found().get());
        files.addAll(chosen);
        files.removeIf(file -> file.shownWith() != records.get());
        return files;
    }

    private static Message pick() {
        return Message.of("settings.backups.pick");
    }
}
