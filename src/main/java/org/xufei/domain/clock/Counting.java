package org.xufei.domain.clock;

import java.time.LocalDate;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;

/** Counting days from a receipt. */
final class Counting {

    /** More than any calendar needs, and few enough to be added to any date. */
    private static final long MOST = 10_000_000;

    private Counting() {}

    static LocalDate paidOn(Receipt receipt) {
        return receipt.paidAt().toLocalDate();
    }

    /** The last day of what was bought, when {@code before} is how the clock stood. */
    static LocalDate lastDay(Reading before, Receipt receipt, Validity.Days days) {
        LocalDate restarted = lastDay(receipt, days.inAll());
        if (days.start() == Validity.Start.EXTEND && before.runsOn(paidOn(receipt))) {
            return before.known()
                    .map(known -> known.lastDay().plusDays(Math.min(days.inAll(), MOST)))
                    .orElse(restarted);
        }
        return restarted;
    }

    /** The last of so many days, of which the day of payment is the first. */
    static LocalDate lastDay(Receipt receipt, long days) {
        return paidOn(receipt).plusDays(Math.min(days, MOST) - 1);
    }
}
