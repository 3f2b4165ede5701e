package org.xufei.ui.simcards.detail;

import org.xufei.ui.Message;

/** The words on the timeline of a card's clocks. */
final class TimelinePhrases {

    private TimelinePhrases() {}

    static Message clock(Timeline.Clock clock) {
        return switch (clock) {
            case PLAN -> Message.of("clock.plan");
            case BALANCE -> Message.of("clock.balance");
            case NUMBER -> Message.of("clock.number");
        };
    }

    /** In a word or two, to stand on a bar. */
    static Message state(Timeline.State state) {
        return switch (state) {
            case PLAN_RUNS -> Message.of("detail.bar.plan");
            case BALANCE_LASTS -> Message.of("detail.bar.balance");
            case NUMBER_WORKS -> Message.of("detail.bar.works");
            case OUTGOING_BLOCKED -> Message.of("detail.bar.outgoing");
            case BLOCKED -> Message.of("detail.bar.blocked");
            case HELD -> Message.of("detail.bar.held");
            case LOST -> Message.of("detail.bar.lost");
        };
    }
}
