package org.xufei.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhnomPenhTest {

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Phnom_Penh", "Asia/Shanghai", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"})
    void the_day_turns_at_midnight_in_phnom_penh_wherever_the_machine_is(String zone) {
        LocalDate before = PhnomPenh.today(Clock.fixed(Instant.parse("2027-03-14T16:59:59Z"), ZoneId.of(zone)));
        LocalDate after = PhnomPenh.today(Clock.fixed(Instant.parse("2027-03-14T17:00:00Z"), ZoneId.of(zone)));

        assertThat(before).isEqualTo(LocalDate.of(2027, 3, 14));
        assertThat(after).isEqualTo(LocalDate.of(2027, 3, 15));
    }
}
