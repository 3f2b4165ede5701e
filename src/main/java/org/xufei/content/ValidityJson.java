package org.xufei.content;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Source;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** Days of validity by amount, for top-ups through the channels with these ids. */
record ValidityJson(TextJson means, @Nullable List<String> channels, List<Row> rows, EvidenceJson evidence) {

    ValidityTable toDomain(
            JsonPlace place, IdIndex<Channel> known, IdIndex<Source> sources, EarlierVersionDefaults.OfOperator gaps)
            throws JsonFault {
        GuideChecks.notEmpty(rows, place.field("rows"));
        List<ValidityTable.Row> domainRows = place.field("rows").each(rows, Row::toDomain);
        return new ValidityTable(
                means.toDomain(place.field("means")),
                channels(place.field("channels"), known, domainRows, gaps),
                domainRows,
                evidence.toDomain(place.field("evidence"), sources));
    }

    private Set<String> channels(
            JsonPlace place,
            IdIndex<Channel> known,
            List<ValidityTable.Row> domainRows,
            EarlierVersionDefaults.OfOperator gaps)
            throws JsonFault {
        if (channels == null) {
            return gaps.channels(domainRows, known, place);
        }
        GuideChecks.notEmpty(channels, place);
        return Set.copyOf(place.each(channels, (id, at) -> known.get(id, at).id()));
    }

    /** Amounts as decimal texts, the currency by its ISO code. */
    record Row(String from, String to, String currency, int days) {

        /** BigDecimal alone would take 1e9 too, and spend a long time on 1e999999999. */
        private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");

        ValidityTable.Row toDomain(JsonPlace place) throws JsonFault {
            Currency domainCurrency = place.field("currency").make(() -> Currency.valueOf(currency));
            Money smallest = money(from, domainCurrency, place.field("from"));
            Money largest = money(to, domainCurrency, place.field("to"));
            GuideChecks.days(days, place.field("days"));
            return place.make(() -> new ValidityTable.Row(smallest, largest, days));
        }

        private static Money money(String amount, Currency currency, JsonPlace place) throws JsonFault {
            if (!AMOUNT.matcher(amount).matches()) {
                throw place.fault(JsonFault.Kind.BAD_VALUE);
            }
            return place.make(() -> Money.of(amount, currency));
        }
    }
}
