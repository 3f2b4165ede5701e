package org.xufei.domain.clock;

import org.xufei.domain.guide.GraceLadder;

/** How a SIM card stands on a day, the worst that can still be mended first. */
public enum LifeStage {
    /** Off the network, kept for its owner on request: the last chance. */
    HELD,
    /** Nothing works but emergency calls. */
    BLOCKED,
    /** The main balance has ended: no outgoing calls, SMS and data. */
    OUTGOING_BLOCKED,
    /** The plan has ended, and nothing worse is known. */
    DATA_ENDED,
    /** All that is known works, but not for much longer. */
    ENDING_SOON,
    /** The number is lost; what hung on it wants another one. */
    NUMBER_LOST,
    /** Of neither plan nor balance an end is known, or one that was known is not any more: see {@link CardStatus#uncertainEnds}. */
    UNKNOWN,
    /** All that is known works. */
    ACTIVE,
    /** Retired or replaced: nothing is to be done, whatever the clocks show. */
    OUT_OF_USE;

    /**
     * Whether a top-up or a plan still does anything for the number. For one that is lost, or out of use, nothing is bought any more;
     * one that is held its operator has to restore first.
     */
    public boolean isHelpedByPaying() {
        return this != HELD && this != NUMBER_LOST && this != OUT_OF_USE;
    }

    static LifeStage of(GraceLadder.Stage stage) {
        return switch (stage) {
            case OUTGOING_BLOCKED -> OUTGOING_BLOCKED;
            case BLOCKED -> BLOCKED;
            case HELD -> HELD;
        };
    }
}
