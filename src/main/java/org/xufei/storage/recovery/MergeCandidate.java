package org.xufei.storage.recovery;

import java.nio.file.Path;
import java.util.Optional;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.RecordSource;

/**
 * A file that may hold records and is not the app's own: a conflict copy that a sync tool left, or one that the user chose.
 *
 * @param shownWith the records among whose backups it shows; what it holds, if nothing tells against merging it
 * @param obstacle why it is not merged, as far as its name and its header tell
 * @param copyOf of a conflict copy, the app's own file that it stands beside; empty for a file that the user chose, which is never moved
 */
public record MergeCandidate(Path file, Backup.Records shownWith, Optional<Obstacle> obstacle, Optional<Path> copyOf)
        implements RecordSource {

    /** Why a file is not merged. */
    public enum Obstacle {
        /** The changes that were made to another file while it was open; without that one they mean nothing. */
        JOURNAL,
        /** PIN and PUK. They are shown nowhere but in the form of their SIM card. */
        CODES,
        /** Records of the app that have no backups to be looked at, and so no preview. */
        OTHER_RECORDS,
        /** It is none of the app's files, or its beginning is damaged. */
        FOREIGN,
        /** It is not there any more. */
        GONE,
        /** A folder, a link that leads nowhere, or a file without the permission to read it. */
        UNREADABLE,
        /** More bytes than the app reads. */
        TOO_LARGE,
        /** A newer version of the app wrote it: what this one does not know would be lost. */
        NEWER,
        /** No record in it can be read. */
        DAMAGED
    }

    public boolean isConflictCopy() {
        return copyOf.isPresent();
    }

    /** Why nothing of the file is to be merged. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final Obstacle reason;

        Refused(Obstacle reason) {
            super(reason.name());
            this.reason = reason;
        }

        public Obstacle reason() {
            return reason;
        }
    }
}
