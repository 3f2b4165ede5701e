package org.xufei.domain.keepalive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.usage.DataAmount;

class PlanPurchasesTest {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    private static final PlanOffer WEEK = offer("week", "2.00", 7, 30);
    private static final PlanOffer MONTH = offer("month", "6.00", 30, 90);

    @Test
    void comparesOneLongPlanWithSeveralShortOnes() {
        List<PlanPurchases> ways = until(21, WEEK, MONTH);

        // Same price: three weeks waste nothing, the month nine days and three tenths of its data.
        assertThat(ways)
                .containsExactly(new PlanPurchases(List.of(WEEK, WEEK, WEEK), 0), new PlanPurchases(List.of(MONTH), 9));
        assertThat(ways.get(0).data()).contains(gigabytes(90));
        assertThat(ways.get(0).dataWasted()).contains(DataAmount.NONE);
        assertThat(ways.get(1).dataWasted()).contains(gigabytes(27));
        assertThat(ways.get(1).total()).isEqualTo(Money.of("6.00", Currency.USD));
    }

    @Test
    void showsAMixtureOnlyIfItIsCheaper() {
        assertThat(until(37, WEEK, MONTH).get(0)).isEqualTo(new PlanPurchases(List.of(MONTH, WEEK), 0));
        assertThat(until(60, WEEK, MONTH)).hasSize(2);
    }

    @Test
    void doesNotAddUpDataThatAnOfferDoesNotState() {
        PlanOffer unlimited = new PlanOffer("unlimited", Money.of("1.00", Currency.USD), 7, Optional.empty());

        assertThat(new PlanPurchases(List.of(MONTH, unlimited), 0).data()).isEmpty();
        assertThat(new PlanPurchases(List.of(MONTH, unlimited), 2).dataWasted()).isEmpty();
    }

    @Test
    void refusesSeveralCurrenciesAndDaysOutOfOrder() {
        PlanOffer riel = new PlanOffer("riel", Money.of("8000", Currency.KHR), 7, Optional.empty());

        assertThatIllegalArgumentException().isThrownBy(() -> until(7, WEEK, riel));
        assertThatIllegalArgumentException().isThrownBy(() -> until(0, WEEK));
        assertThat(PlanPurchases.covering(FROM, FROM, List.of())).isEmpty();
    }

    @Test
    void everyWayCoversTheDaysAndCouldNotSpareItsLastPlan() {
        Random random = new Random(20261122);
        for (int i = 0; i < 3_000; i++) {
            List<PlanOffer> offers = new ArrayList<>();
            for (int k = random.nextInt(4); k >= 0; k--) {
                offers.add(offer("plan " + k, "0.0" + (1 + random.nextInt(9)), 1 + random.nextInt(9), 1));
            }
            int days = 1 + random.nextInt(40);
            List<PlanPurchases> ways = until(days, offers.toArray(PlanOffer[]::new));

            assertThat(ways).hasSizeBetween(offers.size(), offers.size() + 1).allSatisfy(way -> {
                int bought = way.offers().stream().mapToInt(PlanOffer::days).sum();
                assertThat(bought - way.daysWasted()).isEqualTo(days);
                assertThat(way.daysWasted())
                        .isBetween(0, way.offers().get(way.offers().size() - 1).days() - 1);
            });
            assertThat(ways)
                    .isSortedAccordingTo((one, other) ->
                            one.total().amount().compareTo(other.total().amount()));
        }
    }

    private static List<PlanPurchases> until(int days, PlanOffer... offers) {
        return PlanPurchases.covering(FROM, FROM.plusDays(days - 1L), List.of(offers));
    }

    private static PlanOffer offer(String name, String dollars, int days, int gigabytes) {
        return new PlanOffer(name, Money.of(dollars, Currency.USD), days, Optional.of(gigabytes(gigabytes)));
    }

    private static DataAmount gigabytes(int amount) {
        return DataAmount.gigabytes(BigDecimal.valueOf(amount));
    }
}
