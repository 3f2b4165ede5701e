package org.xufei.domain.advice;

import java.util.List;

/**
 * The channels of the guide, the best first; those that tie, and those that are unsuited, in the order of the guide.
 *
 * @param channels each channel of the guide once
 */
public record ChannelAdvice(Outcome outcome, List<RankedChannel> channels) {

    /** What can be said of all of them. */
    public enum Outcome {
        /** One is better than all others. */
        BEST,
        /** Several are the best and cannot be told apart. */
        TIED,
        /** Each is ruled out. */
        NONE_SUITED,
        /** No situation is given: there is nothing to choose by. */
        NOTHING_GIVEN
    }

    public ChannelAdvice {
        channels = List.copyOf(channels);
    }

    /** Those that cannot be told apart, of the best rank of which there are several; empty if each has a rank of its own. */
    public List<RankedChannel> tied() {
        return channels.stream()
                .filter(channel -> channel.tied() && !channel.unsuited())
                .findFirst()
                .map(first -> channels.stream()
                        .filter(channel -> channel.rank() == first.rank())
                        .toList())
                .orElse(List.of());
    }
}
