package org.xufei.domain.sim;

import java.util.regex.Pattern;

/**
 * A Cambodian mobile number (MSISDN).
 *
 * @param e164 the number as {@code +855} and 8 or 9 digits, without the national 0
 */
public record PhoneNumber(String e164) {

    private static final String COUNTRY = "+855";
    private static final Pattern SHAPE = Pattern.compile("\\+855[1-9][0-9]{7,8}");

    /** @throws IllegalArgumentException if the text is not such a number */
    public PhoneNumber {
        if (!SHAPE.matcher(e164).matches()) {
            throw new IllegalArgumentException("not a Cambodian mobile number in E.164");
        }
    }

    /** The national prefix, which belongs to an operator, such as {@code 096}. */
    public String prefix() {
        return digits().substring(0, 3);
    }

    /** All digits as dialled inside Cambodia, such as {@code 0962345678}. */
    public String digits() {
        return "0" + e164.substring(COUNTRY.length());
    }

    /** Grouped as Cambodians write it: {@code 096 234 5678}. */
    public String national() {
        String digits = digits();
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    /** Says nothing of the number: a log file must not hold it. */
    @Override
    public String toString() {
        return "PhoneNumber[" + prefix() + "…]";
    }
}
