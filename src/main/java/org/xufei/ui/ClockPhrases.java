package org.xufei.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.Clocks;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.clock.NextEvent;
import org.xufei.domain.clock.NumberClock;
import org.xufei.domain.clock.ServiceEnd;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.Reminder;

/**
 * The sentences on what ends of a number and when, the same in every room. A last day is always the last on which all still works. What an
 * end date rests on is said by {@link EndDatePhrases}, what a stage means by {@link StagePhrases}.
 */
public final class ClockPhrases {

    private ClockPhrases() {}

    /** What ends, as a heading. */
    public static Message name(Expiry.Kind kind) {
        return switch (kind) {
            case PLAN -> Message.of("clock.plan");
            case BALANCE -> Message.of("clock.balance");
            case INCOMING -> Message.of("clock.incoming");
            case NUMBER -> Message.of("clock.number.keep");
        };
    }

    /** What ends, its last day and how many days are left until then. */
    public static Message end(Expiry.Kind kind, LocalDate lastDay, LocalDate today) {
        return end(name(kind), lastDay, today);
    }

    /** What a reminder says today, which is another sentence than at first if it was snoozed. */
    public static Message reminder(Reminder reminder, CardStatus status, LocalDate today) {
        Expiry expiry = reminder.expiry();
        boolean atTheEarliest = status.ends().stream()
                .filter(end -> end.kind() == expiry.kind() && end.lastDay().equals(expiry.lastDay()))
                .anyMatch(ServiceEnd::atTheEarliest);
        return Message.of(
                "clock.reminder",
                CardName.of(status.card()),
                end(name(expiry.kind()), expiry.lastDay(), today, atTheEarliest));
    }

    /** What has ended of a card, then what ends next. */
    public static List<Message> ends(CardStatus status, LocalDate today) {
        List<Message> all = new ArrayList<>();
        if (!status.computed()) {
            all.add(Message.of("defect.card"));
        } else if (status.stage() == LifeStage.UNKNOWN && status.uncertainEnds().isEmpty()) {
            all.add(Message.of("clock.ends.unknown"));
        } else if (status.stage() == LifeStage.NUMBER_LOST) {
            status.clocks()
                    .number()
                    .ifPresent(number -> all.add(end(lastChance(number), number.lastDayToReclaim(), today)));
        } else if (status.clocks().balance().isOverOn(today)) {
            ended(status.clocks().balance(), Expiry.Kind.BALANCE, today).ifPresent(all::add);
        } else {
            ended(status.clocks().plan(), Expiry.Kind.PLAN, today).ifPresent(all::add);
        }
        status.uncertainEnds().forEach(end -> all.add(end(name(end.kind()), end.sureUntil(), today, true)));
        status.next().ifPresent(next -> all.add(end(name(status, next), next.lastDay(), today, next.atTheEarliest())));
        return all;
    }

    /**
     * What to know of a card at a glance: first what decides how urgent it is, then the rest. For a card of which nothing has ended the
     * second is the other clock.
     */
    public static List<Message> mostUrgentFirst(CardStatus status, LocalDate today) {
        List<Message> all = ends(status, today);
        boolean decidedByWhatEnded = status.stage() == LifeStage.DATA_ENDED || status.stage() == LifeStage.UNKNOWN;
        if (status.next().isPresent() && !decidedByWhatEnded) {
            Collections.rotate(all, 1);
        }
        if (all.size() == 1) {
            Optional<Expiry.Kind> said = status.next().map(ClockPhrases::kind);
            status.ends().stream()
                    .filter(end -> end.kind() == Expiry.Kind.PLAN || end.kind() == Expiry.Kind.BALANCE)
                    .filter(end -> said.isPresent() && end.kind() != said.get())
                    .filter(end -> !end.lastDay().isBefore(today))
                    .findFirst()
                    .ifPresent(end -> all.add(end(name(end.kind()), end.lastDay(), today, end.atTheEarliest())));
        }
        return all;
    }

    /** What ends next and in how many days, short enough for a list; or that it is not known, or that nothing is left to end. */
    public static Message daysLeft(CardStatus status) {
        if (!status.computed()) {
            return Message.of("defect.card.short");
        }
        if (status.stage() == LifeStage.OUT_OF_USE || status.stage() == LifeStage.NUMBER_LOST) {
            return Message.of("clock.next.nothing");
        }
        if (!status.uncertainEnds().isEmpty() && status.stage() == LifeStage.UNKNOWN) {
            return Message.of("clock.next.unknown");
        }
        return status.next().map(ClockPhrases::daysLeft).orElse(Message.of("clock.next.unknown"));
    }

    /** The last days of plan, main balance and number by their names, in this order; each as far as it is known. */
    public static Map<Message, Message> lastDays(CardStatus status) {
        Clocks clocks = status.clocks();
        Map<Message, Message> days = new LinkedHashMap<>();
        days.put(name(Expiry.Kind.PLAN), lastDay(clocks.plan().known().map(EndDate.Known::lastDay)));
        days.put(name(Expiry.Kind.BALANCE), lastDay(clocks.balance().known().map(EndDate.Known::lastDay)));
        days.put(Message.of("clock.number.short"), lastDay(clocks.number().map(NumberClock::lastDayToTopUp)));
        return days;
    }

