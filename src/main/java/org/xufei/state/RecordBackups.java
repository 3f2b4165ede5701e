package org.xufei.state;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.xufei.domain.merge.Changes;
import org.xufei.domain.merge.Merge;
import org.xufei.json.JsonFault;
import org.xufei.storage.Backup;
import org.xufei.storage.Backups;

/** The backups of one file of records: which there are, what is in them, and the way back to one. */
public final class RecordBackups<T> {

    private final Backup.Records kind;
    private final Restorable<T> restorable;
    private final Backups<T> backups;
    private final Background background;

    /** @param kind what the records are */
    public RecordBackups(Backup.Records kind, Restorable<T> restorable, Background background) {
        this.kind = kind;
        this.restorable = restorable;
        this.backups = restorable.backups();
        this.background = background;
    }

    /**
     * What is in a backup.
     *
     * @param changes what restoring it would change
     */
    public record Preview<T>(Backup backup, List<T> records, Changes<T> changes) {}

    /**
     * What there is at one moment.
     *
     * @param all the newest first; empty if their folder cannot be read
     * @param found the one that was asked for. A state that becomes the latest again moves to the top of the backups and gets another
     *     name: then it is that one. Empty if none was asked for and if it is there no longer
     * @param preview empty if none was found, and if it cannot be read whole
     */
    public record Look<T>(Optional<List<Backup>> all, Optional<Backup> found, Optional<Preview<T>> preview) {}

    public Backup.Records kind() {
        return kind;
    }

    /** What stands in the file now. */
    public ReadOnlyObjectProperty<List<T>> records() {
        return restorable.records();
    }

    /**
     * Looks what backups there are, and into one of them.
     *
     * @param wanted empty to look into none
     * @param done told on the FX thread
     */
    public void look(Optional<Backup> wanted, Consumer<Look<T>> done) {
        List<T> now = restorable.records().get();
        background.run(() -> look(wanted, now), done, () -> done.accept(nothing()));
    }

    private Look<T> look(Optional<Backup> wanted, List<T> now) {
        List<Backup> all;
        try {
            all = backups.list();
        } catch (IOException e) {
            return nothing();
        }
        Optional<Backup> found = wanted.flatMap(backup -> all.stream()
                .filter(other -> other.file().equals(backup.file()))
                .findFirst()
                .or(() -> all.stream().filter(backup::isSameStateAs).findFirst()));
        return new Look<>(Optional.of(all), found, found.flatMap(backup -> preview(backup, now)));
    }

    private static <T> Look<T> nothing() {
        return new Look<>(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Optional<Preview<T>> preview(Backup backup, List<T> now) {
        try {
            List<T> then = backups.read(backup);
            return Optional.of(new Preview<>(backup, then, Changes.between(now, then, restorable::idOf)));
        } catch (IOException | JsonFault e) {
            return Optional.empty();
        }
    }

    /**
     * Puts the records of the backup in place of those in the file.
     *
     * @param done told on the FX thread what came of it
     */
    public void restore(Preview<T> preview, Consumer<EditResult> done) {
        change(Deed.BackupKind.RESTORE, preview, records -> preview.records(), done);
    }

    /** Adds the records of the backup that are not in the file, and leaves the others; otherwise as for restoring. */
    public void merge(Preview<T> preview, Consumer<EditResult> done) {
        change(
                Deed.BackupKind.MERGE,
                preview,
                records -> {
                    Map<UUID, T> here = new HashMap<>();
                    records.forEach(record -> here.put(restorable.idOf(record), record));
                    List<T> theirs = preview.records().stream()
                            .map(record -> here.getOrDefault(restorable.idOf(record), record))
                            .toList();
                    return Merge.of(List.of(), records, theirs, restorable::idOf)
                            .records();
                },
                done);
    }

    private void change(
            Deed.BackupKind verb, Preview<T> preview, UnaryOperator<List<T>> change, Consumer<EditResult> done) {
        Deed deed = new Deed.OfBackup(verb, kind, preview.backup().at());
        restorable.changeMany(deed, change, Backup.Before.RESTORE, done);
    }
}
