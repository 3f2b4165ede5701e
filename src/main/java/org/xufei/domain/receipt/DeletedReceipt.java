package org.xufei.domain.receipt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A receipt that was deleted and can be put back for a while.
 *
 * @param deletedAt local time in Phnom Penh, to the second
 */
public record DeletedReceipt(Receipt receipt, LocalDateTime deletedAt) {

    /** For how long it is kept. */
    public static final int DAYS = 30;

    public DeletedReceipt {
        deletedAt = deletedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The first day on which it is not kept any longer. */
    public LocalDate goneOn() {
        return deletedAt.toLocalDate().plusDays(DAYS);
    }

    /** The last day on which it can be put back. */
    public LocalDate lastDay() {
        return goneOn().minusDays(1);
    }

    public boolean isKeptOn(LocalDate day) {
        return day.isBefore(goneOn());
    }
}
