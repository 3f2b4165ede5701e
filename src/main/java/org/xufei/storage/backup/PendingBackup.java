package org.xufei.storage.backup;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.storage.disk.FolderIdentityCheck;

/** What of a file's states is to come among its backups, and what these offer and know. */
public final class PendingBackup<T> {

    private final FolderIdentityCheck folder;
    private final Backups<T> backups;

    /** A state that is on disk and not yet among the backups, and how many records it has. */
    private byte @Nullable [] waiting;

    private int waitingCount;
    /** When the backup before the latest was made, if the clock went backwards since and nobody was told. */
    private Optional<LocalDateTime> clockWasAt = Optional.empty();

    public PendingBackup(FolderIdentityCheck folder, Backups<T> backups) {
        this.folder = folder;
        this.backups = backups;
    }

    /** This state of the file is to be kept when there is time for it, and none that waited before. */
    public void schedule(byte[] state, int records) {
        waiting = state;
        waitingCount = records;
    }

    /** No state of the file is to be kept. */
    public void cancel() {
        waiting = null;
    }

    /**
     * Keeps the state that waits, if there is one.
     *
     * @return when the backup before was made, if the clock went backwards since; told once
     */
    public Optional<LocalDateTime> keepScheduled() throws IOException {
        byte[] state = waiting;
        if (state != null) {
            keep(state, waitingCount, Optional.empty());
            waiting = null;
        }
        Optional<LocalDateTime> told = clockWasAt;
        clockWasAt = Optional.empty();
        return told;
    }

    public void keep(byte[] state, int records, Optional<Backup.Before> before) throws IOException {
        folder.requireSame();
        Optional<LocalDateTime> wasAt = backups.keep(state, records, before);
        clockWasAt = clockWasAt.or(() -> wasAt);
    }

    /** The newest backup that can be read whole, which stays until somebody decides. */
    public Optional<Backup> offer() {
        return pinned(backups.find().newest());
    }

    private Optional<Backup> pinned(Optional<Backup> newest) {
        return folder.isReadOnly() ? newest : newest.map(backups::pinned);
    }

    /** That of the latest state that was seen. */
    public Optional<Backup> offer(Optional<Backups.Seen> latest) {
        return pinned(latest.map(Backups.Seen::backup).flatMap(backups::checked));
    }

    /** What can be offered in place of a file that is not there. */
    public Backups.Found offerForMissing() {
        Backups.Found found = backups.find();
        return found.unreadable() ? found : new Backups.Found(pinned(found.newest()), false);
    }
}
