package org.xufei.state;

import java.time.Duration;

/** Lets something happen later. */
public interface Timer {

    /** Time stands still, for tests. */
    Timer NONE = (delay, task) -> {};

    /** @param task runs once on the FX thread when so long has passed; a machine that sleeps meanwhile may not count that time */
    void after(Duration delay, Runnable task);
}
