package org.xufei.domain.calendar;

/** Why a time is no good one for going to a shop. */
public sealed interface BusyReason {

    /** Offices are closed and shops may be. */
    record PublicHoliday(HolidayDay holiday) implements BusyReason {}

    /** Most shops run by Chinese are closed. */
    record ChineseShopsClosed(HolidayDay holiday) implements BusyReason {}

    /** Saturday or Sunday: shops are crowded. */
    record Weekend() implements BusyReason {}

    /** Around noon. */
    record Lunch() implements BusyReason {}

    /** Operators' shops have closed for the day. */
    record Evening() implements BusyReason {}

    /** They have not opened yet. */
    record EarlyMorning() implements BusyReason {}
}
