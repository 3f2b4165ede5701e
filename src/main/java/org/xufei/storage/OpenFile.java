package org.xufei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.Backups;
import org.xufei.storage.backup.PendingBackup;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FolderIdentityCheck;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.format.Revision;
import org.xufei.storage.recovery.FileSnapshot;
import org.xufei.storage.recovery.FileSnapshot.Versions;
import org.xufei.storage.recovery.KnownFile;
import org.xufei.storage.recovery.Quarantine;
import org.xufei.storage.recovery.RevisionTracker;

/** A file of records while the app has it open: where it stands, what is known to stand in it, and whether it may be written. */
final class OpenFile<T> {

    enum Access {
        UNREAD,
        WRITABLE,
        /** Set to read-only on the disk; it would be written otherwise. */
        WRITE_PROTECTED,
        READ_ONLY
    }

    /**
     * A save that failed: it may stand on the disk all the same.
     *
     * @param before what stood there
     */
    record FailedSave<T>(List<T> before, List<T> tried) {}

    private final FolderIdentityCheck folder;
    private final RecordFormat<T> format;
    private final Path file;
    private final Path journalFile;
    private final Backups<T> backups;
    private final PendingBackup<T> pending;
    private final Quarantine quarantine;
    private final RevisionTracker revisions = new RevisionTracker();

    private volatile Access access = Access.UNREAD;
    private KnownFile<T> known = KnownFile.none();
    private Optional<FailedSave<T>> failed = Optional.empty();

    OpenFile(FolderIdentityCheck folder, RecordFormat<T> format, Clock clock) {
        this.folder = folder;
        this.format = format;
        file = folder.path().resolve(format.name() + ".json");
        journalFile = folder.path().resolve(format.name() + ".changes.jsonl");
        backups = new Backups<>(folder.disk(), folder.path().resolve(DataFolder.BACKUPS), format, clock);
        pending = new PendingBackup<>(folder, backups);
        quarantine = new Quarantine(folder.disk(), clock);
    }

    FolderIdentityCheck folder() {
        return folder;
    }

    Disk disk() {
        return folder.disk();
    }

    RecordFormat<T> format() {
        return format;
    }

    Path file() {
        return file;
    }

    Path journalFile() {
        return journalFile;
    }

    Backups<T> backups() {
        return backups;
    }

    PendingBackup<T> pending() {
        return pending;
    }

    Quarantine quarantine() {
        return quarantine;
    }

    RevisionTracker revisions() {
        return revisions;
    }

    Access access() {
        return access;
    }

    void setAccess(Access now) {
        access = now;
    }

    boolean isReadOnly() {
        return access == Access.READ_ONLY || access == Access.WRITE_PROTECTED;
    }

    KnownFile<T> known() {
        return known;
    }

    void setKnown(KnownFile<T> now) {
        known = now;
    }

    /** From the next save on the files are looked at, whatever is known of them. */
    void distrust() {
        known = known.withVersions(Optional.empty());
    }

    Optional<FailedSave<T>> failed() {
        return failed;
    }

    void setFailed(Optional<FailedSave<T>> now) {
        failed = now;
    }

    String keyOf(T record) {
        return format.kind().key().apply(record);
    }

    /** What stands on the disk now. */
    FileSnapshot<T> look() throws IOException {
        return FileSnapshot.read(disk(), file, journalFile, format);
    }

    /** Whether the files on the disk are those that are known. */
    boolean isAsKnown() throws IOException {
        return Optional.of(Versions.of(disk(), file, journalFile)).equals(known.versions());
    }

    boolean isSetToReadOnly() throws IOException {
        return disk().isWriteProtected(file) || disk().isWriteProtected(journalFile);
    }

    /** Keeps a backup of these records, which may stand nowhere but in this app. */
    void backUp(List<T> records, Optional<Revision> as, Backup.Before change) throws IOException {
        pending.keep(
                format.write(records, known.unknown(), known.compacted(), as), records.size(), Optional.of(change));
    }
}
