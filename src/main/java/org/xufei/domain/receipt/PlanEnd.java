package org.xufei.domain.receipt;

import java.time.LocalDate;

/** Until when the plan lasts that was bought on a receipt. */
public sealed interface PlanEnd {

    /** No plan was bought. */
    record NoPlan() implements PlanEnd {}

    /** A plan was bought, but its last day is not known. */
    record Unknown() implements PlanEnd {}

    /** @param lastDay on which the plan still works */
    record On(LocalDate lastDay) implements PlanEnd {}
}
