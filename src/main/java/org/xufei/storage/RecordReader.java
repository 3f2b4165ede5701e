package org.xufei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xufei.json.JsonFault;
import org.xufei.storage.OpenFile.Access;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.Backups;
import org.xufei.storage.disk.DanglingLink;
import org.xufei.storage.disk.FileTooLarge;
import org.xufei.storage.format.Revision;
import org.xufei.storage.format.UnknownFields;
import org.xufei.storage.journal.JournalState;
import org.xufei.storage.recovery.FileSnapshot;
import org.xufei.storage.recovery.FileSnapshot.Versions;
import org.xufei.storage.recovery.KnownFile;
import org.xufei.storage.recovery.ReplacedFileDetector;

/** Reads an open file and goes on from what stands there. What is damaged is put aside, and what can be read of it written in its place. */
final class RecordReader<T> {

    private static final String DAMAGED = "damaged";
    private static final String STRAY = "stray";

    private final OpenFile<T> open;
    private final RecordWriter<T> writer;

    RecordReader(OpenFile<T> open, RecordWriter<T> writer) {
        this.open = open;
        this.writer = writer;
    }

    /** A missing file is an empty one. */
    LoadResult<T> read() {
        Path file = open.file();
        try {
            FileSnapshot<T> read = open.look();
            open.setAccess(open.isSetToReadOnly() ? Access.WRITE_PROTECTED : Access.UNREAD);
            return new LoadResult<>(read.records(), start(read));
        } catch (FileTooLarge e) {
            return untouched(new FileProblem.TooLarge(file));
        } catch (DanglingLink e) {
            return untouched(new FileProblem.DanglingLink(e.link(), e.leadsTo()));
        } catch (IOException e) {
            return untouched(new FileProblem.Unreadable(file, e));
        }
    }

    private LoadResult<T> untouched(FileProblem problem) {
        open.setAccess(Access.READ_ONLY);
        open.setKnown(open.known().withRecords(List.of()));
        return new LoadResult<>(List.of(), Optional.of(problem));
    }

    private Optional<FileProblem> start(FileSnapshot<T> read) {
        try {
            if (!read.exists()) {
                Optional<FileProblem> problem = takeUp(read, read.records(), read.unknown());
                var unused = lookBack(read);
                return problem;
            }
            Optional<Backups.Seen> latest = lookBack(read);
            Optional<FileProblem> problem = takeUp(read, read.records(), read.unknown());
            return new ReplacedFileDetector<>(open.backups()).atStart(read, latest)
                    ? Optional.of(replaced(latest))
                    : problem;
        } catch (IOException e) {
            if (open.access() != Access.WRITE_PROTECTED) {
                open.setAccess(Access.READ_ONLY);
            }
            JsonFault first = read.first();
            return Optional.of(
                    first == null
                            ? new FileProblem.StrayJournal(open.journalFile(), open.journalFile())
                            : new FileProblem.NotMovedAside(
                                    open.file(), first, read.records().size(), read.lost(), e));
        }
    }

    /** Looks which revision was the latest. */
    private Optional<Backups.Seen> lookBack(FileSnapshot<T> read) {
        try {
            Optional<Backups.Seen> latest = open.backups().latestSeen();
            open.revisions()
                    .saw(Revision.latest(
                            latest.map(Backups.Seen::revision), read.journal().flatMap(JournalState::base)));
            return latest;
        } catch (IOException unknown) {
            open.revisions().sawNothing();
            return Optional.empty();
        }
    }

    /** Goes on from a file that is no revision which this app left, but makes it no backup before somebody accepts it by saving. */
    FileProblem replaced(Optional<Backups.Seen> latest) {
        open.revisions().replace();
        open.pending().cancel();
        return new FileProblem.Replaced(
                open.file(), open.known().records().size(), open.pending().offer(latest));
    }

