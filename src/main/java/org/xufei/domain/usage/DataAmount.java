package org.xufei.domain.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of mobile data.
 *
 * @param megabytes not negative; equal amounts are equal however they were written
 */
public record DataAmount(BigDecimal megabytes) implements Comparable<DataAmount> {

    /**
     * Operators do not say whether their gigabyte has 1,000 or 1,024 megabytes. With 1,024 a fall from gigabytes to megabytes counts
     * as more use and ends sooner, which is the safe side.
     */
    private static final BigDecimal MEGABYTES_IN_A_GIGABYTE = BigDecimal.valueOf(1024);

    public static final DataAmount NONE = megabytes(BigDecimal.ZERO);

    /** @throws IllegalArgumentException if the amount is negative */
    public DataAmount {
        if (megabytes.signum() < 0) {
            throw new IllegalArgumentException("negative amount of data: " + megabytes);
        }
        megabytes = megabytes.stripTrailingZeros();
    }

    /** @throws IllegalArgumentException if the amount is negative */
    public static DataAmount megabytes(BigDecimal amount) {
        return new DataAmount(amount);
    }

    /** @throws IllegalArgumentException if the amount is negative */
    public static DataAmount gigabytes(BigDecimal amount) {
        return new DataAmount(amount.multiply(MEGABYTES_IN_A_GIGABYTE));
    }

    /**
     * To the nearest megabyte.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public static DataAmount about(double megabytes) {
        return new DataAmount(BigDecimal.valueOf(megabytes).setScale(0, RoundingMode.HALF_UP));
    }

    /** The same amount in gigabytes, exactly as it was given if it was given in gigabytes. */
    public BigDecimal gigabytes() {
        return megabytes.divide(MEGABYTES_IN_A_GIGABYTE);
    }

    public DataAmount plus(DataAmount other) {
        return new DataAmount(megabytes.add(other.megabytes));
    }

    @Override
    public int compareTo(DataAmount other) {
        return megabytes.compareTo(other.megabytes);
    }
}
