package org.xufei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.merge.ThreeWayMerge;
import org.xufei.json.JsonFault;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.Backups;
import org.xufei.storage.backup.PendingBackup;
import org.xufei.storage.disk.ConcurrentChange;
import org.xufei.storage.disk.DanglingLink;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FileTooLarge;
import org.xufei.storage.disk.FileVersion;
import org.xufei.storage.disk.FolderGuard;
import org.xufei.storage.disk.SafeFile;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.format.Revision;
import org.xufei.storage.format.UnknownFields;
import org.xufei.storage.journal.Journal;
import org.xufei.storage.journal.JournalFile;
import org.xufei.storage.journal.ListDiff;
import org.xufei.storage.recovery.FileSnapshot;
import org.xufei.storage.recovery.FileSnapshot.Versions;
import org.xufei.storage.recovery.MergeReader;
import org.xufei.storage.recovery.MergeableRecords;
import org.xufei.storage.recovery.Quarantine;
import org.xufei.storage.recovery.ReplacedFileDetector;
import org.xufei.storage.recovery.RevisionTracker;

/**
 * A file of records. It is written only when all that stands in it is known, and never when it could not be read. A small one is written
 * whole, a large one gets a {@link Journal} until it is closed.
 */
public final class RecordFile<T> {

    /** In bytes. Below, writing the file whole takes no longer than forcing it to the disk. */
    static final long SMALL = 256 * 1024;
    /** A journal grows to this part of its file, so that reading and compacting it stay cheap beside the file's own cost. */
    private static final int PART = 8;

    private static final String DAMAGED = "damaged";
    private static final String ALTERED = "altered";
    private static final String OVERTAKEN = "overtaken";
    private static final String STRAY = "stray";
    private static final String TORN = "torn";

    /** So often is a save begun anew because another program came in between; a last time it goes on all the same. */
    private static final int MAX_OVERTAKEN = 4;

    private enum State {
        UNREAD,
        WRITABLE,
        READ_ONLY
    }

    /**
     * A save that failed: it may stand on the disk all the same.
     *
     * @param before what stood there
     */
    private record Failed<T>(List<T> before, List<T> tried) {}

    private final FolderGuard folder;
    private final Disk disk;
    private final Path file;
    private final Path journalFile;
    private final RecordFormat<T> format;
    private final Journal<T> journal;
    private final JournalFile<T> pagesFile;
    private final Backups<T> backups;
    private final PendingBackup<T> kept;
    private final Quarantine aside;
    private final long small;

    private volatile State state = State.UNREAD;
    /** Whether it is set to read-only on the disk, and would be written otherwise. */
    private volatile boolean writeProtected;

    /** What stands on the disk, as far as this app knows. */
    private List<T> records = List.of();

    private final RevisionTracker count = new RevisionTracker();
    /** A journal at whose end a change was cut off. Nobody has kept it yet. */
    private byte @Nullable [] torn;

    private UnknownFields<T> extras = UnknownFields.none();
    /** A file whose records are not all as this app wrote them. Nobody has kept it yet. */
    private byte @Nullable [] altered;

    private int version = RecordFormat.VERSION;
    private @Nullable Versions stamps;
    private Optional<Failed<T>> failed = Optional.empty();
    /** How often another program came in between in the save under way. */
    private int overtaken;
    /** What another program wrote into the file before it was replaced, if nobody was told. */
    private Optional<FileProblem> keptAside = Optional.empty();
    /** Whether the names of what was read would survive a power cut: a process may have ended just before it forced them. */
    private boolean settled;

    private Optional<String> compacted = Optional.empty();
    private Optional<FileSnapshot.JournalState> pages = Optional.empty();

    RecordFile(FolderGuard folder, RecordFormat<T> format, Clock clock, long small) {
        this.folder = folder;
        this.disk = folder.disk();
        this.file = folder.path().resolve(format.name() + ".json");
        this.journalFile = folder.path().resolve(format.name() + ".changes.jsonl");
        this.format = format;
        this.journal = new Journal<>(format);
        this.pagesFile = new JournalFile<>(folder, journalFile, file, journal);
        this.backups = new Backups<>(disk, folder.path().resolve(DataFolder.BACKUPS), format, clock);
        this.kept = new PendingBackup<>(folder, backups);
        this.aside = new Quarantine(disk, clock);
        this.small = small;
    }

