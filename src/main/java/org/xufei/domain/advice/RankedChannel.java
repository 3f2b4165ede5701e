package org.xufei.domain.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Channel;

/**
 * A channel and how well it suits.
 *
 * @param rank 1 for the best; channels that cannot be told apart share theirs
 * @param tied whether another channel has the same rank
 * @param unsuited whether something rules it out; the rank then comes after all that are suited
 * @param points what speaks for it less what speaks against it
 * @param reasons what speaks for it by strength, then what is to be minded or not known; of an unsuited one what rules it out comes first
 */
public record RankedChannel(
        Channel channel, int rank, boolean tied, boolean unsuited, int points, List<ChannelReason> reasons) {

    /** Within a tone the strongest first; else as they were found. */
    static final Comparator<ChannelReason> AS_LISTED = Comparator.comparing(
                    (ChannelReason reason) -> switch (reason.tone()) {
                        case AGAINST -> 0;
                        case GOOD -> 1;
                        case MIND -> 2;
                        case UNKNOWN -> 3;
                    })
            .thenComparing(Comparator.comparing(ChannelReason::strength).reversed());

    public RankedChannel {
        reasons = reasons.stream().sorted(AS_LISTED).toList();
    }

    /** What keeps it from being the best most of all: what is to be minded, else what is not known; empty if nothing does. */
    public Optional<ChannelReason> doubt() {
        return reasons.stream()
                .filter(reason -> reason.tone() == ChannelReason.Tone.MIND)
                .findFirst()
                .or(() -> reasons.stream()
                        .filter(reason -> reason.tone() == ChannelReason.Tone.UNKNOWN)
                        .findFirst());
    }

    /** What speaks for it, the strongest first. */
    public List<ChannelReason> goodReasons() {
        return reasons.stream()
                .filter(reason -> reason.tone() == ChannelReason.Tone.GOOD)
                .toList();
    }
}
