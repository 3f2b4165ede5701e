package org.xufei.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.xufei.domain.merge.Changes;
import org.xufei.state.EditResult;
import org.xufei.state.RecordBackups;
import org.xufei.storage.Backup;
import org.xufei.storage.RecordSource;
import org.xufei.ui.Message;
import org.xufei.ui.RecordNames;

/**
 * A backup or another file that was read, with what taking it over would change.
 *
 * @param words say what a record is
 * @param decisions on the records that are others in another file
 */
record Sight<T>(
        RecordBackups<T> backups, RecordBackups.Preview<T> preview, RecordWords<T> words, Decisions decisions) {

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
            return !changes().isEmpty();
        }
        return !changes().added().isEmpty()
                && !(changes().removed().isEmpty() && changes().changed().isEmpty());
    }

    /** Whether nothing is left to be decided before it can be merged. */
    boolean isDecided() {
        return isBackup() || decisions.open(differing()) == 0;
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
        if (changes().isEmpty()) {
            return Message.of("settings.other.same");
        } else if (changes().changed().isEmpty()) {
            return Message.of("settings.other.summary", changes().added().size());
        }
        return Message.of(
                "settings.other.summary.differing",
                changes().added().size(),
                changes().changed().size(),
                decisions.open(differing()));
    }

    /** What adding adds. */
    Message added() {
        return RecordNames.count(backups.kind(), changes().added().size());
    }

    /** How many records merging puts in place of those that are here. */
    int replaced() {
        return (int) differing().stream()
                .filter(id -> decisions.of(id).filter(Decisions.Side.THERE::equals).isPresent())
                .count();
    }

    List<PreviewRow> rows() {
        List<PreviewRow> rows = new ArrayList<>();
        if (!isBackup() && !changes().changed().isEmpty()) {
            Message title = Message.of("settings.preview.differing", differing().size());
            rows.add(new PreviewRow.DifferingHeading(title, differing(), decisions));
            changes().changed().forEach(change -> rows.add(differing(change)));
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

    private PreviewRow differing(Changes.Change<T> change) {
        PreviewRow.Changed<T> changed = new PreviewRow.Changed<>(change.before(), change.after(), words);
        return new PreviewRow.Differing(changed, backups.idOf(change.before()), decisions);
    }

    private List<UUID> differing() {
        return changes().changed().stream()
                .map(change -> backups.idOf(change.before()))
                .toList();
    }

    void restore(Consumer<EditResult> done) {
        backups.restore(preview, done);
    }

    void merge(Consumer<EditResult> done) {
        backups.merge(preview, isBackup() ? Set.of() : decisions.there(), done);
    }

    private Changes<T> changes() {
        return preview.changes();
    }

    private static <E> void add(List<PreviewRow> rows, String key, List<E> of, Function<E, PreviewRow> row) {
        if (!of.isEmpty()) {
            rows.add(new PreviewRow.Heading(Message.of(key, of.size())));
            of.forEach(each -> rows.add(row.apply(each)));
        }
    }
}
