package org.xufei.domain.receipt;

import java.time.LocalDateTime;
import java.util.Random;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.sim.PhoneNumber;

/** Receipts for tests: one by its parts that matter, or any at all. */
public final class Receipts {

    public static final LocalDateTime NOON = LocalDateTime.of(2026, 12, 1, 12, 0);

    private Receipts() {}

    public static Receipt receipt(long id, LocalDateTime paidAt, String number, String channel, Money paid) {
        return receipt(id, paidAt, number, channel, new Purchase(Purchase.Kind.DATA_PLAN, "30 GB"), paid);
    }

    public static Receipt receipt(
            long id, LocalDateTime paidAt, String number, String channel, Purchase purchase, Money paid) {
        return ReceiptBuilder.receipt(id)
                .paidAt(paidAt)
                .number(new PhoneNumber(number))
                .channel(channel)
                .purchase(purchase)
                .paid(paid)
                .reference("TXN-I77")
                .note("For Dad's phone")
                .build();
    }

    public static Receipt paid(long id, String amount, Currency currency) {
        return receipt(id, NOON, "+855962345678", "shop", Money.of(amount, currency));
    }

    /** Out of few values, so that ties are many. */
    public static Receipt random(Random random) {
        Currency currency = any(Currency.values(), random);
        return receipt(
                random.nextLong(),
                NOON.plusMinutes(random.nextInt(3)),
                random.nextBoolean() ? "+855962345678" : "+85510234567",
                random.nextBoolean() ? "shop" : "online",
                new Purchase(any(Purchase.Kind.values(), random), random.nextBoolean() ? "" : "30 GB"),
                Money.of(Integer.toString(1 + random.nextInt(3)), currency));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
