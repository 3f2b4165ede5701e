package org.xufei.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** An executor that does nothing until the test says so. */
public final class HandDriven implements Executor {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    public int waiting() {
        return waiting.size();
    }

    public void runNext() {
        waiting.remove().run();
    }

    public void runAll() {
        while (!waiting.isEmpty()) {
            runNext();
        }
    }

    /** Works off both, until neither leaves anything for the other. */
    public static void settle(HandDriven worker, HandDriven fx) {
        while (worker.waiting() + fx.waiting() > 0) {
            worker.runAll();
            fx.runAll();
        }
    }
}
