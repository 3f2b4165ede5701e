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
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.entry.Flaw.Kind;
import org.xufei.domain.sim.PhoneNumber;

/**
 * Reads what people type into fields. Never throws. Full-width and Khmer digits are taken as digits everywhere.
 *
 * <p>Phone numbers are libphonenumber's business: it knows which ranges exist and how long their numbers are.
 */
public final class Entry {

    private static final int MOST_DAYS = 3650;

    private Entry() {}

    /** A field that may stay empty. */
    public static <T> Typed<Optional<T>> optional(String text, Function<String, Typed<T>> read) {
        if (text.isBlank()) {
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
                return Typed.flawed(
                        Kind.NOT_A_NUMBER,
                        Integer.toString(
                                util.getNationalSignificantNumber(number).length() + 1));
            }
            if (util.getNumberType(number) != PhoneNumberType.MOBILE) {
                return Typed.flawed(Kind.NOT_A_MOBILE);
            }
            return Typed.of(new PhoneNumber(util.format(number, PhoneNumberFormat.E164)));
        } catch (NumberParseException e) {
            return e.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE
                    ? Typed.flawed(Kind.FOREIGN_NUMBER)
                    : Typed.flawed(
                            Kind.NOT_A_NUMBER,
                            Integer.toString(plain.replaceAll("[^0-9]", "").length()));
        }
    }

    /** An amount above zero: {@code 2}, {@code 2.50}, {@code 20,000}, with or without the currency's symbol. */
    public static Typed<Money> money(String text, Currency currency) {
        String plain = plain(text.replace(currency.symbol(), "").replace("￥", currency == Currency.CNY ? "" : "￥"));
        if (plain.isEmpty()) {
            return Typed.flawed(Kind.MISSING);
        }
        Optional<String> stray = firstOutside(plain, "0123456789., ");
        if (stray.isPresent()) {
            return Typed.flawed(Kind.STRAY_CHARACTER, stray.get());
        }
        Matcher amount = Pattern.compile("([0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?")
                .matcher(plain);
        if (!amount.matches()) {
            return Typed.flawed(Kind.NOT_AN_AMOUNT);
        }
        BigDecimal value = new BigDecimal(plain.replaceAll("[, ]", ""));
        if (value.stripTrailingZeros().scale() > currency.decimals()) {
            return Typed.flawed(Kind.TOO_MANY_DECIMALS, Integer.toString(currency.decimals()));
        }
        if (value.signum() == 0) {
            return Typed.flawed(Kind.AMOUNT_IS_ZERO);
        }
        // Far above any renewal: a slipped finger, or a phone number in the wrong field.
        if (value.compareTo(BigDecimal.valueOf(100_000_000)) >= 0) {
            return Typed.flawed(Kind.AMOUNT_TOO_LARGE);
        }
        return Typed.of(new Money(value, currency));
    }

    /** A date, year first: {@code 2026-12-01}, {@code 2026/12/1}, {@code 2026.12.1}, {@code 2026年12月1日}. */
    public static Typed<LocalDate> date(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Typed.flawed(Kind.MISSING);
        }
        Matcher date = Pattern.compile("([0-9]{4}) *[-/.年] *([0-9]{1,2}) *[-/.月] *([0-9]{1,2}) *日?")
                .matcher(plain);
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
        Matcher time = Pattern.compile("([0-9]{1,2})[:.点]?([0-9]{2})分?").matcher(plain);
        if (!time.matches() || Integer.parseInt(time.group(1)) > 23 || Integer.parseInt(time.group(2)) > 59) {
            return Typed.flawed(Kind.NOT_A_TIME);
        }
        return Typed.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
    }

    /** A number of days, with or without the word. */
    public static Typed<Integer> days(String text) {
        String plain = plain(text).replaceFirst(" *(天|日|days?)$", "");
        if (plain.isEmpty()) {
            return Typed.flawed(Kind.MISSING);
        }
        if (!plain.matches("[0-9]{1,4}") || Integer.parseInt(plain) < 1 || Integer.parseInt(plain) > MOST_DAYS) {
            return Typed.flawed(Kind.NOT_DAYS);
        }
        return Typed.of(Integer.parseInt(plain));
    }

    /** A short text of one line, trimmed; may be empty. */
    public static Typed<String> text(String text, int most) {
        String trimmed = text.strip();
        return trimmed.length() > most ? Typed.flawed(Kind.TOO_LONG, Integer.toString(most)) : Typed.of(trimmed);
    }

    private static Optional<String> firstOutside(String text, String allowed) {
        return text.codePoints()
                .filter(c -> allowed.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .findFirst();
    }

    /** Compatibility forms folded (full-width digits, letters, punctuation), every script's digits as 0–9, trimmed. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }
}
