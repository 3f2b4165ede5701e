package org.xufei.domain.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one operator serves one channel.
 *
 * @param note what is particular about it, or why it is not served
 * @param steps details that replace a step's own, by step id
 * @param facts what situations mean at this operator, in place of the channel's own; each situation at most once
 */
public record ChannelService(
        State state, LocalizedText note, Map<String, LocalizedText> steps, List<ChannelFact> facts, Evidence evidence) {

    public ChannelService {
        steps = Map.copyOf(steps);
        facts = List.copyOf(facts);
    }

    /** What the situation means at this operator in particular. */
    public Optional<ChannelFact> fact(Situation situation) {
        return facts.stream().filter(fact -> fact.situation() == situation).findFirst();
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
