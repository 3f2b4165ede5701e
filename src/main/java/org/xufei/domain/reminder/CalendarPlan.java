package org.xufei.domain.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a calendar file has to say: the ends that are wanted, and of every event of an earlier file that is no longer true its new day or
 * its cancellation. An alarm that is not taken back rings for an end that was moved long ago.
 *
 * @param events those of the file
 */
public record CalendarPlan(List<Event> events) {

    public CalendarPlan {
        events = List.copyOf(events);
    }

    /**
     * An end that is known today.
     *
     * @param summary the line that the calendar shows
     * @param wanted whether its card was chosen for the file
     * @param givenUp whether nothing is to remind of it any more, for the card was retired or replaced
     */
    public record UpcomingEnd(Expiry expiry, String summary, boolean wanted, boolean givenUp) {}

    /**
     * An event of the file.
     *
     * @param rings whether alarms go with it: not if it is cancelled or over
     * @param remembered whether an earlier file is known to have had it, or this one brings it
     */
    public record Event(ExportedEvent event, boolean rings, boolean remembered) {

        private ExportedEvent toRemember() {
            return remembered ? event : new ExportedEvent(event.expiry(), "", event.sequence(), event.cancelled());
        }
    }

    /**
     * Finds what the next file says.
     *
     * @param earlier what earlier files said, at most one of each key
     * @param ends known today, at most one of each key
     * @param today in Phnom Penh
     * @param sequence the least that a new event gets, unless an earlier file had a larger one: a clock that went backwards would else
     *     give numbers that a calendar takes for old news
     */
    public static CalendarPlan of(
            Collection<ExportedEvent> earlier, Collection<UpcomingEnd> ends, LocalDate today, int sequence) {
        Map<ExportedEvent.Key, ExportedEvent> before = earlier.stream()
                .collect(Collectors.toMap(
                        ExportedEvent::key, Function.identity(), (one, other) -> other, LinkedHashMap::new));
        int least = earlier.stream().mapToInt(ExportedEvent::sequence).reduce(sequence, Math::max);
        Set<ExportedEvent.Key> known = new HashSet<>();
        List<Event> events = new ArrayList<>();
        for (UpcomingEnd end : ends) {
            ExportedEvent.Key key = ExportedEvent.keyOf(end.expiry());
            known.add(key);
            of(end, Optional.ofNullable(before.get(key)), today, least).ifPresent(events::add);
        }
        before.forEach((key, event) -> {
            if (!known.contains(key) && (!event.cancelled() || isAhead(event.expiry(), today))) {
                events.add(cancelled(event, event.summary(), Optional.of(event), least));
            }
        });
        return new CalendarPlan(events);
    }

    private static Optional<Event> of(UpcomingEnd end, Optional<ExportedEvent> before, LocalDate today, int sequence) {
        boolean ahead = isAhead(end.expiry(), today);
        if (end.givenUp()) {
            // A file of a version that kept no record may have brought it, too.
            boolean mayStand = before.map(event -> !event.cancelled() || isAhead(event.expiry(), today))
                    .orElse(ahead);
            ExportedEvent as = before.orElseGet(() -> new ExportedEvent(end.expiry(), end.summary(), sequence, true));
            return mayStand ? Optional.of(cancelled(as, end.summary(), before, sequence)) : Optional.empty();
        }
        // Of a card that was not chosen, and of what is over, only what the calendar has wrong is put right.
        boolean wrong = before.filter(event -> !event.cancelled())
                .filter(event -> !event.expiry().equals(end.expiry()))
                .isPresent();
        if (wrong || (ahead && end.wanted())) {
            ExportedEvent next = new ExportedEvent(end.expiry(), end.summary(), next(before, sequence), false);
            return Optional.of(new Event(next, ahead, true));
        }
        return Optional.empty();
    }

    private static Event cancelled(ExportedEvent event, String summary, Optional<ExportedEvent> before, int sequence) {
        return new Event(
                new ExportedEvent(event.expiry(), summary, next(before, sequence), true),
                false,
                before.filter(known -> !known.summary().isEmpty()).isPresent());
    }

    private static int next(Optional<ExportedEvent> before, int sequence) {
        return before.map(event -> Math.max(sequence, event.sequence() + 1)).orElse(sequence);
    }

    private static boolean isAhead(Expiry expiry, LocalDate today) {
        return !expiry.lastDay().isBefore(today);
    }

    /** What is to be remembered once the file is written, those of earlier files that it does not touch included. */
    public List<ExportedEvent> remember(Collection<ExportedEvent> earlier) {
        Map<ExportedEvent.Key, ExportedEvent> all = new LinkedHashMap<>();
        earlier.forEach(event -> all.put(event.key(), event));
        events.stream().map(Event::toRemember).forEach(event -> all.put(event.key(), event));
        return List.copyOf(all.values());
    }

    /** How many of the events are still to come and ring. */
    public int ringing() {
        return (int) events.stream().filter(Event::rings).count();
    }

    /**
     * Events that a calendar which ignores cancellations still has and rings for, the nearest first: a person has to delete them.
     *
     * @param exported what files said
     * @param today in Phnom Penh
     */
    public static List<ExportedEvent> toDeleteByHand(Collection<ExportedEvent> exported, LocalDate today) {
        return exported.stream()
                .filter(event -> event.cancelled() && isAhead(event.expiry(), today))
                .filter(event -> !event.summary().isEmpty())
                .sorted(Comparator.comparing(
                                (ExportedEvent event) -> event.expiry().lastDay())
                        .thenComparing(ExportedEvent::summary))
                .toList();
    }
}
