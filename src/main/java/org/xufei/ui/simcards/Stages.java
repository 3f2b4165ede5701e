package org.xufei.ui.simcards;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.Clocks;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.clock.NextEvent;
import org.xufei.domain.clock.NumberClock;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.ui.Message;
import org.xufei.ui.StageLook;

/** How the life stages are said and drawn: a word, an icon and a tone each. */
final class Stages {

    private Stages() {}

    /** In a word. A card out of use says why. */
    static Message word(CardStatus cardStatus) {
        DeclaredStatus status = cardStatus.card().status();
        if (status instanceof DeclaredStatus.Replaced) {
            return Message.of("cards.stage.replaced");
        }
        return StageLook.word(cardStatus.stage());
    }

    /** What gets worse next and in how many days, or that it is not known. */
    static Message daysLeft(CardStatus cardStatus) {
        if (!cardStatus.computed()) {
            return Message.of("defect.card.short");
        }
        if (cardStatus.stage() == LifeStage.OUT_OF_USE || cardStatus.stage() == LifeStage.NUMBER_LOST) {
            return Message.of("cards.next.nothing");
        }
        if (!cardStatus.uncertainEnds().isEmpty() && cardStatus.stage() == LifeStage.UNKNOWN) {
            return Message.of("cards.next.unknown");
        }
        return cardStatus.next().map(Stages::daysLeft).orElse(Message.of("cards.next.unknown"));
    }

    /** The last days of plan, main balance and number in this order, as far as they are known. */
    static Map<Message, Message> lastDays(CardStatus cardStatus) {
        Clocks clocks = cardStatus.clocks();
        Map<Message, Message> days = new LinkedHashMap<>();
        days.put(Message.of("cards.ends.plan"), day(lastDay(clocks.plan())));
        days.put(Message.of("cards.ends.balance"), day(lastDay(clocks.balance())));
        days.put(Message.of("cards.ends.number"), day(clocks.number().map(NumberClock::lastDayToTopUp)));
        return days;
    }

    private static Optional<LocalDate> lastDay(EndDate reading) {
        return reading.known().map(EndDate.Known::lastDay);
    }

    private static Message day(Optional<LocalDate> day) {
        return day.map(known -> Message.of("cards.ends.day", known)).orElse(Message.of("cards.ends.unknown"));
    }

    private static Message daysLeft(NextEvent next) {
        int days = next.daysLeft();
        if (next.atTheEarliest() && next.becomes() == LifeStage.DATA_ENDED) {
            return Message.of("cards.next.plan.atleast", days);
        } else if (next.atTheEarliest() && next.becomes() == LifeStage.OUTGOING_BLOCKED) {
            return Message.of("cards.next.balance.atleast", days);
        }
        return switch (next.becomes()) {
            case DATA_ENDED -> Message.of("cards.next.plan", days);
            case OUTGOING_BLOCKED -> Message.of("cards.next.balance", days);
            case BLOCKED -> Message.of("cards.next.incoming", days);
            default -> Message.of("cards.next.number", days);
        };
    }
}
