package org.xufei.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.clock.End;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.clock.NextEvent;
import org.xufei.domain.clock.NumberClock;
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
    static Message of(Reminder reminder, CardStanding standing, LocalDate today) {
        Expiry expiry = reminder.expiry();
        boolean atTheEarliest = standing.ends().stream()
                .filter(end -> end.what() == expiry.what() && end.lastDay().equals(expiry.lastDay()))
                .anyMatch(End::atTheEarliest);
        return Message.of(
                "overview.reminder", name(standing.card()), of(expiry.what(), expiry.lastDay(), today, atTheEarliest));
    }

    /** What is said of an end that may come later than that day. */
    private static Message of(Expiry.What what, LocalDate lastDay, LocalDate today, boolean atTheEarliest) {
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

    static Message of(Expiry.What what, LocalDate lastDay, LocalDate today) {
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
    static List<Message> of(CardStanding standing, LocalDate today) {
        List<Message> all = new ArrayList<>();
        if (!standing.reckoned()) {
            all.add(Message.of("defect.card"));
        } else if (standing.stage() == LifeStage.UNKNOWN && standing.doubts().isEmpty()) {
            all.add(Message.of("overview.ends.unknown"));
        } else if (standing.stage() == LifeStage.NUMBER_LOST) {
            standing.clocks()
                    .number()
                    .ifPresent(number -> all.add(of(lastChance(number), number.lastDayToReclaim(), today)));
        } else if (standing.clocks().balance().isOverOn(today)) {
            over(standing.clocks().balance(), Expiry.What.BALANCE, today).ifPresent(all::add);
        } else {
            over(standing.clocks().plan(), Expiry.What.PLAN, today).ifPresent(all::add);
        }
        standing.doubts().forEach(doubt -> all.add(of(doubt.what(), doubt.sureUntil(), today, true)));
        standing.next()
                .ifPresent(next -> all.add(of(what(standing, next), next.lastDay(), today, next.atTheEarliest())));
        return all;
    }

    /**
     * What is to be known of a card at a glance: first what decides how urgent it is, then what else. Of a card that is well so far the
     * second is the other clock.
     */
    static List<Message> nextFirst(CardStanding standing, LocalDate today) {
        List<Message> all = of(standing, today);
        boolean toldByWhatIsOver = standing.stage() == LifeStage.DATA_ENDED || standing.stage() == LifeStage.UNKNOWN;
        if (standing.next().isPresent() && !toldByWhatIsOver) {
            Collections.rotate(all, 1);
        }
        if (all.size() == 1) {
            Optional<Expiry.What> told = standing.next().map(ClockPhrases::what);
            standing.ends().stream()
                    .filter(end -> end.what() == Expiry.What.PLAN || end.what() == Expiry.What.BALANCE)
                    .filter(end -> told.isPresent() && end.what() != told.get())
                    .filter(end -> !end.lastDay().isBefore(today))
                    .findFirst()
                    .ifPresent(end -> all.add(of(end.what(), end.lastDay(), today, end.atTheEarliest())));
        }
        return all;
    }

    static Message what(Expiry.What what) {
        return switch (what) {
            case PLAN -> Message.of("overview.what.plan");
            case BALANCE -> Message.of("overview.what.balance");
            case INCOMING -> Message.of("overview.what.incoming");
            case NUMBER -> Message.of("overview.what.number");
        };
    }

    /** A number that is about to be lost may be held until then: a top-up does nothing for it any more. */
    private static Message what(CardStanding standing, NextEvent next) {
        return next.becomes() == LifeStage.NUMBER_LOST
                ? standing.clocks()
                        .number()
                        .or(standing.clocks()::numberAtTheEarliest)
                        .map(ClockPhrases::lastChance)
                        .orElseGet(() -> what(Expiry.What.NUMBER))
                : what(what(next));
    }

    /** What saves the number on the last day on which anything does. */
    private static Message lastChance(NumberClock number) {
        return number.lastDayToTopUp().isBefore(number.lastDayToReclaim())
                ? Message.of("overview.what.reclaim")
                : what(Expiry.What.NUMBER);
    }

    private static Optional<Message> over(EndDate reading, Expiry.What what, LocalDate today) {
        return reading.known()
                .filter(known -> known.lastDay().isBefore(today))
                .map(known -> of(what, known.lastDay(), today));
    }

    private static Expiry.What what(NextEvent next) {
        return switch (next.becomes()) {
            case DATA_ENDED -> Expiry.What.PLAN;
            case OUTGOING_BLOCKED -> Expiry.What.BALANCE;
            case BLOCKED -> Expiry.What.INCOMING;
            default -> Expiry.What.NUMBER;
        };
    }
}
