package org.xufei.domain.receipt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.xufei.domain.Money;
import org.xufei.domain.sim.PhoneNumber;

/**
 * One renewal that was paid: the only evidence that a prepaid user has.
 *
 * @param paidAt local time in Phnom Penh, to the minute
 * @param operator id of an operator in the guide; kept even if a later guide does not know it
 * @param channel id of a channel in the guide; likewise
 * @param balanceUntil last day of the main balance as the operator confirmed it
 * @param reference the transaction number; empty if none
 * @param note empty if none
 */
public record Receipt(
        UUID id,
        LocalDateTime paidAt,
        PhoneNumber number,
        String operator,
        String channel,
        Purchase purchase,
        Money paid,
        Validity validity,
        Optional<LocalDate> balanceUntil,
        String reference,
        String note) {

    public Receipt {
        paidAt = paidAt.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The same purchase, lasting otherwise. */
    public Receipt withValidity(Validity other) {
        return new Receipt(id, paidAt, number, operator, channel, purchase, paid, other, balanceUntil, reference, note);
    }
}
