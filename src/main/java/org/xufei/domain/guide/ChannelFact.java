package org.xufei.domain.guide;

/**
 * What a situation means for a channel.
 *
 * @param reason in a few words, to stand in a list
 */
public record ChannelFact(Situation situation, Effect effect, LocalizedText reason, Evidence evidence) {

    /** Whether it speaks for the channel. */
    public enum Effect {
        SUITS,
        /** The channel works, but there is something to watch out for. */
        MIND,
        /** The channel cannot be used. */
        RULES_OUT,
        /** It makes no difference. */
        NEUTRAL,
        /** It was looked for, and nobody says. */
        UNKNOWN
    }
}
