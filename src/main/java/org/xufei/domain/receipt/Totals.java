package org.xufei.domain.receipt;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;

/** What receipts add up to, each currency by itself. */
public final class Totals {

    private Totals() {}

    /** One amount per currency that occurs, in the order of {@link Currency}. */
    public static List<Money> of(Collection<Receipt> receipts) {
        Map<Currency, Money> totals = new EnumMap<>(Currency.class);
        for (Receipt receipt : receipts) {
            totals.merge(receipt.paid().currency(), receipt.paid(), Money::plus);
        }
        return List.copyOf(totals.values());
    }
}
