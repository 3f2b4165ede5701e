package org.xufei.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MoneyTest {

    @ParameterizedTest
    @CsvSource({"2,USD,2.00", "2.5,USD,2.50", "20000,KHR,20000", "20000.00,KHR,20000", "0,CNY,0.00", "007,USD,7.00"})
    void standsAtTheDecimalsOfItsCurrency(String typed, Currency currency, String shown) {
        assertThat(Money.of(typed, currency).amount().toPlainString()).isEqualTo(shown);
    }

    @Test
    void isEqualHoweverItsDecimalsWereWritten() {
        assertThat(Money.of("2", Currency.USD))
                .isEqualTo(Money.of("2.00", Currency.USD))
                .hasSameHashCodeAs(Money.of("2.00", Currency.USD))
                .isNotEqualTo(Money.of("2", Currency.CNY));
    }

    @Test
    void isWrittenOutEvenIfGivenWithAnExponent() {
        assertThat(new Money(new BigDecimal("2E+4"), Currency.KHR)).isEqualTo(Money.of("20000", Currency.KHR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "two", "2,000", "-1", "+1", " 1", "1.", ".5", "1e3", "1E+999999999", "NaN", "２", "2.501"
            })
    void refusesWhatIsNoAmountOfTheCurrency(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(amount, Currency.USD));
    }

    @Test
    void refusesDecimalsOfTheRiel() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("0.5", Currency.KHR));
    }

    @Test
    void refusesANegativeAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(BigDecimal.ONE.negate(), Currency.USD));
    }
}
