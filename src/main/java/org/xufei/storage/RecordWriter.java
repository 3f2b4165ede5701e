package org.xufei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.ConcurrentChange;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FileTooLarge;
import org.xufei.storage.disk.FileVersion;
import org.xufei.storage.disk.SafeFile;
import org.xufei.storage.format.Revision;
import org.xufei.storage.journal.Journal;
import org.xufei.storage.journal.JournalFile;
import org.xufei.storage.journal.JournalState;
import org.xufei.storage.journal.ListDiff;
import org.xufei.storage.recovery.FileSnapshot.Versions;
import org.xufei.storage.recovery.KnownFile;

/** Writes the records of an open file: whole, or as a line of its journal where that is cheaper. */
final class RecordWriter<T> {

    /** A journal grows to this part of its file, so that reading and compacting it stay cheap beside the file's own cost. */
    private static final int PART = 8;

    private static final String ALTERED = "altered";
    private static final String OVERTAKEN = "overtaken";
    private static final String TORN = "torn";

    /** So often is a save begun anew because another program came in between; a last time it goes on all the same. */
    private static final int MAX_OVERTAKEN = 4;

    private final OpenFile<T> open;
    private final Disk disk;
    private final Journal<T> journal;
    private final JournalFile<T> journalFile;
    /** In bytes: a file of at least this size gets a journal. */
    private final long small;

    /** How often another program came in between in the save under way. */
    private int overtaken;
    /** What another program wrote into the file before it was replaced, until that is reported. */
    private Optional<FileProblem> keptAside = Optional.empty();

    RecordWriter(OpenFile<T> open, long small) {
        this.open = open;
        this.disk = open.disk();
        this.small = small;
        journal = new Journal<>(open.format());
        journalFile = new JournalFile<>(open.folder(), open.journalFile(), open.file(), journal);
    }

    /** To be called before the first attempt of a save. */
    void begin() {
        overtaken = 0;
    }

    /** To be called when another program came in between: whether the save is to be tried again. */
    boolean mayTryAgain() {
        boolean again = overtaken <= MAX_OVERTAKEN;
        overtaken++;
        return again;
    }

    /** What is to be reported of another program that wrote in the moment of a save; once. */
    Optional<FileProblem> takeOvertaken() {
        Optional<FileProblem> taken = keptAside;
        keptAside = Optional.empty();
        return taken;
    }

    /** @throws IOException if these records may not stand there */
    void save(List<T> next) throws IOException {
        if (!open.known().settled()) {
            disk.forceFolder(open.file().toAbsolutePath().resolveSibling(""));
            open.setKnown(open.known().whenSettled());
        }
        if (open.known().isOfEarlierFormat()) {
            open.pending()
                    .keep(disk.read(open.file()), open.known().records().size(), Optional.of(Backup.Before.UPGRADE));
        }
        Optional<byte[]> line = journalLine(next);
        if (line.isPresent()) {
            append(line.get(), next);
        } else {
            writeWhole(next, open.revisions().following());
        }
    }

    /** The change as a line of the journal, if that is the cheaper way. */
    private Optional<byte[]> journalLine(List<T> next) {
        KnownFile<T> known = open.known();
        long size = known.fileSize();
        if (size < small
                || known.isOfEarlierFormat()
                || open.revisions().isReplaced()
                || known.torn().isPresent()) {
            return Optional.empty();
        }
        int number = 1 + known.journal().map(JournalState::lines).orElse(0);
        return ListDiff.between(known.records(), next, open.format().kind().key())
                .map(change -> journal.line(change, known.unknown(), number))
                .filter(line -> journalWith(line) <= size / PART && size + journalWith(line) < FileTooLarge.MAX_BYTES);
    }

    /** In bytes. */
    private long journalWith(byte[] line) {
        return open.known().journal().map(JournalState::length).orElse(0L) + line.length;
    }

    private void append(byte[] line, List<T> next) throws IOException {
        // The file's version stays: what is put in its place meanwhile is noticed by the next save.
        KnownFile<T> known = open.known();
        Versions before = known.versions().orElseThrow();
        JournalFile.Added added = journalFile.add(
                line, known.journal(), before.journal(), open.revisions().now());
        open.setKnown(known.appended(next, added.state(), new Versions(before.file(), Optional.of(added.version()))));
        // Not saved, if it went into a folder that was put there meanwhile.
        open.folder().requireSame();
    }

    /**
     * Writes the file with these records as this revision, and does away with the journal.
     *
     * @throws ConcurrentChange if another program came in between
     */
    void writeWhole(List<T> next, Optional<Revision> as) throws IOException {
        KnownFile<T> known = open.known();
        Optional<String> compacted = known.journal().map(JournalState::id).or(known::compacted);
        byte[] bytes = open.format().write(next, known.unknown(), compacted, as);
        if (known.altered().isPresent()) {
            open.quarantine().copy(open.file(), ALTERED, known.altered().get());
        }
        if (known.torn().isPresent()) {
            open.quarantine().copy(open.journalFile(), TORN, known.torn().get());
        }
        Optional<FileVersion> placed = place(bytes);
        open.revisions().wrote(as);
        open.setKnown(known.written(next, compacted));
        open.pending().schedule(bytes, next.size());
        open.folder().requireSame();
        requireSame(placed, bytes);
        boolean removed = journalFile.remove();
        open.setKnown(open.known()
                .withVersions(Optional.of(new Versions(
                        requireSame(placed, bytes), removed ? Optional.empty() : disk.version(open.journalFile())))));
    }

    private Optional<FileVersion> place(byte[] bytes) throws IOException {
        SafeFile safe = new SafeFile(open.folder());
        Path file = open.file();
        if (overtaken > MAX_OVERTAKEN) {
            // A file system that names its files anew at each look must still take a save.
            safe.replace(file, bytes);
            return disk.version(file);
        }
        SafeFile.Placed placed =
                safe.replace(file, open.known().versions().orElseThrow().file(), bytes, file);
        if (placed.before().isPresent()) {
            Path kept = open.quarantine().move(placed.before().get(), file, OVERTAKEN);
            keptAside = Optional.of(new FileProblem.ConcurrentlyChanged(file, kept));
        }
        return Optional.of(placed.version());
    }

    /**
     * Asks whether the file is still the one that was just put in its place.
     *
     * @return by what it is known now: a file system may round times or name its files anew
     */
    private Optional<FileVersion> requireSame(Optional<FileVersion> placed, byte[] bytes) throws IOException {
        Optional<FileVersion> now = disk.version(open.file());
        if (!now.equals(placed) && (now.isEmpty() || !Arrays.equals(disk.read(open.file()), bytes))) {
            throw new ConcurrentChange(open.file());
        }
        return now;
    }
}
