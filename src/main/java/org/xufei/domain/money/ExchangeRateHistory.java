package org.xufei.domain.money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xufei.domain.Currency;

/** The rates that the user named, each from its day on. */
public record ExchangeRateHistory(List<ExchangeRate> rates) {

    public ExchangeRateHistory {
        rates = List.copyOf(rates);
    }

    /** The rate of this pair on a day; empty if none held by then. */
    public Optional<ExchangeRate> on(LocalDate day, Currency from, Currency to) {
        return rates.stream()
                .filter(rate ->
                        rate.from() == from && rate.to() == to && !rate.since().isAfter(day))
                .max(Comparator.comparing(ExchangeRate::since));
    }

    /** Riel per dollar on a day; the habitual rate where the user named none. */
    public ExchangeRate rielOn(LocalDate day) {
        return on(day, Currency.USD, Currency.KHR).orElse(ExchangeRate.RIEL_BY_HABIT);
    }

    /** With this rate in place of one of the same pair and day. */
    public ExchangeRateHistory with(ExchangeRate added) {
        return new ExchangeRateHistory(Stream.concat(
                        rates.stream().filter(rate -> !rate.key().equals(added.key())), Stream.of(added))
                .toList());
    }
}