    /** What comes next, until when it can be prevented and what follows; or which end is uncertain. Empty if nothing is known. */
    public static Optional<Message> nextAndThen(CardStatus status) {
        return status.uncertainEnds().stream()
                .findFirst()
                .map(end -> end.kind() == Expiry.Kind.PLAN
                        ? Message.of("clock.uncertain.plan", end.sureUntil())
                        : Message.of("clock.uncertain.balance", end.sureUntil()))
                .or(() -> status.next().map(ClockPhrases::nextAndThen));
    }

    /** Until when one clock runs; its name stands beside it. */
    public static Message until(EndDate end) {
        return end.known()
                .map(known -> end.mayLastLonger()
                        ? Message.of("clock.until.open", known.lastDay())
                        : Message.of("clock.until", known.lastDay()))
                .or(() -> end.sureUntil().map(last -> Message.of("clock.until.atleast", last)))
                .orElseGet(() -> Message.of("clock.until.unknown"));
    }

    /** Until when the plan runs, in a sentence of its own. */
    public static Message planUntil(EndDate plan) {
        if (!plan.mayLastLonger()) {
            return Message.of("clock.plan.until", plan.known().orElseThrow().lastDay());
        }
        return plan.sureUntil()
                .map(last -> Message.of("clock.plan.atleast", last))
                .orElseGet(() -> Message.of("clock.plan.unknown"));
    }

    /** Until when the main balance lasts, in a sentence of its own; an estimate says that it is one. */
    public static Message balanceUntil(EndDate balance) {
        if (!balance.mayLastLonger()) {
            LocalDate lastDay = balance.known().orElseThrow().lastDay();
            return EndDatePhrases.isEstimated(balance)
                    ? Message.of("clock.balance.about", lastDay)
                    : Message.of("clock.balance.until", lastDay);
        }
        return balance.sureUntil()
                .map(last -> Message.of("clock.balance.atleast", last))
                .orElseGet(() -> Message.of("clock.balance.unknown"));
    }

    /** How many days a last day is away, or how many days ago it was. */
    public static Message daysAway(LocalDate lastDay, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, lastDay);
        if (days == 0) {
            return Message.of("clock.left.today");
        }
        return days > 0 ? Message.of("clock.left.days", days) : Message.of("clock.left.over", -days);
    }

    private static Message end(Message name, LocalDate lastDay, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, lastDay);
        if (left < 0) {
            return Message.of("clock.ends.over", name, lastDay);
        }
        return left == 0 ? Message.of("clock.ends.today", name) : Message.of("clock.ends.later", name, lastDay, left);
    }

    private static Message end(Message name, LocalDate lastDay, LocalDate today, boolean atTheEarliest) {
        if (!atTheEarliest) {
            return end(name, lastDay, today);
        }
        long left = ChronoUnit.DAYS.between(today, lastDay);
        return left < 0
                ? Message.of("clock.ends.uncertain", name, lastDay)
                : Message.of("clock.ends.atleast", name, lastDay, left);
    }

    private static Optional<Message> ended(EndDate end, Expiry.Kind kind, LocalDate today) {
        return end.known()
                .filter(known -> known.lastDay().isBefore(today))
                .map(known -> end(kind, known.lastDay(), today));
    }

    private static Message daysLeft(NextEvent next) {
        int days = next.daysLeft();
        return switch (kind(next)) {
            case PLAN -> Message.of(next.atTheEarliest() ? "clock.next.plan.atleast" : "clock.next.plan", days);
            case BALANCE ->
                Message.of(next.atTheEarliest() ? "clock.next.balance.atleast" : "clock.next.balance", days);
            case INCOMING -> Message.of("clock.next.incoming", days);
            case NUMBER -> Message.of("clock.next.number", days);
        };
    }

    private static Message lastDay(Optional<LocalDate> day) {
        return day.map(known -> Message.of("clock.last.day", known)).orElse(Message.of("clock.last.unknown"));
    }

    private static Message nextAndThen(NextEvent next) {
        if (next.atTheEarliest()) {
            return next.becomes() == LifeStage.DATA_ENDED
                    ? Message.of("clock.plan.atleast", next.lastDay())
                    : Message.of("clock.balance.atleast", next.lastDay());
        }
        Message then = StagePhrases.word(next.becomes());
        return next.daysLeft() == 0
                ? Message.of("clock.then.today", then)
                : Message.of("clock.then.days", next.daysLeft(), next.lastDay(), then);
    }

    /** A number that is about to be lost may be held until then: a top-up does nothing for it any more. */
    private static Message name(CardStatus status, NextEvent next) {
        return next.becomes() == LifeStage.NUMBER_LOST
                ? status.clocks()
                        .number()
                        .or(status.clocks()::numberAtTheEarliest)
                        .map(ClockPhrases::lastChance)
                        .orElseGet(() -> name(Expiry.Kind.NUMBER))
                : name(kind(next));
    }

    /** What saves the number on the last day on which anything does. */
    private static Message lastChance(NumberClock number) {
        return number.lastDayToTopUp().isBefore(number.lastDayToReclaim())
                ? Message.of("clock.number.reclaim")
                : name(Expiry.Kind.NUMBER);
    }

    private static Expiry.Kind kind(NextEvent next) {
        return switch (next.becomes()) {
            case DATA_ENDED -> Expiry.Kind.PLAN;
            case OUTGOING_BLOCKED -> Expiry.Kind.BALANCE;
            case BLOCKED -> Expiry.Kind.INCOMING;
            default -> Expiry.Kind.NUMBER;
        };
    }
}
