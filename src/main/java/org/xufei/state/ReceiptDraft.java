package org.xufei.state;

import java.util.Optional;
import java.util.UUID;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.PhoneNumber;

/**
 * What is known of a receipt before its form is filled in.
 *
 * @param renewal the one that ends when the receipt is recorded
 */
public record ReceiptDraft(
        Optional<UUID> renewal, Optional<PhoneNumber> number, Optional<String> operator, Optional<String> channel) {

    public static final ReceiptDraft BLANK =
            new ReceiptDraft(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same receipt, which ends no renewal. */
    public ReceiptDraft withoutRenewal() {
        return new ReceiptDraft(Optional.empty(), number, operator, channel);
    }

    public static ReceiptDraft of(Renewal renewal) {
        return new ReceiptDraft(Optional.of(renewal.id()), renewal.number(), renewal.operator(), renewal.channel());
    }
}
