package org.xufei.ui.overview;

import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.xufei.ui.RoomModel;

/** Brings together what the overview room shows, and decides which part of it. */
public final class OverviewViewModel implements RoomModel {

    private final TodayViewModel today;
    private final CalendarViewModel calendar;
    private final RunSheetViewModel run;
    private final OverviewCommands commands;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.TODAY);

    /** A part of the room. */
    enum Part {
        TODAY,
        RUN,
        CALENDAR
    }

    public OverviewViewModel(TodayViewModel today, CalendarViewModel calendar, RunSheetViewModel run) {
        this.today = today;
        this.calendar = calendar;
        this.run = run;
        commands = new OverviewCommands(this);
    }

    @Override
    public OverviewCommands commands() {
        return commands;
    }

    /** What is to be done today. */
    TodayViewModel today() {
        return today;
    }

    DueViewModel due() {
        return list().due();
    }

    RemindersViewModel reminders() {
        return list().reminders();
    }

    /** What happened lately. */
    SummaryViewModel summary() {
        return today.summary();
    }

    /** How many SIM cards have a reminder that waits. */
    public ObservableValue<Integer> waiting() {
        return reminders().waiting();
    }

    public CalendarViewModel calendar() {
        return calendar;
    }

    FirstStepsViewModel first() {
        return today.first();
    }

    RunSheetViewModel run() {
        return run;
    }

    /** What is due, what has a reminder and what was begun. */
    DueListViewModel list() {
        return today.list();
    }

    ObjectProperty<Part> part() {
        return part;
    }

    /** Shows the run sheet of the picked cards. */
    void runPicked() {
        run.showOnly(list().picked().stream().map(card -> card.card().id()).collect(Collectors.toSet()));
        part.set(Part.RUN);
    }
}
