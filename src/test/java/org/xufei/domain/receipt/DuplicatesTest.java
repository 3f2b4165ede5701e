package org.xufei.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.sim.PhoneNumber;

class DuplicatesTest {

    private static final PhoneNumber NUMBER = new PhoneNumber("+855962345678");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Money PAID = Money.of("2.50", Currency.USD);
    private static final Receipt RECORDED =
            Receipts.receipt(1, LocalDateTime.of(2026, 12, 1, 23, 59), NUMBER.e164(), "shop", PAID);

    private static Optional<Receipt> payment(PhoneNumber number, Money paid, LocalDate day) {
        return Duplicates.ofPayment(number, paid, day, Stream.of(RECORDED));
    }

    private static Optional<Receipt> reference(String reference) {
        return Duplicates.ofReference(reference, Stream.of(RECORDED, Receipts.paid(2, "1", Currency.USD)));
    }

    @Test
    void findsTheSameAmountForTheSameNumberOnTheSameDay() {
        assertThat(payment(NUMBER, PAID, DAY)).contains(RECORDED);
    }

    @Test
    void takesNoOtherNumberAmountCurrencyOrDayForTheSame() {
        assertThat(payment(new PhoneNumber("+85510234567"), PAID, DAY)).isEmpty();
        assertThat(payment(NUMBER, Money.of("2.51", Currency.USD), DAY)).isEmpty();
        assertThat(payment(NUMBER, Money.of("2.50", Currency.CNY), DAY)).isEmpty();
        assertThat(payment(NUMBER, PAID, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void findsTheSameTransactionNumberHoweverItIsCased() {
        assertThat(reference(" txn-i77 ")).contains(RECORDED);
        assertThat(reference("TXN-I78")).isEmpty();
    }

    @Test
    void takesNoTransactionNumberAtAllForNoDuplicate() {
        assertThat(Duplicates.ofReference(
                        " ",
                        Stream.of(ReceiptBuilder.receipt(RECORDED.id())
                                .paidAt(RECORDED.paidAt())
                                .number(NUMBER)
                                .purchase(RECORDED.purchase())
                                .paid(PAID)
                                .validity(RECORDED.validity())
                                .build())))
                .isEmpty();
    }
}
