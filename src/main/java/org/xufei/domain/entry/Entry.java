package org.xufei.domain.entry;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
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
import org.xufei.domain.entry.Flaw.Kind;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.usage.DataAmount;

/**
 * Reads what people type into fields. Never throws. Full-width and Khmer digits are taken as digits everywhere.
 *
 * <p>Phone numbers are libphonenumber's business: it knows which ranges exist and how long their numbers are.
 */
public final class Entry {

    private static final int MOST_DAYS = 3650;

    private static final Pattern AMOUNT = Pattern.compile("([1-9][0-9]{0,2}(?:[, ][0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?");
    private static final Pattern DATE = Pattern.compile("([0-9]{4}) *[-/.年] *([0-9]{1,2}) *[-/.月] *([0-9]{1,2}) *日?");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.点]?([0-9]{2})分?");
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,4}) *(?:天|日|days?)?");

    private static final Pattern DATA = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,3})?) *(?:([gm])b?)?");
    /** Full-width commas have become commas by then. */
    private static final Pattern LEAD_BREAK = Pattern.compile(" *[,;、] *| +");

    private static final Pattern LEAD_TIMES = Pattern.compile("[0-9]{1,3}(?:(?: *[,;、] *| +)[0-9]{1,3})*");

    private Entry() {}

    /** What data is counted in. */
    public enum DataUnit {
        GB,
        MB
    }

    /** A field that may stay empty. */
    public static <T> Typed<Optional<T>> optional(String text, Function<String, Typed<T>> read) {
        if (plain(text).isEmpty()) {
            return Typed.of(Optional.empty());
        }
        return read.apply(text).map(Optional::of);
    }

    /** A Cambodian mobile number: {@code 096 234 5678}, {@code +855 96 234 5678}, {@code 855962345678}. */
    public static Typed<PhoneNumber> phoneNumber(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Typed.flawed(Kind.MISSING);
        }
        Optional<String> stray = firstOutside(plain, "+-(). 0123456789");
        if (stray.isPresent()) {
            return Typed.flawed(Kind.STRAY_CHARACTER, stray.get());
        }
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = util.parse(plain, "KH");
            if (number.getCountryCode() != 855) {
                return Typed.flawed(Kind.FOREIGN_NUMBER);
            }
            if (!util.isValidNumber(number)) {
                return Typed.flawed(Kind.NOT_A_NUMBER, countOfDigits(plain));
            }
            if (util.getNumberType(number) != PhoneNumberType.MOBILE) {
                return Typed.flawed(Kind.NOT_A_MOBILE);
            }
            return Typed.of(new PhoneNumber(util.format(number, PhoneNumberFormat.E164)));
        } catch (NumberParseException e) {
            return e.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE
                    ? Typed.flawed(Kind.FOREIGN_NUMBER)
                    : Typed.flawed(Kind.NOT_A_NUMBER, countOfDigits(plain));
        }
    }

    /** An amount above zero: {@code 2}, {@code 2.50}, {@code 20,000}, with or without the currency's symbol. */
    public static Typed<Money> money(String text, Currency currency) {
        String plain = withoutSymbol(plain(text), currency.symbol());
        if (plain.isEmpty()) {
            return Typed.flawed(Kind.MISSING);
        }
        Optional<String> stray = firstOutside(plain, "0123456789., ");
        if (stray.isPresent()) {
            return Typed.flawed(Kind.STRAY_CHARACTER, stray.get());
        }
        Matcher amount = AMOUNT.matcher(plain);
        if (!amount.matches()) {
            return Typed.flawed(Kind.NOT_AN_AMOUNT);
        }
        // Counted as typed: 20.000 may well mean twenty thousand, and must not become 20.
        if (amount.group(2) != null && amount.group(2).length() > currency.decimals()) {
            return Typed.flawed(Kind.TOO_MANY_DECIMALS, Integer.toString(currency.decimals()));
        }
        BigDecimal value = new BigDecimal(plain.replaceAll("[, ]", ""));
        if (value.signum() == 0) {
            return Typed.flawed(Kind.AMOUNT_IS_ZERO);
        }
        if (value.compareTo(tooLarge(currency)) >= 0) {
            return Typed.flawed(Kind.AMOUNT_TOO_LARGE);
        }
        return Typed.of(new Money(value, currency));
    }

    /** Far above any renewal, about a thousand dollars: the wrong currency, a slipped finger, or a phone number in the wrong field. */
    private static BigDecimal tooLarge(Currency currency) {
        return switch (currency) {
            case USD -> BigDecimal.valueOf(1_000);
            case KHR -> BigDecimal.valueOf(4_000_000);
            case CNY -> BigDecimal.valueOf(7_000);
        };
    }

    /** A date, year first: {@code 2026-12-01}, {@code 2026/12/1}, {@code 2026.12.1}, {@code 2026年12月1日}. */
    public static Typed<LocalDate> date(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Typed.flawed(Kind.MISSING);
        }
        Matcher date = DATE.matcher(plain);
        if (!date.matches()) {
            return Typed.flawed(Kind.NOT_A_DATE);
        }
        try {
            return Typed.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException e) {
            return Typed.flawed(Kind.NO_SUCH_DAY);
        }
    }

    /** A time of day: {@code 9:05}, {@code 14:30}, {@code 1430}. */
    public static Typed<LocalTime> time(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Typed.flawed(Kind.MISSING);
        }
        Matcher time = TIME.matcher(plain);
        if (!time.matches() || Integer.parseInt(time.group(1)) > 23 || Integer.parseInt(time.group(2)) > 59) {
            return Typed.flawed(Kind.NOT_A_TIME);
        }
        return Typed.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
    }

    /** A number of days, with or without the word. */
    public static Typed<Integer> days(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Typed.flawed(Kind.MISSING);
        }
        Matcher typed = DAYS.matcher(plain);
        int days = typed.matches() ? Integer.parseInt(typed.group(1)) : 0;
        return days >= 1 && days <= MOST_DAYS ? Typed.of(days) : Typed.flawed(Kind.NOT_DAYS);
    }

    /** An amount of data, perhaps none at all: {@code 3.5}, {@code 800 MB}. What is typed behind the number goes before {@code unit}. */
    public static Typed<DataAmount> data(String text, DataUnit unit) {
        String plain = plain(text).toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Typed.flawed(Kind.MISSING);
        }
        Matcher typed = DATA.matcher(plain);
        if (!typed.matches()) {
            return Typed.flawed(Kind.NOT_DATA);
        }
        BigDecimal amount = new BigDecimal(typed.group(1));
        boolean gigabytes =
                typed.group(2) == null ? unit == DataUnit.GB : typed.group(2).equals("g");
        return Typed.of(gigabytes ? DataAmount.gigabytes(amount) : DataAmount.megabytes(amount));
    }

    /** The number printed on a SIM card, with or without spaces and dashes between its digits. */
    public static Typed<Iccid> iccid(String text) {
        String digits = plain(text).replaceAll("[ -]", "");
        if (digits.isEmpty()) {
            return Typed.flawed(Kind.MISSING);
        }
        Optional<String> stray = firstOutside(digits, "0123456789");
        if (stray.isPresent()) {
            return Typed.flawed(Kind.STRAY_CHARACTER, stray.get());
        }
        try {
            return Typed.of(new Iccid(digits));
        } catch (IllegalArgumentException e) {
            return Typed.flawed(Kind.NOT_AN_ICCID);
        }
    }

    /** How many days before the last to remind: {@code 7, 3, 1, 0}. Whoever is reminded is also told once it is over. */
    public static Typed<LeadTimes> leadTimes(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Typed.flawed(Kind.MISSING);
        }
        if (!LEAD_TIMES.matcher(plain).matches()) {
            return Typed.flawed(Kind.NOT_LEAD_TIMES, Integer.toString(LeadTimes.LONGEST));
        }
        Integer[] days = Stream.concat(
                        LEAD_BREAK.splitAsStream(plain).map(Integer::valueOf), Stream.of(LeadTimes.OVERDUE))
                .toArray(Integer[]::new);
        return Stream.of(days).anyMatch(day -> day > LeadTimes.LONGEST)
                ? Typed.flawed(Kind.NOT_LEAD_TIMES, Integer.toString(LeadTimes.LONGEST))
                : Typed.of(LeadTimes.of(days));
    }

    /** A short text of one line, trimmed; may be empty. */
    public static Typed<String> text(String text, int most) {
        String trimmed = text.strip();
        return trimmed.length() > most ? Typed.flawed(Kind.TOO_LONG, Integer.toString(most)) : Typed.of(trimmed);
    }

    /** The digits as typed, which libphonenumber's idea of the number may not have; the country code counts as the national 0. */
    private static String countOfDigits(String phoneNumber) {
        String national = phoneNumber.replaceAll("[^0-9]", "").replaceFirst("^(?:00[0-9])?8550?", "0");
        return Integer.toString(national.length());
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

    private static Optional<String> firstOutside(String text, String allowed) {
        return text.codePoints()
                .filter(c -> allowed.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .findFirst();
    }

    /**
     * Compatibility forms folded (full-width digits, letters, punctuation), every script's digits as 0–9, every dash as a hyphen,
     * trimmed. Invisible characters go: copied phone numbers and Khmer text are full of them.
     */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (Character.getType(c) == Character.DASH_PUNCTUATION) {
                plain.append('-');
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }
}
