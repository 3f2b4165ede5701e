package org.xufei.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** Finds out how long the FX thread is deaf: knocks every half millisecond and takes the longest time until it opens. */
final class FxStalls {

    private static final long BETWEEN_KNOCKS = TimeUnit.MICROSECONDS.toNanos(500);

    private FxStalls() {}

    /**
     * What was found.
     *
     * @param longest the longest time for which nothing else could run on the FX thread, in milliseconds
     * @param until how long it took until the result showed, in milliseconds
     */
    record Found(double longest, double until) {}

    /**
     * Does the work on the FX thread and knocks until the result shows, and a while longer for what follows from it.
     *
     * @param shows asked on the FX thread
     */
    static Found of(Runnable work, BooleanSupplier shows) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Platform.runLater(work);
        long longest = 0;
        long shown = 0;
        long end = Long.MAX_VALUE;
        while (System.nanoTime() < end) {
            long knocked = System.nanoTime();
            boolean there = onFx(shows::getAsBoolean);
            long opened = System.nanoTime();
            longest = Math.max(longest, opened - knocked);
            if (there && shown == 0) {
                shown = opened;
                end = shown + TimeUnit.MILLISECONDS.toNanos(150);
            }
            LockSupport.parkNanos(BETWEEN_KNOCKS);
        }
        return new Found(longest / 1e6, (shown - start) / 1e6);
    }

    static <T> T onFx(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
