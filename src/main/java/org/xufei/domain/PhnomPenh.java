package org.xufei.domain;

import java.time.ZoneId;

/** The time in Cambodia, wherever the machine is: UTC+7 all year. */
public final class PhnomPenh {

    public static final ZoneId ZONE = ZoneId.of("Asia/Phnom_Penh");

    private PhnomPenh() {}
}
