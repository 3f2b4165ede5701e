package org.xufei.domain.guide;

import java.util.Set;

/** What the network's answer to a dialled code shows: by it a top-up can be proved before one leaves the counter. */
public record CodeAnswer(Set<Shown> shows, Evidence evidence) {

    /** What stands in the answer. */
    public enum Shown {
        /** The main balance. */
        BALANCE,
        /** The last day of the main balance. */
        BALANCE_END
    }

    public CodeAnswer {
        shows = Set.copyOf(shows);
    }
}
