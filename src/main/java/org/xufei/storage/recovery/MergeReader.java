package org.xufei.storage.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FileTooLarge;
import org.xufei.storage.disk.FileVersion;
import org.xufei.storage.format.RecordFormat;

/** Reads files of the same kind of records that are not the app's own. Nothing is written, moved or put right. */
public final class MergeReader<T> {

    private final Disk disk;
    private final RecordFormat<T> format;

    public MergeReader(Disk disk, RecordFormat<T> format) {
        this.disk = disk;
        this.format = format;
    }

    /** @throws MergeCandidate.Refused if nothing in the file is to be merged */
    public MergeableRecords<T> read(MergeCandidate other) throws MergeCandidate.Refused {
        if (other.obstacle().isPresent()) {
            throw new MergeCandidate.Refused(other.obstacle().get());
        }
        FileSnapshot<T> copy;
        try {
            copy = FileSnapshot.read(disk, other.file(), journalOf(other.file()), format);
        } catch (FileTooLarge e) {
            throw new MergeCandidate.Refused(MergeCandidate.Obstacle.TOO_LARGE);
        } catch (IOException e) {
            throw new MergeCandidate.Refused(MergeCandidate.Obstacle.UNREADABLE);
        }
        if (!copy.exists()) {
            throw new MergeCandidate.Refused(MergeCandidate.Obstacle.GONE);
        } else if (copy.isNewer()) {
            throw new MergeCandidate.Refused(MergeCandidate.Obstacle.NEWER);
        } else if (!copy.damaged().isEmpty() && copy.records().isEmpty()) {
            throw new MergeCandidate.Refused(MergeCandidate.Obstacle.DAMAGED);
        }
        Optional<FileVersion> version = copy.versions().file();
        return new MergeableRecords<>(
                copy.records(), copy.unknown(), copy.altered().count(), copy.lost(), version);
    }

    /** A log of another data folder may have one that is under way; beside a copy of any other name there is none. */
    private Path journalOf(Path file) {
        boolean isOwnName = String.valueOf(file.getFileName()).equals(format.name() + ".json");
        return file.resolveSibling(
                isOwnName ? format.name() + ".changes.jsonl" : file.getFileName() + ".changes.jsonl");
    }
}
