package org.xufei.storage.recovery;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.json.JsonFault;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FileVersion;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.format.Revision;
import org.xufei.storage.format.UnknownFields;
import org.xufei.storage.journal.Journal;
import org.xufei.storage.journal.JournalState;

/**
 * What stood on the disk at one moment: a file and the journal of what changed since.
 *
 * @param exists whether there is a file, be there a journal or not
 * @param damaged those of the two that could not be read whole, with their bytes
 * @param lost how many records or changes could not be read
 * @param first the fault that stands first; null if nothing is damaged
 * @param bytes of the file, if it is there
 * @param compacted the journal that the file has in it
 * @param revision which state of the file this is, if it says so
 * @param journal the one that is to be gone on with, and its length in bytes
 * @param strays whether there is a journal that was not applied, for it belongs to another file or state
 * @param torn a journal that was not applied to its very end, which was never told to be saved
 */
public record FileSnapshot<T>(
        boolean exists,
        int version,
        List<T> records,
        UnknownFields<T> unknown,
        RecordFormat.Altered altered,
        List<Map.Entry<Path, byte[]>> damaged,
        int lost,
        @Nullable JsonFault first,
        Versions versions,
        Optional<byte[]> bytes,
        Optional<String> compacted,
        Optional<Revision> revision,
        Optional<JournalState> journal,
        boolean strays,
        Optional<byte[]> torn) {

    /** By what it is known that neither was changed by another program. */
    public record Versions(Optional<FileVersion> file, Optional<FileVersion> journal) {

        public static Versions of(Disk disk, Path file, Path journal) throws IOException {
            return new Versions(disk.version(file), disk.version(journal));
        }
    }

    public boolean isNewer() {
        return version > RecordFormat.VERSION;
    }

    public boolean hasJournal() {
        return versions.journal().isPresent();
    }

    /** @throws IOException if one of the files is there but cannot be read */
    public static <T> FileSnapshot<T> read(Disk disk, Path file, Path journal, RecordFormat<T> format)
            throws IOException {
        // Taken before reading: what changes meanwhile is noticed later rather than not at all.
        Versions versions = Versions.of(disk, file, journal);
        FileSnapshot<T> alone = readFile(bytes(disk, file), file, versions, format);
        Optional<byte[]> changes = bytes(disk, journal);
        return changes.isEmpty() ? alone : alone.with(journal, changes.get(), format);
    }

    private static Optional<byte[]> bytes(Disk disk, Path file) throws IOException {
        try {
            return Optional.of(disk.read(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static <T> FileSnapshot<T> readFile(
            Optional<byte[]> there, Path file, Versions versions, RecordFormat<T> format) {
        if (there.isEmpty()) {
            return sound(
                    false,
                    new RecordFormat.Content<>(
                            RecordFormat.VERSION,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            UnknownFields.none(),
                            RecordFormat.Altered.NONE),
                    versions,
                    there);
        }
        byte[] bytes = there.get();
        try {
            return sound(true, format.read(bytes), versions, there);
        } catch (JsonFault fault) {
            Salvage<T> salvage = Salvage.of(format, bytes, fault);
            return new FileSnapshot<>(
                    true,
                    format.version(bytes).orElse(RecordFormat.VERSION),
                    salvage.records(),
                    salvage.unknown(),
                    new RecordFormat.Altered(salvage.altered(), 0),
                    List.of(Map.entry(file, bytes)),
                    salvage.lost(),
                    salvage.first(),
                    versions,
                    there,
                    format.compacted(bytes),
                    format.revision(bytes),
                    Optional.empty(),
                    false,
                    Optional.empty());
        }
    }

    private static <T> FileSnapshot<T> sound(
            boolean exists, RecordFormat.Content<T> content, Versions versions, Optional<byte[]> bytes) {
        return new FileSnapshot<>(
                exists,
                content.version(),
                content.records(),
                content.unknown(),
                content.altered(),
                List.of(),
                0,
                null,
                versions,
                bytes,
                content.compacted(),
                content.revision(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private FileSnapshot<T> with(Path journalFile, byte[] changes, RecordFormat<T> format) {
        Journal.Replayed<T> replayed = new Journal<>(format).replay(changes, records, unknown, compacted, revision);
        boolean isApplied = replayed.fit() == Journal.Fit.APPLIED || replayed.fit() == Journal.Fit.TORN;
        List<Map.Entry<Path, byte[]>> both = damaged;
        if (replayed.first().isPresent()) {
            both = new ArrayList<>(damaged);
            both.add(Map.entry(journalFile, changes));
        }
        return new FileSnapshot<>(
                exists,
                Math.max(version, replayed.version()),
                replayed.records(),
                replayed.unknown(),
                altered,
                List.copyOf(both),
                lost + replayed.lost(),
                first == null ? replayed.first().orElse(null) : first,
                versions,
                bytes,
                compacted,
                revision,
                replayed.id()
                        .filter(id -> isApplied)
                        .map(id -> new JournalState(
                                id,
                                replayed.base(),
                                replayed.last(),
                                changes.length,
                                changes[changes.length - 1] == '\n')),
                replayed.fit() == Journal.Fit.STRAY,
                replayed.fit() == Journal.Fit.TORN ? Optional.of(changes) : Optional.empty());
    }
}
