package org.xufei.domain.clock;

import java.util.UUID;
import org.xufei.domain.guide.Evidence;

/** What a last day rests on. */
public sealed interface Basis {

    /** The receipt that set the clock last. */
    UUID receipt();

    /** The date itself stands on the receipt. */
    record Stated(UUID receipt) implements Basis {}

    /** The days stand on the receipt. */
    record Counted(UUID receipt) implements Basis {}

    /** Nothing stands on the receipt but the amount: an estimate by the operator's table. */
    record Estimated(UUID receipt, Evidence evidence) implements Basis {}
}
