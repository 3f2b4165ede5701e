package org.xufei.ui.overview;

import java.time.LocalDate;
import java.util.List;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.reminder.Reminder;
import org.xufei.domain.renewal.Renewal;
import org.xufei.ui.SelectAllState;

/** A line of the list of what is to be done. */
sealed interface DueLine {

    /**
     * The head of a section.
     *
     * @param count of all that belong to the section, shown or not
     * @param picked how many of its SIM cards are
     */
    record Heading(DueSection section, int count, SelectAllState picked) implements DueLine {}

    /**
     * A SIM card.
     *
     * @param reminders that have come, were not acknowledged and are not asleep
     * @param first whether it is the most urgent of all that can be renewed
     * @param recordedToday whether its number has a receipt of that day already
     * @param day on which it stands so, in Phnom Penh
     */
    record Card(
            CardStatus status,
            List<Reminder> reminders,
            boolean picked,
            boolean first,
            boolean recordedToday,
            LocalDate day)
            implements DueLine {
        public Card {
            reminders = List.copyOf(reminders);
        }

        boolean hasReminder() {
            return !reminders.isEmpty();
        }
    }

    record Begun(Renewal renewal) implements DueLine {}

    /** @param hidden how many more the section has; 0 if all show and can be collapsed again */
    record More(DueSection section, int hidden) implements DueLine {}
}
