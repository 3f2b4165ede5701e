package org.xufei.exchange;

import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.LeadTimes;

/**
 * The last day of something, as it is to stand in a calendar.
 *
 * @param sequence the more often it was exported, the larger
 * @param summary one line
 * @param description may have several lines; empty if none
 * @param cancelled whether it no longer holds: a calendar that has it strikes it out
 */
public record CalendarEvent(
        Expiry expiry, LeadTimes leads, int sequence, String summary, String description, boolean cancelled) {}