    public Path file() {
        return file;
    }

    public Backups<T> backups() {
        return backups;
    }

    /** Reads other files of the same kind of records. */
    public MergeReader<T> others() {
        return new MergeReader<>(disk, format);
    }

    /** From now on what a newer version wrote into these records of another file is known, and so is written with them. */
    public synchronized void takeAlong(MergeableRecords<T> other, List<T> taken) {
        extras = extras.withThoseOf(
                other.extras(), taken.stream().map(format.kind().key()).toList());
    }

    /** Whether nothing can be written, because not all of the file could be read or another copy of the app is at work. */
    public boolean isReadOnly() {
        return state == State.READ_ONLY;
    }

    /** Whether nothing can be written for no other reason than that the file is set to read-only. */
    public boolean isWriteProtected() {
        return writeProtected;
    }

    /**
     * Lets a file be written that was set to read-only. What another program made of it meanwhile is looked at by the next save.
     *
     * @throws WriteFailure if that is not permitted; it stays for reading only
     */
    public synchronized void makeWritable() throws WriteFailure {
        if (writeProtected) {
            try {
                for (Path each : List.of(file, journalFile)) {
                    if (disk.isWriteProtected(each)) {
                        disk.makeWritable(each);
                    }
                }
            } catch (IOException e) {
                throw new WriteFailure(file, e);
            }
            writeProtected = false;
            state = State.WRITABLE;
            stamps = null;
        }
    }

    private boolean isSetToReadOnly() throws IOException {
        return disk.isWriteProtected(file) || disk.isWriteProtected(journalFile);
    }

    /** Reads the file; a missing one is an empty one. A damaged one is put aside first, and what can be read of it saved. */
    public synchronized LoadResult<T> read() {
        try {
            FileSnapshot<T> copy = FileSnapshot.read(disk, file, journalFile, format);
            writeProtected = isSetToReadOnly();
            return new LoadResult<>(copy.records(), start(copy));
        } catch (FileTooLarge e) {
            return untouched(new FileProblem.TooLarge(file));
        } catch (DanglingLink e) {
            return untouched(new FileProblem.LinkAstray(e.link(), e.leadsTo()));
        } catch (IOException e) {
            return untouched(new FileProblem.Unreadable(file, e));
        }
    }

    private Optional<FileProblem> start(FileSnapshot<T> copy) {
        try {
            if (!copy.exists()) {
                Optional<FileProblem> problem = takeUp(copy, copy.records(), copy.extras());
                var unused = lookBack(copy);
                return problem;
            }
            Optional<Backups.Seen> latest = lookBack(copy);
            Optional<FileProblem> problem = takeUp(copy, copy.records(), copy.extras());
            return new ReplacedFileDetector<>(backups).atStart(copy, latest) ? Optional.of(replaced(latest)) : problem;
        } catch (IOException e) {
            state = State.READ_ONLY;
            JsonFault first = copy.first();
            return Optional.of(
                    first == null
                            ? new FileProblem.StrayJournal(journalFile, journalFile)
                            : new FileProblem.NotMovedAside(
                                    file, first, copy.records().size(), copy.lost(), e));
        }
    }

    /** Looks which state was the latest. */
    private Optional<Backups.Seen> lookBack(FileSnapshot<T> copy) {
        try {
            Optional<Backups.Seen> latest = backups.latestSeen();
            count.saw(Revision.latest(
                    latest.map(Backups.Seen::mark), copy.journal().flatMap(FileSnapshot.JournalState::base)));
            return latest;
        } catch (IOException unknown) {
            count.sawNothing();
            return Optional.empty();
        }
    }

