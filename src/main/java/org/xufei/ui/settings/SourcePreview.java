package org.xufei.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xufei.domain.merge.RecordDiff;
import org.xufei.state.EditResult;
import org.xufei.state.RecordBackups;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.RecordSource;
import org.xufei.ui.Message;
import org.xufei.ui.RecordNames;

/**
 * A backup or another file that was read, with what taking it over would change.
 *
 * @param words say what a record is
 * @param decisions on the records that are others in another file
 */
record SourcePreview<T>(
        RecordBackups<T> backups,
        RecordBackups.Preview<T> preview,
        RecordDescriber<T> words,
        MergeDecisions decisions) {

    RecordSource source() {
        return preview.source();
    }

    private boolean isBackup() {
        return preview.source() instanceof Backup;
    }

    boolean isRestorable() {
        return isBackup() && !changes().isEmpty();
    }

    /** Of a backup, whether adding what is missing is something else than restoring, and does anything. */
    boolean isMergeable() {
        if (!isBackup()) {
            return !changes().isEmpty() || !preview.deletedHere().isEmpty();
        }
        return !changes().added().isEmpty()
                && !(changes().removed().isEmpty() && changes().changed().isEmpty());
    }

    /** Whether nothing is left to be decided before it can be merged. */
    boolean isDecided() {
        return isBackup() || decisions.open(asked()) == 0;
    }

    Message summary() {
        if (isBackup()) {
            return changes().isEmpty()
                    ? Message.of("settings.preview.same")
                    : Message.of(
                            "settings.preview.summary",
                            changes().added().size(),
                            changes().changed().size(),
                            changes().removed().size());
        }
        return preview.lost() + preview.altered() == 0
                ? merging()
                : Message.of("settings.other.damaged", merging(), preview.lost(), preview.altered());
    }

    private Message merging() {
        if (!isMergeable()) {
            return Message.of("settings.other.same");
        } else if (asked().isEmpty()) {
            return Message.of("settings.other.summary", changes().added().size());
        }
        return Message.of(
                "settings.other.summary.differing", changes().added().size(), asked().size(), decisions.open(asked()));
    }

    /** What merging adds. */
    Message added() {
        return RecordNames.count(backups.kind(), changes().added().size() + taken(deletedHere()));
    }

    /** How many records merging puts in place of those that are here. */
    int replaced() {
        return taken(differing());
    }

    private int taken(List<String> of) {
        return (int) of.stream().filter(decisions.there()::contains).count();
    }

    List<PreviewRow> rows() {
        List<PreviewRow> rows = new ArrayList<>();
        if (!isBackup()) {
            askAboutDiffering(rows);
            askAboutDeleted(rows);
        }
        add(rows, "settings.preview.added", changes().added(), record -> new PreviewRow.One<>(record, words));
        if (isBackup()) {
            add(
                    rows,
                    "settings.preview.changed",
                    changes().changed(),
                    change -> new PreviewRow.Changed<>(change.before(), change.after(), words));
            add(rows, "settings.preview.removed", changes().removed(), record -> new PreviewRow.One<>(record, words));
        }
        return rows;
    }

    private void askAboutDiffering(List<PreviewRow> rows) {
        if (!changes().changed().isEmpty()) {
            rows.add(new PreviewRow.Question(
                    Message.of("settings.preview.differing", differing().size()),
                    Message.of("settings.side.here.all"),
                    Message.of("settings.side.there.all"),
                    differing(),
                    decisions));
            changes().changed().forEach(change -> rows.add(differing(change)));
        }
    }

    private void askAboutDeleted(List<PreviewRow> rows) {
        if (!preview.deletedHere().isEmpty()) {
            rows.add(new PreviewRow.Question(
                    Message.of("settings.preview.deleted", deletedHere().size()),
                    Message.of("settings.side.deleted.all"),
                    Message.of("settings.side.return.all"),
                    deletedHere(),
                    decisions));
            preview.deletedHere()
                    .forEach(record -> rows.add(new PreviewRow.Deleted<>(
                            new PreviewRow.One<>(record, words), backups.keyOf(record), decisions)));
        }
    }

    private PreviewRow differing(RecordDiff.Changed<T> change) {
        PreviewRow.Changed<T> changed = new PreviewRow.Changed<>(change.before(), change.after(), words);
        return new PreviewRow.Differing(changed, backups.keyOf(change.before()), decisions);
    }

    private List<String> differing() {
        return changes().changed().stream()
                .map(change -> backups.keyOf(change.before()))
                .toList();
    }

    private List<String> deletedHere() {
        return preview.deletedHere().stream().map(backups::keyOf).toList();
    }

    /** What the user has to decide on. */
    private List<String> asked() {
        return Stream.concat(differing().stream(), deletedHere().stream()).toList();
    }

    void restore(Consumer<EditResult> done) {
        backups.restore(preview, done);
    }

    void merge(Consumer<EditResult> done) {
        backups.merge(preview, isBackup() ? Set.of() : decisions.there(), done);
    }

    private RecordDiff<T> changes() {
        return preview.changes();
    }

    private static <E> void add(List<PreviewRow> rows, String key, List<E> of, Function<E, PreviewRow> row) {
        if (!of.isEmpty()) {
            rows.add(new PreviewRow.Heading(Message.of(key, of.size())));
            of.forEach(each -> rows.add(row.apply(each)));
        }
    }
}
