package org.xufei.state;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.PhnomPenh;

/**
 * The day and the time of day in Phnom Penh, one for the whole app: both move on by themselves for all who follow them. To be used on the
 * FX thread.
 */
public final class Today {

    private static final int QUARTER_MINUTES = 15;

    private final Clock clock;
    private final Timer timer;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<LocalDateTime> quarterHour;
    private final ReadOnlyObjectWrapper<LocalDateTime> minute;

    /** @param clock of any zone */
    public Today(Clock clock, Timer timer) {
        this.clock = clock.withZone(PhnomPenh.ZONE);
        this.timer = timer;
        LocalDateTime now = LocalDateTime.now(this.clock);
        day = new ReadOnlyObjectWrapper<>(now.toLocalDate());
        quarterHour = new ReadOnlyObjectWrapper<>(quarterOf(now));
        minute = new ReadOnlyObjectWrapper<>(minuteOf(now));
        waitForNextMinute();
    }

    public ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /** The full quarter of an hour that began last: for what depends on the time of day. Moves on after the day does. */
    public ReadOnlyObjectProperty<LocalDateTime> quarterHour() {
        return quarterHour.getReadOnlyProperty();
    }

    /** The full minute that began last: for what shows the time. Moves on after the day does. */
    public ReadOnlyObjectProperty<LocalDateTime> minute() {
        return minute.getReadOnlyProperty();
    }

    /** The moment, in local time in Phnom Penh. Never of another day than {@link #day}, which moves on first if it is over. */
    public LocalDateTime now() {
        LocalDateTime now = LocalDateTime.now(clock);
        moveTo(now);
        return now;
    }

    /** Looks at the clock. */
    public void refresh() {
        moveTo(LocalDateTime.now(clock));
    }

    private void moveTo(LocalDateTime now) {
        move(day, now.toLocalDate());
        move(quarterHour, quarterOf(now));
        move(minute, minuteOf(now));
    }

    private static <T> void move(ReadOnlyObjectWrapper<T> shown, T current) {
        if (!current.equals(shown.get())) {
            shown.set(current);
        }
    }

    private static LocalDateTime minuteOf(LocalDateTime now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    private static LocalDateTime quarterOf(LocalDateTime now) {
        return minuteOf(now).withMinute(now.getMinute() / QUARTER_MINUTES * QUARTER_MINUTES);
    }

    /** Timers do not count the time that a machine sleeps: after it has woken up the time is right within a minute. */
    private void waitForNextMinute() {
        LocalDateTime now = LocalDateTime.now(clock);
        timer.after(Duration.between(now, minuteOf(now).plusMinutes(1)), () -> {
            refresh();
            waitForNextMinute();
        });
    }
}
