package org.xufei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Money;
import org.xufei.domain.runsheet.CashToBring;
import org.xufei.ui.Texts;

class CashPhrasesTest {

    private static final Texts TEXTS = new Texts(Language.ENGLISH);

    private static Money usd(String amount) {
        return Money.of(amount, Currency.USD);
    }

    private static List<String> words(List<Money> together, List<Money> oneByOne, List<Money> instead, int cashless) {
        return new CashPhrases(TEXTS)
                .of(new CashToBring(together, oneByOne, instead, cashless)).stream()
                        .map(TEXTS::of)
                        .toList();
    }

    @Test
    void saysHowManySmallNotesAMachineTakesAndWhatACounterWouldTakeInstead() {
        assertThat(words(List.of(usd("30")), Collections.nCopies(10, usd("4")), List.of(usd("24"), usd("16")), 3))
                .containsExactly(
                        "To pay in cash bring $30.00: $20 x 1  $10 x 1",
                        "For 10 SIMs paid one by one, as at a kiosk, bring $40.00: $1 x 40",
                        "Short of small notes? Pay these together at a counter with $40.00: $20 x 1  $10 x 1  $5 x 1  $1 x 5",
                        "3 SIMs are left out of the cash: last paid where no cash is taken.");
    }

    @Test
    void sendsNobodyToACounterForNextToNothing() {
        assertThat(words(List.of(), List.of(usd("5"), usd("10")), List.of(usd("15")), 0))
                .containsExactly("For 2 SIMs paid one by one, as at a kiosk, bring $15.00: $10 x 1  $5 x 1");
    }

    @Test
    void countsASinglePaymentAtAMachineAmongTheOthers() {
        assertThat(words(List.of(usd("4")), List.of(usd("5")), List.of(usd("5")), 0))
                .containsExactly("To pay in cash bring $9.00: $5 x 1  $1 x 4");
    }

    @Test
    void saysNothingOfNotesWhereAllIsPaidInYuan() {
        List<Money> yuan = Collections.nCopies(2, Money.of("30", Currency.CNY));
        assertThat(words(List.of(), yuan, List.of(Money.of("60", Currency.CNY)), 1))
                .containsExactly("One SIM is left out of the cash: last paid where no cash is taken.");
    }

    @Test
    void saysBothCurrenciesInOneSentence() {
        Money riel = Money.of("20000", Currency.KHR);
        assertThat(words(
                        List.of(usd("4"), riel),
                        List.of(usd("3"), riel, riel),
                        List.of(usd("3"), Money.of("40000", Currency.KHR)),
                        0))
                .containsExactly(
                        "To pay in cash bring $4.00 + 20,000 KHR: $1 x 4  20,000 KHR x 1",
                        "For 3 SIMs paid one by one, as at a kiosk, bring $3.00 + 40,000 KHR: $1 x 3  20,000 KHR x 2");
    }
}
