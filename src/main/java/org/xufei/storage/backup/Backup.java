package org.xufei.storage.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.xufei.storage.format.RecordKind;

/**
 * A copy of one of the user's files as it once was.
 *
 * @param at when it was made, local time in Phnom Penh, by a clock that may have been wrong: for information
 * @param records how many were in it
 * @param before the change before which it was made, if that was the reason
 */
public record Backup(Path file, LocalDateTime at, int records, Optional<Before> before) implements RecordSource {

    /** Those of an earlier version have no number, and are told apart by their times. */
    static final Comparator<Backup> NEWEST_FIRST = Comparator.comparingLong(Backup::number)
            .thenComparing(Backup::at)
            .thenComparing(backup -> backup.file().toString())
            .reversed();

    /** No app comes this far: a name with a larger number is not one that it gave. */
    private static final long LARGEST_NUMBER = 899_999_999_999L;

    /** What can be put back from a backup. */
    public enum Records {
        RECEIPTS("receipts"),
        SIM_CARDS("sim-cards"),
        READINGS("readings"),
        OWN_KNOWLEDGE("own-knowledge");

        private final String fileName;

        Records(String fileName) {
            this.fileName = fileName;
        }

        /** The name of their file, without what says its format. */
        public String fileName() {
            return fileName;
        }

        public static Optional<Records> of(RecordKind<?> kind) {
            return Stream.of(values())
                    .filter(records -> records.fileName.equals(kind.name()))
                    .findFirst();
        }
    }

    /** What is in it, as its name says; empty for what is not put back by hand. */
    public Optional<Records> holds() {
        return Stream.of(Records.values())
                .filter(records -> name().startsWith(records.fileName + "."))
                .findFirst();
    }

    /** Whether both hold the same state of the same file, whenever it was kept. */
    public boolean isSameStateAs(Backup other) {
        Matcher mine = Backups.NAME.matcher(name());
        Matcher theirs = Backups.NAME.matcher(other.name());
        return mine.matches()
                && theirs.matches()
                && Stream.of("kind", "records", "crc")
                        .allMatch(part -> mine.group(part).equals(theirs.group(part)));
    }

    /** The later a state was kept, the larger, from 1 on; 0 for one of a version that did not count them. */
    public long number() {
        Matcher parts = Backups.NAME.matcher(name());
        String number = parts.matches() ? parts.group("number") : null;
        long counted = number == null ? 0 : Long.parseLong(number);
        return counted > LARGEST_NUMBER ? 0 : counted;
    }

    private String name() {
        return String.valueOf(file.getFileName());
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
