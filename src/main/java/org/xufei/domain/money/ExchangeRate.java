package org.xufei.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;

/**
 * How much of one currency is given for one unit of another, from a day on until another rate holds.
 *
 * @param from of which there is one unit
 * @param to in which it is given
 * @param rate above zero, with four decimals at most
 * @param since the first day on which it holds, in Phnom Penh
 */
public record ExchangeRate(Currency from, Currency to, BigDecimal rate, LocalDate since) {

    private static final BigDecimal MIN_RIEL = BigDecimal.valueOf(3_900);
    private static final BigDecimal MAX_RIEL = BigDecimal.valueOf(4_300);
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000);
    private static final int MAX_DECIMALS = 4;

    /** The smallest note in use: a total in riel is rounded to it. */
    private static final BigDecimal RIEL_NOTE = BigDecimal.valueOf(100);

    /** What shops count by habit, whatever the bank says; holds where the user named no other. */
    public static final ExchangeRate RIEL_BY_HABIT =
            new ExchangeRate(Currency.USD, Currency.KHR, BigDecimal.valueOf(4_000), LocalDate.of(1, 1, 1));

    /** @throws IllegalArgumentException if it is between a currency and itself, or the rate is none */
    public ExchangeRate {
        rate = rate.stripTrailingZeros();
        if (rate.scale() < 0) {
            rate = rate.setScale(0, RoundingMode.UNNECESSARY);
        }
        if (from == to || !isPossible(rate) || rate.scale() > MAX_DECIMALS) {
            throw new IllegalArgumentException("no rate from " + from + " to " + to + ": " + rate);
        }
    }

    /** Whether so much for one unit can be a rate at all. */
    public static boolean isPossible(BigDecimal rate) {
        return rate.signum() > 0 && rate.compareTo(TOO_MUCH) < 0;
    }

    /** Whether it may well be right: shops stay near 4,000 riel per dollar. Of other pairs nothing is known. */
    public boolean isPlausible() {
        return from != Currency.USD
                || to != Currency.KHR
                || (rate.compareTo(MIN_RIEL) >= 0 && rate.compareTo(MAX_RIEL) <= 0);
    }

    /**
     * The same value in the other currency, to its smallest unit; riel to a hundred, as shops do.
     *
     * @throws IllegalArgumentException if the amount is in neither of the two
     */
    public Money convert(Money amount) {
        if (amount.currency() == from) {
            return rounded(amount.amount().multiply(rate), to);
        } else if (amount.currency() == to) {
            return rounded(amount.amount().divide(rate, MAX_DECIMALS, RoundingMode.HALF_UP), from);
        }
        throw new IllegalArgumentException("a rate from " + from + " to " + to + " and " + amount.currency());
    }

    /** What is given for one unit. */
    public Money ofOne() {
        return new Money(rate.setScale(to.decimals(), RoundingMode.HALF_UP), to);
    }

    /** Tells it from the rates of other pairs and other days. */
    public String key() {
        return (from + "-" + to + "-" + since).toLowerCase(Locale.ROOT);
    }

    private static Money rounded(BigDecimal amount, Currency currency) {
        return new Money(
                currency == Currency.KHR
                        ? amount.divide(RIEL_NOTE, 0, RoundingMode.HALF_UP).multiply(RIEL_NOTE)
                        : amount.setScale(currency.decimals(), RoundingMode.HALF_UP),
                currency);
    }
}
