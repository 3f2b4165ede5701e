package org.xufei.domain.input;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xufei.domain.input.InputError.Kind;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.text.PlainText;

/** Reads Cambodian mobile numbers, however they are dialled and grouped. Which ranges exist and how long they are, libphonenumber knows. */
final class PhoneNumberParser {

    private static final String REGION = "KH";
    private static final int COUNTRY = 855;
    private static final int PREFIX = 3;
    private static final List<Integer> LENGTHS = List.of(9, 10);

    /** As dialled from another country, or with the code of a Cambodian carrier for calls abroad: 001, 007, 008. */
    private static final Pattern COUNTRY_FIRST = Pattern.compile("(?:00[178]?)?8550?");

    private static final Pattern FROM_CHINA = Pattern.compile("00855[0-9]*");
    private static final Pattern OTHER_COUNTRY = Pattern.compile("00(?![178]?855)[0-9]{6,}");

    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();

    private PhoneNumberParser() {}

    static Parsed<PhoneNumber> read(String text) {
        String plain = PlainText.of(text);
        if (plain.isEmpty()) {
            return Parsed.invalid(Kind.MISSING);
        }
        String stray = plain.replaceAll("[-+(). 0-9]", "");
        String digits = plain.replaceAll("[^0-9]", "");
        if (!stray.isEmpty()) {
            return digits.isEmpty()
                    ? Parsed.invalid(Kind.NOT_DIGITS)
                    : Parsed.invalid(Kind.STRAY_CHARACTER, Character.toString(stray.codePointAt(0)));
        }
        if (OTHER_COUNTRY.matcher(digits).matches()) {
            return Parsed.invalid(Kind.FOREIGN_NUMBER);
        }
        // The library takes 008 for a carrier's code of this country, and 55… for what follows.
        String dialled = FROM_CHINA.matcher(digits).matches() ? "+" + digits.substring(2) : plain;
        try {
            return read(UTIL.parse(dialled, REGION), digits);
        } catch (NumberParseException e) {
            return e.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE
                    ? Parsed.invalid(Kind.FOREIGN_NUMBER)
                    : invalid(digits);
        }
    }

    private static Parsed<PhoneNumber> read(Phonenumber.PhoneNumber number, String digits) {
        if (number.getCountryCode() != COUNTRY) {
            return Parsed.invalid(Kind.FOREIGN_NUMBER);
        }
        return isMobile(number)
                ? Parsed.of(new PhoneNumber(UTIL.format(number, PhoneNumberFormat.E164)))
                : invalid(digits);
    }

    private static boolean isMobile(Phonenumber.PhoneNumber number) {
        return UTIL.isValidNumber(number) && UTIL.getNumberType(number) == PhoneNumberType.MOBILE;
    }

    /** Counts the digits as typed, which the library's idea of the number may not have; the country code counts as the national 0. */
    private static Parsed<PhoneNumber> invalid(String digits) {
        String national = COUNTRY_FIRST.matcher(digits).lookingAt()
                ? COUNTRY_FIRST.matcher(digits).replaceFirst("0")
                : digits;
        if (!national.startsWith("0") && LENGTHS.contains(national.length() + 1)) {
            national = "0" + national;
        }
        String count = Integer.toString(national.length());
        if (national.length() < PREFIX) {
            return Parsed.invalid(Kind.NOT_A_NUMBER, count);
        }
        if (!national.startsWith("0")) {
            return isServiceNumber(national)
                    ? Parsed.invalid(Kind.NOT_A_MOBILE)
                    : Parsed.invalid(Kind.NOT_A_NUMBER, count);
        }
        String prefix = national.substring(0, PREFIX);
        List<Integer> lengths =
                LENGTHS.stream().filter(length -> exists(prefix, length)).toList();
        if (lengths.isEmpty()) {
            return Parsed.invalid(Kind.NOT_A_MOBILE, prefix);
        } else if (lengths.contains(national.length())) {
            // Only a part of the prefix is in use, as none is today.
            return Parsed.invalid(Kind.NOT_A_MOBILE, national.substring(0, PREFIX + 1));
        } else if (lengths.size() == 1) {
            return Parsed.invalid(Kind.WRONG_LENGTH, prefix, lengths.get(0).toString(), count);
        }
        return Parsed.invalid(Kind.NOT_A_NUMBER, count);
    }

    /** Whether mobile numbers of that length begin so: not every digit may follow a prefix, so each is tried. */
    private static boolean exists(String prefix, int length) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> prefix + Integer.toString(digit).repeat(length - PREFIX))
                .anyMatch(number -> isMobile(new Phonenumber.PhoneNumber()
                        .setCountryCode(COUNTRY)
                        .setNationalNumber(Long.parseLong(number))));
    }

    private static boolean isServiceNumber(String national) {
        try {
            return UTIL.isValidNumber(UTIL.parse(national, REGION));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
