package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.Reminder;
import org.xufei.domain.reminder.ReminderLedger;

class RemindersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Reminder PLAN = reminder(DAY.plusDays(3), 3);
    private static final Reminder OTHER = reminder(DAY.plusDays(7), 7);

    private final Path folder;

    RemindersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Reminder reminder(LocalDate lastDay, int daysBefore) {
        return new Reminder(new Expiry(new UUID(0, 1), Expiry.Kind.PLAN, lastDay), daysBefore);
    }

    @Test
    void keepsWhatWasSaidAndAnsweredForTheNextStart() {
        Desk desk = Desk.in(folder);
        desk.reminders().said(List.of(PLAN, OTHER), DAY);
        desk.reminders().snooze(List.of(PLAN), DAY.plusDays(1));
        desk.reminders().acknowledge(List.of(OTHER));
        ReminderLedger expected = ReminderLedger.EMPTY
                .shown(PLAN)
                .shown(OTHER)
                .snoozed(PLAN, DAY.plusDays(1))
                .acknowledged(OTHER);
        assertThat(desk.reminders().ledger().get()).isEqualTo(expected);
        assertThat(Desk.in(folder).reminders().ledger().get()).isEqualTo(expected);
        assertThat(desk.history().undoable().get()).isEmpty();
    }

    @Test
    void forgetsWhatEndedLongAgoAndHasALaterEnd() {
        Desk desk = Desk.in(folder);
        Reminder old = reminder(DAY.minusDays(ReminderLedger.MEMORY_DAYS + 1), 0);
        Reminder young = reminder(DAY.minusDays(ReminderLedger.MEMORY_DAYS), 0);
        desk.reminders().said(List.of(old, young), DAY.minusDays(1));
        assertThat(desk.reminders().ledger().get())
                .isEqualTo(ReminderLedger.EMPTY.shown(old).shown(young));
        desk.reminders().said(List.of(PLAN), DAY);
        assertThat(desk.remindersOnDisk())
                .isEqualTo(ReminderLedger.EMPTY.shown(young).shown(PLAN));
    }

    @Test
    void holdsWhatCouldNotBeWrittenAndWritesItWithTheNext() {
        Desk desk = Desk.in(folder);
        desk.fillDisk();
        desk.reminders().said(List.of(PLAN), DAY);
        assertThat(desk.reminders().ledger().get()).isEqualTo(ReminderLedger.EMPTY.shown(PLAN));
        desk.freeDisk();
        desk.reminders().said(List.of(OTHER), DAY);
        assertThat(desk.remindersOnDisk())
                .isEqualTo(ReminderLedger.EMPTY.shown(PLAN).shown(OTHER));
    }
}
