package org.xufei.storage.shapes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;
import org.xufei.storage.format.RecordJson;

/** A receipt in the file. */
public record ReceiptJson(
        String id,
        String paidAt,
        String number,
        String operator,
        String channel,
        PurchaseJson purchase,
        MoneyJson paid,
        @Nullable ValidityJson validity,
        @Nullable String balanceUntil,
        @Nullable String reference,
        @Nullable String note,
        @Nullable String check,
        Unknown unknown)
        implements RecordJson<Receipt> {

    public record Document(
            String format,
            int version,
            @Nullable String compacted,
            @Nullable String origin,
            @Nullable Integer state,
            List<ReceiptJson> receipts,
            Unknown unknown)
            implements RecordJson.Document<Receipt> {
        @Override
        public List<ReceiptJson> records() {
            return receipts;
        }
    }

    public record Change(List<String> remove, List<Integer> at, List<ReceiptJson> put, String check)
            implements RecordJson.Change<Receipt> {}

    /**
     * The receipt's shape.
     *
     * @throws IllegalArgumentException if nothing was paid: such a record would be refused when read
     */
    public static ReceiptJson of(Receipt receipt) {
        if (receipt.paid().amount().signum() == 0) {
            throw new IllegalArgumentException("a receipt over nothing");
        }
        return new ReceiptJson(
                receipt.id().toString(),
                JsonValues.toTheMinute(receipt.paidAt()),
                receipt.number().e164(),
                receipt.operator(),
                receipt.channel(),
                PurchaseJson.of(receipt.purchase()),
                MoneyJson.of(receipt.paid()),
                ValidityJson.of(receipt.validity()),
                receipt.balanceUntil().map(LocalDate::toString).orElse(null),
                JsonValues.orAbsent(receipt.reference()),
                JsonValues.orAbsent(receipt.note()),
                null,
                Unknown.NOTHING);
    }

    @Override
    public String key() {
        return id.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean hasUnknown() {
        return !unknown.isEmpty()
                || !purchase.unknown.isEmpty()
                || !paid.unknown.isEmpty()
                || (validity != null && !validity.unknown.isEmpty());
    }

    @Override
    public boolean isOutOfBounds() {
        return ValueLimits.isBeyond(paidAt)
                || (balanceUntil != null && ValueLimits.isBeyond(balanceUntil))
                || (validity != null && validity.isOutOfBounds())
                || ValueLimits.isLong(operator, channel, purchase.description, reference)
                || (note != null && note.length() > ValueLimits.NOTE);
    }

    @Override
    public boolean hidesSomething() {
        return ValueLimits.isReadOtherwise(operator, channel, purchase.description, reference)
                || (note != null && !note.equals(ValueLimits.note(note)));
    }

    @Override
    public ReceiptJson withUnknownOf(RecordJson<Receipt> earlier) {
        ReceiptJson old = (ReceiptJson) earlier;
        return new ReceiptJson(
                id,
                ValueLimits.backAlways(paidAt, old.paidAt, JsonValues::minuteText),
                number,
                ValueLimits.backAlways(operator, old.operator, ValueLimits::line),
                ValueLimits.backAlways(channel, old.channel, ValueLimits::line),
                new PurchaseJson(
                        purchase.kind,
                        ValueLimits.back(purchase.description, old.purchase.description, ValueLimits::line),
                        old.purchase.unknown),
                new MoneyJson(paid.amount, paid.currency, old.paid.unknown),
                validity == null || old.validity == null
                        ? validity
                        : new ValidityJson(
                                ValueLimits.back(validity.days, old.validity.days),
                                ValueLimits.back(validity.cycles, old.validity.cycles),
                                validity.start,
                                ValueLimits.back(validity.until, old.validity.until, JsonValues::dateText),
                                old.validity.unknown),
                ValueLimits.back(balanceUntil, old.balanceUntil, JsonValues::dateText),
                ValueLimits.back(reference, old.reference, ValueLimits::line),
                ValueLimits.back(note, old.note, ValueLimits::note),
                check,
                old.unknown);
    }

    @Override
    public Receipt toDomain(JsonPlace place) throws JsonFault {
        return new Receipt(
                JsonValues.uuid(id, place.field("id")),
                JsonValues.minute(paidAt, place.field("paidAt")),
                JsonValues.number(number, place.field("number")),
                ValueLimits.line(operator),
                ValueLimits.line(channel),
                purchase.toDomain(place.field("purchase")),
                paid.toDomain(place.field("paid")),
                validity == null ? new Validity.Unstated() : validity.toDomain(place.field("validity")),
                balanceUntil == null
                        ? Optional.empty()
                        : Optional.of(JsonValues.date(balanceUntil, place.field("balanceUntil"))),
                JsonValues.line(reference),
                JsonValues.note(note));
    }

    record PurchaseJson(String kind, @Nullable String description, Unknown unknown) {

        static PurchaseJson of(Purchase purchase) {
            return new PurchaseJson(
                    JsonValues.word(purchase.kind()), JsonValues.orAbsent(purchase.description()), Unknown.NOTHING);
        }

        Purchase toDomain(JsonPlace place) throws JsonFault {
            return new Purchase(
                    JsonValues.constant(Purchase.Kind.class, kind, place.field("kind")), JsonValues.line(description));
        }
    }

    record MoneyJson(String amount, String currency, Unknown unknown) {

        static MoneyJson of(Money money) {
            return new MoneyJson(
                    money.amount().toPlainString(), money.currency().name(), Unknown.NOTHING);
        }

        Money toDomain(JsonPlace place) throws JsonFault {
            Currency money = place.field("currency").make(() -> Currency.valueOf(currency));
            JsonPlace here = place.field("amount");
            if (!JsonValues.isDecimal(amount) || new BigDecimal(amount).signum() == 0) {
                throw here.fault(JsonFault.Kind.BAD_VALUE);
            }
            return here.make(() -> Money.of(amount, money));
        }
    }

    /**
     * Either a number of days or a last day.
     *
     * @param cycles of days; left out for one
     * @param start from when days are counted; left out for the day of payment
     */
    record ValidityJson(
            @Nullable Integer days,
            @Nullable Integer cycles,
            @Nullable String start,
            @Nullable String until,
            Unknown unknown) {

        static @Nullable ValidityJson of(Validity validity) {
            if (validity instanceof Validity.Days runs) {
                return new ValidityJson(
                        runs.days(),
                        runs.cycles() == 1 ? null : runs.cycles(),
                        runs.start() == Validity.Start.RESTART ? null : JsonValues.word(runs.start()),
                        null,
                        Unknown.NOTHING);
            } else if (validity instanceof Validity.Until runs) {
                return new ValidityJson(null, null, null, runs.date().toString(), Unknown.NOTHING);
            }
            return null;
        }

        boolean isOutOfBounds() {
            return (days != null && days > ValueLimits.MAX_DAYS)
                    || (cycles != null && cycles > ValueLimits.MAX_DAYS)
                    || (until != null && ValueLimits.isBeyond(until));
        }

        Validity toDomain(JsonPlace place) throws JsonFault {
            if (days != null && until == null) {
                int count = ValueLimits.within(days);
                int times = cycles == null ? 1 : ValueLimits.within(cycles);
                Validity.Start from = start == null
                        ? Validity.Start.RESTART
                        : JsonValues.constant(Validity.Start.class, start, place.field("start"));
                return place.field(times < 1 ? "cycles" : "days").make(() -> new Validity.Days(count, times, from));
            } else if (until != null && days == null && cycles == null && start == null) {
                return new Validity.Until(JsonValues.date(until, place.field("until")));
            }
            throw place.fault(JsonFault.Kind.BAD_VALUE);
        }
    }
}
