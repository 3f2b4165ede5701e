package org.xufei.state;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one place where work leaves the FX thread, and the one where its results come back to it. There is one for files and one for
 * what only takes long to compute, so that neither waits for the other.
 *
 * @param worker runs one piece of work after the other, in the order in which they came: changes to a file build on each other
 * @param fx runs on the FX thread
 */
public record Background(Executor worker, Executor fx) {

    /** Everything at once on the calling thread, for tests. */
    public static final Background NONE = new Background(Runnable::run, Runnable::run);

    /**
     * Does the work, then hands over what came of it on the FX thread. The work says in its result what may go wrong; an exception is
     * a defect: the caller is told, and it goes on to be logged.
     */
    public <T> void run(Supplier<T> work, Consumer<T> done, Runnable failed) {
        run(work, done, failed, () -> {});
    }

    /** Lets a defect go on to be logged although what it was met in goes on without what it cost. */
    public void told(RuntimeException defect) {
        fx.execute(() -> {
            throw defect;
        });
    }

    /**
     * The same, with something that nobody waits for.
     *
     * @param after runs on the worker once the result is on its way
     */
    <T> void run(Supplier<T> work, Consumer<T> done, Runnable failed, Runnable after) {
        worker.execute(() -> {
            T result;
            try {
                result = work.get();
            } catch (RuntimeException | Error e) {
                fx.execute(failed);
                throw e;
            }
            fx.execute(() -> done.accept(result));
            after.run();
        });
    }
}
