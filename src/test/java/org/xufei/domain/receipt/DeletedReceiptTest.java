package org.xufei.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;

class DeletedReceiptTest {

    private final DeletedReceipt deleted =
            new DeletedReceipt(paid(1, "1", Currency.USD), LocalDateTime.of(2026, 11, 22, 23, 59, 59, 999));

    @Test
    void isKeptForThirtyDaysAndGoneOnTheNext() {
        assertThat(deleted.goneOn()).isEqualTo(LocalDate.of(2026, 12, 22));
        assertThat(deleted.isKeptOn(LocalDate.of(2026, 12, 21))).isTrue();
        assertThat(deleted.isKeptOn(LocalDate.of(2026, 12, 22))).isFalse();
    }

    @Test
    void remembersTheSecond() {
        assertThat(deleted.deletedAt()).isEqualTo(LocalDateTime.of(2026, 11, 22, 23, 59, 59));
    }
}
