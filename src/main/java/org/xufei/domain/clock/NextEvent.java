package org.xufei.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What gets worse next if nothing is done.
 *
 * @param becomes the stage that it leads to
 * @param lastDay the last day before it, on which a renewal still prevents it
 * @param daysLeft from today to {@code lastDay}: 0 if today is the last day
 * @param atTheEarliest whether it may come later: what was bought last is of unknown length. What follows then is not that stage: it
 *     becomes unknown
 */
public record NextEvent(LifeStage becomes, LocalDate lastDay, int daysLeft, boolean atTheEarliest) {

    /** One that is sure to come. */
    public NextEvent(LifeStage becomes, LocalDate lastDay, int daysLeft) {
        this(becomes, lastDay, daysLeft, false);
    }

    /** Of two on the same day, what happens to the number counts for more than what happens to the plan. */
    static Optional<NextEvent> after(Clocks clocks, LocalDate today) {
        List<NextEvent> events = new ArrayList<>();
        boolean open = clocks.balance().mayLastLonger();
        clocks.number().or(clocks::numberAtTheEarliest).ifPresent(number -> {
            number.phases()
                    .forEach(phase -> events.add(
                            of(LifeStage.of(phase.stage()), phase.first().minusDays(1), today, open)));
            events.add(of(LifeStage.NUMBER_LOST, number.lastDayToReclaim(), today, open));
        });
        if (!clocks.balance().isOverOn(today)) {
            clocks.plan()
                    .sureUntil()
                    .ifPresent(lastDay -> events.add(of(
                            LifeStage.DATA_ENDED, lastDay, today, clocks.plan().mayLastLonger())));
        }
        return events.stream().filter(event -> event.daysLeft() >= 0).min(Comparator.comparing(NextEvent::lastDay));
    }

    private static NextEvent of(LifeStage becomes, LocalDate lastDay, LocalDate today, boolean atTheEarliest) {
        return new NextEvent(becomes, lastDay, Math.toIntExact(ChronoUnit.DAYS.between(today, lastDay)), atTheEarliest);
    }
}
