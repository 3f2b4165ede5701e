package org.xufei.state;

/** What becomes of a change that cannot be written as it is. */
enum WritePolicy {
    /** What shows is on disk. Where another program changed the same record the change is not made, and the user is asked. */
    ASK(false, false),
    /** What shows is on disk. Where another program changed the same record, the change made here stands. */
    INSIST(true, false),
    /** The same, but a change that cannot be written is made all the same, and written with the next one that can be. */
    GO_ON(true, true);

    /** Whether the change made here is written over another program's change of the same record. */
    final boolean insists;

    /** Whether it is made even if it cannot be written. */
    final boolean goesOn;

    WritePolicy(boolean insists, boolean goesOn) {
        this.insists = insists;
        this.goesOn = goesOn;
    }
}