    /** Goes on from a file that is no state which this app left, but makes it no backup before somebody accepts it by saving. */
    private FileProblem replaced(Optional<Backups.Seen> latest) {
        count.replace();
        kept.cancel();
        return new FileProblem.Replaced(file, records.size(), kept.offer(latest));
    }

    private LoadResult<T> untouched(FileProblem problem) {
        state = State.READ_ONLY;
        writeProtected = false;
        records = List.of();
        return new LoadResult<>(List.of(), Optional.of(problem));
    }

    /**
     * Goes on from what stands on the disk. What is damaged is put aside, and what is known written in its place.
     *
     * @throws IOException if what is damaged cannot be put aside or replaced
     */
    private Optional<FileProblem> takeUp(FileSnapshot<T> copy, List<T> instead, UnknownFields<T> known)
            throws IOException {
        records = copy.records();
        extras = known;
        count.takeUp(copy);
        torn = copy.torn().orElse(null);
        version = copy.version();
        stamps = copy.versions();
        settled = false;
        compacted = copy.compacted();
        pages = copy.journal();
        boolean mayBeWritten = !folder.isReadOnly() && !copy.isNewer();
        writeProtected &= mayBeWritten;
        state = mayBeWritten && !writeProtected ? State.WRITABLE : State.READ_ONLY;
        boolean asWritten = copy.damaged().isEmpty() && copy.altered().count() == 0 && !copy.hasJournal();
        kept.cancel();
        if (asWritten && !count.isReplaced() && !isReadOnly()) {
            copy.bytes().ifPresent(bytes -> kept.schedule(bytes, records.size()));
        }
        boolean isKept =
                copy.damaged().stream().anyMatch(damaged -> damaged.getKey().equals(file));
        altered = copy.altered().count() > 0 && !isKept ? copy.bytes().orElse(null) : null;
        if (copy.isNewer()) {
            return Optional.of(new FileProblem.Newer(file, copy.version()));
        }
        Optional<FileProblem> stray =
                copy.strays() ? Optional.of(new FileProblem.StrayJournal(journalFile, keepStray())) : Optional.empty();
        if (!copy.damaged().isEmpty()) {
            return Optional.of(putAside(copy, instead));
        } else if (stray.isPresent()) {
            return stray;
        } else if (!copy.exists()) {
            return kept.missing(file);
        } else if (writeProtected) {
            return Optional.of(new FileProblem.WriteProtected(file));
        } else if (copy.altered().count() > 0) {
            return Optional.of(new FileProblem.Altered(
                    file, copy.altered().count(), copy.altered().line(), kept.offer()));
        }
        if (torn != null) {
            return Optional.of(new FileProblem.CutShort(file));
        }
        int beyond = known.outOfBounds(records, format.kind().key());
        return beyond == 0 ? Optional.empty() : Optional.of(new FileProblem.OutOfBounds(file, beyond));
    }

    /** A journal that is not of this state of the file would be replaced by the next one. */
    private Path keepStray() throws IOException {
        if (isReadOnly()) {
            return journalFile;
        }
        Path keptAs = aside.move(journalFile, STRAY);
        stamps = new Versions(Objects.requireNonNull(stamps).file(), Optional.empty());
        return keptAs;
    }

