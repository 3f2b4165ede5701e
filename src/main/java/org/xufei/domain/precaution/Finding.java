package org.xufei.domain.precaution;

import java.time.LocalDate;
import java.util.List;
import org.xufei.domain.Money;
import org.xufei.domain.calendar.BusyReason;
import org.xufei.domain.calendar.HalfDay;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.usage.DataAmount;

/** Something that was looked at to judge a precaution, and what there was to see. Last days are included. */
public sealed interface Finding {

    /** No number is chosen. */
    record NoNumber() implements Finding {}

    /** Of the SIM card and its number. */
    sealed interface OfStatus extends Finding {}

    /** The main balance lasts. */
    record BalanceLasts(LocalDate until) implements OfStatus {}

    /** Nobody knows until when the main balance lasts. */
    record BalanceEndUnknown() implements OfStatus {}

    /** The owner says that the SIM card is lost. */
    record CardLost() implements OfStatus {}

    /** The SIM card was given up or replaced. */
    record CardNotInUse() implements OfStatus {}

    /**
     * The main balance has ended: a plan would not work before a top-up.
     *
     * @param incomingToo whether calls to the card are blocked as well
     * @param until the last day on which a top-up saves the number
     */
    record TopUpFirst(boolean incomingToo, LocalDate until) implements OfStatus {}

    /** Off the network: the operator restores it on request, until that day. */
    record NumberHeld(LocalDate until) implements OfStatus {}

    /** The number may be someone else's since that day. */
    record NumberLost(LocalDate since) implements OfStatus {}

    /** Of the day and the time of day. */
    sealed interface OfTime extends Finding {}

    /** Shops are quiet. */
    record QuietNow() implements OfTime {}

    /** They are not. */
    record BusyNow(BusyReason reason) implements OfTime {}

    /** When they are quiet next. */
    record QuietNext(HalfDay when) implements OfTime {}

    /** Something ends before they are quiet again: that is no reason to wait. */
    record EndsBeforeQuiet(Expiry.Kind kind, LocalDate lastDay, HalfDay quiet) implements OfTime {}

    /** The dates of the year's movable holidays are worked out, and no decree has been seen. */
    record HolidayComputed(int year) implements OfTime {}

    /** Of that year only holidays with a fixed date are known. */
    record OnlyFixedHolidays(int year) implements OfTime {}

    /** Of the plan. */
    sealed interface OfPlan extends Finding {}

    /** No data plan of this number is recorded. */
    record NoPlanRecorded() implements OfPlan {}

    /** The last plan says nothing of its length. */
    record PlanLengthUnknown() implements OfPlan {}

    /** The same plan, bought now, would last until then. */
    record PlanWouldLast(long days, LocalDate until) implements OfPlan {}

    /** Which is before the person leaves. */
    record ShorterThanStay(long days, LocalDate until, LocalDate leaving) implements OfPlan {}

    /** The plans before the last one were longer. */
    record ShorterThanUsual(long days, long usual) implements OfPlan {}

    /** The last plan still runs: activating another one may wipe what is left. */
    record PlanStillRuns(LocalDate until, long daysLeft) implements OfPlan {}

    /** Data was left when the plan ended: it rolls over only if one renews before. */
    record DataLeftBehind(DataAmount left, LocalDate planEnd) implements OfPlan {}

    /** Data is left, and the plan ends soon: renewing by then may carry it over. */
    record DataRollsOver(DataAmount left, LocalDate planEnd) implements OfPlan {}

    /**
     * The main balance ends before the plan would.
     *
     * @param documented whether the operator says that this suspends the plan; else it is only likely
     */
    record BalanceEndsFirst(LocalDate balanceEnd, LocalDate planEnd, boolean documented) implements OfPlan {}

    /** The main balance has ended, and a plan is suspended with it. */
    record BalanceEnded(LocalDate on) implements OfPlan {}

    /** The plan ends or has just ended: where automatic renewal is on it may have renewed itself. */
    record MayRenewItself(LocalDate planEnd) implements OfPlan {}

    /** Of the receipts. */
    sealed interface OfReceipts extends Finding {}

    /** None of this number is recorded. */
    record NoReceipts() implements OfReceipts {}

    /** So many have no transaction number. */
    record WithoutReference(int without, int all) implements OfReceipts {}

    /** Each has one. */
    record AllWithReference(int all) implements OfReceipts {}

    /** A written claim about the service that was paid last is taken until that day. */
    record ClaimOpen(LocalDate until) implements OfReceipts {}

    /** Of offers. */
    sealed interface OfOffers extends Finding {}

    /** The app is offline. */
    record OffersUnknown() implements OfOffers {}

    /** What the same plan cost last time. */
    record LastPrice(Money paid, LocalDate on) implements OfOffers {}

    /** Where the operator announces its offers. */
    record OfficialPages(List<String> pages) implements OfOffers {
        public OfficialPages {
            pages = List.copyOf(pages);
        }
    }
}
