package org.xufei.domain.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.LocalizedText;

/**
 * A holiday and the days on which it falls.
 *
 * @param id such as {@code water-festival}
 */
public record Holiday(String id, LocalizedText name, Kind kind, Rule rule, Evidence evidence) {

    /** Who keeps the holiday. */
    public enum Kind {
        /** Offices and banks close, and the cities empty. */
        PUBLIC,
        /** No public holiday, but most shops run by Chinese close. */
        CHINESE_SHOPS
    }

    /** When a holiday falls. */
    public sealed interface Rule {}

    /**
     * On the same date every year.
     *
     * @param since the first year in which it is kept; empty if it is kept in every year of the table
     */
    public record EveryYear(MonthDay date, Optional<Integer> since) implements Rule {}

    /**
     * On dates that only a table tells.
     *
     * @param spans one a year
     */
    public record Dated(List<Span> spans) implements Rule {
        public Dated {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Consecutive days.
     *
     * @param days how many, at least 1
     */
    public record Span(LocalDate first, int days) {

        /** @throws IllegalArgumentException if there is not at least one day */
        public Span {
            if (days < 1) {
                throw new IllegalArgumentException("days: " + days);
            }
        }

        private Optional<Integer> dayNumber(LocalDate day) {
            long number = ChronoUnit.DAYS.between(first, day) + 1;
            return number >= 1 && number <= days ? Optional.of((int) number) : Optional.empty();
        }
    }

    /** What a day is of this holiday; empty if it is none of its days. */
    Optional<HolidayDay> on(LocalDate day) {
        if (rule instanceof EveryYear every) {
            return every.date().equals(MonthDay.from(day))
                            && day.getYear() >= every.since().orElse(day.getYear())
                    ? Optional.of(new HolidayDay(name, kind, 1, 1))
                    : Optional.empty();
        }
        return ((Dated) rule)
                .spans().stream()
                        .flatMap(span ->
                                span
                                        .dayNumber(day)
                                        .map(number -> new HolidayDay(name, kind, number, span.days()))
                                        .stream())
                        .findFirst();
    }
}
