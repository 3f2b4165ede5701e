package org.xufei.state;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.xufei.domain.merge.RecordDiff;
import org.xufei.domain.merge.ThreeWayMerge;
import org.xufei.json.JsonFault;
import org.xufei.storage.RecordFile;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.RecordSource;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.storage.recovery.MergeableRecords;

/** The backups of one file of records: which there are, what is in them, and the way back to one; and in the same way other files of such records. */
public final class RecordBackups<T> {

    private final Backup.Records kind;
    private final Restorable<T> restorable;
    private final RecordFile<T> file;
    private final Background background;

    /** @param kind what the records are */
    public RecordBackups(Backup.Records kind, Restorable<T> restorable, Background background) {
        this.kind = kind;
        this.restorable = restorable;
        this.file = restorable.file();
        this.background = background;
    }

    /**
     * What is in a backup or another file.
     *
     * @param changes what taking it over would change: restoring puts it in place of what is here, merging removes nothing
     * @param deletedHere records of another file that were deleted here; they are not among those that are added
     * @param other what could be read of another file; empty for a backup
     */
    public record Preview<T>(
            RecordSource source,
            List<T> records,
            RecordDiff<T> changes,
            List<T> deletedHere,
            Optional<MergeableRecords<T>> other) {

        /** How many records of another file could not be read. */
        public int lost() {
            return other.map(MergeableRecords::lost).orElse(0);
        }

        /** How many records of another file are not as they were saved. */
        public int altered() {
            return other.map(MergeableRecords::altered).orElse(0);
        }
    }

    /**
     * What there is at one moment.
     *
     * @param all the newest first; empty if their folder cannot be read
     * @param found the one that was asked for. A state that becomes the latest again moves to the top of the backups and gets another
     *     name: then it is that one. Empty if none was asked for and if it is there no longer
     * @param preview empty if none was found, and if it cannot be read whole
     * @param against why nothing of another file is to be merged
     */
    public record Look<T>(
            Optional<List<Backup>> all,
            Optional<RecordSource> found,
            Optional<Preview<T>> preview,
            Optional<MergeCandidate.Obstacle> against) {}

    public Backup.Records kind() {
        return kind;
    }

    /** What stands in the file now. */
    public ReadOnlyObjectProperty<List<T>> records() {
        return restorable.records();
    }

    /**
     * Looks what backups there are, and into one of them or into another file.
     *
     * @param wanted empty to look into none
     * @param done told on the FX thread
     */
    public void look(Optional<RecordSource> wanted, Consumer<Look<T>> done) {
        List<T> now = restorable.records().get();
        Set<String> deleted = restorable.deleted();
        background.run(() -> look(wanted, now, deleted), done, () -> done.accept(nothing()));
    }

    private Look<T> look(Optional<RecordSource> wanted, List<T> now, Set<String> deleted) {
        Optional<List<Backup>> all = list();
        if (wanted.isPresent() && wanted.get() instanceof MergeCandidate other) {
            return look(all, other, now, deleted);
        }
        Optional<Backup> found = all.flatMap(backups -> wanted.map(Backup.class::cast)
                .flatMap(backup -> backups.stream()
                        .filter(each -> each.file().equals(backup.file()))
                        .findFirst()
                        .or(() -> backups.stream().filter(backup::isSameStateAs).findFirst())));
        return new Look<>(
                all, found.map(backup -> backup), found.flatMap(backup -> preview(backup, now)), Optional.empty());
    }

    private Optional<List<Backup>> list() {
        try {
            return Optional.of(file.listBackups());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static <T> Look<T> nothing() {
        return new Look<>(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Optional<Preview<T>> preview(Backup backup, List<T> now) {
        try {
            List<T> then = file.readBackup(backup);
            return Optional.of(new Preview<>(
                    backup, then, RecordDiff.between(now, then, restorable::keyOf), List.of(), Optional.empty()));
        } catch (IOException | JsonFault e) {
            return Optional.empty();
        }
    }

    private Look<T> look(Optional<List<Backup>> all, MergeCandidate candidate, List<T> now, Set<String> deleted) {
        try {
            MergeableRecords<T> other = file.readOther(candidate);
            RecordDiff<T> between = RecordDiff.between(now, other.records(), restorable::keyOf);
            Map<Boolean, List<T>> absent = between.added().stream()
                    .collect(Collectors.partitioningBy(record -> deleted.contains(restorable.keyOf(record))));
            RecordDiff<T> changes =
                    new RecordDiff<>(Objects.requireNonNull(absent.get(false)), between.changed(), List.of());
            Preview<T> preview = new Preview<>(
                    candidate, other.records(), changes, Objects.requireNonNull(absent.get(true)), Optional.of(other));
            return new Look<>(all, Optional.of(candidate), Optional.of(preview), Optional.empty());
        } catch (MergeCandidate.Refused e) {
            return new Look<>(all, Optional.of(candidate), Optional.empty(), Optional.of(e.reason()));
        }
    }

    /**
     * Puts the records of the backup in place of those in the file.
     *
     * @param done told on the FX thread what came of it
     */
    public void restore(Preview<T> preview, Consumer<EditResult> done) {
        change(EditName.BackupKind.RESTORE, preview, records -> preview.records(), done);
    }

    /** Adds the records that are not in the file, and leaves the others; otherwise as for restoring. */
    public void merge(Preview<T> preview, Consumer<EditResult> done) {
        merge(preview, Set.of(), done);
    }

    /**
     * The same, and takes over some that are others in the file or were deleted here.
     *
     * @param wanted the keys of these
     */
    public void merge(Preview<T> preview, Set<String> wanted, Consumer<EditResult> done) {
        Set<T> unwanted = preview.deletedHere().stream()
                .filter(record -> !wanted.contains(restorable.keyOf(record)))
                .collect(Collectors.toUnmodifiableSet());
        List<T> theirs = preview.records().stream()
                .filter(record -> !unwanted.contains(record))
                .toList();
        UnaryOperator<List<T>> change = records -> merged(records, theirs, wanted);
        if (preview.source() instanceof MergeCandidate file) {
            List<T> taken = new ArrayList<>(preview.changes().added());
            Stream.concat(
                            preview.changes().changed().stream().map(RecordDiff.Changed::after),
                            preview.deletedHere().stream())
                    .filter(record -> wanted.contains(restorable.keyOf(record)))
                    .forEach(taken::add);
            EditName editName =
                    new EditName.OfMerge(kind, String.valueOf(file.file().getFileName()));
            restorable.takeOver(editName, change, preview.other().orElseThrow(), taken, done);
        } else {
            change(EditName.BackupKind.MERGE, preview, change, done);
        }
    }

    private List<T> merged(List<T> here, List<T> there, Set<String> wanted) {
        Map<String, T> kept = new HashMap<>();
        here.forEach(record -> kept.put(restorable.keyOf(record), record));
        kept.keySet().removeAll(wanted);
        List<T> theirs = there.stream()
                .map(record -> kept.getOrDefault(restorable.keyOf(record), record))
                .toList();
        return ThreeWayMerge.of(List.of(), here, theirs, restorable::keyOf).records();
    }

    private void change(
            EditName.BackupKind verb, Preview<T> preview, UnaryOperator<List<T>> change, Consumer<EditResult> done) {
        if (preview.source() instanceof Backup backup) {
            EditName editName = new EditName.OfBackup(verb, kind, backup.at());
            restorable.changeMany(editName, change, Backup.Before.RESTORE, done);
        }
    }

    /** By what two states of a record are known to be of the same one. */
    public String keyOf(T record) {
        return restorable.keyOf(record);
    }
}
