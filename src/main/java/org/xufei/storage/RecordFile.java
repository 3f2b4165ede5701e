package org.xufei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.merge.ThreeWayMerge;
import org.xufei.json.JsonFault;
import org.xufei.storage.OpenFile.Access;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.ConcurrentChange;
import org.xufei.storage.disk.FolderIdentityCheck;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.journal.Journal;
import org.xufei.storage.recovery.KnownFile;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.storage.recovery.MergeReader;
import org.xufei.storage.recovery.MergeableRecords;

/**
 * A file of records. It is written only when all that stands in it is known, and never when it could not be read. A small one is written
 * whole, a large one gets a {@link Journal} until it is closed.
 */
public final class RecordFile<T> {

    /** In bytes. Below, writing the file whole takes no longer than forcing it to the disk. */
    static final long SMALL = 256 * 1024;

    private final OpenFile<T> open;
    private final RecordWriter<T> writer;
    private final RecordReader<T> reader;
    private final RecordMerger<T> merger;

    RecordFile(FolderIdentityCheck folder, RecordFormat<T> format, Clock clock, long small) {
        open = new OpenFile<>(folder, format, clock);
        writer = new RecordWriter<>(open, small);
        reader = new RecordReader<>(open, writer);
        merger = new RecordMerger<>(open, reader, writer);
    }

    public Path file() {
        return open.file();
    }

    /** What tells a record of this file from every other. */
    public String key(T record) {
        return open.keyOf(record);
    }

    /**
     * The backups there are, the newest first.
     *
     * @throws IOException if their folder cannot be listed
     */
    public List<Backup> listBackups() throws IOException {
        return open.backups().list();
    }

    /**
     * The records in a backup.
     *
     * @throws IOException if it cannot be read
     * @throws JsonFault if it is damaged, or a newer version of the app made it
     */
    public List<T> readBackup(Backup backup) throws IOException, JsonFault {
        return open.backups().read(backup);
    }

    /**
     * The records in another file of the same kind of records.
     *
     * @throws MergeCandidate.Refused if nothing in it is to be merged
     */
    public MergeableRecords<T> readOther(MergeCandidate other) throws MergeCandidate.Refused {
        return new MergeReader<>(open.disk(), open.format()).read(other);
    }

    /** From now on what a newer version wrote into these records of another file is known, and so is written with them. */
    public synchronized void takeAlong(MergeableRecords<T> other, List<T> taken) {
        open.setKnown(open.known()
                .withUnknown(open.known()
                        .unknown()
                        .withThoseOf(
                                other.unknown(), taken.stream().map(open::keyOf).toList())));
    }

    /** Whether nothing can be written, because not all of the file could be read or another copy of the app is at work. */
    public boolean isReadOnly() {
        return open.isReadOnly();
    }

    /** Whether nothing can be written for no other reason than that the file is set to read-only. */
    public boolean isWriteProtected() {
        return open.access() == Access.WRITE_PROTECTED;
    }

    /**
     * Lets a file be written that was set to read-only. What another program made of it meanwhile is looked at by the next save.
     *
     * @throws WriteFailure if that is not permitted; it stays for reading only
     */
    public synchronized void makeWritable() throws WriteFailure {
        if (isWriteProtected()) {
            try {
                for (Path each : List.of(open.file(), open.journalFile())) {
                    if (open.disk().isWriteProtected(each)) {
                        open.disk().makeWritable(each);
                    }
                }
            } catch (IOException e) {
                throw new WriteFailure(open.file(), e);
            }
            open.setAccess(Access.WRITABLE);
            open.distrust();
        }
    }

    /** Reads the file; a missing one is an empty one. A damaged one is put aside first, and what can be read of it saved. */
    public synchronized LoadResult<T> read() {
        return reader.read();
    }

    /**
     * Puts these records in place of those in the file. What another program changed there since is merged in. When this returns that
     * they are saved, they would survive a power cut.
     *
     * @throws WriteFailure if the file is as it was
     * @throws IllegalStateException if the file was not read before: what stands in it is not known
     * @throws IllegalArgumentException if a record could not be read again, such as a second one with the same id
     */
    public synchronized WriteResult<T> write(List<T> next) throws WriteFailure {
        if (open.access() == Access.UNREAD) {
            throw new IllegalStateException(
                    "written before it was read: " + open.file().getFileName());
        } else if (isReadOnly()) {
            throw WriteFailure.readOnly(open.file());
        }
        writer.begin();
        while (true) {
            KnownFile<T> before = open.known();
            var revision = open.revisions().now();
            try {
                return merger.save(next);
            } catch (IOException e) {
                // The caller knows what it knew before; what stands on the disk, the next save looks.
                open.setKnown(open.known().backTo(before));
                open.revisions().goBackTo(revision);
                if (!(e instanceof ConcurrentChange) || !writer.mayTryAgain()) {
                    throw e instanceof WriteFailure failure ? failure : new WriteFailure(open.file(), e);
                }
            }
        }
    }

    /** What to write so that nothing of another program's is lost but where both changed the same record. */
    public List<T> insisting(List<T> base, List<T> ours, List<T> theirs) {
        return ThreeWayMerge.preferringOurs(
                base, ours, theirs, open.format().kind().key());
    }

    /**
     * Brings the journal into the file, so that any program reads everything there.
     *
     * @throws WriteFailure if that cannot be done; nothing is lost, the journal stays
     */
    public synchronized void compact() throws WriteFailure {
        // What is altered nobody has decided on yet, and writing would put a checksum on it.
        if (open.access() != Access.WRITABLE
                || open.known().altered().isPresent()
                || open.revisions().isReplaced()
                || !open.known().hasJournal()) {
            return;
        }
        try {
            open.folder().requireSame();
            writer.begin();
            if (!open.isAsKnown()) {
                throw new ConcurrentChange(open.file());
            }
            writer.writeWhole(open.known().records(), open.revisions().following());
        } catch (ConcurrentChange e) {
            open.distrust();
            keepWhatIsGone();
        } catch (IOException e) {
            // What stands there now, the next save looks.
            open.distrust();
            throw new WriteFailure(open.file(), e);
        }
    }

    private void keepWhatIsGone() throws WriteFailure {
        try {
            merger.keepWhatIsGone();
        } catch (IOException e) {
            throw new WriteFailure(open.file(), e);
        }
    }

    /**
     * Keeps a backup of what was written whole last, if there is none yet.
     *
     * @return when the backup before was made, if the clock went backwards since, local time in Phnom Penh; told once
     * @throws WriteFailure if it cannot be made; the file itself is safe
     */
    public synchronized Optional<LocalDateTime> backUp() throws WriteFailure {
        try {
            return open.pending().keepScheduled();
        } catch (IOException e) {
            throw new WriteFailure(open.file(), e);
        }
    }

    /**
     * Keeps a backup of what stands in the file, before a change after which one may want it back.
     *
     * @throws WriteFailure if it cannot be made
     */
    public synchronized void backUpBefore(Backup.Before change) throws WriteFailure {
        try {
            open.backUp(open.known().records(), open.revisions().now(), change);
        } catch (IOException e) {
            throw new WriteFailure(open.file(), e);
        }
    }
}
