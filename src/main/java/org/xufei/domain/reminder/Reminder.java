package org.xufei.domain.reminder;

import java.time.LocalDate;

/**
 * One notice, shown once: that something of a card ends in so many days.
 *
 * @param daysBefore the last day; {@link LeadTimes#OVERDUE} on the day after it
 */
public record Reminder(Expiry expiry, int daysBefore) {

    /** From when on it is due. */
    public LocalDate day() {
        return expiry.lastDay().minusDays(daysBefore);
    }
}
