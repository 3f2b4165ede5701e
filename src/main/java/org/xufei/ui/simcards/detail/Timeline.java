package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xufei.domain.clock.Clocks;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.NumberClock;

/**
 * The three clocks on one axis of days, as they are to be drawn.
 *
 * @param first the first day on the axis
 * @param last the last one
 */
record Timeline(LocalDate first, LocalDate last, LocalDate today, List<Row> rows) {

    /** What lies farther off would squeeze the days that matter. */
    private static final int MAX_DAYS_BACK = 120;

    private static final int MAX_DAYS_AHEAD = 400;
    private static final int LEAST_DAYS_AHEAD = 14;
    private static final int MARGIN = 5;

    Timeline {
        rows = List.copyOf(rows);
    }

    /** Whose row it is. */
    enum Clock {
        PLAN,
        BALANCE,
        NUMBER
    }

    /** What a span of a row means. */
    enum State {
        PLAN_RUNS,
        BALANCE_LASTS,
        NUMBER_WORKS,
        OUTGOING_BLOCKED,
        BLOCKED,
        HELD,
        LOST
    }

    /** @param spans the earliest first; empty if nothing of it is known, or if all of it lies before the axis */
    record Row(Clock clock, List<Span> spans) {
        Row {
            spans = List.copyOf(spans);
        }
    }

    /** A stretch of days, both included, cut to the axis. */
    record Span(State state, LocalDate first, LocalDate last) {}

    static Timeline of(Clocks clocks, LocalDate today) {
        List<LocalDate> ends = Stream.of(
                        clocks.plan().sureUntil(),
                        clocks.balance().sureUntil(),
                        clocks.number().map(NumberClock::lostOn))
                .flatMap(Optional::stream)
                .toList();
        LocalDate first = ends.stream()
                .map(end -> latest(end, today.minusDays(MAX_DAYS_BACK)))
                .reduce(today, Timeline::earliest)
                .minusDays(MARGIN);
        LocalDate last = ends.stream()
                .map(end -> earliest(end, today.plusDays(MAX_DAYS_AHEAD)))
                .reduce(today.plusDays(LEAST_DAYS_AHEAD), Timeline::latest);
        LocalDate end = last.plusDays(MARGIN + ChronoUnit.DAYS.between(first, last) / 12);
        Cut cut = new Cut(first, end);
        return new Timeline(
                first,
                end,
                today,
                List.of(
                        new Row(Clock.PLAN, cut.until(clocks.plan(), State.PLAN_RUNS)),
                        new Row(Clock.BALANCE, cut.until(clocks.balance(), State.BALANCE_LASTS)),
                        new Row(
                                Clock.NUMBER,
                                clocks.number()
                                        .map(number -> stages(number, cut))
                                        .orElse(List.of()))));
    }

    /** Where a day begins, from 0 at the left of the axis to 1 at its right. */
    double at(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) / (double) (ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** The first days of the months on the axis. */
    List<LocalDate> months() {
        LocalDate next = first.withDayOfMonth(1).plusMonths(1);
        return next.datesUntil(latest(next, last.plusDays(1)), Period.ofMonths(1))
                .toList();
    }

    private static List<Span> stages(NumberClock number, Cut cut) {
        List<Span> spans = new ArrayList<>();
        cut.span(State.NUMBER_WORKS, cut.first(), number.lastFullDay()).ifPresent(spans::add);
        for (NumberClock.Phase phase : number.phases()) {
            State state = switch (phase.stage()) {
                case OUTGOING_BLOCKED -> State.OUTGOING_BLOCKED;
                case BLOCKED -> State.BLOCKED;
                case HELD -> State.HELD;
            };
            cut.span(state, phase.first(), phase.last()).ifPresent(spans::add);
        }
        cut.span(State.LOST, number.lostOn(), cut.last()).ifPresent(spans::add);
        return spans;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private record Cut(LocalDate first, LocalDate last) {

        Optional<Span> span(State state, LocalDate from, LocalDate to) {
            LocalDate start = latest(from, first);
            LocalDate end = earliest(to, last);
            return end.isBefore(start) ? Optional.empty() : Optional.of(new Span(state, start, end));
        }

        List<Span> until(EndDate reading, State state) {
            return reading.sureUntil().flatMap(last -> span(state, first, last)).stream()
                    .toList();
        }
    }
}
