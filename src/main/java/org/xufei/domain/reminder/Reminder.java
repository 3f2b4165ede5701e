package org.xufei.domain.reminder;

import java.time.LocalDate;

/**
 * One thing to say once: that something of a card ends in so many days.
 *
 * @param daysBefore the last day; {@link LeadTimes#OVERDUE} on the day after it
 */
public record Reminder(Expiry expiry, int daysBefore) {

    /** From when on it is to be said. */
    public LocalDate day() {
        return expiry.lastDay().minusDays(daysBefore);
    }
}
