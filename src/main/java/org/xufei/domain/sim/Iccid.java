package org.xufei.domain.sim;

import java.util.regex.Pattern;

/**
 * The number printed on a SIM card (ICCID), in full and with its check digit.
 *
 * <p>ITU-T E.118 allows 19 digits at most: 89 for telecommunication, country, issuer, account and a check digit by Luhn's formula. Cards
 * have room for 20, and numbers of 18 to 20 digits are in use; all of these are taken if the last digit checks the others. A number printed
 * without its check digit is refused, for it cannot be told from one with a slip in it.
 *
 * @param digits nothing but digits
 */
public record Iccid(String digits) {

    private static final Pattern SHAPE = Pattern.compile("89[0-9]{16,18}");

    /** @throws IllegalArgumentException if the text is not such a number */
    public Iccid {
        if (!SHAPE.matcher(digits).matches() || luhnSum(digits) % 10 != 0) {
            throw new IllegalArgumentException("not an ICCID with its check digit");
        }
    }

    /** From the right, every second digit counts double, and of a double with two digits both are added. */
    private static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int value = i % 2 == 0 ? digit : 2 * digit;
            sum += value / 10 + value % 10;
        }
        return sum;
    }

    /** Says nothing of the number: a log file must not hold it. */
    @Override
    public String toString() {
        return "Iccid[…]";
    }
}
