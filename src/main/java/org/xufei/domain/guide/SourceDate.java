package org.xufei.domain.guide;

import java.util.regex.Pattern;

/**
 * The day, month or year of what a source says.
 *
 * @param date {@code 2024-11-07}, {@code 2024-11} or {@code 2024}; empty where the source bears no date
 */
public record SourceDate(String date) {

    private static final Pattern SHAPE = Pattern.compile("|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    /** @throws IllegalArgumentException if the text has another form */
    public SourceDate {
        if (!SHAPE.matcher(date).matches()) {
            throw new IllegalArgumentException("not a year, month or day: " + date);
        }
    }

    public boolean isKnown() {
        return !date.isEmpty();
    }
}
