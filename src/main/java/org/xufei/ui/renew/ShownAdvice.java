package org.xufei.ui.renew;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xufei.domain.advice.ChannelAdvice;
import org.xufei.domain.advice.ChannelAdvice.Outcome;
import org.xufei.domain.advice.ChannelReason;
import org.xufei.domain.advice.RankedChannel;
import org.xufei.domain.guide.Channel;
import org.xufei.ui.Message;
import org.xufei.ui.NameList;

/**
 * The advice as it is shown.
 *
 * @param operator to whom the number belongs; empty if that is not known
 * @param cautions what is to be said before all advice
 * @param known what the app knows by itself
 */
record ShownAdvice(ChannelAdvice advice, Optional<String> operator, List<Message> cautions, List<Message> known) {

    ShownAdvice {
        cautions = List.copyOf(cautions);
        known = List.copyOf(known);
    }

    /** The channels as they are ranked; empty while there is nothing to choose by: they then stand as without advice. */
    Optional<List<Channel>> order() {
        return Optional.of(
                        advice.channels().stream().map(RankedChannel::channel).toList())
                .filter(channels -> advice.outcome() != Outcome.NOTHING_GIVEN);
    }

    /** How the channel is ranked; empty while there is nothing to choose by. */
    Optional<RankedChannel> of(Channel channel) {
        return advice.channels().stream()
                .filter(ranked -> advice.outcome() != Outcome.NOTHING_GIVEN)
                .filter(ranked -> ranked.channel().equals(channel))
                .findFirst();
    }

    Message reason(ChannelReason reason) {
        return AdvicePhrases.reason(reason, operator.orElse(""));
    }

    /** The reason, with the situation that it is for before it. */
    Message reasonInSituation(ChannelReason reason) {
        return reason.text()
                .flatMap(text -> reason.situation())
                .map(situation -> Message.of("advice.reason.in", AdvicePhrases.situation(situation), reason(reason)))
                .orElseGet(() -> reason(reason));
    }

    /** As many of the reasons as there is room for. Of a channel that is suited what is to be minded or not known comes before a second good reason. */
    static List<ChannelReason> chosen(RankedChannel channel, int most) {
        if (channel.unsuited()) {
            return channel.reasons().stream().limit(most).toList();
        }
        int doubts = channel.reasons().size() - channel.goodReasons().size();
        return Stream.concat(
                        channel.goodReasons().stream().limit(Math.max(1, most - doubts)),
                        channel.reasons().stream().filter(reason -> reason.tone() != ChannelReason.Tone.GOOD))
                .limit(most)
                .toList();
    }

    /** What it comes to, in one sentence; before it what is more important still. */
    Message sentence() {
        List<Message> sentences = new ArrayList<>(cautions);
        sentences.add(outcome());
        return sentences.stream()
                .reduce((said, next) -> Message.of("advice.sentences", said, next))
                .orElseThrow();
    }

    /** The sentence and what the app knows by itself, where there is no room for that beside it. */
    Message sentenceWithKnown() {
        return knownLine()
                .map(line -> Message.of("advice.sentences", sentence(), Message.of("advice.known.stop", line)))
                .orElseGet(this::sentence);
    }

    /** What the app knows by itself; empty if that is nothing. */
    Optional<Message> knownLine() {
        return known.isEmpty() ? Optional.empty() : Optional.of(Message.of("advice.known", NameList.of(known)));
    }

    private Message outcome() {
        if (advice.outcome() == Outcome.NOTHING_GIVEN) {
            return Message.of("advice.nothing.sentence");
        } else if (advice.outcome() == Outcome.NONE_SUITED) {
            return Message.of("advice.none.sentence");
        }
        List<RankedChannel> tied = advice.tied();
        return tied.isEmpty() ? best(advice.channels().get(0)) : tie(tied);
    }

    private Message best(RankedChannel best) {
        Optional<Message> doubt = best.doubt().map(this::reason);
        List<Message> good = best.goodReasons().stream()
                .limit(doubt.isPresent() ? 1 : 2)
                .map(this::reason)
                .toList();
        if (good.isEmpty()) {
            return doubt.map(said -> Message.of("advice.because.onlymind", said))
                    .orElse(Message.of("advice.because.least"));
        }
        Message because = good.stream()
                .reduce((said, next) -> Message.of("advice.because.both", said, next))
                .orElseThrow();
        return doubt.map(said -> Message.of("advice.because.mind", because, said))
                .orElse(Message.of("advice.because", because));
    }

    private Message tie(List<RankedChannel> tied) {
        if (tied.stream().allMatch(channel -> channel.doubt().isEmpty())) {
            return Message.of(
                    "advice.tie.equal",
                    NameList.of(tied.stream()
                            .map(channel -> channel.channel().name())
                            .toList()));
        }
        return Message.of(
                "advice.tie", NameList.of(tied.stream().map(this::tied).toList()));
    }

    private Message tied(RankedChannel channel) {
        return channel.doubt()
                .map(doubt -> Message.of("advice.tie.doubt", channel.channel().name(), reason(doubt)))
                .orElse(Message.of("advice.tie.sure", channel.channel().name()));
    }
}
