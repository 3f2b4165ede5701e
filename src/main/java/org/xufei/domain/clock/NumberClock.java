package org.xufei.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.GraceLadder;

/**
 * What becomes of a number once its main balance has run out, day by day.
 *
 * @param lastFullDay the main balance's last day: the last one on which a top-up keeps outgoing calls, SMS and data from being blocked
 * @param phases one behind the other without a gap, from the day after
 * @param evidence of the ladder; how far the first day can be trusted depends on the end of the balance
 */
public record NumberClock(LocalDate lastFullDay, List<Phase> phases, Evidence evidence) {

    public NumberClock {
        phases = List.copyOf(phases);
    }

    /**
     * A stage with its days, both included.
     *
     * @param last not before {@code first}
     */
    public record Phase(GraceLadder.Stage stage, LocalDate first, LocalDate last) {}

    static NumberClock of(LocalDate lastFullDay, GraceLadder ladder) {
        List<Phase> phases = new ArrayList<>();
        LocalDate before = lastFullDay;
        for (GraceLadder.Rung rung : ladder.rungs()) {
            LocalDate last = before.plusDays(rung.days());
            phases.add(new Phase(rung.stage(), before.plusDays(1), last));
            before = last;
        }
        return new NumberClock(lastFullDay, phases, ladder.evidence());
    }

    /** The last day of the grace period: after it a top-up no longer saves the number, at best its owner's request does. */
    public LocalDate lastDayToTopUp() {
        LocalDate last = lastFullDay;
        for (Phase phase : phases) {
            if (phase.stage() == GraceLadder.Stage.HELD) {
                return last;
            }
            last = phase.last();
        }
        return last;
    }

    /** The last day on which the number can still be had back; the same as {@link #lastDayToTopUp} if the operator is not known to hold it. */
    public LocalDate lastDayToReclaim() {
        return phases.isEmpty() ? lastFullDay : phases.get(phases.size() - 1).last();
    }

    /** The first day on which the number may be someone else's. */
    public LocalDate lostOn() {
        return lastDayToReclaim().plusDays(1);
    }

    /** The phase of that day; empty while the balance lasts, and once the number is lost. */
    public Optional<Phase> phaseOn(LocalDate day) {
        return phases.stream()
                .filter(phase -> !day.isBefore(phase.first()) && !day.isAfter(phase.last()))
                .findFirst();
    }
}
