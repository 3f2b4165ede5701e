package org.xufei.state;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.PhnomPenh;

/** The day in Phnom Penh, one for the whole app: at midnight it moves on for all who follow it. To be used on the FX thread. */
public final class Today {

    /** Timers do not count the time that a machine sleeps: after it has woken up the day is right within so long. */
    private static final Duration MAX_WAIT = Duration.ofMinutes(1);

    private final Clock clock;
    private final Timer timer;
    private final ReadOnlyObjectWrapper<LocalDate> day;

    /** @param clock of any zone */
    public Today(Clock clock, Timer timer) {
        this.clock = clock.withZone(PhnomPenh.ZONE);
        this.timer = timer;
        day = new ReadOnlyObjectWrapper<>(LocalDate.now(this.clock));
        waitForMidnight();
    }

    public ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /** The moment, in local time in Phnom Penh. Never of another day than {@link #day}, which moves on first if it is over. */
    public LocalDateTime now() {
        LocalDateTime now = LocalDateTime.now(clock);
        moveTo(now.toLocalDate());
        return now;
    }

    /** Looks at the clock. */
    public void refresh() {
        moveTo(LocalDate.now(clock));
    }

    private void moveTo(LocalDate current) {
        if (!current.equals(day.get())) {
            day.set(current);
        }
    }

    private void waitForMidnight() {
        LocalDateTime now = LocalDateTime.now(clock);
        Duration untilMidnight =
                Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay());
        timer.after(untilMidnight.compareTo(MAX_WAIT) < 0 ? untilMidnight : MAX_WAIT, () -> {
            refresh();
            waitForMidnight();
        });
    }
}
