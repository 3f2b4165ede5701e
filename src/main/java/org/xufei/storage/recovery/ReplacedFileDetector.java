package org.xufei.storage.recovery;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.xufei.json.JsonFault;
import org.xufei.storage.backup.Backups;
import org.xufei.storage.format.Revision;
import org.xufei.storage.journal.JournalState;

/**
 * Tells whether another program put an older or another copy of a file in its place. Told by the {@link Revision} and not by counting:
 * who deletes many records has saved a later state. A file without a mark is of an earlier version of the app, which may have saved last.
 */
public final class ReplacedFileDetector<T> {

    private final Backups<T> backups;

    public ReplacedFileDetector(Backups<T> backups) {
        this.backups = backups;
    }

    /** @param latest the latest state that a backup knows of */
    public boolean atStart(FileSnapshot<T> copy, Optional<Backups.Seen> latest) {
        if (!copy.exists()
                || copy.isNewer()
                || !copy.damaged().isEmpty()
                || copy.revision().isEmpty()) {
            return false;
        }
        Revision mark = copy.revision().get();
        boolean journalIsLater = copy.journal()
                .flatMap(JournalState::base)
                .filter(mark::precedes)
                .isPresent();
        return journalIsLater
                || latest.filter(seen -> isReplaced(mark, copy.records(), seen)).isPresent();
    }

    private boolean isReplaced(Revision mark, List<T> records, Backups.Seen seen) {
        if (mark.isOfSameFile(seen.revision()) && !mark.precedes(seen.revision())) {
            return false;
        }
        try {
            return differs(mark, records, seen.revision(), backups.read(seen.backup()));
        } catch (IOException | JsonFault illegible) {
            return true;
        }
    }

    /** What stood at another mark is not all here, or in an earlier state not as it was. */
    private static <T> boolean differs(Revision mark, List<T> records, Revision before, List<T> then) {
        return mark.isOfSameFile(before) ? !records.equals(then) : !new HashSet<>(records).containsAll(then);
    }

    /**
     * The same for an app that is open.
     *
     * @param theirs what stands on the disk now, and was not written by this app
     * @param tried what this app could not save, and which may be on the disk all the same
     * @param revision the one that this app left
     */
    public boolean whileOpen(
            FileSnapshot<T> theirs, KnownFile<T> known, Optional<List<T>> tried, Optional<Revision> revision) {
        if (theirs.isNewer()
                || theirs.revision().isEmpty()
                || revision.isEmpty()
                || theirs.records().equals(known.records())
                || Optional.of(theirs.records()).equals(tried)) {
            return false;
        }
        Revision mark = theirs.revision().get();
        Revision ours = revision.get();
        boolean isSameState = mark.equals(ours);
        return isSameState
                ? known.journal().filter(journal -> isShort(theirs, journal)).isPresent()
                : (mark.precedes(ours) || !mark.isOfSameFile(ours))
                        && differs(mark, theirs.records(), ours, known.records());
    }

    /** Whether changes of a journal are neither in the file nor in the journal that is there. */
    private static boolean isShort(FileSnapshot<?> theirs, JournalState known) {
        boolean isWhole = theirs.journal()
                .filter(there -> there.id().equals(known.id()) && there.length() >= known.length())
                .isPresent();
        return !isWhole && !theirs.compacted().equals(Optional.of(known.id()));
    }
}
