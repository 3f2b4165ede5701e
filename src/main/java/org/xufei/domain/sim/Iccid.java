package org.xufei.domain.sim;

import java.util.regex.Pattern;

/**
 * The number printed on a SIM card (ICCID), as far as it could be read there. It only distinguishes cards, so one that looks wrong is kept
 * too and called {@linkplain #isDoubtful doubtful}.
 *
 * <p>ITU-T E.118 allows 19 digits at most: 89 for telecommunication, country, issuer, account and a check digit by Luhn's formula. Cards
 * have room for 20, and numbers of 18 to 20 digits are in use; all of these are beyond doubt if the last digit checks the others. A number
 * printed without its check digit cannot be distinguished from one with a typing error, and some issuers print letters.
 *
 * @param printed without spaces, dashes and padding, in capitals; 1 to {@link #LONGEST} characters
 */
public record Iccid(String printed) {

    /** Twice what fits on a card. */
    public static final int LONGEST = 40;

    private static final Pattern SHAPE = Pattern.compile("[^\\s\\p{Cntrl}]{1," + LONGEST + "}");
    private static final Pattern COMPLETE = Pattern.compile("89[0-9]{16,18}");

    /** @throws IllegalArgumentException if the text is empty, too long or has spaces */
    public Iccid {
        if (!SHAPE.matcher(printed).matches()) {
            throw new IllegalArgumentException("not the number of a SIM card");
        }
    }

    /**
     * Beyond doubt.
     *
     * @throws IllegalArgumentException if the digits are not such a number with its check digit
     */
    public static Iccid checked(String digits) {
        if (!isComplete(digits)) {
            throw new IllegalArgumentException("not an ICCID with its check digit");
        }
        return new Iccid(digits);
    }

    /** Whether it may have been read or printed wrong: its length, its first digits or its check digit are not those of an ICCID. */
    public boolean isDoubtful() {
        return !isComplete(printed);
    }

    private static boolean isComplete(String digits) {
        return COMPLETE.matcher(digits).matches() && luhnSum(digits) % 10 == 0;
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
