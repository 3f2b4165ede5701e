package org.xufei.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;

final class TotalsTest {

    @Test
    void ofNothingAreNone() {
        assertThat(Totals.of(List.of())).isEmpty();
    }

    @Test
    void addUpEachCurrencyByItself() {
        assertThat(Totals.of(List.of(
                        Receipts.paid(1, "15", Currency.CNY),
                        Receipts.paid(2, "2.50", Currency.USD),
                        Receipts.paid(3, "20000", Currency.KHR),
                        Receipts.paid(4, "0.55", Currency.USD))))
                .containsExactly(
                        Money.of("3.05", Currency.USD), Money.of("20000", Currency.KHR), Money.of("15", Currency.CNY));
    }

    @Test
    void neverMixCurrencies() {
        Random random = new Random(855);
        List<Receipt> receipts =
                Stream.generate(() -> Receipts.random(random)).limit(500).toList();
        List<Money> totals = Totals.of(receipts);
        assertThat(totals).extracting(Money::currency).containsExactly(Currency.values());
        for (Money total : totals) {
            BigDecimal expected = receipts.stream()
                    .map(Receipt::paid)
                    .filter(paid -> paid.currency() == total.currency())
                    .map(Money::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(total.amount()).isEqualByComparingTo(expected);
        }
    }
}
