package org.xufei.domain.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.input.InputError.Kind;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.HandlesSimCodes;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCodes;
import org.xufei.domain.text.PlainText;
import org.xufei.domain.text.VisibleText;
import org.xufei.domain.usage.DataAmount;

/**
 * Reads what people type into fields. Never throws. Whatever it reads is made plain first, so full-width and Khmer digits are digits
 * everywhere.
 */
@HandlesSimCodes
public final class InputParser {

    private static final int MAX_DAYS = 3650;

    private static final Pattern AMOUNT = Pattern.compile("([1-9][0-9]{0,2}(?:[, ][0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?");

    /** Three digits behind a comma are thousands; one or two can only be decimals, as many in Cambodia and Europe write them. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("^([0-9][0-9 ]*+),([0-9]{1,2})(?![0-9,.])");

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.点]?([0-9]{2})分?");
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,4}) *(?:天|日|days?)?");

    private static final Pattern DATA = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,3})?) *(?:([gm])b?)?");

    private static final Pattern PADDING = Pattern.compile("^([0-9]+)F+$");

    /** Full-width commas have become commas by then. */
    private static final Pattern LEAD_BREAK = Pattern.compile(" *[,;、] *| +");

    private static final Pattern LEAD_TIMES = Pattern.compile("[0-9]{1,3}(?:(?: *[,;、] *| +)[0-9]{1,3})*");

    private InputParser() {}

    /** What data is counted in. */
    public enum DataUnit {
        GB,
        MB
    }

    /** A field that may stay empty. */
    public static <T> Parsed<Optional<T>> optional(String text, Function<String, Parsed<T>> read) {
        if (plain(text).isEmpty()) {
            return Parsed.of(Optional.empty());
        }
        return read.apply(text).map(Optional::of);
    }

    /** A Cambodian mobile number: {@code 096 234 5678}, {@code +855 96 234 5678}, {@code 855962345678}. */
    public static Parsed<PhoneNumber> phoneNumber(String text) {
        return PhoneNumberParser.read(text);
    }

    /** An amount above zero: {@code 2}, {@code 2.50}, {@code 2,5}, {@code 20,000}, with or without the currency's symbol. */
    public static Parsed<Money> money(String text, Currency currency) {
        String plain = withDecimalPoint(withoutSymbol(plain(text), currency.symbol()));
        if (plain.isEmpty()) {
            return Parsed.invalid(Kind.MISSING);
        }
        Matcher amount = AMOUNT.matcher(plain);
        if (!amount.matches()) {
            return Parsed.invalid(Kind.NOT_AN_AMOUNT, currency.decimals() == 0 ? "20,000" : "2.50");
        }
        // Counted as typed: 20.000 may well mean twenty thousand, and must not become 20.
        if (amount.group(2) != null && amount.group(2).length() > currency.decimals()) {
            return Parsed.invalid(Kind.TOO_MANY_DECIMALS, Integer.toString(currency.decimals()));
        }
        BigDecimal value = new BigDecimal(plain.replaceAll("[, ]", ""));
        if (value.signum() == 0) {
            return Parsed.invalid(Kind.AMOUNT_IS_ZERO);
        }
        if (value.compareTo(tooLarge(currency)) >= 0) {
            return Parsed.invalid(Kind.AMOUNT_TOO_LARGE);
        }
        return Parsed.of(new Money(value, currency));
    }

    /** Far above any renewal, about a thousand dollars: the wrong currency, a slipped finger, or a phone number in the wrong field. */
    private static BigDecimal tooLarge(Currency currency) {
        return switch (currency) {
            case USD -> BigDecimal.valueOf(1_000);
            case KHR -> BigDecimal.valueOf(4_000_000);
            case CNY -> BigDecimal.valueOf(7_000);
        };
    }

    /**
     * A date, whatever the field: {@code 2026-12-01}, {@code 2026/12/1}, {@code 2026年12月1日}, and with the day first {@code 1/12/2026},
     * {@code 1 Dec 2026}.
     */
    public static Parsed<LocalDate> date(String text) {
        return DateParser.read(text, Optional.empty());
    }

    /** A date that makes sense in its field; a year that does not is an error, which offers the likely one where there is one. */
    public static Parsed<LocalDate> date(String text, PlausibleDates plausible) {
        return DateParser.read(text, Optional.of(plausible));
    }