    /**
     * Goes on from what stands on the disk.
     *
     * @param instead what is written in place of what is damaged
     * @param unknown what a newer version wrote, there and in what was known before
     * @return what is to be reported
     * @throws IOException if what is damaged cannot be put aside or replaced
     */
    Optional<FileProblem> takeUp(FileSnapshot<T> read, List<T> instead, UnknownFields<T> unknown) throws IOException {
        boolean isKept =
                read.damaged().stream().anyMatch(damaged -> damaged.getKey().equals(open.file()));
        boolean isAltered = read.altered().count() > 0;
        open.setKnown(KnownFile.of(read, unknown, isAltered && !isKept ? read.bytes() : Optional.empty()));
        open.revisions().takeUp(read);
        boolean mayBeWritten = !open.folder().isReadOnly() && !read.isNewer();
        if (!mayBeWritten) {
            open.setAccess(Access.READ_ONLY);
        } else if (open.access() != Access.WRITE_PROTECTED) {
            open.setAccess(Access.WRITABLE);
        }
        open.pending().cancel();
        boolean asWritten = read.damaged().isEmpty() && !isAltered && !read.hasJournal();
        if (asWritten && !open.revisions().isReplaced() && !open.isReadOnly()) {
            read.bytes()
                    .ifPresent(bytes ->
                            open.pending().schedule(bytes, read.records().size()));
        }
        return problem(read, instead);
    }

    private Optional<FileProblem> problem(FileSnapshot<T> read, List<T> instead) throws IOException {
        Path file = open.file();
        if (read.isNewer()) {
            return Optional.of(new FileProblem.Newer(file, read.version()));
        }
        Optional<FileProblem> stray = read.strays()
                ? Optional.of(new FileProblem.StrayJournal(open.journalFile(), keepStray()))
                : Optional.empty();
        if (!read.damaged().isEmpty()) {
            return Optional.of(putAside(read, instead));
        } else if (stray.isPresent()) {
            return stray;
        } else if (!read.exists()) {
            return missing();
        } else if (open.access() == Access.WRITE_PROTECTED) {
            return Optional.of(new FileProblem.WriteProtected(file));
        } else if (read.altered().count() > 0) {
            return Optional.of(new FileProblem.Altered(
                    file,
                    read.altered().count(),
                    read.altered().line(),
                    open.pending().offer()));
        } else if (read.torn().isPresent()) {
            return Optional.of(new FileProblem.CutShort(file));
        }
        KnownFile<T> known = open.known();
        int beyond = known.unknown()
                .outOfBounds(known.records(), open.format().kind().key());
        return beyond == 0 ? Optional.empty() : Optional.of(new FileProblem.OutOfBounds(file, beyond));
    }

    private Optional<FileProblem> missing() {
        Backups.Found found = open.pending().offerForMissing();
        return found.unreadable()
                ? Optional.of(new FileProblem.BackupsUnreadable(
                        open.file(), open.backups().folder()))
                : found.newest().map(backup -> new FileProblem.Missing(open.file(), backup));
    }

    /** A journal that is not of this revision of the file would be replaced by the next one. */
    private Path keepStray() throws IOException {
        if (open.isReadOnly()) {
            return open.journalFile();
        }
        Path keptAs = open.quarantine().move(open.journalFile(), STRAY);
        open.setKnown(open.known()
                .withVersions(open.known().versions().map(both -> new Versions(both.file(), Optional.empty()))));
        return keptAs;
    }

    private FileProblem putAside(FileSnapshot<T> read, List<T> instead) throws IOException {
        Path file = open.file();
        if (open.isReadOnly()) {
            throw WriteFailure.readOnly(file);
        }
        Optional<Backup> backup = open.pending().offer();
        // A link stays, and what it leads to is somebody else's folder.
        boolean nothingLeft = instead.isEmpty()
                && !read.hasJournal()
                && open.disk().placeOf(file).equals(file);
        Path keptAs = null;
        for (Map.Entry<Path, byte[]> damaged : read.damaged()) {
            // Copied, then replaced: moved, there would be a moment without a file, and after a crash an empty list.
            Path one = nothingLeft
                    ? open.quarantine().move(damaged.getKey(), DAMAGED)
                    : open.quarantine().copy(damaged.getKey(), DAMAGED, damaged.getValue());
            keptAs = keptAs == null ? one : keptAs;
        }
        if (nothingLeft) {
            open.setKnown(open.known()
                    .withRecords(List.of())
                    .withVersions(Optional.of(new Versions(Optional.empty(), Optional.empty()))));
        } else {
            writer.writeWhole(instead, open.revisions().now());
        }
        return new FileProblem.Damaged(
                file,
                Objects.requireNonNull(keptAs),
                read.records().size(),
                read.lost(),
                read.altered().count(),
                Objects.requireNonNull(read.first()),
                backup);
    }
}
