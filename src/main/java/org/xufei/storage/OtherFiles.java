package org.xufei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files of the same kind of records that are not the app's own. Nothing is written, moved or put right. */
public final class OtherFiles<T> {

    private final Disk disk;
    private final RecordFormat<T> format;

    OtherFiles(Disk disk, RecordFormat<T> format) {
        this.disk = disk;
        this.format = format;
    }

    /** Why nothing of the file is to be merged. */
    public static final class NotMerged extends Exception {

        private static final long serialVersionUID = 1;

        private final OtherFile.Against reason;

        NotMerged(OtherFile.Against reason) {
            super(reason.name());
            this.reason = reason;
        }

        public OtherFile.Against reason() {
            return reason;
        }
    }

    /** @throws NotMerged if nothing in the file is to be merged */
    public OtherRecords<T> read(OtherFile other) throws NotMerged {
        if (other.against().isPresent()) {
            throw new NotMerged(other.against().get());
        }
        FileSnapshot<T> copy;
        try {
            copy = FileSnapshot.read(disk, other.file(), journalOf(other.file()), format);
        } catch (FileTooLarge e) {
            throw new NotMerged(OtherFile.Against.TOO_LARGE);
        } catch (IOException e) {
            throw new NotMerged(OtherFile.Against.UNREADABLE);
        }
        if (!copy.exists()) {
            throw new NotMerged(OtherFile.Against.GONE);
        } else if (copy.isNewer()) {
            throw new NotMerged(OtherFile.Against.NEWER);
        } else if (!copy.damaged().isEmpty() && copy.records().isEmpty()) {
            throw new NotMerged(OtherFile.Against.DAMAGED);
        }
        Optional<FileVersion> stamp = copy.stamps().file();
        return new OtherRecords<>(copy.records(), copy.extras(), copy.altered().count(), copy.lost(), stamp);
    }

    /** A log of another data folder may have one that is under way; beside a copy of any other name there is none. */
    private Path journalOf(Path file) {
        boolean isOwnName = String.valueOf(file.getFileName()).equals(format.name() + ".json");
        return file.resolveSibling(
                isOwnName ? format.name() + ".changes.jsonl" : file.getFileName() + ".changes.jsonl");
    }
}
