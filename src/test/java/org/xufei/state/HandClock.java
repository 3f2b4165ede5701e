package org.xufei.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/** A clock that stands until the test moves it, and the timer that goes with it. */
public final class HandClock extends Clock implements Timer {

    private final ZoneId zone;
    private final Time time;

    private static final class Time {
        private Instant now;
        private Duration awake = Duration.ZERO;
        private final Queue<Waiting> waiting = new PriorityQueue<>(Comparator.comparing(Waiting::due));

        private Time(Instant now) {
            this.now = now;
        }
    }

    private record Waiting(Duration due, Runnable task) {}

    public HandClock(Clock start) {
        this(start.getZone(), new Time(start.instant()));
    }

    private HandClock(ZoneId zone, Time time) {
        this.zone = zone;
        this.time = time;
    }

    /** So much time passes; what waits for it happens. */
    public void pass(Duration duration) {
        Duration end = time.awake.plus(duration);
        Optional<Waiting> next = next(end);
        while (next.isPresent()) {
            time.waiting.remove(next.get());
            move(next.get().due());
            next.get().task().run();
            next = next(end);
        }
        move(end);
    }

    /** The machine sleeps for so long: the clock goes on, no timer does. */
    public void sleep(Duration duration) {
        time.now = time.now.plus(duration);
    }

    private Optional<Waiting> next(Duration end) {
        return Optional.ofNullable(time.waiting.peek())
                .filter(waiting -> waiting.due().compareTo(end) <= 0);
    }

    private void move(Duration awake) {
        time.now = time.now.plus(awake.minus(time.awake));
        time.awake = awake;
    }

    @Override
    public void after(Duration delay, Runnable task) {
        time.waiting.add(new Waiting(time.awake.plus(delay), task));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HandClock(other, time);
    }

    @Override
    public Instant instant() {
        return time.now;
    }
}
