package org.xufei.domain.keepalive;

import java.util.List;
import org.xufei.domain.Money;
import org.xufei.domain.guide.ValidityTable;

/**
 * Something to pay for that keeps the main balance alive.
 *
 * @param days of validity, at least 1; the day of the top-up is the first of them, which is the cautious way to count
 */
public record TopUp(Money price, int days) {

    /** @throws IllegalArgumentException if there is not at least one day */
    public TopUp {
        if (days < 1) {
            throw new IllegalArgumentException("days: " + days);
        }
    }

    /** The smallest amount of each row of an operator's table. */
    public static List<TopUp> of(ValidityTable table) {
        return table.rows().stream()
                .map(row -> new TopUp(row.from(), row.days()))
                .toList();
    }
}
