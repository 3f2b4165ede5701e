package org.xufei.storage.shapes;

import static org.xufei.storage.format.ValueLimit.DATE;
import static org.xufei.storage.format.ValueLimit.DAYS;
import static org.xufei.storage.format.ValueLimit.LINE;
import static org.xufei.storage.format.ValueLimit.MINUTE;
import static org.xufei.storage.format.ValueLimit.NOTE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.json.Extensible;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;
import org.xufei.storage.format.ValueLimit;
import org.xufei.storage.format.ValueLimit.Limited;

/** A receipt in the file. */
public record ReceiptJson(
        String id,
        @Limited(MINUTE) String paidAt,
        String number,
        @Limited(LINE) String operator,
        @Limited(LINE) String channel,
        PurchaseJson purchase,
        MoneyJson paid,
        @Nullable ValidityJson validity,
        @Limited(DATE) @Nullable String balanceUntil,
        @Limited(LINE) @Nullable String reference,
        @Limited(NOTE) @Nullable String note)
        implements RecordJson<Receipt> {

    public static final RecordKind<Receipt> KIND = RecordKind.of(
            "receipts",
            "receipts",
            ReceiptJson.class,
            ReceiptJson::of,
            receipt -> receipt.id().toString());

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
                ValueLimit.minuteText(receipt.paidAt()),
                receipt.number().e164(),
                receipt.operator(),
                receipt.channel(),
                PurchaseJson.of(receipt.purchase()),
                MoneyJson.of(receipt.paid()),
                ValidityJson.of(receipt.validity()),
                receipt.balanceUntil().map(LocalDate::toString).orElse(null),
                JsonValues.orAbsent(receipt.reference()),
                JsonValues.orAbsent(receipt.note()));
    }

    @Override
    public String key() {
        return id.toLowerCase(Locale.ROOT);
    }

    @Override
    public Receipt toDomain(JsonPlace place) throws JsonFault {
        return new Receipt(
                JsonValues.uuid(id, place.field("id")),
                JsonValues.minute(paidAt, place.field("paidAt")),
                JsonValues.number(number, place.field("number")),
                ValueLimit.line(operator),
                ValueLimit.line(channel),
                purchase.toDomain(place.field("purchase")),
                paid.toDomain(place.field("paid")),
                validity == null ? new Validity.Unstated() : validity.toDomain(place.field("validity")),
                balanceUntil == null
                        ? Optional.empty()
                        : Optional.of(JsonValues.date(balanceUntil, place.field("balanceUntil"))),
                JsonValues.line(reference),
                JsonValues.note(note));
    }

    record PurchaseJson(
            String kind, @Limited(LINE) @Nullable String description) implements Extensible {

        static PurchaseJson of(Purchase purchase) {
            return new PurchaseJson(JsonValues.word(purchase.kind()), JsonValues.orAbsent(purchase.description()));
        }

        Purchase toDomain(JsonPlace place) throws JsonFault {
            return new Purchase(
                    JsonValues.constant(Purchase.Kind.class, kind, place.field("kind")), JsonValues.line(description));
        }
    }

    record MoneyJson(String amount, String currency) implements Extensible {

        static MoneyJson of(Money money) {
            return new MoneyJson(
                    money.amount().toPlainString(), money.currency().name());
        }

        /** What it says; empty where {@link #toDomain} finds a fault. */
        Optional<Money> money() {
            try {
                return Optional.of(toDomain(JsonPlace.ROOT));
            } catch (JsonFault fault) {
                return Optional.empty();
            }
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
            @Limited(DAYS) @Nullable Integer days,
            @Limited(DAYS) @Nullable Integer cycles,
            @Nullable String start,
            @Limited(DATE) @Nullable String until)
            implements Extensible {

        static @Nullable ValidityJson of(Validity validity) {
            if (validity instanceof Validity.Days runs) {
                return new ValidityJson(
                        runs.days(),
                        runs.cycles() == 1 ? null : runs.cycles(),
                        runs.start() == Validity.Start.RESTART ? null : JsonValues.word(runs.start()),
                        null);
            } else if (validity instanceof Validity.Until runs) {
                return new ValidityJson(null, null, null, runs.date().toString());
            }
            return null;
        }

        Validity toDomain(JsonPlace place) throws JsonFault {
            if (days != null && until == null) {
                int count = ValueLimit.days(days);
                int times = cycles == null ? 1 : ValueLimit.days(cycles);
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
