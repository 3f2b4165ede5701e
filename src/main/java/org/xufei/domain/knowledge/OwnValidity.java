package org.xufei.domain.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.xufei.domain.Money;

/**
 * For how many days a top-up keeps the main balance alive, as the user found out.
 *
 * @param operator id of an operator in the guide
 * @param channel id of the channel through which the top-up came; empty for any
 * @param amount of the top-up, more than nothing
 * @param days of validity, at least 1
 * @param checkedOn the day of which that is known, in Phnom Penh
 */
public record OwnValidity(String operator, Optional<String> channel, Money amount, int days, LocalDate checkedOn)
        implements KnowledgeRecord {

    /** @throws IllegalArgumentException if the amount is nothing or the days are not positive */
    public OwnValidity {
        if (amount.amount().signum() == 0 || days < 1) {
            throw new IllegalArgumentException("amount: " + amount + ", days: " + days);
        }
    }

    @Override
    public String key() {
        return key(operator, channel.orElse(""), amount);
    }

    /** The key of what is known of this amount; the channel is empty for any. */
    public static String key(String operator, String channel, Money amount) {
        return String.join(
                " ",
                "validity",
                operator,
                channel.isEmpty() ? "*" : channel,
                amount.amount().toPlainString(),
                amount.currency().name());
    }

    /** Whether it says something of this amount paid through this channel. */
    public boolean appliesTo(String paidThrough, Money paid) {
        return amount.equals(paid)
                && channel.filter(own -> !own.equals(paidThrough)).isEmpty();
    }

    /** The row for this amount paid through this channel; one for the channel itself before one for any. */
    public static Optional<OwnValidity> find(Collection<OwnValidity> rows, String channel, Money paid) {
        return rows.stream()
                .filter(row -> row.appliesTo(channel, paid))
                .min(Comparator.comparing(row -> row.channel().isEmpty()));
    }
}
