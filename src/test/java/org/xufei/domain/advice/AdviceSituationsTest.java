package org.xufei.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.xufei.content.GuideFile;
import org.xufei.domain.advice.ChannelReason.Tone;
import org.xufei.domain.calendar.HolidayCalendar;
import org.xufei.domain.calendar.QuietTimes;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.Situation;

/** What the bundled guide advises in situations as they come up, with the reasons. */
final class AdviceSituationsTest {

    private static final Guide GUIDE = GuideFile.bundled();

    /**
     * A ranking reads {@code store > kiosk = shop // online}: those after the strokes are unsuited. A reason reads
     * {@code shop~PUBLIC_HOLIDAY}: {@code +} good, {@code ~} to be minded, {@code ?} not known, {@code -} against.
     */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "situations.txt", delimiter = '|', numLinesToSkip = 1)
    void ranksTheChannelsAndSaysWhy(
            String situation,
            String operator,
            String told,
            String moment,
            String card,
            String ranking,
            String because) {
        ChannelAdvice advice = ChannelAdviser.advise(
                GUIDE,
                GUIDE.operator(operator),
                circumstances(told, moment, card).all());

        assertThat(ranking(advice)).as(situation).isEqualTo(ranking);
        assertThat(reasons(advice)).as(situation).contains(because.split(" "));
    }

    @Test
    void everySituationHasAFactOrIsSaidToBeNotKnownForEveryChannelAndOperator() {
        List<Optional<Operator>> operators = Stream.concat(
                        Stream.of(Optional.<Operator>empty()),
                        GUIDE.operators().stream().map(Optional::of))
                .toList();
        for (Optional<Operator> operator : operators) {
            for (Situation situation : Situation.values()) {
                for (RankedChannel channel : ChannelAdviser.advise(GUIDE, operator, Set.of(situation))
                        .channels()) {
                    boolean hasFact = operator.flatMap(
                                    known -> known.service(channel.channel()).fact(situation))
                            .or(() -> channel.channel().fact(situation))
                            .isPresent();
                    boolean isUnknown = channel.reasons().stream()
                            .anyMatch(reason -> reason.tone() == Tone.UNKNOWN
                                    && reason.situation().equals(Optional.of(situation)));
                    assertThat(hasFact || isUnknown)
                            .as(operator.map(Operator::id) + " " + situation + " "
                                    + channel.channel().id())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theBundledGuideSaysSomethingOfEverySituation() {
        assertThat(GUIDE.channels())
                .allSatisfy(channel -> assertThat(Situation.values())
                        .allMatch(situation -> channel.fact(situation).isPresent()));
    }

    private static Circumstances circumstances(String told, String moment, String card) {
        Set<Situation> noticed = new LinkedHashSet<>(Circumstances.at(LocalDateTime.parse(moment), times()));
        if (card.equals("USED_UP")) {
            noticed.add(Situation.NO_DATA);
        } else {
            noticed.addAll(Circumstances.of(LifeStage.valueOf(card)));
        }
        Set<Situation> said = EnumSet.noneOf(Situation.class);
        if (!told.equals("-")) {
            Arrays.stream(told.split(" ")).map(Situation::valueOf).forEach(said::add);
        }
        return new Circumstances(said, noticed);
    }

    private static QuietTimes times() {
        return new QuietTimes(
                new HolidayCalendar(GUIDE.reference().holidays(), List.of()),
                GUIDE.reference().shopHours());
    }

    private static String ranking(ChannelAdvice advice) {
        StringBuilder suited = new StringBuilder();
        int rank = 0;
        for (RankedChannel channel : advice.channels()) {
            if (!channel.unsuited()) {
                suited.append(suited.isEmpty() ? "" : channel.rank() == rank ? " = " : " > ")
                        .append(channel.channel().id());
                rank = channel.rank();
            }
        }
        String unsuited = advice.channels().stream()
                .filter(RankedChannel::unsuited)
                .map(channel -> " " + channel.channel().id())
                .collect(Collectors.joining());
        return (suited + (unsuited.isEmpty() ? "" : " //" + unsuited)).strip();
    }

    private static List<String> reasons(ChannelAdvice advice) {
        return advice.channels().stream()
                .flatMap(channel -> channel.reasons().stream().map(reason -> said(channel.channel(), reason)))
                .toList();
    }

    private static String said(Channel channel, ChannelReason reason) {
        String sign = switch (reason.tone()) {
            case GOOD -> "+";
            case MIND -> "~";
            case UNKNOWN -> "?";
            case AGAINST -> "-";
        };
        return channel.id() + sign + reason.situation().map(Situation::name).orElse("SERVICE");
    }
}
