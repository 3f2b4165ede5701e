package org.xufei.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An amount of one currency, held at that currency's number of decimals.
 *
 * @param amount not negative, with exactly {@link Currency#decimals()} decimals
 */
public record Money(BigDecimal amount, Currency currency) {

    /** No exponent: {@code 1E+999999999} would be written out to as many zeros. */
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    /** @throws IllegalArgumentException if the amount is negative or has more decimals than the currency */
    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("negative amount: " + amount);
        }
        if (amount.stripTrailingZeros().scale() > currency.decimals()) {
            throw new IllegalArgumentException(
                    currency + " has " + currency.decimals() + " decimals, not as in " + amount);
        }
        amount = amount.setScale(currency.decimals(), RoundingMode.UNNECESSARY);
    }

    /**
     * @param amount a decimal number such as {@code 2.50}
     * @throws IllegalArgumentException if it is no number, or not one of this currency
     */
    public static Money of(String amount, Currency currency) {
        if (!PLAIN_DECIMAL.matcher(amount).matches()) {
            throw new IllegalArgumentException("not a decimal number: " + amount);
        }
        return new Money(new BigDecimal(amount), currency);
    }
}
