package org.xufei.state;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.reminder.Reminder;
import org.xufei.domain.reminder.ReminderLedger;
import org.xufei.storage.RecordFile;

/**
 * What was said to the user and what came of it. No edit to be undone, and no evidence: what cannot be written holds until the app is
 * closed, and is said once more at the next start.
 */
public final class Reminders extends RecordStore<ReminderLedger.Line> {

    private final ReadOnlyObjectWrapper<ReminderLedger> ledger = new ReadOnlyObjectWrapper<>(ReminderLedger.EMPTY);

    public Reminders(RecordFile<ReminderLedger.Line> file, StoreContext context) {
        super(file, WritePolicy.GO_ON, context);
        records().subscribe(lines -> ledger.set(ReminderLedger.of(lines)));
    }

    public ReadOnlyObjectProperty<ReminderLedger> ledger() {
        return ledger.getReadOnlyProperty();
    }

    /**
     * These were shown. What ended long ago and has a later end since is forgotten on the way, and so is what was said on a day that is
     * still to come.
     *
     * @param today in Phnom Penh
     */
    public void said(List<Reminder> reminders, LocalDate today) {
        change(before -> {
            ReminderLedger after = before.asOf(today);
            for (Reminder reminder : reminders) {
                after = after.shown(reminder);
            }
            return after.without(today.minusDays(ReminderLedger.MEMORY_DAYS));
        });
    }

    /** See {@link ReminderLedger#snoozed}. */
    public void snooze(Collection<Reminder> reminders, LocalDate until) {
        change(before -> all(before, reminders, (ledger, reminder) -> ledger.snoozed(reminder, until)));
    }

    /** See {@link ReminderLedger#acknowledged}. */
    public void acknowledge(Collection<Reminder> reminders) {
        change(before -> all(before, reminders, ReminderLedger::acknowledged));
    }

    private static ReminderLedger all(
            ReminderLedger before,
            Collection<Reminder> reminders,
            BiFunction<ReminderLedger, Reminder, ReminderLedger> change) {
        ReminderLedger after = before;
        for (Reminder reminder : reminders) {
            after = change.apply(after, reminder);
        }
        return after;
    }

    private void change(UnaryOperator<ReminderLedger> change) {
        change(lines -> change.apply(ReminderLedger.of(lines)).lines(), () -> {});
    }
}
