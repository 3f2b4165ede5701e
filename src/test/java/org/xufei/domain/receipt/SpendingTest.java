package org.xufei.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;

class SpendingTest {

    private static Receipt paid(long id, String at, String amount, Currency currency) {
        return Receipts.receipt(id, LocalDateTime.parse(at), "+855962345678", "shop", Money.of(amount, currency));
    }

    private static final List<Receipt> RECEIPTS = List.of(
            paid(1, "2026-10-31T23:59", "1", Currency.USD),
            paid(2, "2026-11-01T00:00", "2.50", Currency.USD),
            paid(3, "2026-11-30T23:59", "3", Currency.USD),
            paid(4, "2026-11-15T12:00", "8000", Currency.KHR),
            paid(5, "2026-12-01T00:00", "9", Currency.USD),
            paid(6, "2025-11-15T12:00", "9", Currency.CNY));

    @Test
    void aMonthIsFromItsFirstToItsLastMinuteAndEachCurrencyByItself() {
        assertThat(Spending.in(YearMonth.of(2026, 11), RECEIPTS))
                .containsExactly(Money.of("5.50", Currency.USD), Money.of("8000", Currency.KHR));
        assertThat(Spending.in(YearMonth.of(2026, 9), RECEIPTS)).isEmpty();
    }
}
