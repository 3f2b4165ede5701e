package org.xufei.storage.shapes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.text.VisibleText;

/**
 * How far dates, numbers and texts of a file are taken as they stand. One beyond is read as the nearest that the app reckons with, so that
 * no list hangs on it, and written back as it stood until somebody puts it right. Of texts only {@linkplain VisibleText what is seen} is
 * read: whatever shows, searches, exports or copies a record need not beware of the rest.
 */
public final class ValueLimits {

    /** Years of four digits: what a slip of the finger or another calendar gives is among them, and shown as it is. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Of days, and of cycles of days. */
    public static final int MAX_DAYS = 99_999;

    /** In characters: more than any field of a form takes, and still shown without filling the window. */
    public static final int LINE = 100;

    /** Of a note, in characters: as many as the forms take. In Khmer the toolkit takes seconds for twice as many. */
    public static final int NOTE = 1_000;

    private ValueLimits() {}

    /** Whether an ISO date or time lies beyond; told by its first signs, for there may be a hundred thousand of them. */
    static boolean isBeyond(String isoDate) {
        return isoDate.startsWith("+") || isoDate.startsWith("-") || isoDate.startsWith("0000");
    }

    static LocalDate within(LocalDate date) {
        if (date.isBefore(FIRST)) {
            return FIRST;
        }
        return date.isAfter(LAST) ? LAST : date;
    }

    /** @param last the last time of a day that is written */
    static LocalDateTime within(LocalDateTime time, LocalTime last) {
        LocalDate day = time.toLocalDate();
        if (day.isBefore(FIRST)) {
            return FIRST.atStartOfDay();
        }
        return day.isAfter(LAST) ? LAST.atTime(last) : time;
    }

    static int within(int count) {
        return Math.min(count, MAX_DAYS);
    }

    /** What is seen of a text of one line. */
    static String line(String text) {
        return VisibleText.line(VisibleText.beginning(text, LINE));
    }

    /** What is seen of a text of several lines. */
    static String note(String text) {
        return VisibleText.lines(VisibleText.beginning(text, NOTE));
    }

    static boolean isLong(@Nullable String... lines) {
        return Stream.of(lines).anyMatch(line -> line != null && line.length() > LINE);
    }

    /** Whether a text of one line is read as another. */
    static boolean isReadOtherwise(@Nullable String... lines) {
        for (String text : lines) {
            if (text != null && !text.equals(line(text))) {
                return true;
            }
        }
        return false;
    }

    /** What stood in the file, if it was read as what is to be written now: else that was put right. What shows nothing is left out. */
    static @Nullable String back(@Nullable String now, @Nullable String earlier, UnaryOperator<String> reading) {
        return earlier != null && JsonValues.orEmpty(now).equals(reading.apply(earlier)) ? earlier : now;
    }

    /** The same of what is never left out. */
    static String backAlways(String now, String earlier, UnaryOperator<String> reading) {
        return !now.equals(earlier) && now.equals(reading.apply(earlier)) ? earlier : now;
    }

    static @Nullable Integer back(@Nullable Integer now, @Nullable Integer earlier) {
        return now != null && earlier != null && now.equals(within(earlier)) ? earlier : now;
    }
}
