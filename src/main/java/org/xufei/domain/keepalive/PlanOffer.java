package org.xufei.domain.keepalive;

import java.util.Optional;
import org.xufei.domain.Money;
import org.xufei.domain.usage.DataAmount;

/**
 * A data plan on offer, as the user typed it.
 *
 * @param days at least 1
 * @param data empty if not stated or unlimited
 */
public record PlanOffer(String name, Money price, int days, Optional<DataAmount> data) {

    /** @throws IllegalArgumentException if there is not at least one day */
    public PlanOffer {
        if (days < 1) {
            throw new IllegalArgumentException("days: " + days);
        }
    }
}
