package org.xufei.domain.usage;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What was left of a card's data at a moment, as the operator said.
 *
 * @param card id of the SIM card
 * @param at local time in Phnom Penh, to the minute
 */
public record DataReading(UUID id, UUID card, LocalDateTime at, DataAmount left) {

    public DataReading {
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }
}
