package org.xufei.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;

final class ReceiptTest {

    @Test
    void isPaidToTheMinute() {
        Receipt receipt = Receipts.receipt(
                1, Receipts.NOON.plusSeconds(59).plusNanos(7), "+855962345678", "shop", Money.of("1", Currency.USD));
        assertThat(receipt.paidAt()).isEqualTo(Receipts.NOON);
    }

    @Test
    void doesNotShowItsNumberInLogs() {
        assertThat(Receipts.paid(1, "1", Currency.USD).toString()).doesNotContain("2345678", "234 5678");
    }

    @Test
    void lastsADayAtLeast() {
        assertThat(new Validity.Days(1).days()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Validity.Days(0));
    }

    @Test
    void isBoughtOnceFromTheDayOfPaymentUnlessSaidOtherwise() {
        Validity.Days week = new Validity.Days(7);
        assertThat(week).isEqualTo(new Validity.Days(7, 1, Validity.Start.RESTART));
        assertThat(week.inAll()).isEqualTo(7);
    }

    @Test
    void isBoughtInWholeCycles() {
        Validity.Days weeks = new Validity.Days(7, 3, Validity.Start.EXTEND);
        assertThat(weeks.inAll()).isEqualTo(21);
        assertThat(weeks.withDays(30)).isEqualTo(new Validity.Days(30, 3, Validity.Start.EXTEND));
        assertThatIllegalArgumentException().isThrownBy(() -> new Validity.Days(7, 0, Validity.Start.RESTART));
    }
}
