package org.xufei.storage.shapes;

import java.math.BigDecimal;
import java.util.Locale;
import org.xufei.domain.Currency;
import org.xufei.domain.money.ExchangeRate;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;

/**
 * What one currency is worth in another, in the file.
 *
 * @param from a currency's code, such as USD
 * @param rate how much of {@code to} is given for one of {@code from}, as a decimal number
 * @param since the first day on which it holds
 */
public record ExchangeRateJson(String from, String to, String rate, String since) implements RecordJson<ExchangeRate> {

    public static final RecordKind<ExchangeRate> KIND = RecordKind.of(
            "exchange-rates", "exchangeRates", ExchangeRateJson.class, ExchangeRateJson::of, ExchangeRate::key);

    public static ExchangeRateJson of(ExchangeRate rate) {
        return new ExchangeRateJson(
                rate.from().name(),
                rate.to().name(),
                rate.rate().toPlainString(),
                rate.since().toString());
    }

    @Override
    public String key() {
        return (from + "-" + to + "-" + since).toLowerCase(Locale.ROOT);
    }

    @Override
    public ExchangeRate toDomain(JsonPlace place) throws JsonFault {
        Currency unit = place.field("from").make(() -> Currency.valueOf(from));
        Currency given = place.field("to").make(() -> Currency.valueOf(to));
        var day = JsonValues.keyDate(since, place.field("since"));
        if (!JsonValues.isDecimal(rate)) {
            throw place.field("rate").fault(JsonFault.Kind.BAD_VALUE);
        }
        return place.field("rate").make(() -> new ExchangeRate(unit, given, new BigDecimal(rate), day));
    }
}
