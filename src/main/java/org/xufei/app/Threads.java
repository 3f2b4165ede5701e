package org.xufei.app;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.xufei.state.Background;
import org.xufei.state.Timer;

/** What works beside the FX thread. */
public final class Threads {

    private final ExecutorService files = Executors.newSingleThreadExecutor(task -> new Thread(task, "files"));
    private final ExecutorService thinking = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> new Thread(task, "thinking"),
            // A question that is asked when all is over gets no answer and needs none.
            new ThreadPoolExecutor.DiscardPolicy());
    private final ScheduledExecutorService clockwork =
            new ScheduledThreadPoolExecutor(1, Threads::daemon, new ThreadPoolExecutor.DiscardPolicy());

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "clockwork");
        thread.setDaemon(true);
        return thread;
    }

    /** Reads and writes files, in the order in which it is asked to. */
    public Background files() {
        return new Background(files, Platform::runLater);
    }

    /** Works out what takes long, without waiting for a disk. */
    public Background thinking() {
        return new Background(thinking, Platform::runLater);
    }

    public Timer timer() {
        return (delay, task) -> {
            // Whether it is cancelled nobody asks: it ends with the app.
            var unused = clockwork.schedule(() -> Platform.runLater(task), delay.toNanos(), TimeUnit.NANOSECONDS);
        };
    }

    /** Those that are busy when the app is. */
    public List<ExecutorService> workers() {
        return List.of(files, thinking);
    }

    /** Ends all that writes nothing. */
    public void stopThinking() {
        clockwork.shutdownNow();
        thinking.shutdownNow();
    }

    /**
     * Waits until everything that was to be written is written. Nothing more can be asked for after that. A disk that takes longer than
     * half a minute has a problem of its own.
     *
     * @return whether everything is written
     */
    public boolean finishWriting() throws InterruptedException {
        files.shutdown();
        return files.awaitTermination(30, TimeUnit.SECONDS);
    }
}
