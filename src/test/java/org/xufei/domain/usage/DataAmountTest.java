package org.xufei.domain.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DataAmountTest {

    @Test
    void gigabytes_come_back_exactly_as_they_were_typed() {
        Random random = new Random(20261122);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal typed = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
            assertThat(DataAmount.gigabytes(typed).gigabytes()).isEqualByComparingTo(typed);
        }
    }

    @Test
    void equal_amounts_are_equal_however_they_were_written() {
        assertThat(DataAmount.gigabytes(new BigDecimal("1.50")))
                .isEqualTo(DataAmount.megabytes(new BigDecimal("1536.0")))
                .hasSameHashCodeAs(DataAmount.megabytes(new BigDecimal("1536")));
    }

    @Test
    void refuses_less_than_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> DataAmount.megabytes(new BigDecimal("-0.1")));
    }
}
