package org.xufei.domain.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.xufei.domain.guide.Evidence;

/** What a last day rests on. */
public sealed interface EndDateBasis {

    /** The receipt that set the clock last. */
    UUID receipt();

    /** The date itself stands on the receipt. */
    record Stated(UUID receipt) implements EndDateBasis {}

    /** The days stand on the receipt. */
    record Counted(UUID receipt) implements EndDateBasis {}

    /** Nothing stands on the receipt but the amount: an estimate by the operator's table. */
    record Estimated(UUID receipt, Evidence evidence) implements EndDateBasis {}

    /**
     * Nothing stands on the receipt but the amount: an estimate by the user's own table.
     *
     * @param checkedOn the day of which its row is known
     */
    record OwnTable(UUID receipt, LocalDate checkedOn) implements EndDateBasis {}
}
