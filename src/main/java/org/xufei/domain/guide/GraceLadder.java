package org.xufei.domain.guide;

import java.util.List;

/**
 * What happens to a number after its main balance has run out, stage by stage. The number is lost when the last stage ends.
 *
 * @param note what the source leaves open
 * @param ofRegulator whether the stages are those that the regulator asks of every operator, though the note is an operator's own
 */
public record GraceLadder(List<Rung> rungs, LocalizedText note, Evidence evidence, boolean ofRegulator) {

    /** With stages of its own. */
    public GraceLadder(List<Rung> rungs, LocalizedText note, Evidence evidence) {
        this(rungs, note, evidence, false);
    }

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
