package org.xufei.domain.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which reminders of each expiry were shown, and what the user answered. Immutable.
 *
 * <p>What is closer to the end settles what was further from it: a person who opens the app two days before the end is reminded
 * once, and not of the seven days that have passed.
 */
public record ReminderLedger(Map<Expiry, Entry> entries) {

    public static final ReminderLedger EMPTY = new ReminderLedger(Map.of());

    /** What ended more days ago and has a later end since is history: its entry can go. */
    public static final int MEMORY_DAYS = 30;

    /** Further from the end than any reminder: nothing yet. */
    public static final int NOTHING = LeadTimes.LONGEST + 1;

    private static final Entry UNTOUCHED = new Entry(NOTHING, NOTHING, Optional.empty());

    private static final Comparator<Expiry> NEAREST_EXPIRY_FIRST =
            Comparator.comparing(Expiry::lastDay).thenComparing(Expiry::kind).thenComparing(Expiry::card);

    public ReminderLedger {
        entries = Map.copyOf(entries);
    }

    /**
     * What happened to the reminders of one expiry.
     *
     * @param shown the last reminder that was shown, in days before the end; {@link #NOTHING} if none was
     * @param acknowledged likewise, the last that the user acknowledged
     * @param snoozedUntil no reminder of this expiry is shown before that day
     */
    public record Entry(int shown, int acknowledged, Optional<LocalDate> snoozedUntil) {

        /** @throws IllegalArgumentException if there can be no such reminder */
        public Entry {
            for (int lead : List.of(shown, acknowledged)) {
                if (lead < LeadTimes.OVERDUE || lead > NOTHING) {
                    throw new IllegalArgumentException("days before the last: " + lead);
                }
            }
        }

        /** A reminder is shown when it is due: one that is not due yet was shown while the clock was wrong. */
        private boolean isOfALaterDay(Expiry expiry, LocalDate today) {
            boolean sleepsTooLong = snoozedUntil
                    .filter(until -> until.isAfter(today.plusDays(MEMORY_DAYS)))
                    .isPresent();
            return sleepsTooLong || today.isBefore(new Reminder(expiry, Math.min(shown, acknowledged)).day());
        }

        private boolean sleeps(LocalDate today) {
            return snoozedUntil.filter(today::isBefore).isPresent();
        }
    }

    /**
     * What happened to the reminders of a certain expiry.
     *
     * @param expiry no other line of a ledger has the same
     */
    public record Line(Expiry expiry, Entry entry) {}

    /** @param lines of another ledger, in any order */
    public static ReminderLedger of(Collection<Line> lines) {
        return new ReminderLedger(lines.stream().collect(Collectors.toMap(Line::expiry, Line::entry)));
    }

    /**
     * Without what was shown while the clock was on a later day than today: once it is right, every reminder comes on its day.
     */
    public ReminderLedger asOf(LocalDate today) {
        return new ReminderLedger(entries.entrySet().stream()
                .filter(entry -> !entry.getValue().isOfALaterDay(entry.getKey(), today))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Every entry, in a stable order. */
    public List<Line> lines() {
        return entries.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Line::expiry, NEAREST_EXPIRY_FIRST))
                .toList();
    }

    /**
     * The reminders to show today, at most one of each expiry, the nearest end first. Once one is shown, {@link #shown} keeps it from
     * being shown again.
     */
    public List<Reminder> due(Collection<ReminderSchedule> watches, LocalDate today) {
        return selected(
                watches,
                today,
                (entry, reminder) -> !entry.sleeps(today)
                        && (reminder.daysBefore() < entry.shown()
                                || entry.snoozedUntil().isPresent()));
    }

    /** The reminders that are due and not acknowledged, shown or not, snoozed or not; the nearest end first. */
    public List<Reminder> open(Collection<ReminderSchedule> watches, LocalDate today) {
        return selected(watches, today, (entry, reminder) -> reminder.daysBefore() < entry.acknowledged());
    }

    /** With this reminder shown: it does not come again. */
    public ReminderLedger shown(Reminder reminder) {
        return with(
                reminder,
                entry -> new Entry(
                        Math.min(entry.shown(), reminder.daysBefore()), entry.acknowledged(), Optional.empty()));
    }

    /**
     * Shows it again on a later day, with whatever else is due by then. A reminder of something that still works sleeps until its
     * last day at the most: no number is lost by choosing "later" once too often.
     */
    public ReminderLedger snoozed(Reminder reminder, LocalDate until) {
        LocalDate lastDay = reminder.expiry().lastDay();
        LocalDate wakes = reminder.daysBefore() > 0 && until.isAfter(lastDay) ? lastDay : until;
        return with(
                reminder,
                entry -> new Entry(
                        Math.min(entry.shown(), reminder.daysBefore()), entry.acknowledged(), Optional.of(wakes)));
    }

    /** Done with this one and those before it; those nearer to the end still come. */
    public ReminderLedger acknowledged(Reminder reminder) {
        return with(
                reminder,
                entry -> new Entry(
                        Math.min(entry.shown(), reminder.daysBefore()),
                        Math.min(entry.acknowledged(), reminder.daysBefore()),
                        Optional.empty()));
    }

    /**
     * Without what ended before a day, unless a later end of its kind of its card is known that lies {@value #MEMORY_DAYS} days after
     * it: the latest end may still be shown, however long ago it was, and must not be shown again once it was acknowledged; and
     * a clock that is wrong for once must not make all be forgotten.
     */
    public ReminderLedger without(LocalDate endedBefore) {
        return new ReminderLedger(entries.entrySet().stream()
                .filter(entry -> !entry.getKey().lastDay().isBefore(endedBefore) || !isLongPassed(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private boolean isLongPassed(Expiry expiry) {
        return entries.keySet().stream()
                .anyMatch(other -> other.card().equals(expiry.card())
                        && other.kind() == expiry.kind()
                        && !other.lastDay().isBefore(expiry.lastDay().plusDays(MEMORY_DAYS)));
    }

    private List<Reminder> selected(
            Collection<ReminderSchedule> watches, LocalDate today, BiPredicate<Entry, Reminder> wanted) {
        return watches.stream()
                .flatMap(watch -> watch.reminderOn(today).stream())
                .filter(reminder -> wanted.test(entryOf(reminder, today), reminder))
                .sorted(Comparator.comparing(Reminder::expiry, NEAREST_EXPIRY_FIRST))
                .toList();
    }

    private ReminderLedger with(Reminder reminder, UnaryOperator<Entry> change) {
        Map<Expiry, Entry> changed = new HashMap<>(entries);
        changed.put(reminder.expiry(), change.apply(entryOf(reminder)));
        return new ReminderLedger(changed);
    }

    private Entry entryOf(Reminder reminder, LocalDate today) {
        Entry entry = entryOf(reminder);
        return entry.isOfALaterDay(reminder.expiry(), today) ? UNTOUCHED : entry;
    }

    private Entry entryOf(Reminder reminder) {
        return entries.getOrDefault(reminder.expiry(), UNTOUCHED);
    }
}
