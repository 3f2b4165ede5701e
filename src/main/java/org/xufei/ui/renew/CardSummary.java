package org.xufei.ui.renew;

import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.clock.NextEvent;
import org.xufei.ui.Message;

/** What to say in one line of how a SIM card stands. */
final class CardSummary {

    private CardSummary() {}

    static Message of(CardStatus status) {
        Message stage = stage(status);
        String nickname = status.card().nickname();
        return nickname.isEmpty() ? stage : Message.of("renew.card", nickname, stage);
    }

    private static Message stage(CardStatus status) {
        return switch (status.stage()) {
            case HELD -> Message.of("renew.card.held");
            case BLOCKED -> Message.of("renew.card.blocked");
            case OUTGOING_BLOCKED -> Message.of("renew.card.outgoing");
            case DATA_ENDED -> Message.of("renew.card.dataended");
            case NUMBER_LOST -> Message.of("renew.card.lost");
            case UNKNOWN -> Message.of("renew.card.unknown");
            case OUT_OF_USE -> Message.of("renew.card.outofuse");
            case ENDING_SOON, ACTIVE -> status.next().map(CardSummary::next).orElse(Message.of("renew.card.unknown"));
        };
    }

    /** While all works, what ends next is either the plan or the main balance. */
    private static Message next(NextEvent event) {
        if (event.atTheEarliest()) {
            return event.becomes() == LifeStage.DATA_ENDED
                    ? Message.of("renew.card.plan.atleast", event.daysLeft())
                    : Message.of("renew.card.balance.atleast", event.daysLeft());
        }
        return event.becomes() == LifeStage.DATA_ENDED
                ? Message.of("renew.card.plan", event.daysLeft())
                : Message.of("renew.card.balance", event.daysLeft());
    }
}
