package org.xufei.domain.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xufei.domain.advice.ChannelAdvice.Outcome;
import org.xufei.domain.advice.ChannelReason.Tone;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelFact;
import org.xufei.domain.guide.ChannelService;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.Situation;

/**
 * Ranks the channels by what the guide says of the situations.
 *
 * <p>The rule: what speaks for a channel less what is to be minded, each reason counted by how far its source can be trusted (high 3,
 * medium 2, low 1), and 1 less for each thing that is not known; what is ruled out comes last, and equal sums are a tie.
 */
public final class ChannelAdviser {

    /** An ordinary hour is no reason to choose by. */
    private static final Set<Situation> UNTELLING = Set.of(Situation.QUIET_HOURS);

    /** Those that are ruled out are equal, whatever else speaks for them: none of them can be used. */
    private static final Comparator<RankedChannel> ORDER = Comparator.comparing(RankedChannel::unsuited)
            .thenComparing(channel -> channel.unsuited() ? 0 : -channel.points());

    private ChannelAdviser() {}

    /**
     * Advises on all channels of the guide.
     *
     * @param operator of the number; empty if it is not known: what holds for one operator only is left out then
     * @param situations that are given
     */
    public static ChannelAdvice advise(Guide guide, Optional<Operator> operator, Set<Situation> situations) {
        List<RankedChannel> judged = guide.channels().stream()
                .map(channel -> judge(channel, reasons(channel, operator, situations)))
                .sorted(ORDER)
                .toList();
        List<RankedChannel> ranked =
                judged.stream().map(channel -> ranked(channel, judged)).toList();
        return new ChannelAdvice(outcome(ranked, situations), ranked);
    }

    private static Outcome outcome(List<RankedChannel> ranked, Set<Situation> situations) {
        RankedChannel best = ranked.get(0);
        if (best.unsuited()) {
            return Outcome.NONE_SUITED;
        } else if (UNTELLING.containsAll(situations)) {
            return Outcome.NOTHING_GIVEN;
        }
        return best.tied() ? Outcome.TIED : Outcome.BEST;
    }

    private static RankedChannel judge(Channel channel, List<ChannelReason> reasons) {
        boolean unsuited = reasons.stream().anyMatch(reason -> reason.tone() == Tone.AGAINST);
        int points = reasons.stream().mapToInt(ChannelReason::points).sum();
        return new RankedChannel(channel, 0, false, unsuited, points, reasons);
    }

    private static RankedChannel ranked(RankedChannel channel, List<RankedChannel> all) {
        int rank = 1
                + (int) all.stream()
                        .filter(other -> ORDER.compare(other, channel) < 0)
                        .count();
        boolean tied =
                all.stream().filter(other -> ORDER.compare(other, channel) == 0).count() > 1;
        return new RankedChannel(
                channel.channel(), rank, tied, channel.unsuited(), channel.points(), channel.reasons());
    }

    private static List<ChannelReason> reasons(
            Channel channel, Optional<Operator> operator, Set<Situation> situations) {
        Optional<ChannelService> service = operator.map(known -> known.service(channel));
        List<ChannelReason> reasons = new ArrayList<>();
        service.flatMap(ChannelAdviser::serviceReason).ifPresent(reasons::add);
        situations.stream()
                .sorted()
                .flatMap(situation -> reason(channel, service, situation).stream())
                .forEach(reasons::add);
        return reasons;
    }

    private static Optional<ChannelReason> serviceReason(ChannelService service) {
        return switch (service.state()) {
            case SERVED -> Optional.empty();
            case UNCONFIRMED -> Optional.of(serviceReason(Tone.UNKNOWN, service));
            case NOT_SERVED -> Optional.of(serviceReason(Tone.AGAINST, service));
        };
    }

    private static ChannelReason serviceReason(Tone tone, ChannelService service) {
        return new ChannelReason(tone, Optional.empty(), Optional.empty(), Optional.of(service.evidence()));
    }

    /** Empty if the situation makes no difference. */
    private static Optional<ChannelReason> reason(
            Channel channel, Optional<ChannelService> service, Situation situation) {
        Optional<ChannelFact> fact =
                service.flatMap(known -> known.fact(situation)).or(() -> channel.fact(situation));
        if (fact.isEmpty()) {
            return Optional.of(
                    new ChannelReason(Tone.UNKNOWN, Optional.of(situation), Optional.empty(), Optional.empty()));
        }
        return tone(fact.get().effect())
                .map(tone -> new ChannelReason(
                        tone,
                        Optional.of(situation),
                        Optional.of(fact.get().reason()),
                        Optional.of(fact.get().evidence())));
    }

    private static Optional<Tone> tone(ChannelFact.Effect effect) {
        return switch (effect) {
            case SUITS -> Optional.of(Tone.GOOD);
            case MIND -> Optional.of(Tone.MIND);
            case RULES_OUT -> Optional.of(Tone.AGAINST);
            case UNKNOWN -> Optional.of(Tone.UNKNOWN);
            case NEUTRAL -> Optional.empty();
        };
    }
}
