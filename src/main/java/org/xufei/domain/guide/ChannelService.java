package org.xufei.domain.guide;

import java.util.Map;

/**
 * How one operator serves one channel.
 *
 * @param note what is particular about it, or why it is not served
 * @param steps details that replace a step's own, by step id
 */
public record ChannelService(State state, LocalizedText note, Map<String, LocalizedText> steps, Evidence evidence) {

    public ChannelService {
        steps = Map.copyOf(steps);
    }

    /** Whether the channel can be used. */
    public enum State {
        SERVED,
        /** Probable, but no source confirms it for this operator. */
        UNCONFIRMED,
        /** No sign that it exists. */
        NOT_SERVED
    }
}
