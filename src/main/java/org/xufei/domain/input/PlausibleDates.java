package org.xufei.domain.input;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xufei.domain.input.InputError.Kind;

/**
 * The dates that make sense in a field. Nothing counts that is more than {@link #MAX_YEARS} years from today: such a year is a slip of the
 * finger or of another calendar.
 *
 * @param today in Phnom Penh
 * @param first the earliest day that the field takes
 * @param last the latest one
 */
public record PlausibleDates(LocalDate today, LocalDate first, LocalDate last) {

    /** No plan or balance of any operator lasts that long, and no evidence is wanted for so long. */
    public static final int MAX_YEARS = 10;

    /** By so many years the Buddhist calendar, common in the region, is ahead: its 2569 is 2026. */
    private static final int BUDDHIST_ERA = 543;

    private static final int CENTURY = 2000;

    /** Something that has happened, such as a payment. */
    public static PlausibleDates past(LocalDate today) {
        return new PlausibleDates(today, today.minusYears(MAX_YEARS), today);
    }

    /** Something planned. */
    public static PlausibleDates ahead(LocalDate today) {
        return new PlausibleDates(today, today, today.plusYears(MAX_YEARS));
    }

    /** The end of something bought, which may be over by now. */
    public static PlausibleDates endOf(LocalDate paidOn, LocalDate today) {
        return new PlausibleDates(today, paidOn, today.plusYears(MAX_YEARS));
    }

    /** Anything within ten years. */
    public static PlausibleDates around(LocalDate today) {
        return new PlausibleDates(today, today.minusYears(MAX_YEARS), today.plusYears(MAX_YEARS));
    }

    /** Whether the field takes this day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the day is more than ten years away, in whichever direction. */
    public boolean isTooFarAway(LocalDate day) {
        return day.isBefore(today.minusYears(MAX_YEARS)) || day.isAfter(today.plusYears(MAX_YEARS));
    }

    /** What is wrong with a day that is out of sight, and what may have been meant; empty for any other day. */
    Optional<InputError> question(LocalDate day) {
        if (!isTooFarAway(day)) {
            return Optional.empty();
        }
        String year = Integer.toString(day.getYear());
        Optional<LocalDate> common = withYear(day, day.getYear() - BUDDHIST_ERA).filter(ours -> !isTooFarAway(ours));
        InputError error = common.map(ours ->
                        new InputError(Kind.BUDDHIST_YEAR, List.of(year, Integer.toString(ours.getYear())), List.of()))
                .orElseGet(() -> new InputError(Kind.UNLIKELY_YEAR, year));
        return Optional.of(error.offering(common.filter(this::contains).or(() -> likely(day)).stream()
                .map(LocalDate::toString)
                .toList()));
    }

    /** Wrongly converted from the Buddhist calendar, without its century, with a slip of the finger, or else the nearest such day. */
    private Optional<LocalDate> likely(LocalDate day) {
        int year = day.getYear();
        Stream<Integer> converted = Stream.of(year + BUDDHIST_ERA, year + CENTURY);
        Stream<Integer> slips = years().filter(near -> isOneSlip(digits(year), digits(near)));
        return Stream.of(converted, slips, years())
                .flatMap(Function.identity())
                .flatMap(near -> withYear(day, near).stream())
                .filter(this::contains)
                .findFirst();
    }

    /** The nearest to today first. */
    private Stream<Integer> years() {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .boxed()
                .sorted(Comparator.comparingInt((Integer year) -> Math.abs(year - today.getYear())));
    }

    private static String digits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** One digit wrong, or two neighbours the wrong way round. */
    private static boolean isOneSlip(String typed, String meant) {
        if (typed.length() != meant.length()) {
            return false;
        }
        int[] differing = IntStream.range(0, typed.length())
                .filter(i -> typed.charAt(i) != meant.charAt(i))
                .toArray();
        return differing.length == 1
                || (differing.length == 2
                        && differing[1] == differing[0] + 1
                        && typed.charAt(differing[0]) == meant.charAt(differing[1])
                        && typed.charAt(differing[1]) == meant.charAt(differing[0]));
    }

    /** Empty where that year lacks the day, 29 February. */
    private static Optional<LocalDate> withYear(LocalDate day, int year) {
        LocalDate moved = day.withYear(year);
        return moved.getDayOfMonth() == day.getDayOfMonth() ? Optional.of(moved) : Optional.empty();
    }
}
