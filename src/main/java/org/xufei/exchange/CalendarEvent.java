package org.xufei.exchange;

import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.LeadTimes;

/**
 * The last day of something, as it is to stand in a calendar.
 *
 * @param summary one line
 * @param description may have several lines; empty if none
 * @param cancelled whether it no longer holds, for the card was retired: a calendar that has it strikes it out
 */
public record CalendarEvent(Expiry expiry, LeadTimes leads, String summary, String description, boolean cancelled) {}