    /** A time of day: {@code 9:05}, {@code 14:30}, {@code 1430}. */
    public static Parsed<LocalTime> time(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Parsed.invalid(Kind.MISSING);
        }
        Matcher time = TIME.matcher(plain);
        if (!time.matches() || Integer.parseInt(time.group(1)) > 23 || Integer.parseInt(time.group(2)) > 59) {
            return Parsed.invalid(Kind.NOT_A_TIME);
        }
        return Parsed.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
    }

    /** A number of days, with or without the word. */
    public static Parsed<Integer> days(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Parsed.invalid(Kind.MISSING);
        }
        Matcher typed = DAYS.matcher(plain);
        int days = typed.matches() ? Integer.parseInt(typed.group(1)) : 0;
        return days >= 1 && days <= MAX_DAYS ? Parsed.of(days) : Parsed.invalid(Kind.NOT_DAYS);
    }

    /** A number of days that is bought so many times at once. */
    public static Parsed<Integer> days(String text, int times) {
        return days(text)
                .unless(days -> (long) days * times > MAX_DAYS ? Optional.of(Kind.TOO_MANY_DAYS) : Optional.empty());
    }

    /** An amount of data, perhaps none at all: {@code 3.5}, {@code 3,5}, {@code 800 MB}. What is typed behind the number goes before {@code unit}. */
    public static Parsed<DataAmount> data(String text, DataUnit unit) {
        String plain = plain(text).toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Parsed.invalid(Kind.MISSING);
        }
        Matcher typed = DATA.matcher(withDecimalPoint(plain));
        if (!typed.matches()) {
            return Parsed.invalid(Kind.NOT_DATA);
        }
        BigDecimal amount = new BigDecimal(typed.group(1));
        boolean gigabytes =
                typed.group(2) == null ? unit == DataUnit.GB : typed.group(2).equals("g");
        return Parsed.of(gigabytes ? DataAmount.gigabytes(amount) : DataAmount.megabytes(amount));
    }

    /**
     * The number printed on a SIM card, with or without spaces and dashes. Letters F behind the digits, with which cards fill up their
     * memory, are left out. It only identifies the card, so what does not look like such a number is taken too, with a remark.
     */
    public static Parsed<Iccid> iccid(String text) {
        String printed = PADDING.matcher(
                        VisibleText.line(plain(text)).toUpperCase(Locale.ROOT).replaceAll("[ -]", ""))
                .replaceFirst("$1");
        if (printed.isEmpty()) {
            return Parsed.invalid(Kind.MISSING);
        }
        if (printed.length() > Iccid.LONGEST) {
            return Parsed.invalid(Kind.TOO_LONG, Integer.toString(Iccid.LONGEST));
        }
        Iccid iccid = new Iccid(printed);
        return iccid.isDoubtful() ? Parsed.of(iccid, new InputNote.DoubtfulIccid()) : Parsed.of(iccid);
    }

    /** A PIN of a SIM card: four to eight digits, as they are printed. */
    public static Parsed<String> pin(String text) {
        String digits = plain(text).replace(" ", "");
        return SimCodes.isPin(digits) ? Parsed.of(digits) : Parsed.invalid(Kind.NOT_A_PIN);
    }

    /** A PUK of a SIM card: eight digits, as they are printed. */
    public static Parsed<String> puk(String text) {
        String digits = plain(text).replace(" ", "");
        return SimCodes.isPuk(digits) ? Parsed.of(digits) : Parsed.invalid(Kind.NOT_A_PUK);
    }

    /** How many days before the last to remind: {@code 7, 3, 1, 0}. The reminder on the day after the last is added. */
    public static Parsed<LeadTimes> leadTimes(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Parsed.invalid(Kind.MISSING);
        }
        if (!LEAD_TIMES.matcher(plain).matches()) {
            return Parsed.invalid(Kind.NOT_LEAD_TIMES, Integer.toString(LeadTimes.LONGEST));
        }
        Integer[] days = Stream.concat(
                        LEAD_BREAK.splitAsStream(plain).map(Integer::valueOf), Stream.of(LeadTimes.OVERDUE))
                .toArray(Integer[]::new);
        return Stream.of(days).anyMatch(day -> day > LeadTimes.LONGEST)
                ? Parsed.invalid(Kind.NOT_LEAD_TIMES, Integer.toString(LeadTimes.LONGEST))
                : Parsed.of(LeadTimes.of(days));
    }

    /** A short text, trimmed, as far as it can be {@linkplain VisibleText seen}; may be empty. */
    public static Parsed<String> text(String text, int most) {
        String trimmed = VisibleText.lines(text.strip()).strip();
        return trimmed.length() > most ? Parsed.invalid(Kind.TOO_LONG, Integer.toString(most)) : Parsed.of(trimmed);
    }

    /** Before or behind the digits, never among them: 1$50 is not 150. */
    private static String withoutSymbol(String amount, String symbol) {
        if (amount.startsWith(symbol)) {
            return amount.substring(symbol.length()).strip();
        }
        return amount.endsWith(symbol)
                ? amount.substring(0, amount.length() - symbol.length()).strip()
                : amount;
    }

    private static String withDecimalPoint(String number) {
        return DECIMAL_COMMA.matcher(number).replaceFirst("$1.$2");
    }

    private static String plain(String text) {
        return PlainText.of(text);
    }
}
