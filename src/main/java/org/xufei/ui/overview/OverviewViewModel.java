package org.xufei.ui.overview;

import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Brings together what the overview room shows, and decides which part of it. */
public final class OverviewViewModel {

    private final DueViewModel due;
    private final RemindersViewModel reminders;
    private final CalendarViewModel calendar;
    private final FirstStepsViewModel first;
    private final RunSheetViewModel run;
    private final DueListViewModel list;
    private final OverviewCommands commands;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.TODAY);

    /** A part of the room. */
    enum Part {
        TODAY,
        RUN,
        CALENDAR
    }

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
        list = new DueListViewModel(due, reminders, run.repeats());
        commands = new OverviewCommands(this);
    }

    public OverviewCommands commands() {
        return commands;
    }

    DueViewModel due() {
        return due;
    }

    RemindersViewModel reminders() {
        return reminders;
    }

    /** How many SIM cards have a reminder that waits. */
    public ObservableValue<Integer> waiting() {
        return reminders.waiting();
    }

    public CalendarViewModel calendar() {
        return calendar;
    }

    FirstStepsViewModel first() {
        return first;
    }

    RunSheetViewModel run() {
        return run;
    }

    /** What is due, what has a reminder and what was begun. */
    DueListViewModel list() {
        return list;
    }

    ObjectProperty<Part> part() {
        return part;
    }

    /** Shows the run sheet of the picked cards. */
    void runPicked() {
        run.showOnly(list.picked().stream().map(card -> card.card().id()).collect(Collectors.toSet()));
        part.set(Part.RUN);
    }
}
