package org.xufei.storage;

import java.util.Optional;

/** Which state of its file stands on the disk, and which is the latest that there ever was. */
final class StateCount {

    private Optional<StateMark> now = Optional.empty();
    private Optional<StateMark> latest = Optional.empty();
    /** Whether the latest one could be looked for. If not, a file that says none must not begin to count: it may have been far. */
    private boolean latestIsKnown;
    /** Whether what stands on the disk is no state that this app left last. Nobody has accepted it yet. */
    private boolean replaced;

    Optional<StateMark> now() {
        return now;
    }

    boolean isReplaced() {
        return replaced;
    }

    /** What is known before a file is taken up. */
    void saw(Optional<StateMark> seen) {
        latest = seen;
        latestIsKnown = true;
    }

    /** Nothing can be known of earlier states. */
    void sawNothing() {
        latest = Optional.empty();
        latestIsKnown = false;
    }

    void takeUp(FileSnapshot<?> copy) {
        now = copy.damaged().isEmpty() ? copy.mark() : StateMark.latest(copy.mark(), latest);
        latest = StateMark.latest(now, latest);
        replaced = now.isPresent() && latest.filter(now.get()::precedes).isPresent();
    }

    /** What stands on the disk is another copy, though its state may be later. */
    void replace() {
        replaced = true;
    }

    /** The file was written whole. */
    void wrote(Optional<StateMark> as) {
        now = as;
        latest = StateMark.latest(as, latest);
        replaced = false;
    }

    /** A save failed: what stands on the disk, the next one looks. */
    void goBackTo(Optional<StateMark> known) {
        now = known;
    }

    /** What is written in place of a damaged copy follows all that is known. */
    void skip(FileSnapshot<?> damaged) {
        latest = following(damaged.mark().or(() -> now));
    }

    /** The state that the next save makes. */
    Optional<StateMark> following() {
        return following(now);
    }

    private Optional<StateMark> following(Optional<StateMark> one) {
        return one.isPresent() || latest.isPresent() || latestIsKnown
                ? Optional.of(StateMark.following(one, latest))
                : Optional.empty();
    }
}
