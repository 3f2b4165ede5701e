package org.xufei.domain.receipt;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.xufei.domain.Money;

/** What was spent in a month. */
public final class Spending {

    private Spending() {}

    /**
     * One amount per currency that was spent; none if nothing was.
     *
     * @param month in Phnom Penh, as payments are
     */
    public static List<Money> in(YearMonth month, Collection<Receipt> receipts) {
        return Totals.of(receipts.stream()
                .filter(receipt -> YearMonth.from(receipt.paidAt()).equals(month))
                .toList());
    }
}
