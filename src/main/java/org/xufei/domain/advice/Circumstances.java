package org.xufei.domain.advice;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.xufei.domain.calendar.BusyReason;
import org.xufei.domain.calendar.QuietTimes;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.guide.Situation;
import org.xufei.domain.guide.Situation.Group;

/**
 * The situations in which one renews.
 *
 * @param told what the person said
 * @param noticed what the app knows by itself
 */
public record Circumstances(Set<Situation> told, Set<Situation> noticed) {

    private static final LocalTime EIGHT = LocalTime.of(20, 0);
    private static final LocalTime DAYBREAK = LocalTime.of(6, 0);

    public Circumstances {
        told = inOrder(told);
        noticed = inOrder(noticed);
    }

    /**
     * What hour and day say.
     *
     * @param moment local time in Phnom Penh
     */
    public static Set<Situation> at(LocalDateTime moment, QuietTimes times) {
        Set<Situation> found = EnumSet.noneOf(Situation.class);
        times.busyAt(moment).forEach(reason -> found.add(situation(reason, moment.toLocalTime())));
        if (found.isEmpty()) {
            found.add(Situation.QUIET_HOURS);
        }
        return inOrder(found);
    }

    private static Situation situation(BusyReason reason, LocalTime time) {
        if (reason instanceof BusyReason.PublicHoliday) {
            return Situation.PUBLIC_HOLIDAY;
        } else if (reason instanceof BusyReason.ChineseShopsClosed) {
            return Situation.CHINESE_NEW_YEAR;
        } else if (reason instanceof BusyReason.Weekend) {
            return Situation.WEEKEND;
        } else if (reason instanceof BusyReason.Lunch) {
            return Situation.LUNCHTIME;
        }
        return time.isBefore(DAYBREAK) || !time.isBefore(EIGHT) ? Situation.AFTER_EIGHT : Situation.OFF_HOURS;
    }

    /** What the stage of a SIM card says: once its balance has ended there is no data either. */
    public static Set<Situation> of(LifeStage stage) {
        return switch (stage) {
            case HELD -> Set.of(Situation.NUMBER_HELD, Situation.NO_DATA);
            case BLOCKED -> Set.of(Situation.FULLY_BLOCKED, Situation.NO_DATA);
            case OUTGOING_BLOCKED -> Set.of(Situation.BALANCE_ENDED, Situation.NO_DATA);
            case DATA_ENDED -> Set.of(Situation.NO_DATA);
            case ENDING_SOON, NUMBER_LOST, UNKNOWN, ACTIVE, OUT_OF_USE -> Set.of();
        };
    }

    /**
     * All that counts: to someone abroad the hours of shops are nothing, and someone who goes after eight does not go now.
     *
     * @return in the order of {@link Situation}
     */
    public Set<Situation> all() {
        Set<Situation> all = EnumSet.noneOf(Situation.class);
        all.addAll(told);
        all.addAll(noticed);
        if (told.contains(Situation.ABROAD)) {
            all.removeIf(situation -> situation.group() == Group.TIME || situation == Situation.AFTER_EIGHT);
        } else if (told.contains(Situation.AFTER_EIGHT)) {
            all.removeAll(Set.of(Situation.QUIET_HOURS, Situation.LUNCHTIME, Situation.OFF_HOURS));
        }
        return Collections.unmodifiableSet(all);
    }

    /** With the situation told, or not any more. Who has only cash has no card and no wallet. */
    public static Set<Situation> toggled(Set<Situation> told, Situation situation) {
        Set<Situation> changed = EnumSet.noneOf(Situation.class);
        changed.addAll(told);
        if (changed.remove(situation)) {
            return inOrder(changed);
        }
        if (situation == Situation.CASH_ONLY) {
            changed.removeIf(other -> other.group() == Group.PAYMENT);
        } else if (situation.group() == Group.PAYMENT) {
            changed.remove(Situation.CASH_ONLY);
        }
        changed.add(situation);
        return inOrder(changed);
    }

    private static Set<Situation> inOrder(Set<Situation> situations) {
        Set<Situation> ordered = EnumSet.noneOf(Situation.class);
        ordered.addAll(situations);
        return Collections.unmodifiableSet(ordered);
    }
}
