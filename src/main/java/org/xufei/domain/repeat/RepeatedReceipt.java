package org.xufei.domain.repeat;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sample.Samples;

/** The same purchase once more: most renewals repeat the last one. */
public final class RepeatedReceipt {

    private RepeatedReceipt() {}

    /**
     * A receipt for buying the same, at the same place and price, for as many days. What only the operator could say of the last one,
     * its dates, its transaction number and the note on it, does not carry over: what lasted until an exact date lasts for a time
     * that is not known yet. What repeats a sample is a sample, so that it goes with the samples.
     *
     * @param freshId a random one
     * @param now local time in Phnom Penh
     */
    public static Receipt of(Receipt last, UUID freshId, LocalDateTime now) {
        Validity validity = last.validity() instanceof Validity.Until ? new Validity.Unstated() : last.validity();
        return new Receipt(
                Samples.derivedId(last, freshId),
                now,
                last.number(),
                last.operator(),
                last.channel(),
                last.purchase(),
                last.paid(),
                validity,
                Optional.empty(),
                "",
                "");
    }
}
