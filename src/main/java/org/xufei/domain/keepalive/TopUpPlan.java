package org.xufei.domain.keepalive;

import java.time.LocalDate;
import java.util.List;

/** What prevents a loss. */
public sealed interface TopUpPlan {

    /** Nothing will be lost by then. */
    record NotNeeded() implements TopUpPlan {}

    /** The operator's validities are not known: ask 1204, or type the date that the operator names. */
    record NotKnown() implements TopUpPlan {}

    /** The card is off the network: only the operator can bring it back. */
    record TooLate() implements TopUpPlan {}

    /** No top-up that is known lasts that long, made this way. */
    record OutOfReach() implements TopUpPlan {}

    /** The cheapest top-ups, in the order in which to make them. */
    record TopUps(List<Step> steps) implements TopUpPlan {
        public TopUps {
            steps = List.copyOf(steps);
        }
    }

    /** One top-up and its day: earlier wastes validity, later is too late. */
    record Step(LocalDate on, TopUp topUp) {}
}
