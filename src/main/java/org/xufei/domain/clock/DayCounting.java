package org.xufei.domain.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.xufei.domain.clock.EndDate.Known;
import org.xufei.domain.clock.EndDate.OpenPurchase;
import org.xufei.domain.clock.EndDate.Reason;
import org.xufei.domain.clock.EndDate.Unknown;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;

/** Counting days from a receipt. */
final class DayCounting {

    /** More than any calendar needs, and few enough to be added to any date. */
    private static final long MAX = 10_000_000;

    /** No operator sells anything that lasts longer. */
    private static final int MAX_YEARS = 10;

    private DayCounting() {}

    static LocalDate paidOn(Receipt receipt) {
        return receipt.paidAt().toLocalDate();
    }

    /**
     * The end after so many days were bought, when {@code before} is the end until then. What extends a purchase of unknown length
     * ends on a day that is unknown as well, though not before the days are over.
     */
    static EndDate after(EndDate before, Receipt receipt, Validity.Days days) {
        LocalDate lastDay = lastDay(before, receipt, days);
        if (days.start() == Validity.Start.EXTEND) {
            Optional<Reason> open = unknownReason(before);
            if (open.isPresent()) {
                return new Unknown(open.get(), Optional.of(receipt.id()), Optional.of(lastDay));
            }
        }
        return new Known(lastDay, new EndDateBasis.Counted(receipt.id()));
    }

    /** The end after a purchase of unknown length: what is known holds until it has passed. */
    static EndDate after(EndDate before, Receipt receipt, Reason reason) {
        return before.known()
                .filter(known -> known.runsOn(paidOn(receipt)))
                .<EndDate>map(known ->
                        new Known(known.lastDay(), known.basis(), Optional.of(new OpenPurchase(reason, receipt.id()))))
                .orElseGet(() -> new Unknown(reason, Optional.of(receipt.id()), before.sureUntil()));
    }

    /** The end after a receipt, unless it is too far away to be right: then the receipt counts as one of unknown length. */
    static EndDate plausible(EndDate before, EndDate after, Receipt receipt) {
        return after.sureUntil()
                        .filter(day -> isImplausible(day, paidOn(receipt)))
                        .isPresent()
                ? after(before, receipt, Reason.TOO_FAR_AWAY)
                : after;
    }

    /** Whether nothing that was paid on a day lasts until another. */
    static boolean isImplausible(LocalDate end, LocalDate paidOn) {
        return end.isAfter(paidOn.plusYears(MAX_YEARS));
    }

    /** Why the end is unknown although something was bought; empty if it is settled. */
    static Optional<Reason> unknownReason(EndDate reading) {
        return reading instanceof Unknown unknown
                ? Optional.of(unknown.reason()).filter(reason -> reason != Reason.NOTHING_BOUGHT)
                : reading.known().flatMap(Known::newer).map(OpenPurchase::reason);
    }

    private static LocalDate lastDay(EndDate before, Receipt receipt, Validity.Days days) {
        return before.sureUntil()
                .filter(last -> days.start() == Validity.Start.EXTEND && !last.isBefore(paidOn(receipt)))
                .map(last -> last.plusDays(Math.min(days.inAll(), MAX)))
                .orElseGet(() -> lastDay(receipt, days.inAll()));
    }

    /** The last of so many days, of which the day of payment is the first. */
    static LocalDate lastDay(Receipt receipt, long days) {
        return paidOn(receipt).plusDays(Math.min(days, MAX) - 1);
    }
}
