package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.money.ExchangeRate;

final class ExchangeRatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ExchangeRate RATE =
            new ExchangeRate(Currency.USD, Currency.KHR, BigDecimal.valueOf(4_050), DAY);

    @TempDir
    private Path folder;

    @Test
    void goesByHabitUntilARateIsNamed() {
        assertThat(Desk.in(folder).stores().exchangeRates().byDay().getValue().rielOn(DAY))
                .isEqualTo(ExchangeRate.RIEL_BY_HABIT);
    }

    @Test
    void keepsARateOverTheNextStart() {
        List<EditResult> results = new ArrayList<>();
        Desk.in(folder).stores().exchangeRates().set(RATE, results::add);

        assertThat(results).singleElement().isInstanceOf(EditResult.Made.class);
        assertThat(Desk.in(folder).stores().exchangeRates().byDay().getValue().rielOn(DAY))
                .isEqualTo(RATE);
    }

    @Test
    void undoesARate() {
        Desk desk = Desk.in(folder);
        desk.stores().exchangeRates().set(RATE, done -> {});

        desk.history().undo();

        assertThat(desk.stores().exchangeRates().byDay().getValue().rielOn(DAY)).isEqualTo(ExchangeRate.RIEL_BY_HABIT);
    }

    @Test
    void saysNothingOfARateThatCannotBeWritten() {
        Desk desk = Desk.in(folder);
        desk.fillDisk();
        List<EditResult> results = new ArrayList<>();

        desk.stores().exchangeRates().set(RATE, results::add);

        assertThat(results).singleElement().isInstanceOf(EditResult.Refused.class);
        assertThat(desk.stores().exchangeRates().byDay().getValue().rielOn(DAY)).isEqualTo(ExchangeRate.RIEL_BY_HABIT);
    }
}
