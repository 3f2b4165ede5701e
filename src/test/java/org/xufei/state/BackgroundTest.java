package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final HandDriven worker = new HandDriven();
    private final HandDriven fx = new HandDriven();
    private final Background background = new Background(worker, fx);
    private final List<String> told = new ArrayList<>();

    @Test
    void worksOnTheWorkerAndHandsOverOnTheFxThread() {
        background.run(
                () -> {
                    told.add("worked");
                    return "result";
                },
                told::add,
                () -> told.add("failed"));
        assertThat(told).isEmpty();
        worker.runAll();
        assertThat(told).containsExactly("worked");
        fx.runAll();
        assertThat(told).containsExactly("worked", "result");
    }

    @Test
    void tellsWhoeverWaitsOfADefectAndLetsItOut() {
        background.run(
                () -> {
                    throw new IllegalStateException("defect");
                },
                done -> told.add("done"),
                () -> told.add("failed"));
        assertThatThrownBy(worker::runAll).isInstanceOf(IllegalStateException.class);
        assertThat(told).isEmpty();
        fx.runAll();
        assertThat(told).containsExactly("failed");
    }
}
