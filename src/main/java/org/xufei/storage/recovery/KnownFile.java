package org.xufei.storage.recovery;

import java.util.List;
import java.util.Optional;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.format.UnknownFields;
import org.xufei.storage.journal.JournalState;
import org.xufei.storage.recovery.FileSnapshot.Versions;

/**
 * What stands in a file and its journal, as far as this app knows: what it read, and what it wrote since.
 *
 * @param version of the format in which the file was written
 * @param versions by which both are known; empty if they are to be looked at anew before the next save
 * @param compacted the journal that the file has in it
 * @param journal the one that is under way
 * @param altered the bytes of a file whose records are not all as this app wrote them, until they are kept
 * @param torn the bytes of a journal at whose end a change was cut off, until they are kept
 * @param settled whether the names of the files would survive a power cut: a process may have ended just before it forced them
 */
public record KnownFile<T>(
        int version,
        List<T> records,
        UnknownFields<T> unknown,
        Optional<Versions> versions,
        Optional<String> compacted,
        Optional<JournalState> journal,
        Optional<byte[]> altered,
        Optional<byte[]> torn,
        boolean settled) {

    public KnownFile {
        records = List.copyOf(records);
    }

    /** Nothing, before anything is read. */
    public static <T> KnownFile<T> none() {
        return new KnownFile<>(
                RecordFormat.VERSION,
                List.of(),
                UnknownFields.none(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /**
     * What was just read.
     *
     * @param unknown what a newer version wrote, there and in what was known before
     * @param altered the bytes that are to be kept before the file is written
     */
    public static <T> KnownFile<T> of(FileSnapshot<T> read, UnknownFields<T> unknown, Optional<byte[]> altered) {
        return new KnownFile<>(
                read.version(),
                read.records(),
                unknown,
                Optional.of(read.versions()),
                read.compacted(),
                read.journal(),
                altered,
                read.torn(),
                false);
    }

    /** After the file was written whole with these records, and the journal brought into it. */
    public KnownFile<T> written(List<T> next, Optional<String> nowCompacted) {
        return new KnownFile<>(
                RecordFormat.VERSION,
                next,
                unknown,
                versions,
                nowCompacted,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                settled);
    }

    /** After a change was added to the journal. */
    public KnownFile<T> appended(List<T> next, JournalState nowUnderWay, Versions now) {
        return new KnownFile<>(
                version, next, unknown, Optional.of(now), compacted, Optional.of(nowUnderWay), altered, torn, settled);
    }

    /** After a save that failed: the records and the journal are those of before, and what stands there is to be looked at. */
    public KnownFile<T> backTo(KnownFile<T> before) {
        return new KnownFile<>(
                version, before.records, unknown, Optional.empty(), compacted, before.journal, altered, torn, settled);
    }

    /** After there is no file any more: nothing of an older format is left to be kept. */
    public KnownFile<T> gone(Versions now) {
        return new KnownFile<>(
                RecordFormat.VERSION, records, unknown, Optional.of(now), compacted, journal, altered, torn, settled);
    }

    public KnownFile<T> withVersions(Optional<Versions> now) {
        return new KnownFile<>(version, records, unknown, now, compacted, journal, altered, torn, settled);
    }

    public KnownFile<T> withRecords(List<T> now) {
        return new KnownFile<>(version, now, unknown, versions, compacted, journal, altered, torn, settled);
    }

    public KnownFile<T> withUnknown(UnknownFields<T> now) {
        return new KnownFile<>(version, records, now, versions, compacted, journal, altered, torn, settled);
    }

    public KnownFile<T> whenSettled() {
        return new KnownFile<>(version, records, unknown, versions, compacted, journal, altered, torn, true);
    }

    /** Whether an earlier version of the app wrote the file. */
    public boolean isOfEarlierFormat() {
        return version < RecordFormat.VERSION;
    }

    /** In bytes; 0 if there is no file, or it is not known. */
    public long fileSize() {
        return versions.flatMap(Versions::file).map(file -> file.size()).orElse(0L);
    }

    public boolean hasJournal() {
        return versions.flatMap(Versions::journal).isPresent();
    }
}
