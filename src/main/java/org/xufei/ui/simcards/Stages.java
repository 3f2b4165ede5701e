package org.xufei.ui.simcards;

import org.kordamp.ikonli.feather.Feather;
import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.clock.NextEvent;
import org.xufei.domain.sim.SimStatus;
import org.xufei.ui.Message;

/** How the life stages are said and drawn: a word, an icon and a tone each. */
final class Stages {

    private Stages() {}

    /** In a word. A card out of use says why. */
    static Message word(CardStanding standing) {
        SimStatus status = standing.card().status();
        if (status instanceof SimStatus.Replaced) {
            return Message.of("cards.stage.replaced");
        }
        return word(standing.stage());
    }

    static Message word(LifeStage stage) {
        return switch (stage) {
            case HELD -> Message.of("cards.stage.held");
            case BLOCKED -> Message.of("cards.stage.blocked");
            case OUTGOING_BLOCKED -> Message.of("cards.stage.outgoing");
            case DATA_ENDED -> Message.of("cards.stage.data");
            case ENDING_SOON -> Message.of("cards.stage.soon");
            case NUMBER_LOST -> Message.of("cards.stage.gone");
            case UNKNOWN -> Message.of("cards.stage.unknown");
            case ACTIVE -> Message.of("cards.stage.active");
            case OUT_OF_USE -> Message.of("cards.stage.retired");
        };
    }

    /** What gets worse next and in how many days, or that it is not known. */
    static Message daysLeft(CardStanding standing) {
        if (standing.stage() == LifeStage.OUT_OF_USE || standing.stage() == LifeStage.NUMBER_LOST) {
            return Message.of("cards.next.nothing");
        }
        return standing.next().map(Stages::daysLeft).orElse(Message.of("cards.next.unknown"));
    }

    private static Message daysLeft(NextEvent next) {
        int days = next.daysLeft();
        return switch (next.becomes()) {
            case DATA_ENDED -> Message.of("cards.next.plan", days);
            case OUTGOING_BLOCKED -> Message.of("cards.next.balance", days);
            case BLOCKED -> Message.of("cards.next.incoming", days);
            default -> Message.of("cards.next.number", days);
        };
    }

    static Feather icon(LifeStage stage) {
        return switch (stage) {
            case HELD, BLOCKED -> Feather.ALERT_OCTAGON;
            case OUTGOING_BLOCKED -> Feather.PHONE_OFF;
            case DATA_ENDED -> Feather.WIFI_OFF;
            case ENDING_SOON -> Feather.CLOCK;
            case NUMBER_LOST -> Feather.X_CIRCLE;
            case UNKNOWN -> Feather.HELP_CIRCLE;
            case ACTIVE -> Feather.CHECK;
            case OUT_OF_USE -> Feather.ARCHIVE;
        };
    }

    /** A style class of badges. */
    static String tone(LifeStage stage) {
        return switch (stage) {
            case HELD, BLOCKED, OUTGOING_BLOCKED -> "danger";
            case DATA_ENDED, ENDING_SOON -> "warning";
            case ACTIVE -> "good";
            case NUMBER_LOST, UNKNOWN, OUT_OF_USE -> "neutral";
        };
    }
}
