package org.xufei.domain.guide;

import java.util.List;
import java.util.Set;
import org.xufei.domain.Money;

/**
 * For how many days a top-up keeps the main balance alive, by its amount.
 *
 * @param means how the top-up is paid in
 * @param channels ids of the channels through which that is done
 */
public record ValidityTable(LocalizedText means, Set<String> channels, List<Row> rows, Evidence evidence) {

    public ValidityTable {
        channels = Set.copyOf(channels);
        rows = List.copyOf(rows);
    }

    /**
     * @param from the smallest amount of the row
     * @param to the largest, in the same currency; equal to {@code from} for a voucher
     * @param days of validity, at least 1
     */
    public record Row(Money from, Money to, int days) {
        /** @throws IllegalArgumentException if the amounts are out of order or the days are not positive */
        public Row {
            if (from.currency() != to.currency() || from.amount().compareTo(to.amount()) > 0 || days < 1) {
                throw new IllegalArgumentException("from, to and days do not make a row");
            }
        }

        /** Whether a top-up of this amount is of this row. */
        public boolean covers(Money amount) {
            return from.currency() == amount.currency()
                    && from.amount().compareTo(amount.amount()) <= 0
                    && to.amount().compareTo(amount.amount()) >= 0;
        }
    }
}
