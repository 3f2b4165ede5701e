package org.xufei.ui.renew;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.xufei.domain.advice.ChannelAdvice;
import org.xufei.domain.advice.ChannelReason;
import org.xufei.domain.advice.Circumstances;
import org.xufei.domain.advice.RankedChannel;
import org.xufei.domain.calendar.QuietTimes;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.guide.Situation;
import org.xufei.ui.Message;

/** What is said of the advice on channels. */
final class AdvicePhrases {

    private static final int NOON = 12;

    private AdvicePhrases() {}

    /** Which is the best, in a word or two. */
    static Message verdict(ChannelAdvice advice) {
        return switch (advice.outcome()) {
            case BEST ->
                Message.of("advice.best", advice.channels().get(0).channel().name());
            case TIED -> Message.of("advice.tied");
            case NONE_SUITED -> Message.of("advice.none");
            case NOTHING_GIVEN -> Message.of("advice.nothing");
        };
    }

    /** The rank of a channel. */
    static Message rank(RankedChannel channel) {
        if (channel.unsuited()) {
            return Message.of("advice.unsuited");
        }
        return channel.tied()
                ? Message.of("advice.rank.tied", channel.rank())
                : Message.of("advice.rank", channel.rank());
    }

    /** What a reason says, in the words of the guide where it has any. */
    static Message reason(ChannelReason reason, String operator) {
        if (reason.text().isPresent()) {
            return Message.of("advice.reason", reason.text().get());
        }
        return reason.situation()
                .map(situation -> Message.of("advice.reason.notknown", situation(situation)))
                .orElseGet(() -> service(reason.tone(), operator));
    }

    private static Message service(ChannelReason.Tone tone, String operator) {
        return tone == ChannelReason.Tone.AGAINST
                ? Message.of("advice.reason.notserved", operator)
                : Message.of("advice.reason.unconfirmed", operator);
    }

    /** What stands first in the sentence: that something else comes before any channel; empty if nothing does. */
    static Optional<Message> caution(LifeStage stage) {
        return switch (stage) {
            case OUTGOING_BLOCKED -> Optional.of(Message.of("advice.card.topup"));
            case BLOCKED -> Optional.of(Message.of("advice.card.blocked"));
            case HELD -> Optional.of(Message.of("advice.card.held"));
            case NUMBER_LOST -> Optional.of(Message.of("advice.card.lost"));
            case OUT_OF_USE -> Optional.of(Message.of("advice.card.retired"));
            case DATA_ENDED, ENDING_SOON, UNKNOWN, ACTIVE -> Optional.empty();
        };
    }

    /** The weekday and the part of the day. */
    static Message partOfDay(LocalDateTime moment, QuietTimes times) {
        Set<Situation> situations = Circumstances.at(moment, times);
        DayOfWeek day = moment.getDayOfWeek();
        boolean morning = moment.getHour() < NOON;
        if (situations.contains(Situation.AFTER_EIGHT)) {
            return Message.of("advice.when.night", day);
        } else if (situations.contains(Situation.OFF_HOURS)) {
            return morning ? Message.of("advice.when.early", day) : Message.of("advice.when.evening", day);
        } else if (situations.contains(Situation.LUNCHTIME)) {
            return Message.of("advice.when.lunch", day);
        }
        return morning ? Message.of("advice.when.morning", day) : Message.of("advice.when.afternoon", day);
    }

    /** What a situation is called; those that a person can tell stand so on their button. */
    static Message situation(Situation situation) {
        return switch (situation) {
            case CASH_ONLY -> Message.of("advice.cash");
            case BANK_CARD -> Message.of("advice.card");
            case WALLET -> Message.of("advice.wallet");
            case NO_DATA -> Message.of("advice.nodata");
            case NEEDS_PAPER -> Message.of("advice.paper");
            case AFTER_EIGHT -> Message.of("advice.late");
            case ABROAD -> Message.of("advice.abroad");
            case MANY_CARDS -> Message.of("advice.many");
            case NO_KHMER_OR_ENGLISH -> Message.of("advice.language");
            case QUIET_HOURS -> Message.of("advice.quiet");
            case LUNCHTIME -> Message.of("advice.lunch");
            case OFF_HOURS -> Message.of("advice.offhours");
            case WEEKEND -> Message.of("advice.weekend");
            case PUBLIC_HOLIDAY -> Message.of("advice.holiday");
            case CHINESE_NEW_YEAR -> Message.of("advice.chinesenewyear");
            case BALANCE_ENDED -> Message.of("advice.balance");
            case FULLY_BLOCKED -> Message.of("advice.blocked");
            case NUMBER_HELD -> Message.of("advice.held");
        };
    }
}
