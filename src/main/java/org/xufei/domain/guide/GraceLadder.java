package org.xufei.domain.guide;

import java.util.List;

/**
 * What happens to a number after its main balance has run out, stage by stage. The number is lost when the last stage ends.
 *
 * @param note what the source leaves open
 */
public record GraceLadder(List<Rung> rungs, LocalizedText note, Evidence evidence) {

    public GraceLadder {
        rungs = List.copyOf(rungs);
    }

    /** One stage and how long it lasts, at least a day. */
    public record Rung(Stage stage, int days) {
        /** @throws IllegalArgumentException if the days are not positive */
        public Rung {
            if (days < 1) {
                throw new IllegalArgumentException("days: " + days);
            }
        }
    }

    /** What no longer works. */
    public enum Stage {
        /** No outgoing calls, SMS and data; incoming still works. */
        OUTGOING_BLOCKED,
        /** Nothing works but emergency calls. */
        BLOCKED,
        /** Off the network, but kept for its owner on request. */
        HELD
    }
}
