package org.xufei.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.clock.NextEvent;
import org.xufei.domain.clock.NumberClock;
import org.xufei.domain.clock.ServiceEnd;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.Reminder;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.Message;

/** What is said of ends. A last day is always the last on which all still works. */
final class ClockPhrases {

    private ClockPhrases() {}

    /** What its owner calls a card: the nickname, else the number. */
    static Object name(SimCard card) {
        return card.nickname().isEmpty() ? card.number() : card.nickname();
    }

    /** What a reminder says, which has become another sentence if it was snoozed. */
    static Message of(Reminder reminder, CardStatus status, LocalDate today) {
        Expiry expiry = reminder.expiry();
        boolean atTheEarliest = status.ends().stream()
                .filter(end -> end.kind() == expiry.kind() && end.lastDay().equals(expiry.lastDay()))
                .anyMatch(ServiceEnd::atTheEarliest);
        return Message.of(
                "overview.reminder", name(status.card()), of(expiry.kind(), expiry.lastDay(), today, atTheEarliest));
    }

    /** What is said of an end that may come later than that day. */
    private static Message of(Expiry.Kind what, LocalDate lastDay, LocalDate today, boolean atTheEarliest) {
        return of(what(what), lastDay, today, atTheEarliest);
    }

    private static Message of(Message what, LocalDate lastDay, LocalDate today, boolean atTheEarliest) {
        if (!atTheEarliest) {
            return of(what, lastDay, today);
        }
        long left = ChronoUnit.DAYS.between(today, lastDay);
        return left < 0
                ? Message.of("overview.ends.doubt", what, lastDay)
                : Message.of("overview.ends.atleast", what, lastDay, left);
    }

    static Message of(Expiry.Kind what, LocalDate lastDay, LocalDate today) {
        return of(what(what), lastDay, today);
    }

    private static Message of(Message what, LocalDate lastDay, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, lastDay);
        if (left < 0) {
            return Message.of("overview.ends.over", what, lastDay);
        }
        return left == 0
                ? Message.of("overview.ends.today", what)
                : Message.of("overview.ends.later", what, lastDay, left);
    }

    /** What has ended of a card, and what ends next. */
    static List<Message> of(CardStatus status, LocalDate today) {
        List<Message> all = new ArrayList<>();
        if (!status.computed()) {
            all.add(Message.of("defect.card"));
        } else if (status.stage() == LifeStage.UNKNOWN && status.uncertainEnds().isEmpty()) {
            all.add(Message.of("overview.ends.unknown"));
        } else if (status.stage() == LifeStage.NUMBER_LOST) {
            status.clocks()
                    .number()
                    .ifPresent(number -> all.add(of(lastChance(number), number.lastDayToReclaim(), today)));
        } else if (status.clocks().balance().isOverOn(today)) {
            over(status.clocks().balance(), Expiry.Kind.BALANCE, today).ifPresent(all::add);
        } else {
            over(status.clocks().plan(), Expiry.Kind.PLAN, today).ifPresent(all::add);
        }
        status.uncertainEnds().forEach(doubt -> all.add(of(doubt.kind(), doubt.sureUntil(), today, true)));
        status.next().ifPresent(next -> all.add(of(what(status, next), next.lastDay(), today, next.atTheEarliest())));
        return all;
    }

    /**
     * What is to be known of a card at a glance: first what decides how urgent it is, then what else. Of a card that is well so far the
     * second is the other clock.
     */
    static List<Message> nextFirst(CardStatus status, LocalDate today) {
        List<Message> all = of(status, today);
        boolean toldByWhatIsOver = status.stage() == LifeStage.DATA_ENDED || status.stage() == LifeStage.UNKNOWN;
        if (status.next().isPresent() && !toldByWhatIsOver) {
            Collections.rotate(all, 1);
        }
        if (all.size() == 1) {
            Optional<Expiry.Kind> told = status.next().map(ClockPhrases::what);
            status.ends().stream()
                    .filter(end -> end.kind() == Expiry.Kind.PLAN || end.kind() == Expiry.Kind.BALANCE)
                    .filter(end -> told.isPresent() && end.kind() != told.get())
                    .filter(end -> !end.lastDay().isBefore(today))
                    .findFirst()
                    .ifPresent(end -> all.add(of(end.kind(), end.lastDay(), today, end.atTheEarliest())));
        }
        return all;
    }

    static Message what(Expiry.Kind what) {
        return switch (what) {
            case PLAN -> Message.of("overview.what.plan");
            case BALANCE -> Message.of("overview.what.balance");
            case INCOMING -> Message.of("overview.what.incoming");
            case NUMBER -> Message.of("overview.what.number");
        };
    }

    /** A number that is about to be lost may be held until then: a top-up does nothing for it any more. */
    private static Message what(CardStatus status, NextEvent next) {
        return next.becomes() == LifeStage.NUMBER_LOST
                ? status.clocks()
                        .number()
                        .or(status.clocks()::numberAtTheEarliest)
                        .map(ClockPhrases::lastChance)
                        .orElseGet(() -> what(Expiry.Kind.NUMBER))
                : what(what(next));
    }

    /** What saves the number on the last day on which anything does. */
    private static Message lastChance(NumberClock number) {
        return number.lastDayToTopUp().isBefore(number.lastDayToReclaim())
                ? Message.of("overview.what.reclaim")
                : what(Expiry.Kind.NUMBER);
    }

    private static Optional<Message> over(EndDate reading, Expiry.Kind what, LocalDate today) {
        return reading.known()
                .filter(known -> known.lastDay().isBefore(today))
                .map(known -> of(what, known.lastDay(), today));
    }

    private static Expiry.Kind what(NextEvent next) {
        return switch (next.becomes()) {
            case DATA_ENDED -> Expiry.Kind.PLAN;
            case OUTGOING_BLOCKED -> Expiry.Kind.BALANCE;
            case BLOCKED -> Expiry.Kind.INCOMING;
            default -> Expiry.Kind.NUMBER;
        };
    }
}
