package org.xufei.domain.usage;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.UUID;

/** Readings for tests, all of one card. */
final class Readings {

    static final LocalDateTime START = LocalDateTime.of(2026, 3, 1, 9, 0);

    private static final UUID CARD = UUID.fromString("3e1e8a52-7f0a-4a4e-9a53-0c8a4f0f2b11");

    private Readings() {}

    /** A reading some days after {@link #START}. */
    static DataReading reading(double day, double megabytes) {
        long seconds = Math.round(day * 86_400);
        return new DataReading(
                new UUID(seconds, Double.doubleToLongBits(megabytes)),
                CARD,
                START.plusSeconds(seconds),
                DataAmount.megabytes(BigDecimal.valueOf(megabytes)));
    }
}
