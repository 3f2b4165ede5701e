package org.xufei.state;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xufei.json.JsonFault;
import org.xufei.storage.FileProblem;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.disk.FileSystemLimitation;
import org.xufei.storage.recovery.MergeCandidate;

/** Something that went wrong and that the user must know: what happened, what is safe and what to do follow from it. */
public sealed interface Problem {

    /** One of the user's files could not be read as it should. */
    record WithFile(FileProblem problem) implements Problem {}

    /**
     * Files are set to read-only, and are shown as they are; see {@link Problems#makeWritable()}.
     *
     * @param files at least one, that which was met first first
     */
    record WriteProtected(List<Path> files) implements Problem {

        public WriteProtected {
            files = List.copyOf(files);
        }
    }

    /** The data folder cannot be used: nothing will be kept. */
    record FolderUnusable(Path folder) implements Problem {}

    /**
     * The place of the data folder does not give all that a save needs; see {@link Problems#goOnWithout()}.
     *
     * @param limitations at least one
     * @param goneOn whether somebody said that saving goes on without it; else nothing is saved for now
     */
    record FolderLimitations(Path folder, Set<FileSystemLimitation> limitations, boolean goneOn) implements Problem {
        public FolderLimitations {
            limitations = Set.copyOf(limitations);
        }

        /** Whether a second copy of the app would not be noticed. */
        public boolean lacksLocks() {
            return limitations.contains(FileSystemLimitation.NO_LOCKS);
        }

        /** Whether what is saved may not survive a power cut. */
        public boolean lacksForce() {
            return limitations.contains(FileSystemLimitation.NO_FSYNC);
        }
    }

    /** Another copy of the app is writing in the data folder, so this one must not. */
    record InUse(Path folder) implements Problem {}

    /** A change could not be written, and so was not made. */
    record Unsaved(WriteFailure reason) implements Problem {}

    /** Another program changed the same record in another way; what it wrote is shown, and the change here was not made. */
    record ChangedElsewhere(Path file) implements Problem {}

    /** Everything is saved, but no backup of it could be made. */
    record NoBackup(Path file) implements Problem {}

    /**
     * A sync tool left copies of files that two computers had changed.
     *
     * @param copies at least one
     */
    record ConflictCopies(List<MergeCandidate> copies) implements Problem {
        public ConflictCopies {
            copies = List.copyOf(copies);
        }
    }

    /**
     * The computer's clock stands before a time at which it stood already: what is counted in days may be wrong, and nothing else is.
     *
     * @param wasAt local time in Phnom Penh
     */
    record ClockWentBack(LocalDateTime wasAt) implements Problem {}

    /** The user's own guide is faulty; the bundled one is in use. */
    record GuideRejected(Path file, JsonFault fault) implements Problem {}

    /** The user's own guide could not be read; the bundled one is in use. */
    record GuideUnreadable(Path file) implements Problem {}

    /**
     * Something unforeseen: a defect.
     *
     * @param log where it stands; empty if there is no log
     */
    record Unforeseen(Optional<Path> log) implements Problem {}
}
