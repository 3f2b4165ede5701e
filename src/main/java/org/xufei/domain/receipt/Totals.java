package org.xufei.domain.receipt;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;

/** What receipts add up to, each currency by itself. */
public final class Totals {

    private Totals() {}

    /** The largest amount of each currency that occurs. */
    public static List<Money> largest(Collection<Receipt> receipts) {
        Map<Currency, Money> largest = new EnumMap<>(Currency.class);
        for (Receipt receipt : receipts) {
            largest.merge(
                    receipt.paid().currency(),
                    receipt.paid(),
                    (one, other) -> one.amount().compareTo(other.amount()) < 0 ? other : one);
        }
        return List.copyOf(largest.values());
    }

    /** One amount per currency that occurs, in the order of {@link Currency}. */
    public static List<Money> of(Collection<Receipt> receipts) {
        Map<Currency, BigDecimal> sums = new EnumMap<>(Currency.class);
        for (Receipt receipt : receipts) {
            sums.merge(receipt.paid().currency(), receipt.paid().amount(), BigDecimal::add);
        }
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }
}
