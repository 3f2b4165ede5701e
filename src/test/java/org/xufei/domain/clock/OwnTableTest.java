package org.xufei.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.clock.Paid.topUp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.knowledge.Knowledge;
import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.receipt.Receipt;

/** The user's own table goes before the guide's. */
class OwnTableTest {

    private static final LocalDate CHECKED = LocalDate.of(2027, 2, 1);
    private static final Money DOLLAR = Money.of("1", Currency.USD);

    private static OwnValidity row(String operator, Optional<String> channel, Money amount, int days) {
        return new OwnValidity(operator, channel, amount, days, CHECKED);
    }

    private static EndDate balance(String operator, Receipt receipt, KnowledgeRecord... own) {
        Guide guide = SampleGuide.guide().withOwnValidity(new Knowledge(List.of(own)));
        return Clocks.compute(List.of(receipt), guide.operator(operator), guide, LocalDate.of(2027, 3, 2))
                .balance();
    }

    @Test
    void givesAnOperatorWithoutATableItsEnds() {
        Receipt paid = topUp(1, "2027-03-01", "1");

        assertThat(balance("metfone", paid, row("metfone", Optional.empty(), DOLLAR, 30)))
                .isEqualTo(new EndDate.Known(LocalDate.of(2027, 3, 30), new EndDateBasis.OwnTable(paid.id(), CHECKED)));
    }

    @Test
    void beatsTheGuideForTheSameAmountAndNoOther() {
        Receipt paid = topUp(1, "2027-03-01", "1");

        assertThat(balance("smart", paid, row("smart", Optional.empty(), DOLLAR, 10))
                        .known())
                .map(EndDate.Known::lastDay)
                .contains(LocalDate.of(2027, 3, 10));
        assertThat(balance("smart", paid, row("smart", Optional.empty(), Money.of("2", Currency.USD), 20))
                        .known())
                .map(EndDate.Known::lastDay)
                .contains(LocalDate.of(2027, 3, 8));
        assertThat(balance("smart", paid, row("metfone", Optional.empty(), DOLLAR, 10))
                        .known())
                .map(EndDate.Known::lastDay)
                .contains(LocalDate.of(2027, 3, 8));
        assertThat(balance("smart", paid, row("smart", Optional.empty(), Money.of("1", Currency.CNY), 10))
                        .known())
                .map(EndDate.Known::lastDay)
                .contains(LocalDate.of(2027, 3, 8));
    }

    @Test
    void aRowForTheChannelGoesBeforeOneForAny() {
        Receipt online = Paid.through("online", topUp(1, "2027-03-01", "1"));
        Receipt shop = Paid.through("shop", online);
        OwnValidity any = row("metfone", Optional.empty(), DOLLAR, 30);
        OwnValidity forOnline = row("metfone", Optional.of("online"), DOLLAR, 33);

        assertThat(balance("metfone", online, any, forOnline).known())
                .map(EndDate.Known::lastDay)
                .contains(LocalDate.of(2027, 4, 2));
        assertThat(balance("metfone", shop, any, forOnline).known())
                .map(EndDate.Known::lastDay)
                .contains(LocalDate.of(2027, 3, 30));
        assertThat(balance("metfone", shop, forOnline)).isInstanceOf(EndDate.Unknown.class);
    }

    @Test
    void aSlipOfYearsSaysNothing() {
        Receipt paid = topUp(1, "2027-03-01", "1");

        assertThat(balance("smart", paid, row("smart", Optional.empty(), DOLLAR, 99_999))
                        .known())
                .map(EndDate.Known::lastDay)
                .contains(LocalDate.of(2027, 3, 8));
    }
}
