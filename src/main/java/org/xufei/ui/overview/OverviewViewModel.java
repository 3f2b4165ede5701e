package org.xufei.ui.overview;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Brings together what the overview room shows, and decides whether it is today or the run sheet. */
public final class OverviewViewModel {

    private final DueViewModel due;
    private final RemindersViewModel reminders;
    private final CalendarViewModel calendar;
    private final FirstStepsViewModel first;
    private final RunSheetViewModel run;
    private final BooleanProperty onRun = new SimpleBooleanProperty();

    public OverviewViewModel(
            DueViewModel due,
            RemindersViewModel reminders,
            CalendarViewModel calendar,
            FirstStepsViewModel first,
            RunSheetViewModel run) {
        this.due = due;
        this.reminders = reminders;
        this.calendar = calendar;
        this.first = first;
        this.run = run;
    }

    DueViewModel due() {
        return due;
    }

    RemindersViewModel reminders() {
        return reminders;
    }

    CalendarViewModel calendar() {
        return calendar;
    }

    FirstStepsViewModel first() {
        return first;
    }

    RunSheetViewModel run() {
        return run;
    }

    /** Whether the run sheet is shown instead of today. */
    BooleanProperty onRun() {
        return onRun;
    }

    /** Shows the run sheet of what ends within so many days. */
    void showRun(int days) {
        run.window().set(days);
        onRun.set(true);
    }
}
