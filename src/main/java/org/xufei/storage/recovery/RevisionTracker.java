package org.xufei.storage.recovery;

import java.util.Optional;
import org.xufei.storage.format.Revision;

/** Which state of its file stands on the disk, and which is the latest that there ever was. */
public final class RevisionTracker {

    private Optional<Revision> now = Optional.empty();
    private Optional<Revision> latest = Optional.empty();
    /** Whether the latest one could be looked for. If not, a file that says none must not begin to count: it may have been far. */
    private boolean latestIsKnown;
    /** Whether what stands on the disk is no state that this app left last. Nobody has accepted it yet. */
    private boolean replaced;

    public Optional<Revision> now() {
        return now;
    }

    public boolean isReplaced() {
        return replaced;
    }

    /** What is known before a file is taken up. */
    public void saw(Optional<Revision> seen) {
        latest = seen;
        latestIsKnown = true;
    }

    /** Nothing can be known of earlier states. */
    public void sawNothing() {
        latest = Optional.empty();
        latestIsKnown = false;
    }

    public void takeUp(FileSnapshot<?> copy) {
        now = copy.damaged().isEmpty() ? copy.revision() : Revision.latest(copy.revision(), latest);
        latest = Revision.latest(now, latest);
        replaced = now.isPresent() && latest.filter(now.get()::precedes).isPresent();
    }

    /** What stands on the disk is another copy, though its state may be later. */
    public void replace() {
        replaced = true;
    }

    /** The file was written whole. */
    public void wrote(Optional<Revision> as) {
        now = as;
        latest = Revision.latest(as, latest);
        replaced = false;
    }

    /** A save failed: what stands on the disk, the next one looks. */
    public void goBackTo(Optional<Revision> known) {
        now = known;
    }

    /** What is written in place of a damaged copy follows all that is known. */
    public void skip(FileSnapshot<?> damaged) {
        latest = following(damaged.revision().or(() -> now));
    }

    /** The state that the next save makes. */
    public Optional<Revision> following() {
        return following(now);
    }

    private Optional<Revision> following(Optional<Revision> one) {
        return one.isPresent() || latest.isPresent() || latestIsKnown
                ? Optional.of(Revision.following(one, latest))
                : Optional.empty();
    }
}
