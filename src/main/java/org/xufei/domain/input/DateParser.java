package org.xufei.domain.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xufei.domain.input.InputError.Kind;
import org.xufei.domain.text.PlainText;

/**
 * Reads dates as they are written in the app (year first) and in Cambodia, where SMS and receipts put the day first. Never throws.
 *
 * <p>A year of two digits is at the beginning for a Chinese reader and at the end for a shop: both readings are offered unless only one
 * makes sense in the field.
 */
final class DateParser {

    private static final String BREAK = " *[-/. ] *";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4}) *[-/.年] *([0-9]{1,2}) *[-/.月] *([0-9]{1,2}) *日?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("([0-9]{1,2})" + BREAK + "([0-9]{1,2})" + BREAK + "([0-9]{4})");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("([0-9]{1,2})" + BREAK + "([0-9]{1,2})" + BREAK + "([0-9]{2})");
    private static final Pattern SHORT_YEAR_FIRST = Pattern.compile("([0-9]{2}) *年 *([0-9]{1,2}) *月 *([0-9]{1,2}) *日?");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("([0-9]{1,2})[-/. ]*([a-z]{3,9})[-/., ]*([0-9]{4}|[0-9]{2})");
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final Pattern WRITTEN_AS_HERE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int CENTURY = 2000;

    private final String plain;
    private final Optional<PlausibleDates> plausible;

    private DateParser(String plain, Optional<PlausibleDates> plausible) {
        this.plain = plain;
        this.plausible = plausible;
    }

    /** @param plausible in the field; empty where any date will do */
    static Parsed<LocalDate> read(String text, Optional<PlausibleDates> plausible) {
        String plain = PlainText.of(text).toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? Parsed.invalid(Kind.MISSING) : new DateParser(plain, plausible).read();
    }

    private Parsed<LocalDate> read() {
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return taken(day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        }
        Matcher yearLast = YEAR_LAST.matcher(plain);
        if (yearLast.matches()) {
            Optional<LocalDate> dayFirst = day(yearLast.group(3), yearLast.group(2), yearLast.group(1));
            return dayFirst.isPresent()
                    ? taken(dayFirst)
                    : noSuchDay(day(yearLast.group(3), yearLast.group(1), yearLast.group(2)));
        }
        Matcher shortYear = SHORT_YEAR.matcher(plain);
        if (shortYear.matches()) {
            Optional<LocalDate> first = shortYear.group(1).length() == 2
                    ? day(shortYear.group(1), shortYear.group(2), shortYear.group(3))
                    : Optional.empty();
            return either(first, day(shortYear.group(3), shortYear.group(2), shortYear.group(1)));
        }
        Matcher shortYearFirst = SHORT_YEAR_FIRST.matcher(plain);
        if (shortYearFirst.matches()) {
            return taken(day(shortYearFirst.group(1), shortYearFirst.group(2), shortYearFirst.group(3)));
        }
        return named();
    }

    /** {@code 26 Nov 2026}, {@code 26-Nov-26}. */
    private Parsed<LocalDate> named() {
        Matcher named = NAMED_MONTH.matcher(plain);
        if (!named.matches()) {
            return Parsed.invalid(Kind.NOT_A_DATE);
        }
        int at = MONTHS.indexOf(named.group(2).substring(0, 3));
        if (at < 0 || at % 4 != 0) {
            return Parsed.invalid(Kind.NOT_A_DATE);
        }
        String month = Integer.toString(at / 4 + 1);
        Optional<LocalDate> yearLast = day(named.group(3), month, named.group(1));
        boolean eitherYear = named.group(3).length() == 2 && named.group(1).length() == 2;
        return eitherYear ? either(day(named.group(1), month, named.group(3)), yearLast) : taken(yearLast);
    }

    private Parsed<LocalDate> either(Optional<LocalDate> yearFirst, Optional<LocalDate> yearLast) {
        List<LocalDate> days = Stream.of(yearFirst, yearLast)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<LocalDate> sensible = days.stream()
                .filter(day -> plausible.filter(dates -> !dates.contains(day)).isEmpty())
                .toList();
        List<LocalDate> left = sensible.isEmpty() ? days : sensible;
        if (left.size() > 1) {
            return Parsed.invalid(InputError.of(Kind.AMBIGUOUS_DATE)
                    .offering(left.stream().map(LocalDate::toString).toList()));
        }
        return taken(left.stream().findFirst());
    }

    private Parsed<LocalDate> taken(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return noSuchDay(Optional.empty());
        }
        LocalDate read = day.get();
        Optional<InputError> question = plausible.flatMap(dates -> dates.question(read));
        if (question.isPresent()) {
            return Parsed.invalid(question.get());
        }
        return WRITTEN_AS_HERE.matcher(plain).matches() ? Parsed.of(read) : Parsed.of(read, new InputNote.ReadAs(read));
    }

    private static Parsed<LocalDate> noSuchDay(Optional<LocalDate> instead) {
        return Parsed.invalid(InputError.of(Kind.NO_SUCH_DAY)
                .offering(instead.stream().map(LocalDate::toString).toList()));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int century = year.length() == 2 ? CENTURY : 0;
        try {
            return Optional.of(
                    LocalDate.of(century + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