    private FileProblem putAside(FileSnapshot<T> copy, List<T> instead) throws IOException {
        if (isReadOnly()) {
            throw WriteFailure.readOnly(file);
        }
        Optional<Backup> backup = kept.offer();
        // A link stays, and what it leads to is somebody else's folder.
        boolean nothingLeft =
                instead.isEmpty() && !copy.hasJournal() && disk.placeOf(file).equals(file);
        Path keptAs = null;
        for (Map.Entry<Path, byte[]> damaged : copy.damaged()) {
            // Copied, then replaced: moved, there would be a moment without a file, and after a crash an empty list.
            Path one = nothingLeft
                    ? aside.move(damaged.getKey(), DAMAGED)
                    : aside.copy(damaged.getKey(), DAMAGED, damaged.getValue());
            keptAs = keptAs == null ? one : keptAs;
        }
        if (nothingLeft) {
            stamps = new Versions(Optional.empty(), Optional.empty());
            records = List.of();
        } else {
            writeWhole(instead, count.now());
        }
        return new FileProblem.Damaged(
                file,
                Objects.requireNonNull(keptAs),
                copy.records().size(),
                copy.lost(),
                copy.altered().count(),
                Objects.requireNonNull(copy.first()),
                backup);
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
        switch (state) {
            case UNREAD -> throw new IllegalStateException("written before it was read: " + file.getFileName());
            case READ_ONLY -> throw WriteFailure.readOnly(file);
            case WRITABLE -> {
                for (overtaken = 0; ; overtaken++) {
                    List<T> agreed = records;
                    Optional<Revision> agreedMark = count.now();
                    Optional<FileSnapshot.JournalState> agreedPages = pages;
                    try {
                        return writeOrMerge(next);
                    } catch (IOException e) {
                        // Whoever called knows what he knew before; what stands on the disk, the next save looks.
                        records = agreed;
                        count.goBackTo(agreedMark);
                        pages = agreedPages;
                        stamps = null;
                        if (!(e instanceof ConcurrentChange) || overtaken > MAX_OVERTAKEN) {
                            throw e instanceof WriteFailure known ? known : new WriteFailure(file, e);
                        }
                    }
                }
            }
        }
        throw new IllegalStateException(state.name());
    }

    private WriteResult<T> writeOrMerge(List<T> next) throws IOException {
        folder.requireSame();
        if (isSetToReadOnly()) {
            writeProtected = true;
            state = State.READ_ONLY;
            return new WriteResult<>(false, records, List.of(), Optional.of(new FileProblem.WriteProtected(file)));
        }
        WriteResult<T> written =
                Versions.of(disk, file, journalFile).equals(stamps) ? saved(next, Optional.empty()) : merge(next);
        failed = Optional.empty();
        Optional<FileProblem> toTell = keptAside;
        keptAside = Optional.empty();
        return toTell.isEmpty()
                ? written
                : new WriteResult<>(written.saved(), written.records(), written.conflicts(), toTell);
    }

    /** By what two states of a record are known to be of the same one. */
    public String key(T record) {
        return format.kind().key().apply(record);
    }

    /** What to write so that nothing of another program's is lost but where both changed the same record. */
    public List<T> insisting(List<T> base, List<T> ours, List<T> theirs) {
        return ThreeWayMerge.preferringOurs(base, ours, theirs, format.kind().key());
    }

    private WriteResult<T> saved(List<T> next, Optional<FileProblem> problem) throws IOException {
        List<T> before = records;
        try {
            save(next);
        } catch (IOException e) {
            failed = Optional.of(new Failed<>(before, next));
            throw e;
        }
        return new WriteResult<>(true, records, List.of(), problem);
    }

    /** Another program was here, or a save failed. */
    private WriteResult<T> merge(List<T> next) throws IOException {
        List<T> base = records;
        FileSnapshot<T> theirs = FileSnapshot.read(disk, file, journalFile, format);
        if (!theirs.exists()) {
            stamps = theirs.versions();
            // Nothing of an older format is left to be kept.
            version = RecordFormat.VERSION;
            return saved(next, Optional.empty());
        } else if (!theirs.damaged().isEmpty() && !theirs.isNewer()) {
            return mend(theirs, base, next);
        }
        boolean isReplaced = isReplaced(theirs, base);
        if (isReplaced) {
            // Whatever of it is in no backup yet would be nowhere.
            kept.keep(
                    format.write(base, extras, compacted, count.now()), base.size(), Optional.of(Backup.Before.DAMAGE));
        }
        Optional<FileProblem> problem = takeUp(theirs, theirs.records(), theirs.extras());
        if (isReplaced && !format.kind().secret()) {
            problem = Optional.of(replaced(backups.latestSeen()));
        }
        if (isReadOnly()) {
            return new WriteResult<>(false, records, List.of(), problem);
        }
        // What this app tried in vain is no change of another program's.
        List<T> others = failed.filter(attempt -> attempt.tried().equals(records))
                .map(Failed::before)
                // Of what is secret no backup is kept, so nothing of it may go.
                .orElse(isReplaced && format.kind().secret() ? base : records);
        ThreeWayMerge<T> merge =
                ThreeWayMerge.of(base, next, others, format.kind().key());
        return merge.conflicts().isEmpty()
                ? saved(merge.records(), problem)
                : new WriteResult<>(false, records, merge.conflicts(), problem);
    }

