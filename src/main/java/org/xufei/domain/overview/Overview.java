package org.xufei.domain.overview;

import java.time.LocalDate;
import java.util.List;
import org.xufei.domain.reminder.Reminder;
import org.xufei.domain.reminder.ReminderSchedule;

/**
 * The status of all SIM cards on a day.
 *
 * @param day in Phnom Penh
 * @param cards one each, in the order in which they were added
 * @param reminderSchedules on everything that ends or has ended
 * @param due what is to be said, the nearest end first
 * @param open what has come and was not acknowledged, likewise
 * @param defects one for each card that is not {@linkplain org.xufei.domain.clock.CardStatus#computed computed}
 */
public record Overview(
        LocalDate day,
        List<CardOverview> cards,
        List<ReminderSchedule> reminderSchedules,
        List<Reminder> due,
        List<Reminder> open,
        List<RuntimeException> defects) {

    public Overview {
        cards = List.copyOf(cards);
        reminderSchedules = List.copyOf(reminderSchedules);
        due = List.copyOf(due);
        open = List.copyOf(open);
        defects = List.copyOf(defects);
    }
}
