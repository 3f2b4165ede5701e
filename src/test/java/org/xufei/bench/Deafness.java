package org.xufei.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;

/**
 * Measures for how long the FX thread hears nothing: knocks again and again and takes the longest time until it opens. How much of such
 * a time it worked itself is told apart: the rest went to the collector, to other threads and to other programs.
 */
final class Deafness {

    private static final long BETWEEN_KNOCKS = TimeUnit.MICROSECONDS.toNanos(500);

    /** Long enough for the pulses that draw a result. */
    private static final long AFTERWARDS = TimeUnit.MILLISECONDS.toNanos(150);

    private final Map<String, List<Measured>> all = new LinkedHashMap<>();

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long fxThread;

    /** All in milliseconds. */
    private record Measured(double deaf, double busy, double untilShown) {}

    Deafness() throws InterruptedException, ExecutionException {
        fxThread = onFx(() -> Thread.currentThread().getId());
    }

    /**
     * Does the work on the FX thread and knocks until its result shows, and a while longer.
     *
     * @param shows asked on the FX thread
     */
    void of(String what, Runnable work, BooleanSupplier shows) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Platform.runLater(work);
        long deaf = 0;
        long busy = 0;
        long shown = Long.MAX_VALUE;
        long knocked = start;
        while (knocked - AFTERWARDS < shown) {
            long worked = threads.getThreadCpuTime(fxThread);
            boolean there = onFx(shows::getAsBoolean);
            long opened = System.nanoTime();
            deaf = Math.max(deaf, opened - knocked);
            busy = Math.max(busy, threads.getThreadCpuTime(fxThread) - worked);
            if (there) {
                shown = Math.min(shown, opened);
            }
            LockSupport.parkNanos(BETWEEN_KNOCKS);
            knocked = System.nanoTime();
        }
        all.computeIfAbsent(what, key -> new ArrayList<>())
                .add(new Measured(deaf / 1e6, busy / 1e6, (shown - start) / 1e6));
    }

    /** Prints a table in milliseconds; the first times of what was measured often are left out, for the compiler is still at work. */
    void print(int firstLeftOut) {
        System.out.printf("%-12s %18s %18s %18s%n", "ms", "FX thread deaf", "itself at work", "until shown");
        System.out.printf(
                "%-12s %9s %8s %9s %8s %9s %8s%n", "", "median", "worst", "median", "worst", "median", "worst");
        all.forEach((what, times) -> System.out.printf(
                "%-12s %s %s %s%n",
                what,
                summary(times, firstLeftOut, Measured::deaf),
                summary(times, firstLeftOut, Measured::busy),
                summary(times, firstLeftOut, Measured::untilShown)));
    }

    private static String summary(List<Measured> times, int firstLeftOut, ToDoubleFunction<Measured> of) {
        double[] sorted = times.stream()
                .skip(Math.min(firstLeftOut, times.size() - 1))
                .mapToDouble(of)
                .sorted()
                .toArray();
        return String.format("%9.1f %8.1f", sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    static <T> T onFx(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