    /** What is known here is more than can be read there; what they had is kept aside, and their new records are taken. */
    private WriteResult<T> mend(FileSnapshot<T> theirs, List<T> base, List<T> next) throws IOException {
        Set<String> known = new HashSet<>();
        List.of(base, next, failed.map(Failed::tried).orElse(List.of()))
                .forEach(list ->
                        list.forEach(record -> known.add(format.kind().key().apply(record))));
        List<T> fresh = theirs.records().stream()
                .filter(record -> !known.contains(format.kind().key().apply(record)))
                .toList();
        List<T> all = Stream.concat(next.stream(), fresh.stream()).toList();
        count.skip(theirs);
        try {
            Optional<FileProblem> problem = takeUp(theirs, all, theirs.extras().with(extras));
            return new WriteResult<>(true, records, List.of(), problem);
        } catch (IOException e) {
            failed = Optional.of(
                    new Failed<>(Stream.concat(base.stream(), fresh.stream()).toList(), all));
            throw e;
        }
    }

    private void save(List<T> next) throws IOException {
        if (!settled) {
            disk.forceFolder(file.toAbsolutePath().resolveSibling(""));
            settled = true;
        }
        if (version < RecordFormat.VERSION) {
            kept.keep(disk.read(file), records.size(), Optional.of(Backup.Before.UPGRADE));
        }
        Optional<byte[]> line = journalLine(next);
        if (line.isPresent()) {
            append(line.get(), next);
        } else {
            writeWhole(next, count.following());
        }
    }

    /** The change as a line of the journal, if that is the cheaper way. */
    private Optional<byte[]> journalLine(List<T> next) {
        long size = stamps == null ? 0 : stamps.file().map(FileVersion::size).orElse(0L);
        if (size < small || version < RecordFormat.VERSION || count.isReplaced() || torn != null) {
            return Optional.empty();
        }
        return ListDiff.between(records, next, format.kind().key())
                .map(change -> journal.line(
                        change,
                        extras,
                        1 + pages.map(FileSnapshot.JournalState::lines).orElse(0)))
                .filter(line -> journalWith(line) <= size / PART && size + journalWith(line) < FileTooLarge.MAX_BYTES);
    }

    /** In bytes. */
    private long journalWith(byte[] line) {
        return pages.map(FileSnapshot.JournalState::length).orElse(0L) + line.length;
    }

    private void append(byte[] line, List<T> next) throws IOException {
        // The file's stamp stays: what is put in its place meanwhile is noticed by the next save.
        Versions before = Objects.requireNonNull(stamps);
        JournalFile.Added added = pagesFile.add(line, pages, before.journal(), count.now());
        pages = Optional.of(added.pages());
        records = List.copyOf(next);
        stamps = new Versions(before.file(), Optional.of(added.stamp()));
        // Not saved, if it went into a folder that was put there meanwhile.
        folder.requireSame();
    }

    private void writeWhole(List<T> next, Optional<Revision> as) throws IOException {
        Optional<String> nowCompacted = pages.map(FileSnapshot.JournalState::id).or(() -> compacted);
        byte[] bytes = format.write(next, extras, nowCompacted, as);
        if (altered != null) {
            aside.copy(file, ALTERED, altered);
        }
        if (torn != null) {
            aside.copy(journalFile, TORN, torn);
        }
        Optional<FileVersion> placed = place(bytes);
        altered = null;
        torn = null;
        count.wrote(as);
        compacted = nowCompacted;
        pages = Optional.empty();
        records = List.copyOf(next);
        version = RecordFormat.VERSION;
        kept.schedule(bytes, records.size());
        folder.requireSame();
        requireSame(placed, bytes);
        boolean removed = pagesFile.remove();
        stamps = new Versions(requireSame(placed, bytes), removed ? Optional.empty() : disk.version(journalFile));
    }

