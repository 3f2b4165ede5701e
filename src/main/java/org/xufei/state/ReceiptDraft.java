package org.xufei.state;

import java.util.Optional;
import java.util.UUID;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.PhoneNumber;

/**
 * What is known of a receipt before its form is filled in.
 *
 * @param renewal the one that ends when the receipt is recorded
 * @param last the one whose purchase is made again; what it says goes before the other parts
 */
public record ReceiptDraft(
        Optional<UUID> renewal,
        Optional<PhoneNumber> number,
        Optional<String> operator,
        Optional<String> channel,
        Optional<Receipt> last) {

    public static final ReceiptDraft BLANK =
            new ReceiptDraft(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Of a purchase like no other. */
    public ReceiptDraft(
            Optional<UUID> renewal, Optional<PhoneNumber> number, Optional<String> operator, Optional<String> channel) {
        this(renewal, number, operator, channel, Optional.empty());
    }

    /** The same receipt, which ends no renewal. */
    public ReceiptDraft withoutRenewal() {
        return new ReceiptDraft(Optional.empty(), number, operator, channel, last);
    }

    /** Ending the same renewal, but of the same purchase as that receipt. */
    public ReceiptDraft repeating(Receipt receipt) {
        return new ReceiptDraft(renewal, number, operator, channel, Optional.of(receipt));
    }

    public static ReceiptDraft of(Renewal renewal) {
        return new ReceiptDraft(Optional.of(renewal.id()), renewal.number(), renewal.operator(), renewal.channel());
    }
}
