package org.xufei.domain.guide;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day, month or year of what a source says.
 *
 * @param date {@code 2024-11-07}, {@code 2024-11} or {@code 2024}; empty where the source bears no date
 */
public record SourceDate(String date) {

    private static final Pattern SHAPE = Pattern.compile("|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /**
     * @throws IllegalArgumentException if the text has another form
     * @throws java.time.DateTimeException if there is no such month or day
     */
    public SourceDate {
        if (!SHAPE.matcher(date).matches()) {
            throw new IllegalArgumentException("not a year, month or day: " + date);
        }
        if (date.length() > YEAR) {
            var unused = date.length() == MONTH ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
        }
    }

    public boolean isKnown() {
        return !date.isEmpty();
    }

    /** Whether no more than the year is known. */
    public boolean isYear() {
        return date.length() == YEAR;
    }

    /** The last day that it can mean: of a year its last; empty where the source bears no date. */
    public Optional<LocalDate> lastDay() {
        return switch (date.length()) {
            case 0 -> Optional.empty();
            case YEAR -> Optional.of(Year.parse(date).atMonth(Month.DECEMBER).atEndOfMonth());
            case MONTH -> Optional.of(YearMonth.parse(date).atEndOfMonth());
            default -> Optional.of(LocalDate.parse(date));
        };
    }
}