    private Optional<FileVersion> place(byte[] bytes) throws IOException {
        SafeFile safe = new SafeFile(folder);
        if (overtaken > MAX_OVERTAKEN) {
            // A file system that names its files anew at each look must still take a save.
            safe.replace(file, bytes);
            return disk.version(file);
        }
        SafeFile.Placed placed =
                safe.replace(file, Objects.requireNonNull(stamps).file(), bytes, file);
        if (placed.before().isPresent()) {
            Path kept = aside.move(placed.before().get(), file, OVERTAKEN);
            keptAside = Optional.of(new FileProblem.Overtaken(file, kept));
        }
        return Optional.of(placed.stamp());
    }

    /**
     * Asks whether the file is still the one that was just put in its place.
     *
     * @return by what it is known now: a file system may round times or name its files anew
     */
    private Optional<FileVersion> requireSame(Optional<FileVersion> placed, byte[] bytes) throws IOException {
        Optional<FileVersion> now = disk.version(file);
        if (!now.equals(placed) && (now.isEmpty() || !Arrays.equals(disk.read(file), bytes))) {
            throw new ConcurrentChange(file);
        }
        return now;
    }

    /**
     * Brings the journal into the file, so that any program reads everything there.
     *
     * @throws WriteFailure if that cannot be done; nothing is lost, the journal stays
     */
    public synchronized void compact() throws WriteFailure {
        // What is altered nobody has decided on yet, and writing would seal it.
        if (state == State.WRITABLE
                && altered == null
                && !count.isReplaced()
                && stamps != null
                && stamps.journal().isPresent()) {
            try {
                folder.requireSame();
                overtaken = 0;
                if (!Versions.of(disk, file, journalFile).equals(stamps)) {
                    throw new ConcurrentChange(file);
                }
                writeWhole(records, count.following());
            } catch (ConcurrentChange e) {
                stamps = null;
                keepWhatIsGone();
            } catch (IOException e) {
                // What stands there now, the next save looks.
                stamps = null;
                throw new WriteFailure(file, e);
            }
        }
    }

    /** Another program was here: what it took away is in no backup yet if it stood in the journal. The next start tells of it. */
    private void keepWhatIsGone() throws WriteFailure {
        try {
            FileSnapshot<T> theirs = FileSnapshot.read(disk, file, journalFile, format);
            if (!theirs.exists() || !theirs.damaged().isEmpty() || isReplaced(theirs, records)) {
                kept.keep(
                        format.write(records, extras, compacted, count.following()),
                        records.size(),
                        Optional.of(Backup.Before.OVERWRITE));
                kept.cancel();
            }
        } catch (IOException e) {
            throw new WriteFailure(file, e);
        }
    }

    private boolean isReplaced(FileSnapshot<T> theirs, List<T> known) {
        return new ReplacedFileDetector<>(backups)
                .whileOpen(
                        theirs, new ReplacedFileDetector.Known<>(known, failed.map(Failed::tried), count.now(), pages));
    }

    /**
     * Keeps a backup of what was written whole last, if there is none yet.
     *
     * @return when the backup before was made, if the clock went backwards since, local time in Phnom Penh; told once
     * @throws WriteFailure if it cannot be made; the file itself is safe
     */
    public synchronized Optional<LocalDateTime> backUp() throws WriteFailure {
        try {
            return kept.keepScheduled();
        } catch (IOException e) {
            throw new WriteFailure(file, e);
        }
    }

    /**
     * Keeps a backup of what stands in the file, before a change after which one may want it back.
     *
     * @throws WriteFailure if it cannot be made
     */
    public synchronized void backUpBefore(Backup.Before change) throws WriteFailure {
        try {
            kept.keep(format.write(records, extras, compacted, count.now()), records.size(), Optional.of(change));
        } catch (IOException e) {
            throw new WriteFailure(file, e);
        }
    }
}
