package org.xufei.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;

final class ExchangeRateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"2.00, 4000, 8000", "1.25, 4000, 5000", "1.99, 4000, 8000", "1.51, 4100, 6200", "10.00, 4050, 40500"})
    void givesRielToAHundredAsShopsDo(String dollars, String rate, String riel) {
        assertThat(riel(rate, DAY).convert(Money.of(dollars, Currency.USD))).isEqualTo(Money.of(riel, Currency.KHR));
    }

    @ParameterizedTest
    @CsvSource({"8000, 4000, 2.00", "10000, 4100, 2.44"})
    void givesDollarsToACent(String riel, String rate, String dollars) {
        assertThat(riel(rate, DAY).convert(Money.of(riel, Currency.KHR))).isEqualTo(Money.of(dollars, Currency.USD));
    }

    @ParameterizedTest
    @CsvSource({"3899, false", "3900, true", "4000, true", "4300, true", "4301, false"})
    void questionsWhatNoShopReckons(String rate, boolean plausible) {
        assertThat(riel(rate, DAY).isPlausible()).isEqualTo(plausible);
    }

    @Test
    void knowsNothingOfOtherPairs() {
        assertThat(new ExchangeRate(Currency.USD, Currency.CNY, new BigDecimal("7.1"), DAY).isPlausible())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "0.00001", "1000000"})
    void refusesWhatIsNoRate(String rate) {
        assertThatIllegalArgumentException().isThrownBy(() -> riel(rate, DAY));
    }

    @Test
    void convertsNothingThatIsInNeitherCurrency() {
        assertThatIllegalArgumentException().isThrownBy(() -> riel("4000", DAY).convert(Money.of("1", Currency.CNY)));
    }

    @Test
    void goesByTheRateOfTheDay() {
        ExchangeRate first = riel("4050", DAY);
        ExchangeRate second = riel("4100", DAY.plusDays(10));
        ExchangeRateHistory history = new ExchangeRateHistory(List.of(second, first));

        assertThat(history.rielOn(DAY.minusDays(1))).isEqualTo(ExchangeRate.RIEL_BY_HABIT);
        assertThat(history.rielOn(DAY)).isEqualTo(first);
        assertThat(history.rielOn(DAY.plusDays(9))).isEqualTo(first);
        assertThat(history.rielOn(DAY.plusDays(10))).isEqualTo(second);
        assertThat(history.on(DAY, Currency.USD, Currency.CNY)).isEmpty();
    }

    @Test
    void keepsOneRateOfAPairAndDay() {
        ExchangeRateHistory history = new ExchangeRateHistory(List.of(riel("4050", DAY))).with(riel("4100", DAY));

        assertThat(history.rates()).containsExactly(riel("4100", DAY));
    }

    private static ExchangeRate riel(String rate, LocalDate since) {
        return new ExchangeRate(Currency.USD, Currency.KHR, new BigDecimal(rate), since);
    }
}
