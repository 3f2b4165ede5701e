package org.xufei.domain.runsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;

class BankNotesTest {

    @Test
    void eachPaymentGetsItsOwnNotesTheLargestFirst() {
        BankNotes notes = BankNotes.forEach(
                Currency.USD,
                List.of(Money.of("7", Currency.USD), Money.of("2.50", Currency.USD), Money.of("8000", Currency.KHR)));

        assertThat(notes.counts()).containsExactly(new BankNotes.Count(5, 1), new BankNotes.Count(1, 5));
        assertThat(notes.worth()).isEqualTo(Money.of("10", Currency.USD));
    }

    @Test
    void rielArePaidInHundreds() {
        BankNotes notes = BankNotes.forEach(Currency.KHR, List.of(Money.of("28950", Currency.KHR)));

        assertThat(notes.counts())
                .containsExactly(
                        new BankNotes.Count(20_000, 1), new BankNotes.Count(5_000, 1), new BankNotes.Count(1_000, 4));
    }

    @Test
    void yuanAreNoCash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankNotes.forEach(Currency.CNY, List.of(Money.of("1", Currency.CNY))));
    }

    @Test
    void theNotesAreEnoughAndLittleTooMuch() {
        Random random = new Random(4);
        for (int round = 0; round < 5_000; round++) {
            Currency currency = random.nextBoolean() ? Currency.USD : Currency.KHR;
            List<Money> payments = new ArrayList<>();
            BigDecimal due = BigDecimal.ZERO;
            int count = random.nextInt(5);
            for (int i = 0; i < count; i++) {
                Money payment = new Money(BigDecimal.valueOf(random.nextInt(1_000_000), currency.decimals()), currency);
                payments.add(payment);
                due = due.add(payment.amount());
            }
            BigDecimal change =
                    BankNotes.forEach(currency, payments).worth().amount().subtract(due);
            BigDecimal most =
                    BigDecimal.valueOf(currency == Currency.USD ? 1L : 100L).multiply(BigDecimal.valueOf(count));

            assertThat(change.signum()).isNotNegative();
            assertThat(change).isLessThanOrEqualTo(most);
        }
    }
}
