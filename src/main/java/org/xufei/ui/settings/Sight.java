package org.xufei.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.xufei.domain.merge.Changes;
import org.xufei.state.EditResult;
import org.xufei.state.RecordBackups;
import org.xufei.storage.Backup;
import org.xufei.ui.Message;
import org.xufei.ui.RecordNames;

/**
 * A backup that was read, with what going back to it would change.
 *
 * @param words say what a record is
 */
record Sight<T>(RecordBackups<T> backups, RecordBackups.Preview<T> preview, RecordWords<T> words) {

    Backup backup() {
        return preview.backup();
    }

    boolean isRestorable() {
        return !changes().isEmpty();
    }

    /** Whether adding what is missing is something else than restoring, and does anything. */
    boolean isMergeable() {
        return !changes().added().isEmpty()
                && !(changes().removed().isEmpty() && changes().changed().isEmpty());
    }

    Message summary() {
        return changes().isEmpty()
                ? Message.of("settings.preview.same")
                : Message.of(
                        "settings.preview.summary",
                        changes().added().size(),
                        changes().changed().size(),
                        changes().removed().size());
    }

    /** What adding adds. */
    Message added() {
        return RecordNames.count(backups.kind(), changes().added().size());
    }

    List<PreviewRow> rows() {
        List<PreviewRow> rows = new ArrayList<>();
        add(rows, "settings.preview.added", changes().added(), record -> new PreviewRow.One<>(record, words));
        add(
                rows,
                "settings.preview.changed",
                changes().changed(),
                change -> new PreviewRow.Changed<>(change.before(), change.after(), words));
        add(rows, "settings.preview.removed", changes().removed(), record -> new PreviewRow.One<>(record, words));
        return rows;
    }

    void restore(Consumer<EditResult> done) {
        backups.restore(preview, done);
    }

    void merge(Consumer<EditResult> done) {
        backups.merge(preview, done);
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
