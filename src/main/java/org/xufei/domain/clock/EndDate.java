package org.xufei.domain.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The last day of one clock, as far as it is known. */
public sealed interface EndDate {

    /** No plan outlives it. Without it, a slip of the pen in a file would leave the calendar. */
    LocalDate FAR_AWAY = LocalDate.of(9999, 12, 31);

    /**
     * A last day that is known.
     *
     * @param lastDay on which all still works; any day after {@link #FAR_AWAY} is taken for that day
     * @param newer a purchase of unknown length that may carry the clock further; once the last day has passed, the end is unknown
     */
    record Known(LocalDate lastDay, EndDateBasis basis, Optional<OpenPurchase> newer) implements EndDate {
        public Known {
            lastDay = earlier(lastDay, FAR_AWAY);
        }

        /** With nothing that could carry it further. */
        public Known(LocalDate lastDay, EndDateBasis basis) {
            this(lastDay, basis, Optional.empty());
        }
    }

    /**
     * Not known: ask the operator, and type the date on the receipt.
     *
     * @param receipt the one on which a typed date makes it known; empty if nothing was bought
     * @param sureUntil the last day to which it lasts in any case, or was last known to: from then on the end counts as due. Empty if it
     *     was never known
     */
    record Unknown(Reason reason, Optional<UUID> receipt, Optional<LocalDate> sureUntil) implements EndDate {
        public Unknown {
            sureUntil = sureUntil.map(day -> earlier(day, FAR_AWAY));
        }

        /** Never known, and no purchase to type a date on. */
        public Unknown(Reason reason) {
            this(reason, Optional.empty(), Optional.empty());
        }
    }

    /** A purchase of unknown length. */
    record OpenPurchase(Reason reason, UUID receipt) {}

    /** Why a last day is not known. */
    enum Reason {
        /** Nothing was bought that would set this clock. */
        NOTHING_BOUGHT,
        /** A plan was bought, but not for how long. */
        NOT_STATED,
        /** What the receipt says is more than ten years away: a slip, or the year of another calendar. */
        TOO_FAR_AWAY,
        /** The guide does not know the operator, and so none of its tables. */
        OPERATOR_UNKNOWN,
        /** The guide has no table of this operator. */
        NO_TABLE,
        /** The guide has tables of this operator, but none for the channel through which the top-up came. */
        NO_TABLE_FOR_CHANNEL,
        /** No row of the operator's tables has this amount in this currency. */
        NOT_IN_TABLE
    }

    /** The end with its last day; empty if unknown. */
    default Optional<Known> known() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    /** The last day if known, else the day to which it lasts in any case; empty if nothing of the kind is known. */
    default Optional<LocalDate> sureUntil() {
        return this instanceof Unknown unknown ? unknown.sureUntil() : known().map(Known::lastDay);
    }

    /** Whether it may last longer than {@link #sureUntil}. */
    default boolean mayLastLonger() {
        return known().map(known -> known.newer().isPresent()).orElse(true);
    }

    /** The receipt on which a typed date settles how long it lasts; empty if that is settled, or nothing was bought. */
    default Optional<UUID> undatedReceipt() {
        return this instanceof Unknown unknown
                ? unknown.receipt()
                : known().flatMap(Known::newer).map(OpenPurchase::receipt);
    }

    /** Whether this is known to last on that day. */
    default boolean runsOn(LocalDate day) {
        return sureUntil().filter(last -> !last.isBefore(day)).isPresent();
    }

    /** Whether this is known to have ended before that day. */
    default boolean isOverOn(LocalDate day) {
        return known().filter(known -> known.lastDay().isBefore(day)).isPresent();
    }

    /** Whether it may have ended before that day, which is not known: the operator has to be asked. */
    default boolean isUncertainOn(LocalDate day) {
        return known().isEmpty()
                && sureUntil().filter(last -> last.isBefore(day)).isPresent();
    }

    /** This end as seen on a day: a last day that has passed is no end if a newer purchase may have carried it further. */
    default EndDate on(LocalDate day) {
        return known().filter(known -> isOverOn(day))
                .flatMap(Known::newer)
                .<EndDate>map(open -> new Unknown(open.reason(), Optional.of(open.receipt()), sureUntil()))
                .orElse(this);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
