package org.xufei.domain.reminder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something of a card that ends. A renewal moves the day and so makes another expiry.
 *
 * @param card id of the SIM card
 * @param lastDay the last day on which it works, in Phnom Penh
 */
public record Expiry(UUID card, Kind kind, LocalDate lastDay) {

    /** What ends. */
    public enum Kind {
        /** The data plan. */
        PLAN,
        /** The main balance, and with it outgoing calls, SMS and data. */
        BALANCE,
        /** Incoming calls and SMS. */
        INCOMING,
        /** The last day on which the number can still be kept. */
        NUMBER
    }
}
