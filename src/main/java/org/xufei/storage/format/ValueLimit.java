package org.xufei.storage.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.text.VisibleText;

/**
 * How far dates, numbers and texts of a file are taken as they stand. One beyond is read as the nearest that the app reckons with, so that
 * no list hangs on it, and written back as it stood until somebody puts it right. Of texts only {@linkplain VisibleText what is seen} is
 * read: whatever shows, searches, exports or copies a record need not beware of the rest.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
public enum ValueLimit {
    /** A text of one line. */
    LINE(text -> text.length() > ValueLimit.MAX_LINE, ValueLimit::line),
    /** A text of one line that is no longer than its meaning lets it be. */
    CODE(text -> false, ValueLimit::line),
    /** A text of several lines. */
    NOTE(text -> text.length() > ValueLimit.MAX_NOTE, ValueLimit::note),
    DATE(ValueLimit::isBeyond, text -> date(text).toString()),
    MINUTE(ValueLimit::isBeyond, text -> minuteText(minute(text))),
    SECOND(ValueLimit::isBeyond, text -> secondText(second(text))),
    /** A whole number of days, or of cycles of days. */
    DAYS(text -> false, text -> text);

    /** Says it of a component of a shape, which is a text or, for {@link #DAYS}, a whole number. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Limited {
        ValueLimit value();
    }

    /** Years of four digits: what a slip of the finger or another calendar gives is among them, and shown as it is. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Of days, and of cycles of days. */
    public static final int MAX_DAYS = 99_999;

    /** In characters: more than any field of a form takes, and still shown without filling the window. */
    public static final int MAX_LINE = 100;

    /** Of a note, in characters: as many as the forms take. In Khmer the toolkit takes seconds for twice as many. */
    public static final int MAX_NOTE = 1_000;

    private static final DateTimeFormatter TO_THE_MINUTE = formatter("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter TO_THE_SECOND = formatter("uuuu-MM-dd'T'HH:mm:ss");
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Predicate<String> beyond;
    private final UnaryOperator<String> reading;

    ValueLimit(Predicate<String> beyond, UnaryOperator<String> reading) {
        this.beyond = beyond;
        this.reading = reading;
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Whether a value lies beyond the limit, so that it is read as another. */
    boolean isExceededBy(Object value) {
        return value instanceof Integer number ? number > MAX_DAYS : beyond.test((String) value);
    }

    /** Whether a text is read as another because not all of it is seen. */
    boolean hidesPartOf(Object value) {
        return (this == LINE || this == CODE || this == NOTE) && !value.equals(reading.apply((String) value));
    }

    /** What stood in the file, if it was read as what is to be written now: else that was put right. What shows nothing is left out. */
    @Nullable
    Object putBack(@Nullable Object now, @Nullable Object earlier) {
        if (earlier == null || earlier.equals(now)) {
            return now;
        } else if (earlier instanceof Integer number) {
            return Integer.valueOf(days(number)).equals(now) ? earlier : now;
        }
        return (now == null ? "" : now).equals(reading.apply((String) earlier)) ? earlier : now;
    }

    /** Whether an ISO date or time lies beyond; told by its first signs, for there may be a hundred thousand of them. */
    private static boolean isBeyond(String isoDate) {
        return isoDate.startsWith("+") || isoDate.startsWith("-") || isoDate.startsWith("0000");
    }

    /** @throws java.time.DateTimeException if the text is no ISO date */
    public static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.isBefore(FIRST)) {
            return FIRST;
        }
        return date.isAfter(LAST) ? LAST : date;
    }

    /** @throws java.time.DateTimeException if the text is no date and time to the minute */
    public static LocalDateTime minute(String text) {
        return within(LocalDateTime.parse(text, TO_THE_MINUTE), LAST_MINUTE);
    }

    public static String minuteText(LocalDateTime time) {
        return TO_THE_MINUTE.format(time);
    }

    /** @throws java.time.DateTimeException if the text is no date and time to the second */
    public static LocalDateTime second(String text) {
        return within(LocalDateTime.parse(text, TO_THE_SECOND), LAST_SECOND);
    }

    public static String secondText(LocalDateTime time) {
        return TO_THE_SECOND.format(time);
    }

    private static LocalDateTime within(LocalDateTime time, LocalTime last) {
        LocalDate day = time.toLocalDate();
        if (day.isBefore(FIRST)) {
            return FIRST.atStartOfDay();
        }
        return day.isAfter(LAST) ? LAST.atTime(last) : time;
    }

    public static int days(int count) {
        return Math.min(count, MAX_DAYS);
    }

    /** What is seen of a text of one line. */
    public static String line(String text) {
        return VisibleText.line(VisibleText.beginning(text, MAX_LINE));
    }

    /** What is seen of a text of several lines. */
    public static String note(String text) {
        return VisibleText.lines(VisibleText.beginning(text, MAX_NOTE));
    }
}
