package org.xufei.domain.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Receipts;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sample.Samples;

class RepeatedReceiptTest {

    private static final UUID ID = new UUID(0, 9);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 8, 9, 30);

    private static Receipt last(Validity validity) {
        return ReceiptBuilder.receipt(1)
                .paidAt(Receipts.NOON)
                .purchase(new Purchase(Purchase.Kind.TOP_UP_AND_PLAN, "30 GB"))
                .paid(Money.of("2.50", Currency.USD))
                .validity(validity)
                .balanceUntil(LocalDate.of(2026, 12, 16))
                .reference("TXN-I77")
                .note("For Dad's phone")
                .build();
    }

    @Test
    void repeatsWhatWasBoughtWhereAndForHowMuchAsAReceiptOfItsOwn() {
        Validity.Days validity = new Validity.Days(7, 3, Validity.Start.EXTEND);
        assertThat(RepeatedReceipt.of(last(validity), ID, NOW))
                .isEqualTo(ReceiptBuilder.receipt(ID)
                        .paidAt(NOW)
                        .purchase(new Purchase(Purchase.Kind.TOP_UP_AND_PLAN, "30 GB"))
                        .paid(Money.of("2.50", Currency.USD))
                        .validity(validity)
                        .build());
    }

    @Test
    void doesNotTakeOverAnExactDateWhichWasTheLastOnes() {
        Validity.Until until = new Validity.Until(LocalDate.of(2026, 12, 7));
        assertThat(RepeatedReceipt.of(last(until), ID, NOW).validity()).isEqualTo(new Validity.Unstated());
    }

    @Test
    void makesASampleOfASampleAndOfNothingElse() {
        Samples samples = Samples.on(NOW.toLocalDate(), new Samples.Names("a", "b", "c", "d", "e"));
        assertThat(samples.receipts())
                .extracting(sample -> RepeatedReceipt.of(sample, UUID.randomUUID(), NOW))
                .allMatch(Samples::isSample);
        assertThat(RepeatedReceipt.of(last(new Validity.Days(7)), ID, NOW).id()).isEqualTo(ID);
    }

    @Test
    void leavesUnknownWhatWasUnknown() {
        Validity.Unstated unstated = new Validity.Unstated();
        assertThat(RepeatedReceipt.of(last(unstated), ID, NOW).validity()).isEqualTo(unstated);
    }
}
