package org.xufei.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.xufei.storage.RecordFile;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.recovery.MergeableRecords;

/** The records of one file that can be put back from a backup: what there is now, and the way to change many of them at once. */
public final class Restorable<T> {

    private final RecordStore<T> store;
    private final Supplier<Set<String>> deleted;
    private final List<Change<?>> consequences;

    /**
     * Changes nothing yet.
     *
     * @param deleted the keys of records that the user deleted; asked on the FX thread
     * @param consequences made after every change of many, in the same step
     */
    Restorable(RecordStore<T> store, Supplier<Set<String>> deleted, Change<?>... consequences) {
        this.store = store;
        this.deleted = deleted;
        this.consequences = List.of(consequences);
    }

    Set<String> deleted() {
        return deleted.get();
    }

    ReadOnlyObjectProperty<List<T>> records() {
        return store.records();
    }

    RecordFile<T> file() {
        return store.recordFile();
    }

    /** What tells this record from every other of the file. */
    String keyOf(T record) {
        return file().key(record);
    }

    /** Makes a change after which one may want everything back as it was: a backup is made first. */
    void changeMany(EditName editName, UnaryOperator<List<T>> change, Backup.Before reason, Consumer<EditResult> done) {
        changeMany(editName, change, reason, BeforeWriteHook.none(), done);
    }

    /**
     * The same with records of another file.
     *
     * @param taken those of them that are new here, or other than here
     */
    void takeOver(
            EditName editName,
            UnaryOperator<List<T>> change,
            MergeableRecords<T> other,
            List<T> taken,
            Consumer<EditResult> done) {
        BeforeWriteHook<T> takeAlong = (before, next) -> store.recordFile().takeAlong(other, taken);
        changeMany(editName, change, Backup.Before.IMPORT, takeAlong, done);
    }

    /** @param afterBackup runs once there is a backup and the edit cannot be called off any more */
    private void changeMany(
            EditName editName,
            UnaryOperator<List<T>> change,
            Backup.Before reason,
            BeforeWriteHook<T> afterBackup,
            Consumer<EditResult> done) {
        List<Change<?>> changes = new ArrayList<>();
        LongEdit progress = store.history().longEdit(editName);
        BeforeWriteHook<T> backup = (before, next) -> store.recordFile().backUpBefore(reason);
        changes.add(store.changing(change, progress.around(backup).then(afterBackup)));
        changes.addAll(consequences);
        Consumer<EditResult> restored = reason == Backup.Before.RESTORE
                ? EditResult.ifMade(() -> store.problems().restored(store.file()))
                : result -> {};
        store.history().apply(new Edit(editName, changes), progress, restored.andThen(done));
    }
}
