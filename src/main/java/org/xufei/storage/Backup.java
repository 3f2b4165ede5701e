package org.xufei.storage;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A copy of one of the user's files as it once was.
 *
 * @param at when it was made, local time in Phnom Penh
 * @param records how many were in it
 * @param before the change before which it was made, if that was the reason
 */
public record Backup(Path file, LocalDateTime at, int records, Optional<Before> before) {

    /** Whether it is one of the receipts, as its name says. */
    public boolean holdsReceipts() {
        return String.valueOf(file.getFileName()).startsWith(RecordKind.RECEIPTS.name() + ".");
    }

    /** A change after which one may want everything back as it was. */
    public enum Before {
        /** Records came from another file. */
        IMPORT,
        /** Many records were changed at once. */
        BULK,
        /** A backup was put in place of what was there. */
        RESTORE,
        /** The file was written in a newer format. */
        UPGRADE,
        /** Another program had changed the file in a way that this app did not keep. */
        OVERWRITE,
        /** The file was damaged, altered or gone, and this backup was offered. */
        DAMAGE
    }
}
