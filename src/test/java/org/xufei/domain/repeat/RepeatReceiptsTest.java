package org.xufei.domain.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sample.Samples;
import org.xufei.domain.sim.PhoneNumber;

final class RepeatReceiptsTest {

    private static final PhoneNumber ONE = new PhoneNumber("+855962345678");
    private static final PhoneNumber TWO = new PhoneNumber("+855971234567");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 14, 32);

    private final Supplier<UUID> ids = new Supplier<>() {
        private long next = 100;

        @Override
        public UUID get() {
            return new UUID(0, next++);
        }
    };

    private static Receipt receipt(long id, PhoneNumber number, LocalDateTime paidAt) {
        return ReceiptBuilder.receipt(id)
                .paidAt(paidAt)
                .number(number)
                .purchase(new Purchase(Purchase.Kind.DATA_PLAN, "30 GB"))
                .paid(Money.of("2.50", Currency.USD))
                .validity(new Validity.Days(7))
                .reference("TX-" + id)
                .note("paid by Li")
                .build();
    }

    @Test
    void repeatsEachNumberAsTheFormWouldFillItIn() {
        Receipt one = receipt(1, ONE, NOW.minusDays(7));
        Receipt two = receipt(2, TWO, NOW.minusDays(9));
        RepeatReceipts repeat = RepeatReceipts.of(List.of(one, two), List.of(one, two), NOW, ids);
        assertThat(repeat.fresh())
                .containsExactly(
                        RepeatedReceipt.of(one, new UUID(0, 100), NOW), RepeatedReceipt.of(two, new UUID(0, 101), NOW));
        assertThat(repeat.recordedToday()).isEmpty();
    }

    @Test
    void paysANumberOnceThatTwoCardsShare() {
        Receipt one = receipt(1, ONE, NOW.minusDays(7));
        assertThat(RepeatReceipts.of(List.of(one, one), List.of(one), NOW, ids).fresh())
                .hasSize(1);
    }

    @Test
    void leavesOutANumberRecordedTodayUntilTheUserInsists() {
        Receipt one = receipt(1, ONE, NOW.minusDays(7));
        Receipt two = receipt(2, TWO, NOW.minusDays(9));
        List<Receipt> recorded = new ArrayList<>(List.of(one, two));
        recorded.addAll(RepeatReceipts.of(List.of(one), recorded, NOW.minusMinutes(1), ids)
                .fresh());

        RepeatReceipts repeated = RepeatReceipts.of(List.of(one, two), recorded, NOW, ids);
        assertThat(repeated.fresh()).extracting(Receipt::number).containsExactly(TWO);
        assertThat(repeated.recordedToday()).extracting(Receipt::number).containsExactly(ONE);
        assertThat(repeated.toRecord(false)).isEqualTo(repeated.fresh());
        assertThat(repeated.toRecord(true)).extracting(Receipt::number).containsExactly(TWO, ONE);
    }

    @Test
    void goesByTheDayAndByEveryReceiptOfTheNumber() {
        Receipt last = receipt(1, ONE, NOW.minusDays(7));
        assertThat(today(last, receipt(2, ONE, NOW.toLocalDate().atStartOfDay())))
                .isTrue();
        assertThat(today(last, receipt(2, ONE, NOW.toLocalDate().atTime(23, 59))))
                .isTrue();
        assertThat(today(last, receipt(2, ONE, NOW.toLocalDate().minusDays(1).atTime(23, 59))))
                .isFalse();
        assertThat(today(last, receipt(2, ONE, NOW.toLocalDate().plusDays(1).atStartOfDay())))
                .isFalse();
        assertThat(today(last, receipt(2, TWO, NOW))).isFalse();
    }

    private boolean today(Receipt last, Receipt other) {
        return !RepeatReceipts.of(List.of(last), List.of(last, other), NOW, ids)
                .recordedToday()
                .isEmpty();
    }

    @Test
    void ofASampleMakesASampleAndOfWhatWasTypedNothingOfTheKind() {
        Samples samples = Samples.on(LocalDate.of(2026, 11, 22), new Samples.Names("a", "b", "c", "d", "e"));
        Receipt typed = receipt(1, samples.cards().get(3).number(), NOW.minusDays(7));
        List<Receipt> lasts = new ArrayList<>(samples.receipts());
        lasts.add(typed);
        List<Receipt> fresh = RepeatReceipts.of(lasts, lasts, NOW, ids).fresh();
        assertThat(fresh).extracting(Samples::isSample).containsExactly(true, true, true, false);
        assertThat(fresh).extracting(Receipt::id).doesNotHaveDuplicates();
    }
}
