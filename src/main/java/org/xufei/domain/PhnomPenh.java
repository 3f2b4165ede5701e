package org.xufei.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time in Cambodia, wherever the machine is: UTC+7 all year. */
public final class PhnomPenh {

    public static final ZoneId ZONE = ZoneId.of("Asia/Phnom_Penh");

    private PhnomPenh() {}

    /** @param clock of any zone */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
