package org.xufei.domain.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeadTimesTest {

    @Test
    void stand_once_each_and_the_longest_first() {
        LeadTimes times = new LeadTimes(List.of(0, 14, 3, 14));

        assertThat(times.days()).containsExactly(14, 3, 0);
        assertThat(times.longest()).isEqualTo(14);
    }

    @Test
    void are_never_none_and_never_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LeadTimes(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeadTimes(List.of(3, -1)));
    }
}
