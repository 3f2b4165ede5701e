package org.xufei.ui;

import java.util.function.Consumer;
import org.xufei.domain.sample.Samples;
import org.xufei.state.EditResult;
import org.xufei.state.SampleData;
import org.xufei.state.Today;

/** The sample data, to be tried from whichever room offers it. */
public final class SampleOffer {

    private final SampleData samples;
    private final Today today;

    public SampleOffer(SampleData samples, Today today) {
        this.samples = samples;
        this.today = today;
    }

    /**
     * Adds the samples.
     *
     * @param texts in which the samples are called what they are
     * @param done told on the FX thread whether it was made
     */
    public void add(Texts texts, Consumer<EditResult> done) {
        Samples.Names names = new Samples.Names(
                texts.of(Message.of("overview.sample.own")),
                texts.of(Message.of("overview.sample.router")),
                texts.of(Message.of("overview.sample.camera")),
                texts.of(Message.of("overview.sample.parent")),
                texts.of(Message.of("overview.sample.note")));
        samples.add(Samples.on(today.day().get(), names), done);
    }

    /** @param done told on the FX thread whether it was made */
    public void remove(Consumer<EditResult> done) {
        samples.remove(done);
    }
}
