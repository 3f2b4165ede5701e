package org.xufei.domain.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DataAmountTest {

    @Test
    void gigabytesComeBackExactlyAsTheyWereTyped() {
        Random random = new Random(20261122);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal typed = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
            assertThat(DataAmount.gigabytes(typed).gigabytes()).isEqualByComparingTo(typed);
        }
    }

    @Test
    void equalAmountsAreEqualHoweverTheyWereWritten() {
        assertThat(DataAmount.gigabytes(new BigDecimal("1.50")))
                .isEqualTo(DataAmount.megabytes(new BigDecimal("1536.0")))
                .hasSameHashCodeAs(DataAmount.megabytes(new BigDecimal("1536")));
    }

    @Test
    void refusesLessThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> DataAmount.megabytes(new BigDecimal("-0.1")));
    }
}
