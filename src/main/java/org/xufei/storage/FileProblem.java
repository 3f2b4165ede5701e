package org.xufei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.xufei.json.JsonFault;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.FileTooLarge;

/** Why not everything in a file could be read, or why it will not be written. Holds nothing of what stands in the file. */
public sealed interface FileProblem {

    Path file();

    /** The newest backup of the file that can be read whole, where one may want it. */
    default Optional<Backup> offer() {
        return Optional.empty();
    }

    /**
     * The file was damaged. It is kept whole under another name; what could be read of it is the file now.
     *
     * @param salvaged how many records could be read
     * @param lost how many could not, as far as they are still recognisable: what was cut off the end cannot be counted
     * @param altered how many of those read are not as this app wrote them
     * @param first the fault that stands first, with its line in {@code keptAs}; the path counts from its record, or from the document
     *     if the fault lies in no record
     * @param backup the newest one that can be read whole
     */
    record Damaged(
            Path file, Path keptAs, int salvaged, int lost, int altered, JsonFault first, Optional<Backup> backup)
            implements FileProblem {

        @Override
        public Optional<Backup> offer() {
            return backup;
        }
    }

    /**
     * Records can be read, but are not as this app wrote them: a disk forgot a bit, or somebody edited the file. They are shown as they
     * stand there.
     *
     * @param count how many
     * @param line on which the first one stands
     * @param backup the newest one that can be read whole
     */
    record Altered(Path file, int count, int line, Optional<Backup> backup) implements FileProblem {

        @Override
        public Optional<Backup> offer() {
            return backup;
        }
    }

    /**
     * Records hold a date, a number or a text beyond what the app reckons with. They are shown at the limit and stay in the file as they
     * are.
     *
     * @param count how many records
     */
    record OutOfBounds(Path file, int count) implements FileProblem {}

    /**
     * The file is not there although there are backups of it.
     *
     * @param backup the newest one that can be read whole
     */
    record Missing(Path file, Backup backup) implements FileProblem {

        @Override
        public Optional<Backup> offer() {
            return Optional.of(backup);
        }
    }

    /**
     * The file is not there, and whether there was one cannot be known: no backup of it can be read.
     *
     * @param backups their folder
     */
    record BackupsUnreadable(Path file, Path backups) implements FileProblem {}

    /** The file is set to read-only. What it holds is shown; it will not be written until somebody lifts that. */
    record WriteProtected(Path file) implements FileProblem {}

    /**
     * Another program put an older or another copy in the place of the file that this app saved last. It is shown as it stands there.
     *
     * @param records how many are in it
     * @param newest the backup that holds what was saved last, if there is one
     */
    record Replaced(Path file, int records, Optional<Backup> newest) implements FileProblem {

        @Override
        public Optional<Backup> offer() {
            return newest.filter(backup -> backup.records() > 0);
        }
    }

    /**
     * A journal of changes belongs to another file, or to an earlier state of this one whose changes are all in it. It was
     * not applied.
     *
     * @param keptAs where it is now
     */
    record StrayJournal(Path file, Path keptAs) implements FileProblem {}

    /** Saving was cut short, such as by a power cut. All that was told to be saved is there; what was being saved is not. */
    record CutShort(Path file) implements FileProblem {}

    /** The file could not be read at all. It is untouched, and will not be written. */
    record Unreadable(Path file, IOException reason) implements FileProblem {}

    /**
     * A symbolic link stands in the file's place and leads to no file. Nothing is touched, and it will not be written.
     *
     * @param leadsTo as the link says it
     */
    record DanglingLink(Path file, Path leadsTo) implements FileProblem {}

    /** The file has more bytes than the app reads. It is untouched, and will not be written. */
    record TooLarge(Path file) implements FileProblem {

        /** In mebibytes. */
        public static final int MAX_MIB = FileTooLarge.MAX_MIB;
    }

    /** The file is damaged and could not be put aside. It will not be written; the counts are as in {@link Damaged}. */
    record NotMovedAside(Path file, JsonFault first, int salvaged, int lost, IOException reason)
            implements FileProblem {}

    /**
     * Another program wrote into the file in the very moment in which it was saved. What it wrote is kept; the file is as this app saved it.
     *
     * @param keptAs what the other program wrote
     */
    record ConcurrentlyChanged(Path file, Path keptAs) implements FileProblem {}

    /** A newer version of the app wrote the file. What this one understands is shown; it will not be written. */
    record Newer(Path file, int version) implements FileProblem {}
}
